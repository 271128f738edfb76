import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { sayInstant } from '../../shared/schedule/say-wall.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { EmptyState, Skeleton } from '../components/empty-state.tsx';
import { Table } from '../components/table.tsx';
import { useAnswer, useSlice, useStores } from '../store/use.ts';
import { EmptyBin } from './empty-bin.tsx';
import './bin.css';

/** Deleted posts, each with its way back. Nothing leaves the bin by itself. */
export const Bin = () => {
  const open = useSlice('navigation', (nav) => nav.overlay === 'bin');
  const show = useSlice('navigation', (nav) => nav.show);
  return (
    <Dialog title="Bin" isOpen={open} onClose={() => show('none')} width="l">
      <Binned />
    </Dialog>
  );
};

const Binned = () => {
  const { posts } = useStores();
  const zone = useSlice('app', (app) => app.state?.zone ?? 'America/Chicago');
  const bin = useAnswer('post.bin', undefined, ['posts']);
  const mayEmpty = useSlice('app', (app) => app.state?.me?.role === 'district');
  const [emptying, setEmptying] = useState(false);
  if (bin.failure !== null) return <p role="alert">{bin.failure}</p>;
  if (bin.value === null) return <Skeleton lines={4} label="Looking into the bin" />;
  if (bin.value.length === 0)
    return (
      <EmptyState icon={Trash2} title="The bin is empty">
        Posts you delete stay here until you put them back. Nothing is deleted for good by itself.
      </EmptyState>
    );
  return (
    <>
      {mayEmpty && (
        <p className="bin-foot">
          <Button size="s" look="danger" onPress={() => setEmptying(true)}>
            Delete for good…
          </Button>
        </p>
      )}
      {emptying && <EmptyBin onClose={() => setEmptying(false)} />}
      <Table
        label="Bin"
        rows={[...bin.value].sort((a, b) => (b.binnedAt ?? '').localeCompare(a.binnedAt ?? ''))}
        keyOf={(tile) => tile.id}
        columns={[
          { id: 'title', head: 'Post', width: '50%', cell: (tile) => tile.title || 'Empty draft' },
          {
            id: 'when',
            head: 'Deleted',
            cell: (tile) => (tile.binnedAt === null ? '' : sayInstant(tile.binnedAt, zone)),
          },
          {
            id: 'back',
            head: <span className="visually-hidden">Put back</span>,
            align: 'end',
            cell: (tile) => (
              <Button
                size="s"
                icon={RotateCcw}
                aria-label={`Put back: ${tile.title || 'Empty draft'}`}
                onPress={() => void posts.getState().restore(tile.id)}
              >
                Put back
              </Button>
            ),
          },
        ]}
      />
    </>
  );
};
