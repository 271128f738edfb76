import type { Tile } from '../../shared/ipc/views.ts';
import { sayWall } from '../../shared/schedule/say-wall.ts';
import { Badge, TILE_SIGNS } from './badge.tsx';
import { Table } from './table.tsx';

/** The newest of some posts, each a way to it, and how many there are where these are not all. */
export const PostTable = ({
  label,
  posts,
  total,
  onOpen,
}: {
  readonly label: string;
  readonly posts: readonly Tile[];
  /** Posts in all. */
  readonly total: number;
  readonly onOpen: (post: Tile) => void;
}) => (
  <>
    <Table
      label={label}
      rows={posts}
      keyOf={(post) => post.id}
      onOpen={onOpen}
      columns={[
        { id: 'title', head: 'Post', cell: (post) => post.title },
        {
          id: 'when',
          head: 'When',
          cell: (post) => (post.publishAt === null ? 'No time yet' : sayWall(post.publishAt)),
        },
        { id: 'state', head: 'State', cell: (post) => <Badge sign={TILE_SIGNS[post.state]} quiet /> },
      ]}
    />
    {total > posts.length && (
      <p className="quiet small">
        The newest {posts.length} of {total.toLocaleString('en-US')} posts are shown.
      </p>
    )}
  </>
);
