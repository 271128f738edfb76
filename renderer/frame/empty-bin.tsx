import { useState } from 'react';
import { BIN_AGES, type BinAge } from '../../shared/domain/bin.ts';
import { Field } from '../components/field.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Select } from '../components/select.tsx';
import { useAnswer, useSend, useStores } from '../store/use.ts';

const AGES: Readonly<Record<BinAge, string>> = {
  0: 'Everything in the bin',
  30: 'What was deleted over 30 days ago',
  90: 'What was deleted over 90 days ago',
  365: 'What was deleted over a year ago',
};

const posts = (count: number): string => (count === 1 ? 'One post' : `${count} posts`);

/** Deleting for good: how old, how many that are, what stays and why, and what has to be typed for it. */
export const EmptyBin = ({ onClose }: { readonly onClose: () => void }) => {
  const { notices } = useStores();
  const send = useSend();
  const [age, setAge] = useState<BinAge>('30');
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { value: plan, failure } = useAnswer('post.bin-plan', { days: age }, ['posts']);
  const act = async (): Promise<void> => {
    if (plan === null || plan.going === 0) return;
    if (typed.trim().toLowerCase() !== plan.toType) return setTrouble(`Type “${plan.toType}”.`);
    setTrouble(null);
    const done = await send('post.bin-empty', { days: age, typed });
    if (done === null) return;
    notices.getState().say(`${posts(done.gone)} deleted for good.`);
    onClose();
  };
  return (
    <FormDialog
      title="Delete for good"
      onClose={onClose}
      className="empty-bin"
      action="Delete for good"
      onAct={act}
    >
      <Select
        label="Which posts"
        value={age}
        onChange={setAge}
        options={BIN_AGES.map((id) => ({ id, label: AGES[id] }))}
      />
      {failure !== null && <p role="alert">{failure}</p>}
      {plan !== null && (
        <>
          <p>
            {plan.going === 0
              ? 'None of it may be deleted for good.'
              : `${posts(plan.going)} would be deleted for good, with every version and stored check. Nobody can bring ${plan.going === 1 ? 'it' : 'them'} back. The journal, the pictures and earlier backups stay.`}
          </p>
          {plan.kept.length > 0 && (
            <section aria-label="What stays">
              <p>{plan.kept.length === 1 ? 'One stays:' : `${plan.kept.length} stay:`}</p>
              <ul className="bin-kept">
                {plan.kept.slice(0, 20).map(({ id, title, why }) => (
                  <li key={id}>
                    {title || 'Untitled draft'} <span className="quiet">{why}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {plan.going > 0 && (
            <Field
              label={`Type “${plan.toType}”`}
              value={typed}
              onChange={setTyped}
              trouble={trouble}
              autoComplete="off"
            />
          )}
        </>
      )}
    </FormDialog>
  );
};
