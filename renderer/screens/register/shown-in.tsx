import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { Table } from '../../components/table.tsx';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useStores } from '../../store/use.ts';

/** Every picture a person is in, and every post that shows them, newest first. */
export const ShownIn = ({ id }: { readonly id: string }) => {
  const { navigation } = useStores();
  const answer = useAnswer('person.appearances', { id }, ['posts', 'queue', 'media']);
  if (answer.failure !== null) return <p role="alert">{answer.failure}</p>;
  if (answer.value === null) return <p className="quiet">Looking through the posts…</p>;
  const { total, posts, pictures } = answer.value;
  if (total === 0) return <p className="quiet">In no picture and no post yet.</p>;
  return (
    <>
      {pictures.length > 0 && (
        <ul className="shown-pictures" aria-label="Pictures">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <img src={picture.url} alt={picture.name} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      <Table
        label="Posts"
        rows={posts}
        keyOf={(post) => post.id}
        onOpen={(post) => navigation.getState().go(post.binnedAt === null ? 'compose' : 'records', post.id)}
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
};
