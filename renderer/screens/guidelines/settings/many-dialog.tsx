import { type ReactNode, useState } from 'react';
import { TextArea } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Troubles } from './troubles.tsx';

/** Lines that are shown at once; the others are counted. */
const SHOWN = 4;

/** What pasted lines were read as. */
export interface ReadLines {
  /** What would be added, a line each. */
  readonly fresh: readonly ReactNode[];
  /** What is there already, in short. */
  readonly already: readonly string[];
  /** What is left out, and why: a sentence or two each. */
  readonly unread: readonly string[];
}

/** Many entries at once, pasted as lines; what they were read as is said before they are added. */
export const ManyDialog = ({
  title,
  hint,
  placeholder,
  there,
  before,
  read,
  onAdd,
  onClose,
}: {
  readonly title: string;
  readonly hint: string;
  readonly placeholder: string;
  /** Of what is not added a second time: “Already in the calendar”. */
  readonly there: string;
  /** Above the lines. */
  readonly before?: ReactNode;
  readonly read: (text: string) => ReadLines;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}) => {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { fresh, already, unread } = read(text);
  const add = async (): Promise<void> => {
    if (fresh.length === 0)
      return setTrouble(
        already.length > 0
          ? `${there}: there is nothing to add.`
          : 'Paste at least one line that can be read.',
      );
    onAdd(text);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      action={fresh.length > 1 ? `Add ${fresh.length.toLocaleString('en-US')}` : 'Add'}
      onAct={add}
    >
      {before}
      <TextArea
        label="One per line"
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
      <div aria-live="polite">
        {(fresh.length > 0 || already.length > 0) && (
          <ul className="read-lines">
            {fresh.slice(0, SHOWN).map((one, at) => (
              <li key={at}>{one}</li>
            ))}
            {fresh.length > SHOWN && (
              <li className="quiet">and {(fresh.length - SHOWN).toLocaleString('en-US')} more</li>
            )}
            {already.length > 0 && (
              <li className="quiet">
                {there}: {already.slice(0, SHOWN).join('; ')}
                {already.length > SHOWN && ` and ${(already.length - SHOWN).toLocaleString('en-US')} more`}
              </li>
            )}
          </ul>
        )}
      </div>
      <Troubles
        troubles={[
          ...unread.slice(0, SHOWN),
          ...(unread.length > SHOWN
            ? [`${(unread.length - SHOWN).toLocaleString('en-US')} more are left out.`]
            : []),
        ].map((line, at) => ({ key: String(at), text: line }))}
      />
    </FormDialog>
  );
};
