import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { NumberField, Group, Input, Label, Button as StepButton } from 'react-aria-components';
import type { Tile } from '../../../shared/ipc/views.ts';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import './list/list.css';
import { useSend, useStores } from '../../store/use.ts';

/** Most days a shift goes over: a school year. */
const MOST_DAYS = 366;

const posts = (count: number): string =>
  count === 1 ? 'One post' : `${count.toLocaleString('en-US')} posts`;

/** Moves all posts that are listed by some days, each at its own time of day. */
export const ShiftPosts = ({ tiles }: { readonly tiles: readonly Tile[] }) => {
  const [isOpen, setOpen] = useState(false);
  const movable = tiles.filter(({ publishAt, fixed }) => publishAt !== null && fixed === null);
  if (movable.length < 2) return null;
  return (
    <>
      <Button look="quiet" icon={CalendarRange} onPress={() => setOpen(true)}>
        Shift these {movable.length.toLocaleString('en-US')} posts
      </Button>
      {isOpen && <ShiftDialog tiles={movable} onClose={() => setOpen(false)} />}
    </>
  );
};

const ShiftDialog = ({
  tiles,
  onClose,
}: {
  readonly tiles: readonly Tile[];
  readonly onClose: () => void;
}) => {
  const { notices, post } = useStores();
  const send = useSend();
  const [days, setDays] = useState(1);
  const [kept, setKept] = useState<readonly { id: string; title: string; why: string }[]>([]);
  const back = async (ids: readonly string[]): Promise<void> => {
    const reply = await send('posts.shift', { ids: [...ids], days: -days });
    if (reply === null) return;
    notices
      .getState()
      .say(
        reply.kept.length === 0
          ? `${posts(reply.moved.length)} moved back.`
          : `${posts(reply.moved.length)} moved back; ${reply.kept.length} stay where they are.`,
      );
  };
  const shift = async (): Promise<void> => {
    if (days === 0 || !(await post.getState().flush())) return;
    const reply = await send('posts.shift', { ids: tiles.map(({ id }) => id), days });
    if (reply === null) return;
    if (reply.moved.length > 0)
      notices.getState().say(`${posts(reply.moved.length)} moved, each at its own time.`, {
        label: 'Undo',
        run: () => void back(reply.moved),
      });
    if (reply.kept.length === 0) onClose();
    else setKept(reply.kept);
  };
  return (
    <FormDialog
      title={`Shift ${posts(tiles.length).toLowerCase()}`}
      onClose={onClose}
      width="s"
      action="Shift them"
      onAct={shift}
    >
      <p>
        The listed posts that can be moved go to a later or earlier day and keep their time. Queued posts are
        checked for the new day.
      </p>
      <NumberField
        className="field"
        value={days}
        onChange={setDays}
        minValue={-MOST_DAYS}
        maxValue={MOST_DAYS}
        formatOptions={{ signDisplay: 'exceptZero', maximumFractionDigits: 0 }}
      >
        <Label className="field-label">Days (a minus for earlier)</Label>
        <Group className="row shift-days">
          <StepButton slot="decrement" className="button button-s">
            −
          </StepButton>
          <Input className="input" />
          <StepButton slot="increment" className="button button-s">
            +
          </StepButton>
        </Group>
      </NumberField>
      {kept.length > 0 && (
        <div role="alert">
          <p>{posts(kept.length)} could not move:</p>
          <ul className="shift-kept">
            {kept.map(({ id, title, why }) => (
              <li key={id}>
                <strong>{title}</strong> <span className="quiet small">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </FormDialog>
  );
};
