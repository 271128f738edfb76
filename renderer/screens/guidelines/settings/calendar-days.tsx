import { CalendarDays as CalendarIcon, ClipboardPaste, FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { CALENDAR_KINDS, type CalendarDay, type CalendarKind } from '../../../../shared/domain/district.ts';
import { sayDay } from '../../../../shared/schedule/say-wall.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Field } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import type { CalendarFile } from '../../../../shared/ipc/district-views.ts';
import { useSend, useStores } from '../../../store/use.ts';
import { CalendarFileDialog } from './calendar-file.tsx';
import { DayDialog } from './day-dialog.tsx';
import { KIND_WORDS } from '../../../../shared/domain/district-words.ts';
import { putBack } from './lists.ts';
import { ManyDialog } from './many-dialog.tsx';
import { sayProblem } from './parts.ts';
import { pasteDays, sortDays, withDays } from './paste-days.ts';
import { RowList } from './row-list.tsx';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

interface Row {
  readonly day: CalendarDay;
  readonly at: number;
}

const speaks = ({ day }: Row): string =>
  `${day.name} ${KIND_WORDS[day.kind]} ${day.date} ${sayDay(day.date)}`.toLowerCase();

const sayDate = ({ date }: CalendarDay): string => `${sayDay(date)}, ${date.slice(0, 4)}`;

/** The school calendar: days on which posts are looked at again, or that are named in them. */
export const CalendarDays = () => {
  const settings = useSettings();
  const { pack, isOff, edit, checked, view } = settings;
  const { notices } = useStores();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Row | 'new' | 'many' | null>(null);
  const [kind, setKind] = useState<CalendarKind>('no-school');
  const [file, setFile] = useState<CalendarFile | null>(null);
  const send = useSend();
  const pickFile = async (): Promise<void> => {
    const picked = await send('district.pick-calendar', undefined);
    if (picked !== null) setFile(await send('district.read-calendar', { token: picked.token }));
  };
  const takeIn = (days: readonly CalendarDay[]): void => {
    const before = pack.calendar;
    const after = withDays(before, days);
    const fresh = after.length - before.length;
    put((all) => withDays(all, days));
    notices
      .getState()
      .say(
        `${fresh === 1 ? 'One day was' : `${fresh.toLocaleString('en-US')} days were`} added. Keep the settings to put them in force.`,
        {
          label: 'Undo',
          run: () => put((all) => all.filter((day) => before.includes(day) || !after.includes(day))),
        },
      );
  };
  const problems = problemsAt(settings, 'calendar');
  const troubled = new Set(
    problems.flatMap(({ entry }) => (typeof entry === 'number' ? [checked.calendar[entry]] : [])),
  );
  const words = query.trim().toLowerCase();
  const rows = pack.calendar
    .map((day, at): Row => ({ day, at }))
    .filter((row) => words === '' || speaks(row).includes(words))
    .sort((a, b) => a.day.date.localeCompare(b.day.date));
  const put = (how: (days: readonly CalendarDay[]) => readonly CalendarDay[]): void =>
    edit((now) => ({ ...now, calendar: how(now.calendar) }));
  const remove = ({ day, at }: Row): void => {
    put((all) => all.filter((_, other) => other !== at));
    notices.getState().say(`${day.name} on ${sayDay(day.date)} was taken out.`, {
      label: 'Undo',
      run: () => put((all) => putBack(all, at, day)),
    });
  };
  const add = (
    <>
      <Button size="s" look="quiet" icon={FileUp} onPress={() => void pickFile()}>
        Import a calendar file
      </Button>
      <Button size="s" look="quiet" icon={ClipboardPaste} onPress={() => setOpen('many')}>
        Paste many
      </Button>
      <Button size="s" icon={Plus} onPress={() => setOpen('new')}>
        Add a day
      </Button>
    </>
  );
  return (
    <Card
      title="School calendar"
      hint={`${pack.calendar.length.toLocaleString('en-US')} ${pack.calendar.length === 1 ? 'day' : 'days'}`}
      {...(isOff ? {} : { actions: add })}
    >
      <div className="part-body">
        {pack.calendar.length > 8 && (
          <Field
            label="Find a day"
            value={query}
            onChange={setQuery}
            className="find"
            placeholder="Name, kind or month"
          />
        )}
        <Troubles
          troubles={problems.map((one) => {
            const at = typeof one.entry === 'number' ? one.entry : -1;
            const day = checked.calendar[at];
            return {
              key: `${one.path} ${one.message}`,
              text: sayProblem(one),
              ...(day && pack.calendar[at] === day
                ? { action: { label: 'Take out', run: () => remove({ day, at }) } }
                : {}),
            };
          })}
        />
        {pack.calendar.length === 0 ? (
          <EmptyState icon={CalendarIcon} title="No days yet">
            Breaks, testing windows and days of remembrance: a post on these days gets a second look.
          </EmptyState>
        ) : rows.length === 0 ? (
          <p className="quiet">No day has “{query.trim()}” in it.</p>
        ) : (
          <RowList
            label="School calendar"
            look="days"
            rows={rows}
            keyOf={({ at }) => String(at)}
            nameOf={({ day }) => `${day.name}, ${sayDay(day.date)}`}
            isTroubled={({ day }) => troubled.has(day)}
            onOpen={isOff ? null : setOpen}
            onRemove={remove}
            columns={[
              { id: 'name', head: 'Day', cell: ({ day }) => day.name },
              {
                id: 'date',
                head: 'Date',
                cell: ({ day }) => <span className="tabular">{sayDate(day)}</span>,
              },
              { id: 'kind', head: 'Kind', cell: ({ day }) => KIND_WORDS[day.kind] },
            ]}
          />
        )}
      </div>
      {file !== null && (
        <CalendarFileDialog
          file={file}
          calendar={pack.calendar}
          onTake={takeIn}
          onClose={() => setFile(null)}
        />
      )}
      {open === 'many' && (
        <ManyDialog
          title="Paste many days"
          hint="A date, or two with a dash between, then the name."
          placeholder={'11/26/2026 Thanksgiving\n12/21/2026 – 1/1/2027 Winter break'}
          before={
            <Select
              label="Kind, where a line says none"
              value={kind}
              onChange={setKind}
              options={CALENDAR_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))}
            />
          }
          there="Already in the calendar"
          read={(text) => {
            const { days, unread } = pasteDays(text, kind);
            const { fresh, already } = sortDays(pack.calendar, days);
            return {
              fresh: fresh.map((day) => (
                <>
                  {sayDate(day)} · {day.name} <span className="quiet">· {KIND_WORDS[day.kind]}</span>
                </>
              )),
              already: already.map((day) => `${sayDate(day)} · ${day.name}`),
              unread: unread.map(({ line, why }) => `“${line}” is left out. ${why}`),
            };
          }}
          onAdd={(text) => put((all) => withDays(all, pasteDays(text, kind).days))}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'many' && (
        <DayDialog
          day={open === 'new' ? null : open.day}
          today={view.today}
          onClose={() => setOpen(null)}
          onSave={(day) =>
            put((all) =>
              (open === 'new' ? [...all, day] : all.map((one, at) => (at === open.at ? day : one))).toSorted(
                (a, b) => a.date.localeCompare(b.date),
              ),
            )
          }
        />
      )}
    </Card>
  );
};
