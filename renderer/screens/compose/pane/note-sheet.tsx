import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/field.tsx';
import { Popover } from '../../../components/popover.tsx';

interface NoteSheetProps {
  /** What the button and the sheet are called. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly look: 'primary' | 'plain' | 'quiet';
  /** What doing it means. */
  readonly lead: string;
  readonly noteLabel: string;
  /** Without a note it is not done: why, in words. */
  readonly needsNote?: string;
  readonly action: string;
  /** Does it; the sheet is closed already. */
  readonly onAct: (note: string | null) => Promise<unknown>;
}

const Inside = ({
  lead,
  noteLabel,
  needsNote,
  action,
  onAct,
  close,
}: NoteSheetProps & { readonly close: () => void }) => {
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const act = (): void => {
    const said = note.trim();
    if (said === '' && needsNote !== undefined) return setTrouble(needsNote);
    close();
    void onAct(said === '' ? null : said);
  };
  return (
    <div className="approve-sheet">
      <p className="small">{lead}</p>
      <TextArea
        label={noteLabel}
        value={note}
        onChange={(value) => {
          setNote(value);
          setTrouble(null);
        }}
        trouble={trouble}
        rows={2}
        maxLength={1000}
      />
      <div className="fix-end">
        <Button size="s" look="quiet" onPress={close}>
          Not now
        </Button>
        <Button size="s" look="primary" onPress={act}>
          {action}
        </Button>
      </div>
    </div>
  );
};

/** A button with a small sheet for a note: to ask, to approve, to want changes. */
export const NoteSheet = (props: NoteSheetProps) => (
  <Popover
    label={props.label}
    placement="left top"
    trigger={
      <Button look={props.look} size="s" icon={props.icon}>
        {props.label}…
      </Button>
    }
  >
    {(close) => <Inside {...props} close={close} />}
  </Popover>
);
