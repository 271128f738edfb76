import { type ReactNode, useState } from 'react';
import { TextArea } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';

/** Many entries at once, pasted as lines; what they were read as is said before they are added. */
export const ManyDialog = ({
  title,
  hint,
  placeholder,
  before,
  said,
  count,
  onAdd,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  readonly placeholder: string;
  /** Above the lines. */
  readonly before?: ReactNode;
  /** What lines were read as, in words; null for nothing to say. */
  readonly said: (text: string) => ReactNode;
  readonly count: (text: string) => number;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}) => {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const n = count(text);
  const add = async (): Promise<void> => {
    if (n === 0) return setTrouble('Paste at least one line that can be read.');
    onAdd(text);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      action={n > 1 ? `Add ${n.toLocaleString('en-US')}` : 'Add'}
      onAct={add}
    >
      {before}
      <TextArea
        label="One a line"
        hint={hint}
        rows={8}
        placeholder={placeholder}
        value={text}
        onChange={(value) => {
          setText(value);
          setTrouble(null);
        }}
        trouble={trouble}
        autoFocus
      />
      <div aria-live="polite">{said(text)}</div>
    </FormDialog>
  );
};
