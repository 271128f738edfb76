import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useSend, useStores } from '../../store/use.ts';

/** Another time for everything of a post that has not gone out; main checks again for that time. */
export const MoveDialog = ({
  delivery,
  onClose,
}: {
  readonly delivery: DeliveryView;
  readonly onClose: () => void;
}) => {
  const { navigation, queue, notices } = useStores();
  const send = useSend();
  const [wall, setWall] = useState<string | null>(delivery.wall);
  const [busy, setBusy] = useState(false);
  const [obstacles, setObstacles] = useState<readonly string[]>([]);
  const move = async (): Promise<void> => {
    if (wall === null) return;
    setBusy(true);
    const reply = await send('queue.reschedule', {
      id: delivery.post,
      publishAt: wall,
      zone: delivery.zone,
      side: null,
    });
    setBusy(false);
    if (reply === null) return;
    await queue.getState().load();
    if (reply.kind === 'refused') {
      setObstacles(reply.check.obstacles.map((one) => one.text));
      return;
    }
    notices.getState().say(`It goes out on ${sayWall(wall)}.`);
    onClose();
  };
  return (
    <Dialog
      title="Choose a new time"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          {obstacles.length > 0 && (
            <Button onPress={() => navigation.getState().go('compose', delivery.post)}>Open the post</Button>
          )}
          <Button look="primary" onPress={() => void move()} isDisabled={busy || wall === null}>
            {busy ? 'Checking…' : 'Queue for this time'}
          </Button>
        </>
      }
    >
      <p>
        “{delivery.title || 'Untitled post'}” moves on all its accounts that have not gone out. It is checked
        again for the new time.
      </p>
      <DateTimeField label="Goes out" value={wall} onChange={setWall} start={delivery.wall.slice(0, 10)} />
      {obstacles.length > 0 && (
        <div role="alert" className="queue-obstacles">
          <p>It was not moved:</p>
          <ul>
            {obstacles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
};
