import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextArea } from '../../../components/field.tsx';
import { useSlice } from '../../../store/use.ts';

/** Lets one finding pass for this revision, with a reason that is kept in the record. */
export const WaiveDialog = ({
  what,
  forEach,
  onClose,
}: {
  readonly what: string;
  /** Decides the same for each account the finding concerns; false where one was refused. */
  readonly forEach: (decide: (key: string) => Promise<boolean>) => Promise<boolean>;
  readonly onClose: () => void;
}) => {
  const waive = useSlice('post', (post) => post.waive);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (reason.trim() === '' || busy) return;
    setBusy(true);
    const done = await forEach(async (key) => await waive(key, reason.trim()));
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      title="Let it pass"
      width="s"
      isOpen
      isForm
      onClose={onClose}
      actions={
        <>
          <Button slot="close">Cancel</Button>
          <Button look="primary" isDisabled={busy || reason.trim() === ''} onPress={() => void save()}>
            Let it pass
          </Button>
        </>
      }
    >
      <p>
        <b>{what}</b>
      </p>
      <p className="quiet small">
        Your name and the reason go into the record. It applies to this text and these pictures; after a
        change, you are asked again.
      </p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextArea label="Reason" value={reason} onChange={setReason} rows={3} maxLength={1000} />
      </Form>
    </Dialog>
  );
};
