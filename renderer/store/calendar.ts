import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tile } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import { type CalendarFilter, EVERYTHING } from './calendar-filter.ts';

export type CalendarView = 'month' | 'week' | 'list';

/** What of the posts is asked for: wall days `YYYY-MM-DD`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly undated: boolean;
}

/** Spans that are remembered: the month shown, its neighbours, and where one came from. */
const MOST_SPANS = 6;

export const spanKey = ({ from, to, undated }: Span): string => `${from} ${to} ${undated}`;

/** Where somebody looks at the calendar, and the posts there; kept while they go to another screen and back. */
export interface CalendarLook {
  readonly view: CalendarView;
  /** A day of what is shown; null: today. */
  readonly day: string | null;
  /** The list shows every post there is, not the month alone. */
  readonly all: boolean;
  readonly filter: CalendarFilter;
  readonly tiles: ReadonlyMap<string, readonly Tile[]>;
  readonly failure: string | null;
  readonly show: (view: CalendarView) => void;
  readonly goTo: (day: string | null) => void;
  readonly showAll: (all: boolean) => void;
  readonly sift: (change: Partial<CalendarFilter>) => void;
  /** Asks for the posts of a span, unless they are here and still hold. */
  readonly ask: (span: Span) => Promise<void>;
  /** A post stands at another time now: shown at once, before main is asked again. */
  readonly moved: (post: string, publishAt: string | null) => void;
  /** Something changed: what is here is shown until it was asked for again. */
  readonly doubt: () => void;
  /** Another library was opened. */
  readonly forget: () => void;
  /** Rises with every doubt. */
  readonly doubts: number;
}

export const createCalendar = (api: Api): StoreApi<CalendarLook> => {
  const sound = new Map<string, number>();
  return createStore<CalendarLook>((set, get) => ({
    view: 'month',
    day: null,
    all: false,
    filter: EVERYTHING,
    tiles: new Map(),
    failure: null,
    doubts: 0,
    show: (view) => set({ view }),
    goTo: (day) => set({ day }),
    showAll: (all) => set({ all }),
    sift: (change) => set({ filter: { ...get().filter, ...change } }),
    ask: async (span) => {
      const key = spanKey(span);
      const asked = get().doubts;
      if (sound.get(key) === asked) return;
      sound.set(key, asked);
      const reply = await api['post.tiles'](span);
      // Overtaken by a change: it was, or will be, asked for again.
      if (sound.get(key) !== asked) return;
      if (!reply.ok) {
        sound.delete(key);
        set({ failure: reply.message });
        return;
      }
      const tiles = new Map(get().tiles);
      tiles.delete(key);
      tiles.set(key, reply.value);
      for (const old of [...tiles.keys()].slice(0, -MOST_SPANS)) {
        tiles.delete(old);
        sound.delete(old);
      }
      set({ tiles, failure: null });
    },
    moved: (post, publishAt) =>
      set({
        tiles: new Map(
          [...get().tiles].map(([key, tiles]) => [
            key,
            tiles.some(({ id }) => id === post)
              ? tiles.map((tile) => (tile.id === post ? { ...tile, publishAt } : tile))
              : tiles,
          ]),
        ),
      }),
    doubt: () => set({ doubts: get().doubts + 1 }),
    forget: () => {
      sound.clear();
      set({ day: null, filter: EVERYTHING, tiles: new Map(), doubts: get().doubts + 1 });
    },
  }));
};
