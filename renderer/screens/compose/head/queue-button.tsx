import { CalendarCheck, CircleCheck } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/button.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import type { QueueState } from './queue-state.ts';

/** How many reasons the tooltip lists. */
const MOST = 6;

/** Queues, or says what stands in the way: in its label, and one by one where it is looked at or read out. */
export const QueueButton = ({
  state,
  onQueue,
}: {
  readonly state: QueueState;
  readonly onQueue: () => void;
}) => {
  const why = useId();
  const { label, kind, reasons } = state;
  const icon = kind === 'queued' ? CalendarCheck : kind === 'done' ? CircleCheck : null;
  return (
    <>
      <Button
        look={kind === 'can' || kind === 'cannot' ? 'primary' : 'plain'}
        className={`queue-button queue-button-${kind} tabular`}
        {...(icon ? { icon } : {})}
        isDisabled={kind !== 'can'}
        {...(reasons.length > 0 ? { 'aria-describedby': why } : {})}
        onPress={onQueue}
        reason={
          reasons.length > 0 ? (
            <span className="queue-reasons">
              {reasons.slice(0, MOST).map((reason) => (
                <span key={reason}>{reason}</span>
              ))}
              {reasons.length > MOST && <span>and {reasons.length - MOST} more</span>}
            </span>
          ) : (
            <span className="row">
              Checked again, then queued <Kbd keys="Mod+Enter" />
            </span>
          )
        }
      >
        {label}
      </Button>
      <span id={why} hidden>
        {reasons.join(' ')}
      </span>
    </>
  );
};
