import { GitCompare, Users } from 'lucide-react';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { ChangeList } from './change-list.tsx';

/** Somebody kept other settings while these were changed: look at theirs, with one’s own put aside. */
export const Newer = () => {
  const { district } = useStores();
  const newer = useSlice('district', (slice) => slice.newer);
  if (newer === null) return null;
  const { kept } = newer;
  return (
    <Banner
      tone="warn"
      icon={Users}
      urgent
      actions={
        <Button size="s" onPress={() => district.getState().takeNewer()}>
          Show theirs, put mine aside
        </Button>
      }
    >
      {kept.by ?? 'Somebody'} kept version {kept.version} in the meantime. Yours are still here, not kept yet.
    </Banner>
  );
};

/** One’s own changes beside what was kept meanwhile. */
export const Aside = () => {
  const { district } = useStores();
  const aside = useSlice('district', (slice) => slice.aside);
  const kept = useSlice('district', (slice) => slice.view?.kept ?? null);
  if (aside === null || kept === null) return null;
  return (
    <Card
      className="aside"
      title={
        <span className="row">
          <GitCompare size={15} aria-hidden /> Your changes, put aside
        </span>
      }
      actions={
        <>
          <Button size="s" look="quiet" onPress={() => district.getState().dropAside()}>
            Discard them
          </Button>
          <Button size="s" look="fix" onPress={() => district.getState().joinAside()}>
            Put them in the form
          </Button>
        </>
      }
    >
      <div className="part-body aside-two">
        <div>
          <h3>Yours</h3>
          <ChangeList
            changes={aside.changes}
            empty="They could not be put into words; they are kept as they were."
          />
        </div>
        <div>
          <h3>Version {kept.version}</h3>
          <ChangeList changes={kept.changes} empty="It does not say what it changed." />
        </div>
      </div>
    </Card>
  );
};
