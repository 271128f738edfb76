import { TimeDialog } from '../../components/time-dialog.tsx';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import { useHere } from '../../store/use-here.ts';
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
  const here = useHere();
  const { post: id, wall, zone, side } = delivery;
  return (
    <TimeDialog
      title="Choose a new time"
      now={{ publishAt: wall, zone, side }}
      home={here.zone}
      start={wall.slice(0, 10)}
      action="Queue for this time"
      staysQueued={delivery.state === 'queued'}
      onMove={async ({ publishAt, ...rest }) => {
        if (publishAt === null) return [];
        const reply = await send('queue.reschedule', { id, publishAt, ...rest });
        if (reply === null) return [];
        await queue.getState().load();
        if (reply.kind === 'refused') return reply.check.obstacles.map((one) => one.text);
        notices.getState().say(`It goes out on ${sayWallFrom(publishAt, rest.zone, here)}.`);
        return null;
      }}
      onOpen={() => navigation.getState().go('compose', id)}
      onClose={onClose}
    >
      “{delivery.title || 'Untitled post'}” moves on every account where it is not out yet. It is checked
      again for the new time.
    </TimeDialog>
  );
};
