import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** After settings were kept: what is held now because of them, and why. */
export const HeldDialog = () => {
  const { district, navigation } = useStores();
  const held = useSlice('district', (slice) => slice.held);
  if (held === null) return null;
  const { posts, version } = held;
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
        {posts.map(({ post, delivery, title, handle, why }) => (
          <li key={delivery}>
            <div>
              <strong>{title}</strong> <span className="quiet">{handle}</span>
              <p className="quiet small">{why}</p>
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
        ))}
      </ul>
    </Dialog>
  );
};
