import type { SharingBrief } from '../../../shared/ipc/sharing-views.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { sharingSign } from '../../components/sharing-signs.ts';
import { useSlice } from '../../store/use.ts';

/** Something is wrong with the district file: it waits for a person like a post does. */
export const SharingNeedsYou = ({ sharing }: { readonly sharing: SharingBrief | null }) => {
  const go = useSlice('navigation', (navigation) => navigation.go);
  if (sharing === null || sharing.state === 'good') return null;
  return (
    <section className="queue-group">
      <h2>
        Needs you: the district file <span className="quiet tabular">1</span>
      </h2>
      <ul className="queue-posts">
        <li className="queued">
          <p className="queued-when">
            <Badge sign={sharingSign(sharing)} quiet />
          </p>
          <div className="queued-what">
            <div className="queued-top">
              <span className="queued-title">{sharing.what}</span>
              <Button size="s" onPress={() => go('settings', 'district-file')}>
                Open Settings
              </Button>
            </div>
            <p className="queued-why">{sharing.todo}</p>
          </div>
        </li>
      </ul>
    </section>
  );
};
