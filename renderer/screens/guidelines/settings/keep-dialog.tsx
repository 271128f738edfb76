import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { ChangeList } from './change-list.tsx';

/** What will change, said once more, and why: then it is in force, and the queue is checked again. */
export const KeepDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { district } = useStores();
  const check = useSlice('district', (slice) => slice.check);
  const trial = useSlice('district', (slice) => slice.trial);
  const working = useSlice('district', (slice) => slice.working);
  const [note, setNote] = useState('');
  const tried = trial?.kind === 'done' && trial.of === working ? trial.reply : null;
  const keep = async (): Promise<void> => {
    await district.getState().keep(note.trim() || null);
    onClose();
  };
  return (
    <FormDialog title="Keep these settings" onClose={onClose} action="Keep them" onAct={keep}>
      <ChangeList changes={check?.changes ?? []} empty="Something changed." />
      <Field
        label="Why"
        value={note}
        onChange={setNote}
        maxLength={500}
        placeholder="Asked for by the principals"
        hint="Shown in the history beside your name. Optional."
        autoFocus
      />
      <p className="quiet small">
        {tried === null
          ? 'They take effect right away, and everything queued is checked again.'
          : tried.wouldHold === 0
            ? 'They take effect right away. The dry run found no queued post that would be held.'
            : `They take effect right away. The dry run found ${tried.wouldHold} queued ${tried.wouldHold === 1 ? 'post' : 'posts'} that would be held.`}
      </p>
    </FormDialog>
  );
};
