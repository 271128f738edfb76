import type { HeldPost } from '../../../../shared/ipc/district-views.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** Deliveries of one post together, in the order they came. */
const byPost = (deliveries: readonly HeldPost[]): readonly (readonly [HeldPost, ...HeldPost[]])[] => {
  const posts = new Map<string, [HeldPost, ...HeldPost[]]>();
  for (const one of deliveries) {
    const others = posts.get(one.post);
    if (others) others.push(one);
    else posts.set(one.post, [one]);
  }
  return [...posts.values()];
};

/** After settings were kept: what is held now because of them, and why. */
export const HeldDialog = () => {
  const { district, navigation } = useStores();
  const held = useSlice('district', (slice) => slice.held);
  if (held === null) return null;
  const { version } = held;
  const posts = byPost(held.posts);
  const close = (): void => district.getState().heldWasRead();
  return (
    <Dialog
      title={posts.length === 1 ? 'One queued post is held now' : `${posts.length} queued posts are held now`}
      isOpen
      onClose={close}
      actions={
        <>
          <Button
            onPress={() => {
              close();
              navigation.getState().go('queue');
            }}
          >
            Open the queue
          </Button>
          <Button look="primary" onPress={close}>
            Done
          </Button>
        </>
      }
    >
      <p>Version {version} is in force. These no longer pass; they stay in the queue and do not go out.</p>
      <ul className="held-list">
        {posts.map((deliveries) => {
          const [{ post, title }] = deliveries;
          return (
            <li key={post}>
              <div>
                <strong>{title}</strong>{' '}
                <span className="quiet">
                  {[...new Set(deliveries.map(({ handle }) => handle))].join(', ')}
                </span>
                {[...new Set(deliveries.map(({ why }) => why))].map((why) => (
                  <p key={why} className="quiet small">
                    {why}
                  </p>
                ))}
              </div>
              <Button
                size="s"
                onPress={() => {
                  close();
                  navigation.getState().go('compose', post);
                }}
              >
                Open
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
};
