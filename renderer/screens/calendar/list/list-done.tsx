import { CircleAlert, CircleCheck, Square, Undo2 } from 'lucide-react';
import type { PostListDone, PostListUndone } from '../../../../shared/ipc/post-list-views.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Table } from '../../../components/table.tsx';
import type { StoppedList } from '../../../store/post-list.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { drafts } from './words.ts';

/** Closes the import and shows the calendar. */
const useLeave = (): (() => void) => {
  const { navigation, postList } = useStores();
  return () => {
    postList.getState().close();
    navigation.getState().go('calendar');
  };
};

/** The last step: what was made, what could not be taken in, and the way back. */
export const ListDone = ({ done }: { readonly done: Extract<PostListDone, { kind: 'done' }> }) => {
  const { postList } = useStores();
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const leave = useLeave();
  return (
    <>
      <Card>
        <div className="import-choose">
          <CircleCheck size={28} strokeWidth={1.5} className="import-ready" aria-hidden />
          <div className="stack">
            <h2>
              {drafts(done.list.posts)} from “{done.list.file}”
            </h2>
            <p>They are in the calendar on their days. Open each one, answer the questions, and queue it.</p>
            <div className="row">
              <Button look="primary" onPress={leave}>
                Open the calendar
              </Button>
              <Button
                icon={Undo2}
                isDisabled={busy}
                onPress={() => void postList.getState().undo(done.list.id)}
              >
                Undo the list
              </Button>
            </div>
          </div>
        </div>
      </Card>
      {done.refused.length > 0 && (
        <Banner tone="warn" icon={CircleAlert}>
          {done.refused.length === 1 ? 'A picture' : `${done.refused.length} pictures`} could not be added;
          the posts came without:{' '}
          {done.refused
            .slice(0, 10)
            .map(({ name, why }) => `${name} (${why})`)
            .join(' ')}
          {done.refused.length > 10 && ` and ${done.refused.length - 10} more`}
        </Banner>
      )}
    </>
  );
};

/** Stopped between two posts: how many were made, and the ways on and back. */
export const ListStopped = ({ stopped: { list, total } }: { readonly stopped: StoppedList }) => {
  const { postList } = useStores();
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const left = total - list.posts;
  const leave = useLeave();
  // They could only be begun with the rows that cannot be read left out.
  const goOn = (): void => void postList.getState().run(true);
  return (
    <Card>
      <div className="import-choose">
        <Square size={28} strokeWidth={1.5} aria-hidden />
        <div className="stack">
          <h2>
            Stopped: {list.posts.toLocaleString('en-US')} of {drafts(total)} from “{list.file}”
          </h2>
          <p>
            {list.posts === 1
              ? 'It is in the calendar on its day.'
              : 'They are in the calendar on their days.'}{' '}
            Make {left === 1 ? 'the other one' : 'the others'}, or undo the list, and what was made goes to
            the bin.
          </p>
          <div className="row">
            <Button look="primary" isDisabled={busy} onPress={goOn}>
              {left === 1 ? 'Make the other draft' : `Make the other ${drafts(left)}`}
            </Button>
            <Button icon={Undo2} isDisabled={busy} onPress={() => void postList.getState().undo(list.id)}>
              Undo the list
            </Button>
            <Button isDisabled={busy} onPress={leave}>
              Open the calendar
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
};

/** What an undo moved to the bin, and what stays. */
export const ListUndone = ({ undone }: { readonly undone: PostListUndone }) => {
  const leave = useLeave();
  return (
    <>
      <Card>
        <div className="import-choose">
          <Undo2 size={28} strokeWidth={1.5} aria-hidden />
          <div className="stack">
            <h2>“{undone.list.file}” was undone</h2>
            <p>{drafts(undone.binned)} went to the bin; you can put each one back.</p>
            <div>
              <Button look="primary" onPress={leave}>
                Open the calendar
              </Button>
            </div>
          </div>
        </div>
      </Card>
      {undone.kept.length > 0 && (
        <Card title="What stays">
          <Table
            label="What stays"
            rows={undone.kept}
            keyOf={({ id }) => id}
            columns={[
              { id: 'title', head: 'Post', cell: ({ title }) => title },
              { id: 'why', head: 'Why', cell: ({ why }) => why },
            ]}
          />
        </Card>
      )}
    </>
  );
};
