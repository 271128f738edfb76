import { CircleCheck, CirclePause, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Banner } from '../../../components/banner.tsx';
import { Card } from '../../../components/card.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { LeftOut } from './dry-run-lists.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { many } from './words.ts';

/** The last step: what was taken in, what is held because of it, and the way back. */
export const Done = () => {
  const { registerImport, navigation } = useStores();
  const done = useSlice('registerImport', (slice) => slice.done);
  const leftOut = useSlice('registerImport', (slice) => slice.leftOut);
  const [undoing, setUndoing] = useState(false);
  if (done === null) return null;
  const { record, held } = done;
  const posts = [...new Map(held.map((one) => [one.post, one])).values()];
  const close = (): void => registerImport.getState().close();
  return (
    <>
      <Card>
        <div className="import-choose">
          <CircleCheck size={28} strokeWidth={1.5} className="import-ready" aria-hidden />
          <div className="stack">
            <h2>{many(record.people, 'person is', 'people are')} up to date</h2>
            <p>
              {record.granted.toLocaleString('en-US')} yes and {record.denied.toLocaleString('en-US')} no from
              “{record.form}”
              {record.added > 0 && `, ${many(record.added, 'of them', 'of them')} new in the register`}.
            </p>
            <div className="row">
              <Button look="primary" onPress={close}>
                Back to the register
              </Button>
              <Button icon={Undo2} onPress={() => setUndoing(true)}>
                Undo the import
              </Button>
            </div>
          </div>
        </div>
      </Card>
      {posts.length > 0 && (
        <>
          <Banner
            tone="warn"
            icon={CirclePause}
            actions={
              <Button size="s" onPress={() => navigation.getState().go('queue')}>
                Open the queue
              </Button>
            }
          >
            {many(posts.length, 'queued post is', 'queued posts are')} held now, since somebody in{' '}
            {posts.length === 1 ? 'it' : 'them'} has a no.
          </Banner>
          <ul className="import-held">
            {posts.map(({ post, title, why }) => (
              <li key={post}>
                <strong>{title}</strong> <span className="quiet small">{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOut !== null && leftOut.total > 0 && <LeftOut rows={leftOut} />}
      {undoing && <UndoDialog of={record} onClose={() => setUndoing(false)} onUndone={close} />}
    </>
  );
};
