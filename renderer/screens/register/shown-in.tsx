import { PostTable } from '../../components/post-table.tsx';
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
      <PostTable
        label="Posts"
        posts={posts}
        total={total}
        onOpen={(post) => navigation.getState().go(post.binnedAt === null ? 'compose' : 'records', post.id)}
      />
    </>
  );
};
