import { useState } from 'react';
import { CALENDAR_KINDS, type CalendarDay, type CalendarKind } from '../../../../shared/domain/district.ts';
import type { CalendarFile } from '../../../../shared/ipc/district-views.ts';
import type { CalendarEntry } from '../../../../shared/school-calendar/read-calendar.ts';
import { sayDay, sayLongDate } from '../../../../shared/schedule/say-wall.ts';
import { addDays } from '../../../../shared/schedule/wall-time.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Select } from '../../../components/select.tsx';
import { KIND_WORDS } from '../../../../shared/domain/district-words.ts';
import { sortDays } from './paste-days.ts';
import { RowList } from './row-list.tsx';
import { Troubles } from './troubles.tsx';

type Choice = CalendarKind | 'leave';

const CHOICES = [
  ...CALENDAR_KINDS.map((id) => ({ id, label: KIND_WORDS[id] })),
  { id: 'leave', label: 'Leave out' },
] as const;

/** "Nov 26 – Nov 27, 2026", "Dec 3, 2026", "12 days, Oct 5, 2026 – May 24, 2027". */
const sayDays = (days: readonly string[]): string => {
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  const year = `, ${last.slice(0, 4)}`;
  if (days.length === 1) return `${sayDay(first)}${year}`;
  const isRow = addDays(first, days.length - 1) === last;
  return `${isRow ? '' : `${days.length} days, `}${sayDay(first)} – ${sayDay(last)}${year}`;
};

const many = (n: number, one: string, more: string): string =>
  n === 1 ? `One ${one}` : `${n.toLocaleString('en-US')} ${more}`;

/** A calendar file before it is taken in: what was read, as which kind of day, and what was not. */
export const CalendarFileDialog = ({
  file,
  calendar,
  onTake,
  onClose,
}: {
  readonly file: CalendarFile;
  /** The days there are. */
  readonly calendar: readonly CalendarDay[];
  readonly onTake: (days: readonly CalendarDay[]) => void;
  readonly onClose: () => void;
}) =>
  file.kind === 'refused' ? (
    <Dialog
      title={`“${file.name}” was not read`}
      isOpen
      onClose={onClose}
      width="s"
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <p>{file.why}</p>
    </Dialog>
  ) : (
    <ReadFile file={file} calendar={calendar} onTake={onTake} onClose={onClose} />
  );

const ReadFile = ({
  file,
  calendar,
  onTake,
  onClose,
}: {
  readonly file: Extract<CalendarFile, { kind: 'read' }>;
  readonly calendar: readonly CalendarDay[];
  readonly onTake: (days: readonly CalendarDay[]) => void;
  readonly onClose: () => void;
}) => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [usual, setUsual] = useState<Choice>('event');
  const kindOf = ({ title, proposed }: CalendarEntry): Choice => chosen.get(title) ?? proposed ?? usual;
  const days = file.entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind === 'leave' ? [] : entry.days.map((date) => ({ date, kind, name: entry.title }));
  });
  const { fresh, already } = sortDays(calendar, days);
  const { unread, outside, cancelled, cut } = file;
  const notes = [
    already.length > 0 && `${many(already.length, 'day is', 'days are')} in the calendar already.`,
    outside > 0 && `${many(outside, 'entry is', 'entries are')} on other days.`,
    cancelled > 0 && `${many(cancelled, 'entry was', 'entries were')} canceled.`,
    cut > 0 && `Not every repeat of ${many(cut, 'entry', 'entries').toLowerCase()} was read.`,
    file.isFull && 'The file has more than can be read at once; the rest was not read.',
  ].filter((note) => note !== false);
  return (
    <FormDialog
      title={`What is in “${file.name}”`}
      onClose={onClose}
      width="l"
      action={
        fresh.length === 0
          ? 'Close'
          : fresh.length === 1
            ? 'Add one day'
            : `Add ${fresh.length.toLocaleString('en-US')} days`
      }
      onAct={async () => {
        if (fresh.length > 0) onTake(fresh);
        onClose();
      }}
    >
      <p>
        Read for {sayLongDate(file.from)} to {sayLongDate(file.to)}. Choose the kind of each day; the kinds
        shown come from the titles.
      </p>
      <Select label="If the title does not say" value={usual} onChange={setUsual} options={CHOICES} />
      {file.entries.length === 0 ? (
        <p className="quiet">No entry in the file is on one of these days.</p>
      ) : (
        <RowList
          label="Entries of the file"
          look="calendar-file"
          rows={file.entries}
          keyOf={({ title }) => title}
          nameOf={({ title }) => title}
          onOpen={null}
          onRemove={() => undefined}
          isTroubled={() => false}
          columns={[
            { id: 'title', head: 'Entry', cell: ({ title }) => title },
            {
              id: 'days',
              head: 'Days',
              cell: (entry) => <span className="tabular">{sayDays(entry.days)}</span>,
            },
            {
              id: 'kind',
              head: 'Kind',
              cell: (entry) => (
                <Select
                  label={`Kind of “${entry.title}”`}
                  hideLabel
                  look="bare"
                  value={kindOf(entry)}
                  onChange={(kind) => setChosen(new Map(chosen).set(entry.title, kind))}
                  options={CHOICES}
                />
              ),
            },
          ]}
        />
      )}
      {notes.length > 0 && <p className="quiet small">{notes.join(' ')}</p>}
      {unread.total > 0 && (
        <>
          <p>{many(unread.total, 'entry was', 'entries were')} not read, and can be added by hand:</p>
          <Troubles
            troubles={unread.shown.map(({ line, title, why }) => ({
              key: String(line),
              text: `Line ${line.toLocaleString('en-US')}${title === null ? '' : `, “${title}”`}: ${why}.`,
            }))}
          />
        </>
      )}
    </FormDialog>
  );
};
