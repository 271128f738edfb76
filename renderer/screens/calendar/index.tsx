import { ChevronLeft, ChevronRight, Plus, Scissors, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Choice } from '../../components/checkbox.tsx';
import { Screen } from '../../components/screen.tsx';
import { addMonths, weekOf, weeksOf } from '../../../shared/schedule/month.ts';
import { addDays, wallOf } from '../../../shared/schedule/wall-time.ts';
import { sayDay, sayMonth } from '../../../shared/schedule/say-wall.ts';
import { type CalendarView, type Span, spanKey } from '../../store/calendar.ts';
import { siftTiles } from '../../store/calendar-filter.ts';
import { useHere } from '../../store/use-here.ts';
import { useNewPost } from '../../store/use-new-post.ts';
import { useTiles } from '../../store/use-tiles.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { DayGrid } from './day-grid.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FirstSteps } from './first-steps.tsx';
import { groupBy } from './grid-parts.ts';
import { ListView } from './list-view.tsx';
import { ListsAndFiles } from './lists-and-files.tsx';
import { MoveTo } from './move-to.tsx';
import { TileMenu } from './tile-menu.tsx';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useTileActs } from './use-tile-acts.ts';
import { ShiftPosts } from './shift-posts.tsx';
import { USUAL_TIME } from '../../../shared/schedule/usual-time.ts';
import './calendar.css';

const VIEWS = [
  { id: 'month', label: 'Month' },
  { id: 'week', label: 'Week' },
  { id: 'list', label: 'List' },
] as const;
const EVER = { from: '1900-01-01', to: '9999-12-31' } as const;

/** A week by its first and last day, with the year when it is not this one. */
const sayWeek = (from: string, to: string, today: string): string =>
  `${sayDay(from)} – ${sayDay(to)}${to.slice(0, 4) === today.slice(0, 4) ? '' : `, ${to.slice(0, 4)}`}`;

/** What is shown, and what lies before and after it. */
const spansOf = (view: CalendarView, day: string, all: boolean): readonly [Span, ...Span[]] => {
  const around = (weeks: readonly (readonly string[])[]): Span => ({
    from: weeks[0]?.[0] ?? day,
    to: weeks.at(-1)?.at(-1) ?? day,
    undated: false,
  });
  const month = day.slice(0, 7);
  if (view === 'week')
    return [around([weekOf(day)]), around([weekOf(addDays(day, 7))]), around([weekOf(addDays(day, -7))])];
  if (view === 'list')
    return [
      {
        ...(all ? EVER : { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) }),
        undated: true,
      },
    ];
  return [
    around(weeksOf(month)),
    around(weeksOf(addMonths(month, 1))),
    around(weeksOf(addMonths(month, -1))),
  ];
};

/** Posts by day: a month, a week or a list, with the school's own days behind them. */
export const Calendar = () => {
  const { calendar } = useStores();
  const newPost = useNewPost();
  const state = useSlice('app', (app) => app.state);
  const accounts = useSlice('app', (app) => app.accounts);
  const days = useSlice('app', (app) => app.calendar);
  const here = useHere();
  const now = wallOf(Date.parse(state?.now ?? '') || 0, here.zone);
  const today = now.slice(0, 10);
  const view = useSlice('calendar', (one) => one.view);
  const day = useSlice('calendar', (one) => one.day) ?? today;
  const all = useSlice('calendar', (one) => one.all);
  const filter = useSlice('calendar', (one) => one.filter);
  const failure = useSlice('calendar', (one) => one.failure);
  const cut = useSlice('moves', (one) => one.cut);
  const asked = useSlice('moves', (one) => one.asked);
  const [menu, setMenu] = useState<{ readonly post: string; readonly beside: HTMLElement } | null>(null);
  const [moving, setMoving] = useState<string | null>(null);

  const [span, ...next] = spansOf(view, day, all);
  const found = useTiles(span, next);
  const tiles = useMemo(() => siftTiles(found ?? [], filter, accounts), [found, filter, accounts]);
  const school = useMemo(() => groupBy(days, ({ date }) => date), [days]);
  const tileOf = (id: string) => {
    // As the store has it now: a key may be pressed before what it did is drawn.
    const kept = calendar.getState().tiles.get(spanKey(span)) ?? found ?? [];
    return kept.find((tile) => tile.id === id);
  };

  const { show, goTo, sift, showAll } = calendar.getState();
  const unit = view === 'week' ? 'week' : 'month';
  const step = (count: number): void =>
    goTo(view === 'week' ? addDays(day, count * 7) : `${addMonths(day.slice(0, 7), count)}-01`);
  const create = (slot: string | null): void =>
    void newPost(
      slot === null
        ? null
        : slot.length > 10
          ? `${slot}:${slot < now.slice(0, 13) || slot.slice(11) !== USUAL_TIME.slice(0, 2) ? '00' : USUAL_TIME.slice(3)}`
          : `${slot}T${USUAL_TIME}`,
    );
  const acts = useTileActs({
    tileOf,
    today,
    now,
    onCreate: create,
    onMenu: (post, beside) => setMenu({ post, beside }),
    onMoveTo: setMoving,
  });
  useCalendarKeys();

  const shownMenu = menu && tileOf(menu.post);
  const shownMove = tileOf(moving ?? asked?.post.id ?? '');
  return (
    <Screen
      title={
        view === 'week'
          ? sayWeek(span.from, span.to, today)
          : view === 'list' && all
            ? 'All posts'
            : sayMonth(day)
      }
      lead={
        !(view === 'list' && all) && (
          <div className="row">
            <IconButton icon={ChevronLeft} label={`Previous ${unit}`} onPress={() => step(-1)} />
            <Button size="s" onPress={() => goTo(null)}>
              Today
            </Button>
            <IconButton icon={ChevronRight} label={`Next ${unit}`} onPress={() => step(1)} />
          </div>
        )
      }
      actions={
        <>
          <ListsAndFiles />
          <Choice label="View" hideLabel look="segments" options={VIEWS} value={view} onChange={show} />
          <Button look="primary" icon={Plus} onPress={() => create(null)}>
            New post
          </Button>
        </>
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      <FirstSteps />
      {cut !== null && <CutBanner title={cut.title} />}
      <FilterBar
        filter={filter}
        accounts={accounts}
        shown={tiles.length}
        total={found?.length ?? 0}
        onChange={sift}
        aside={
          view === 'list' ? (
            <Choice
              label="Which posts"
              hideLabel
              look="segments"
              options={[
                { id: 'month', label: 'One month' },
                { id: 'all', label: 'All dates' },
              ]}
              value={all ? 'all' : 'month'}
              onChange={(which) => showAll(which === 'all')}
            />
          ) : undefined
        }
      />
      {view === 'list' ? (
        <ListView
          tiles={tiles}
          found={found}
          here={here}
          onNew={() => create(null)}
          onOpen={acts.onOpen}
          onMenu={acts.onMenu}
        />
      ) : (
        <DayGrid
          view={view}
          day={day}
          now={now}
          today={today}
          home={here.zone}
          tiles={tiles}
          found={found}
          school={school}
          cut={cut?.id ?? null}
          acts={acts}
        />
      )}
      {shownMenu && menu && (
        <TileMenu
          tile={shownMenu}
          beside={menu.beside}
          onAct={(act) => acts.onAct(shownMenu, act)}
          onClose={() => setMenu(null)}
        />
      )}
      {shownMove && (
        <MoveTo
          key={shownMove.id}
          tile={shownMove}
          time={asked?.to}
          today={today}
          home={here.zone}
          onClose={() => setMoving(null)}
        />
      )}
      {view === 'list' && <ShiftPosts tiles={tiles} />}
      {view === 'list' && <BinLine />}
    </Screen>
  );
};

/** A post that was cut waits for its day. */
const CutBanner = ({ title }: { readonly title: string }) => {
  const drop = useSlice('moves', (one) => one.drop);
  return (
    <Banner
      tone="note"
      icon={Scissors}
      actions={
        <Button size="s" onPress={drop}>
          Leave it where it is
        </Button>
      }
    >
      “{title}” is cut. Click the day to move it to, or go there and press Ctrl+V. It keeps its time of day.
    </Banner>
  );
};

const BinLine = () => {
  const { navigation } = useStores();
  const bin = useAnswer('post.bin', undefined, ['posts']);
  const binned = bin.value?.length ?? 0;
  if (binned === 0) return null;
  return (
    <p className="list-bin">
      <Button look="quiet" icon={Trash2} onPress={() => navigation.getState().show('bin')}>
        {binned === 1 ? 'One post in the bin' : `${binned} posts in the bin`}
      </Button>
    </p>
  );
};
