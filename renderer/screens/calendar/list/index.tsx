import { ArrowLeft, CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Banner } from '../../../components/banner.tsx';
import { IconButton } from '../../../components/button.tsx';
import { Screen } from '../../../components/screen.tsx';
import { WorkBar } from '../../../components/work-bar.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { ChooseList } from './choose-list.tsx';
import { ListColumns } from './list-columns.tsx';
import { ListDone, ListStopped, ListUndone } from './list-done.tsx';
import { ListDryRun } from './list-dry-run.tsx';
import './list.css';

const Step = () => {
  const slice = useSlice('postList', (own) => own);
  if (slice.undone !== null) return <ListUndone undone={slice.undone} />;
  if (slice.done !== null) return <ListDone done={slice.done} />;
  if (slice.stopped !== null) return <ListStopped stopped={slice.stopped} />;
  if (slice.read === null || slice.choices === null) return <ChooseList />;
  if (slice.tried === null) return <ListColumns read={slice.read} choices={slice.choices} />;
  return <ListDryRun tried={slice.tried} />;
};

/** Making drafts of a list of posts, step by step. */
export const PostListImport = () => {
  const { navigation, postList } = useStores();
  const name = useSlice('postList', (slice) => slice.read?.name ?? null);
  const trouble = useSlice('postList', (slice) => slice.trouble);
  const busy = useSlice('postList', (slice) => slice.busy);
  const step = useSlice('postList', (slice) =>
    slice.undone
      ? 'undone'
      : slice.done
        ? 'done'
        : slice.stopped
          ? 'stopped'
          : slice.tried
            ? 'dry-run'
            : slice.read
              ? 'columns'
              : 'file',
  );
  const place = useRef<HTMLDivElement>(null);
  // A step begins at its top, and the keyboard with it.
  useEffect(() => {
    place.current?.focus();
    place.current?.closest('.page')?.scrollTo({ top: 0 });
  }, [step]);
  const leave = (): void => {
    postList.getState().close();
    navigation.getState().go('calendar');
  };
  return (
    <Screen
      title="Make drafts from a list"
      before={<IconButton icon={ArrowLeft} label="Back to the calendar" onPress={leave} />}
      lead={name !== null && <span className="quiet small clip">{name}</span>}
    >
      <div ref={place} tabIndex={-1} className="import-place">
        {trouble !== null && (
          <Banner tone="warn" icon={CircleAlert} urgent>
            {trouble}
          </Banner>
        )}
        <Step />
        {busy !== null && <WorkBar work={busy} onStop={() => void postList.getState().stop()} />}
      </div>
    </Screen>
  );
};
