import { useState } from 'react';
import { Badge, DELIVERY_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayTime } from '../../../shared/schedule/say-wall.ts';
import { wallOf } from '../../../shared/schedule/wall-time.ts';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { useHere } from '../../store/use-here.ts';
import { useSend, useSlice, useStores } from '../../store/use.ts';

/** The next thing to do, where a person is waited for. */
const NEXT: Partial<Record<DeliveryView['state'], string>> = {
  offered: 'Post it now',
  opened: 'Continue',
  'to-take-down': 'Take it down',
  unknown: 'Answer',
  held: 'Check and release',
  missed: 'Post it now',
};

/** One account of a queued post: how it stands, and the next thing to do. */
export const DeliveryRow = ({
  delivery,
  why,
  onHandOff,
}: {
  readonly delivery: DeliveryView;
  /** Shown here when it is this account's alone. */
  readonly why: string | null;
  readonly onHandOff: () => void;
}) => {
  const { queue, notices } = useStores();
  const send = useSend();
  const onHold = useSlice('app', (app) => app.state?.hold !== null);
  const here = useHere();
  const [busy, setBusy] = useState(false);
  const platform = platformOf(delivery.platform).name;
  const next = NEXT[delivery.state];
  const needsRelease = delivery.state === 'held' || delivery.state === 'missed';
  const frozen = needsRelease && onHold && !delivery.district;
  // The button stays enabled meanwhile, so that focus comes back to it; a second press waits for the answer.
  const release = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const reply = await send('queue.release', { delivery: delivery.id });
    await queue.getState().load();
    setBusy(false);
    if (reply?.kind === 'offer') onHandOff();
    else if (reply) notices.getState().trouble(reply.why);
  };
  return (
    <li className="delivery">
      <span className="delivery-where">
        <PlatformDot platform={delivery.platform} />
        <span>
          {delivery.handle} <span className="quiet">{platform}</span>
        </span>
      </span>
      <span className="delivery-state">
        <Badge sign={DELIVERY_SIGNS[delivery.state]} />
        {delivery.lapsesAt !== null && (
          <span className="quiet tabular">
            until {sayTime(wallOf(Date.parse(delivery.lapsesAt), here.zone))}
          </span>
        )}
      </span>
      <span className="delivery-do">
        {next && (
          <Button
            look={delivery.state === 'offered' ? 'primary' : 'plain'}
            size="s"
            aria-label={`${next}: ${delivery.handle} on ${platform}`}
            onPress={() => (needsRelease ? void release() : onHandOff())}
            isDisabled={frozen}
            reason={frozen ? 'A hold is on. After it is lifted, this can be released.' : undefined}
          >
            {busy ? 'Checking…' : next}
          </Button>
        )}
      </span>
      {why !== null && <p className="queued-why">{why}</p>}
    </li>
  );
};
