import { CirclePause, Inbox } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import type { DeliveryState } from '../../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { useSlice, useStores } from '../../store/use.ts';
import { DeliveryRow } from './delivery-row.tsx';
import { HandOff } from './hand-off.tsx';
import './queue.css';

const WAITING: readonly DeliveryState[] = ['offered', 'opened', 'unknown', 'missed', 'held'];

/** What waits for a person, what goes out next, and the hold switch. */
export const Queue = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  return <Deliveries key={subject ?? ''} subject={subject} />;
};

const Deliveries = ({ subject }: { readonly subject: string | null }) => {
  const { queue, app, notices } = useStores();
  const { deliveries, loaded, failure } = useSlice('queue', (slice) => slice);
  const state = useSlice('app', (slice) => slice.state);
  const [open, setOpen] = useState<string | null>(subject);
  const [holding, setHolding] = useState(false);
  useEffect(() => void queue.getState().load(), [queue]);

  const needs = deliveries.filter((one) => WAITING.includes(one.state));
  const coming = deliveries.filter((one) => one.state === 'queued');
  const done = deliveries.filter((one) => one.state === 'posted' || one.state === 'taken-back');
  const opened = deliveries.find((one) => one.id === open) ?? null;
  const mayHold = state?.me?.role === 'district';
  const lift = async (): Promise<void> => {
    const why = await app.getState().liftHold();
    if (why !== null) notices.getState().trouble(why);
  };

  return (
    <Screen
      title="Queue"
      actions={
        state?.hold ? (
          <Button
            onPress={() => void lift()}
            isDisabled={!mayHold}
            reason={mayHold ? undefined : 'Only a colleague with the district role can lift a hold.'}
          >
            Lift the hold
          </Button>
        ) : (
          <Button
            icon={CirclePause}
            onPress={() => setHolding(true)}
            isDisabled={!mayHold}
            reason={mayHold ? undefined : 'Only a colleague with the district role can hold everything.'}
          >
            Hold everything
          </Button>
        )
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {!loaded && <Skeleton lines={5} label="Loading the queue" />}
      {loaded && deliveries.length === 0 && (
        <EmptyState icon={Inbox} title="Nothing is queued">
          Posts you queue wait here until their time. When one is due, this is where you hand it to its
          platform.
        </EmptyState>
      )}
      <Group title="Needs you" deliveries={needs} onOpen={setOpen} />
      <Group title="Goes out next" deliveries={coming} onOpen={setOpen} />
      <Group title="Lately" deliveries={done} onOpen={setOpen} />
      {opened && <HandOff key={opened.id} delivery={opened} onClose={() => setOpen(null)} />}
      {holding && <HoldDialog onClose={() => setHolding(false)} />}
    </Screen>
  );
};

const Group = ({
  title,
  deliveries,
  onOpen,
}: {
  readonly title: string;
  readonly deliveries: readonly DeliveryView[];
  readonly onOpen: (id: string) => void;
}) =>
  deliveries.length === 0 ? null : (
    <section className="queue-group">
      <h2>
        {title} <span className="quiet tabular">{deliveries.length}</span>
      </h2>
      <ul>
        {deliveries.map((one) => (
          <DeliveryRow key={one.id} delivery={one} onHandOff={() => onOpen(one.id)} />
        ))}
      </ul>
    </section>
  );

const HoldDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { app } = useStores();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const hold = async (): Promise<void> => {
    if (reason.trim() === '') {
      setTrouble('Say why, so that everyone who sees the banner knows.');
      return;
    }
    const why = await app.getState().setHold(reason.trim());
    if (why === null) onClose();
    else setTrouble(why);
  };
  return (
    <Dialog
      title="Hold everything"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" onPress={() => void hold()}>
            Hold everything
          </Button>
        </>
      }
    >
      <p>
        Nothing goes out from school, program and classroom accounts until the hold is lifted. Afterwards each
        post asks to be released again.
      </p>
      <Field
        label="Why"
        value={reason}
        onChange={setReason}
        trouble={trouble}
        hint="Everyone sees this on every screen."
        autoFocus
      />
    </Dialog>
  );
};
