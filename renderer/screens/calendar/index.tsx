import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from '../../components/button.tsx';
import { Choice } from '../../components/checkbox.tsx';
import { Screen } from '../../components/screen.tsx';
import { Select } from '../../components/select.tsx';
import { addMonths, weekOf, weeksOf } from '../../../shared/schedule/month.ts';
import { addDays, dateOf } from '../../../shared/schedule/wall-time.ts';
import { sayDay, sayMonth } from '../../../shared/schedule/say-wall.ts';
import { useNewPost } from '../../store/use-new-post.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { DayGrid } from './day-grid.tsx';
import { FirstSteps } from './first-steps.tsx';
import { PostList } from './post-list.tsx';
import './calendar.css';

type View = 'month' | 'week' | 'list';
const VIEWS = [
  { id: 'month', label: 'Month' },
  { id: 'week', label: 'Week' },
  { id: 'list', label: 'List' },
] as const;
/** When a post made on a day goes out until somebody chooses: after school. */
const USUAL_TIME = '15:30';
const KEYS: Readonly<Record<string, View>> = { m: 'month', w: 'week', l: 'list' };

/** A week by its first and last day, with the year when it is not this one. */
const sayWeek = (from: string, to: string, today: string): string =>
  `${sayDay(from)} – ${sayDay(to)}${to.slice(0, 4) === today.slice(0, 4) ? '' : `, ${to.slice(0, 4)}`}`;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]',
  ) !== null;

/** Posts by day: a month, a week or a list, with the school's own days behind them. */
export const Calendar = () => {
  const { navigation } = useStores();
  const newPost = useNewPost();
  const state = useSlice('app', (app) => app.state);
  const accounts = useSlice('app', (app) => app.accounts);
  const calendar = useSlice('app', (app) => app.calendar);
  const today = dateOf(Date.parse(state?.now ?? '') || 0, state?.zone ?? 'America/Chicago');
  const [view, setView] = useState<View>('month');
  const [day, setDay] = useState(today);
  const [account, setAccount] = useState('all');

  const weeks = view === 'week' ? [weekOf(day)] : weeksOf(day.slice(0, 7));
  const from = weeks[0]?.[0] ?? day;
  const to = weeks.at(-1)?.at(-1) ?? day;
  const answer = useAnswer('post.tiles', { from, to, undated: view === 'list' }, ['posts', 'queue']);
  const tiles = (answer.value ?? []).filter(
    (tile) => account === 'all' || tile.targets.some((target) => target.id === account),
  );

  const step = (count: number): void =>
    setDay(view === 'week' ? addDays(day, count * 7) : `${addMonths(day.slice(0, 7), count)}-01`);
  const create = (on: string | null): void => void newPost(on === null ? null : `${on}T${USUAL_TIME}`);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const chosen = KEYS[key];
      if (chosen) setView(chosen);
      else if (key === 't') setDay(today);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [today]);

  const unit = view === 'week' ? 'week' : 'month';
  return (
    <Screen
      title={view === 'week' ? sayWeek(from, to, today) : sayMonth(day)}
      lead={
        <div className="row">
          <IconButton icon={ChevronLeft} label={`Previous ${unit}`} onPress={() => step(-1)} />
          <Button size="s" onPress={() => setDay(today)}>
            Today
          </Button>
          <IconButton icon={ChevronRight} label={`Next ${unit}`} onPress={() => step(1)} />
        </div>
      }
      actions={
        <>
          <Select
            label="Account"
            hideLabel
            value={account}
            onChange={setAccount}
            options={[
              { id: 'all', label: 'All accounts' },
              ...accounts.map((one) => ({ id: one.id, label: one.handle, hint: one.school ?? 'District' })),
            ]}
          />
          <Choice label="View" hideLabel look="segments" options={VIEWS} value={view} onChange={setView} />
          <Button look="primary" icon={Plus} onPress={() => create(null)}>
            New post
          </Button>
        </>
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      <FirstSteps />
      {view === 'list' ? (
        <PostList tiles={tiles} loading={answer.value === null} onNew={() => create(null)} />
      ) : (
        <DayGrid
          weeks={weeks}
          month={view === 'month' ? day.slice(0, 7) : null}
          today={today}
          tiles={tiles}
          days={calendar}
          onOpen={(id) => navigation.getState().go('compose', id)}
          onNew={(on) => create(on)}
        />
      )}
    </Screen>
  );
};
