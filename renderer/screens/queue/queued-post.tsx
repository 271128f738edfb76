import { isOpen } from '../../../shared/domain/delivery.ts';
import { CalendarClock, Ellipsis, FileClock, PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayDayFrom, sayTimeFrom } from '../../../shared/schedule/say-from.ts';
import { useHere } from '../../store/use-here.ts';
import { useSend, useStores } from '../../store/use.ts';
import { DeliveryRow } from './delivery-row.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useStillUp } from './use-still-up.ts';

/** One post of the queue: when and what, then each of its accounts. The deliveries are of one post and not empty. */
export const QueuedPost = ({
  deliveries,
  said,
  onHandOff,
}: {
  readonly deliveries: readonly DeliveryView[];
  /** A reason that stands over the list already. */
  readonly said: string | null;
  readonly onHandOff: (delivery: string) => void;
}) => {
  const { navigation, queue, notices } = useStores();
  const send = useSend();
  const here = useHere();
  const stillUp = useStillUp();
  const [moving, setMoving] = useState(false);
  const [first] = deliveries;
  if (!first) return null;
  const title = first.title || 'Untitled post';
  const closed = deliveries.every((one) => !isOpen(one.state) || one.state === 'to-take-down');
  const late = deliveries.some((one) => one.state === 'missed');
  const out = deliveries.some((one) => one.state === 'opened' || one.state === 'unknown');
  const sameWhy = deliveries.every((one) => one.why === first.why) ? first.why : null;
  const open = (): void => navigation.getState().go('compose', first.post);
  const takeBack = async (): Promise<void> => {
    if (!(await send('queue.take-back', { id: first.post }))) return;
    notices.getState().say(`“${title}” is a draft again.`, { label: 'Open it', run: open });
    await queue.getState().load();
  };
  return (
    <li className="queued">
      <p className="queued-when tabular">
        <span>{sayDayFrom(first.wall, here.year)}</span>
        <span>{sayTimeFrom(first.wall, first.zone, here.zone)}</span>
      </p>
      <div className="queued-what">
        <div className="queued-top">
          <button
            type="button"
            className="queued-title"
            onClick={() => navigation.getState().go(closed ? 'records' : 'compose', first.post)}
          >
            {title}
          </button>
          {late && (
            <Button size="s" icon={CalendarClock} onPress={() => setMoving(true)}>
              Choose a new time
            </Button>
          )}
          <Menu
            label={`More for “${title}”`}
            trigger={<IconButton icon={Ellipsis} size="s" label={`More for “${title}”`} />}
            placement="bottom end"
            actions={[
              ...(closed
                ? []
                : [
                    { id: 'open', label: 'Open the post', icon: PenLine, run: open },
                    {
                      id: 'move',
                      label: 'Change the time',
                      icon: CalendarClock,
                      run: () => setMoving(true),
                      off: out,
                    },
                    {
                      id: 'back',
                      label: 'Take back',
                      hint: out
                        ? 'First say what happened to it'
                        : 'From all its accounts; it is a draft again',
                      icon: Undo2,
                      run: () => void takeBack(),
                      off: out,
                    },
                  ]),
              ...deliveries
                .filter(({ state }) => state === 'taken-down')
                .map(({ id, handle, platform }) => ({
                  id,
                  label: `Still up: ${handle} on ${platformOf(platform).name}`,
                  hint: 'It waits to be taken down again',
                  icon: Undo2,
                  run: () => void stillUp(id),
                })),
              {
                id: 'record',
                label: 'See its record',
                icon: FileClock,
                run: () => navigation.getState().go('records', first.post),
              },
            ]}
          />
        </div>
        {sameWhy !== null && sameWhy !== said && <p className="queued-why">{sameWhy}</p>}
        <ul className="queued-targets">
          {deliveries.map((one) => (
            <DeliveryRow
              key={one.id}
              delivery={one}
              why={sameWhy === null ? one.why : null}
              onHandOff={() => onHandOff(one.id)}
            />
          ))}
        </ul>
      </div>
      {moving && <MoveDialog delivery={first} onClose={() => setMoving(false)} />}
    </li>
  );
};
