import { Check, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import { useHere } from '../../store/use-here.ts';
import { useSend, useStores } from '../../store/use.ts';
import { useStillUp } from './use-still-up.ts';

/** One published post that shows somebody who said no afterwards: how it is taken down, and what was found or done there. */
export const TakeDown = ({
  delivery,
  onClose,
}: {
  readonly delivery: DeliveryView;
  readonly onClose: () => void;
}) => {
  const { queue, notices, navigation } = useStores();
  const send = useSend();
  const here = useHere();
  const stillUp = useStillUp();
  const [trouble, setTrouble] = useState<string | null>(null);
  const platform = platformOf(delivery.platform);
  const open = async (): Promise<void> => {
    const opened = await send('record.open-link', { delivery: delivery.id });
    if (opened === false) setTrouble('The post could not be opened from here. Look for it on the account.');
  };
  const title = delivery.title || 'Untitled post';
  const over = async (answer: Promise<DeliveryView | null>, words: string): Promise<void> => {
    const after = await answer;
    if (after === null) return;
    notices
      .getState()
      .say(
        words,
        after.state === 'taken-down' ? { label: 'Undo', run: () => void stillUp(delivery.id) } : undefined,
      );
    await queue.getState().load();
    onClose();
  };
  const down = (): Promise<void> =>
    over(send('takedown.done', { delivery: delivery.id }), `“${title}” is taken down on ${platform.name}.`);
  const looked = (found: 'not-there' | 'nobody', words: string): Promise<void> =>
    over(send('takedown.looked', { delivery: delivery.id, found }), words);
  return (
    <Dialog
      title={`Take it down on ${platform.name}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => navigation.getState().go('records', delivery.post)}>See its record</Button>
          {delivery.link !== null && (
            <Button icon={ExternalLink} onPress={() => void open()}>
              Open the post
            </Button>
          )}
          <Button onPress={() => void looked('not-there', `“${title}” is not on ${platform.name}.`)}>
            It is not there
          </Button>
          {delivery.isUnread && (
            <Button onPress={() => void looked('nobody', `“${title}” stays on ${platform.name}.`)}>
              Nobody in it said no
            </Button>
          )}
          <Button look="primary" icon={Check} onPress={() => void down()}>
            It is down
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="handed-where">
          <PlatformDot platform={delivery.platform} />
          {title} · {delivery.handle} · {sayWallFrom(delivery.wall, delivery.zone, here)}
        </p>
        <p>
          {delivery.isUnread
            ? 'What was posted cannot be read here anymore, and a family or someone who may be in it said no, or asked not to be shown. Look at the post: if nobody who said no is in it, it can stay.'
            : 'After this was posted, a family or someone in it said no, or asked not to be shown. Their answer counts from now on, even for what is already out.'}
        </p>
        <p>{platform.takedown}</p>
        <p className="quiet small">
          Not every copy can be taken back: shares and screenshots stay. The record keeps that it was posted
          and when it was taken down.
        </p>
        {trouble !== null && <p role="alert">{trouble}</p>}
      </div>
    </Dialog>
  );
};
