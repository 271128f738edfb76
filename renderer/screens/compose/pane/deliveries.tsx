import { Undo2 } from 'lucide-react';
import { type DeliveryView } from '../../../../shared/ipc/views.ts';
import { isOpen } from '../../../../shared/domain/delivery.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { sayWallFrom } from '../../../../shared/schedule/say-from.ts';
import { Badge, DELIVERY_SIGNS } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useHere } from '../../../store/use-here.ts';
import { useSlice } from '../../../store/use.ts';

/** Where the post is on its way: one line a target, and the way back. */
export const Deliveries = ({ deliveries }: { readonly deliveries: readonly DeliveryView[] }) => {
  const takeBack = useSlice('post', (post) => post.takeBack);
  const go = useSlice('navigation', (nav) => nav.go);
  const here = useHere();
  const shown = deliveries.filter((delivery) => delivery.state !== 'taken-back');
  if (shown.length === 0) return null;
  const canTakeBack = shown.some((delivery) => isOpen(delivery.state) && delivery.state !== 'opened');
  return (
    <section className="deliveries" aria-label="Queue">
      <ul>
        {shown.map((delivery) => (
          <li key={delivery.id}>
            <PlatformDot platform={delivery.platform} />
            <div className="grow">
              <span className="clip delivery-name" title={delivery.handle}>
                {delivery.handle}
              </span>
              <small>
                {platformOf(delivery.platform).name} ·{' '}
                {delivery.why ?? sayWallFrom(delivery.wall, delivery.zone, here)}
              </small>
            </div>
            <Badge quiet sign={DELIVERY_SIGNS[delivery.state]} />
          </li>
        ))}
      </ul>
      <div className="deliveries-end">
        <Button size="s" look="quiet" onPress={() => go('queue', shown[0]?.id ?? null)}>
          Open the queue
        </Button>
        {canTakeBack && (
          <Button size="s" icon={Undo2} onPress={() => void takeBack()}>
            Take back
          </Button>
        )}
      </div>
    </section>
  );
};
