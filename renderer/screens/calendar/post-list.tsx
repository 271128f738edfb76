import { CalendarDays, Trash2 } from 'lucide-react';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Table } from '../../components/table.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useStores } from '../../store/use.ts';

const where = (tile: Tile) => (
  <span className="list-targets">
    {tile.targets.map((target) => (
      <span key={target.id} className="row">
        <PlatformDot platform={target.platform} label={platformOf(target.platform).name} /> {target.handle}
      </span>
    ))}
    {tile.targets.length === 0 && <span className="quiet">No account yet</span>}
  </span>
);

/** The month's posts and the drafts without a time, with the way to the bin. */
export const PostList = ({
  tiles,
  loading,
  onNew,
}: {
  readonly tiles: readonly Tile[];
  readonly loading: boolean;
  readonly onNew: () => void;
}) => {
  const { navigation, posts } = useStores();
  const bin = useAnswer('post.bin', undefined, ['posts']);
  const binned = bin.value?.length ?? 0;
  const sorted = [...tiles].sort((a, b) => (a.publishAt ?? '9').localeCompare(b.publishAt ?? '9'));
  if (loading) return <Skeleton lines={6} label="Loading posts" />;
  return (
    <>
      {sorted.length === 0 ? (
        <EmptyState
          icon={CalendarDays}
          title="No posts in this month"
          action={
            <Button look="primary" onPress={onNew}>
              New post
            </Button>
          }
        >
          Drafts and queued posts of the month will be listed here.
        </EmptyState>
      ) : (
        <Card className="sheet">
          <Table
            label="Posts"
            rows={sorted}
            keyOf={(tile) => tile.id}
            onOpen={(tile) => navigation.getState().go('compose', tile.id)}
            columns={[
              { id: 'title', head: 'Post', width: '38%', cell: (tile) => tile.title || 'Empty draft' },
              {
                id: 'time',
                head: 'Goes out',
                width: '190px',
                cell: (tile) =>
                  tile.publishAt ? (
                    <span className="nowrap tabular">{sayWall(tile.publishAt)}</span>
                  ) : (
                    <span className="nowrap quiet">No time yet</span>
                  ),
              },
              { id: 'where', head: 'Accounts', cell: where },
              {
                id: 'state',
                head: 'State',
                width: '130px',
                cell: (tile) => <Badge sign={TILE_SIGNS[tile.state]} />,
              },
              {
                id: 'bin',
                head: <span className="visually-hidden">Delete</span>,
                width: '44px',
                cell: (tile) => (
                  <span className="over-row">
                    <IconButton
                      icon={Trash2}
                      label={`Move “${tile.title || 'Empty draft'}” to the bin`}
                      size="s"
                      onPress={() => void posts.getState().remove(tile.id, tile.title || 'Empty draft')}
                    />
                  </span>
                ),
              },
            ]}
          />
        </Card>
      )}
      {binned > 0 && (
        <p className="list-bin">
          <Button look="quiet" icon={Trash2} onPress={() => navigation.getState().show('bin')}>
            {binned === 1 ? 'One post in the bin' : `${binned} posts in the bin`}
          </Button>
        </p>
      )}
    </>
  );
};
