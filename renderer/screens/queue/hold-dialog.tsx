import { useState } from 'react';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useStores } from '../../store/use.ts';

/** Asks why everything should stop, and stops it. */
export const HoldDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { app, queue } = useStores();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const hold = async (): Promise<void> => {
    if (reason.trim() === '') {
      setTrouble('Say why, so that everyone who sees the banner knows.');
      return;
    }
    const why = await app.getState().setHold(reason.trim());
    if (why !== null) {
      setTrouble(why);
      return;
    }
    await queue.getState().load();
    onClose();
  };
  return (
    <FormDialog title="Hold everything" onClose={onClose} width="s" action="Hold everything" onAct={hold}>
      <p>
        Nothing goes out from school, program and classroom accounts until the hold is lifted. Afterward, each
        post has to be released again.
      </p>
      <Field
        label="Why"
        value={reason}
        onChange={(value) => {
          setReason(value);
          setTrouble(null);
        }}
        trouble={trouble}
        hint="Everyone sees this on every screen."
        autoFocus
      />
    </FormDialog>
  );
};

/** Lifts the hold after saying what that means: nothing goes out by itself. */
export const LiftDialog = ({
  reason,
  onClose,
}: {
  readonly reason: string;
  readonly onClose: () => void;
}) => {
  const { app, notices, queue } = useStores();
  const lift = async (): Promise<void> => {
    const why = await app.getState().liftHold();
    if (why !== null) {
      notices.getState().trouble(why);
      return;
    }
    notices.getState().say('The hold is lifted. Posts that were held wait to be released.', {
      label: 'Undo',
      run: () => void app.getState().setHold(reason),
    });
    await queue.getState().load();
    onClose();
  };
  return (
    <FormDialog
      title="Lift the hold"
      onClose={onClose}
      width="s"
      action="Lift the hold"
      cancel="Keep it"
      onAct={lift}
    >
      <p className="queue-reason">“{reason}”</p>
      <p>
        Posts that were held stay held until someone looks at each one and releases it. What is queued from
        now on goes out at its time.
      </p>
    </FormDialog>
  );
};
