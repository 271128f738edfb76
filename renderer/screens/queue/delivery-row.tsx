import { CalendarClock, Ellipsis, PenLine, Send, Undo2 } from 'lucide-react';
import { Badge, DELIVERY_SIGNS } from '../../components/badge.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useSend, useStores } from '../../store/use.ts';

const MAIN: Partial<Record<DeliveryView['state'], string>> = {
  offered: 'Post it now',
  opened: 'Was it posted?',
  unknown: 'Was it posted?',
  held: 'Release…',
  missed: 'Post it anyway…',
};

/** One delivery: what, where, when, how it stands, and the next thing to do. */
export const DeliveryRow = ({
  delivery,
  onHandOff,
}: {
  readonly delivery: DeliveryView;
  readonly onHandOff: () => void;
}) => {
  const { navigation, queue, notices } = useStores();
  const send = useSend();
  const again = (): void => void queue.getState().load();
  const takeBack = async (): Promise<void> => {
    if (await send('queue.take-back', { id: delivery.post })) {
      notices.getState().say(`“${delivery.title}” is a draft again.`);
      again();
    }
  };
  const release = async (): Promise<void> => {
    const reply = await send('queue.release', { delivery: delivery.id });
    again();
    if (reply?.kind === 'offer') onHandOff();
    else if (reply) notices.getState().trouble(reply.why);
  };
  const main = MAIN[delivery.state];
  const needsRelease = delivery.state === 'held' || delivery.state === 'missed';
  const closed = delivery.state === 'posted' || delivery.state === 'taken-back';
  return (
    <li className="delivery">
      <div className="delivery-when tabular">{sayWall(delivery.wall)}</div>
      <div className="delivery-what">
        <button
          type="button"
          className="delivery-title clip"
          onClick={() => navigation.getState().go(closed ? 'records' : 'compose', delivery.post)}
        >
          {delivery.title || 'Untitled post'}
        </button>
        <span className="delivery-where">
          <PlatformDot platform={delivery.platform} /> {delivery.handle}{' '}
          <span className="quiet">{platformOf(delivery.platform).name}</span>
        </span>
        {delivery.why !== null && <p className="delivery-why">{delivery.why}</p>}
      </div>
      <Badge sign={DELIVERY_SIGNS[delivery.state]} />
      <div className="delivery-do">
        {main && (
          <Button
            look={delivery.state === 'offered' ? 'primary' : 'plain'}
            size="s"
            icon={Send}
            onPress={() => (needsRelease ? void release() : onHandOff())}
          >
            {main}
          </Button>
        )}
        {!closed && (
          <Menu
            label={`More for ${delivery.title}`}
            trigger={<IconButton icon={Ellipsis} label="More" />}
            placement="bottom end"
            actions={[
              {
                id: 'open',
                label: 'Open the post',
                icon: PenLine,
                run: () => navigation.getState().go('compose', delivery.post),
              },
              {
                id: 'move',
                label: 'Change the time',
                icon: CalendarClock,
                run: () => navigation.getState().go('compose', delivery.post),
              },
              {
                id: 'back',
                label: 'Take back',
                hint: 'All its accounts; it becomes a draft',
                icon: Undo2,
                run: () => void takeBack(),
                off: delivery.state === 'opened',
              },
            ]}
          />
        )}
      </div>
    </li>
  );
};
