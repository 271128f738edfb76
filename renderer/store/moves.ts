import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PostTime } from '../../shared/ipc/contract.ts';
import type { Tile } from '../../shared/ipc/views.ts';
import { onDay } from '../../shared/schedule/move-wall.ts';
import { sayTime, sayWall } from '../../shared/schedule/say-wall.ts';
import { isZone, resolveWall } from '../../shared/schedule/wall-time.ts';
import type { Api } from '../api.ts';
import type { Notices } from './notices.ts';
import type { OpenPost } from './open-post.ts';
import { USUAL_TIME } from '../../shared/schedule/usual-time.ts';

/** As much of a post as it takes to move it. */
export type Movable = Pick<Tile, 'id' | 'title' | 'publishAt' | 'zone' | 'fixed'>;

interface Done {
  readonly id: string;
  readonly title: string;
  readonly from: PostTime;
  readonly to: PostTime;
}

/** Moves that can be undone: more than anybody remembers having made. */
const MOST_DONE = 50;

export interface Moves {
  /** Cut, and waiting for its day. */
  readonly cut: Movable | null;
  /** A move whose time the clock of that day shows twice or not at all; a person says which. */
  readonly asked: { readonly post: Movable; readonly to: PostTime } | null;
  /** What was moved, newest last. */
  readonly done: readonly Done[];
  readonly take: (post: Movable) => void;
  readonly drop: () => void;
  /** Puts a post on a day; it keeps its time of day. True when it was moved, or a question about its time is open. */
  readonly toDay: (post: Movable, day: string, today: string) => Promise<boolean>;
  /** Moves to exactly this time. Answers what stands in the way, or null when it was moved. */
  readonly toTime: (post: Movable, to: PostTime) => Promise<readonly string[] | null>;
  readonly stopAsking: () => void;
  /** Another library was opened. */
  readonly forget: () => void;
  /** Takes the last move back. False when there is none, or it could not be. */
  readonly undo: () => Promise<boolean>;
}

export const createMoves = (
  api: Api,
  notices: StoreApi<Notices>,
  open: StoreApi<OpenPost>,
  onMoved: (post: string, publishAt: string | null) => void,
): StoreApi<Moves> =>
  createStore<Moves>((set, get) => {
    const { say, trouble } = notices.getState();
    /** Words that are not saved yet belong to the time the post has: they are saved first. */
    const settled = async (id: string): Promise<boolean> =>
      open.getState().view?.id !== id || open.getState().flush();
    const takeBack = async ({ id, title, from, to }: Done): Promise<boolean> => {
      set({ done: get().done.filter((one) => one.id !== id || one.to !== to) });
      if (!(await settled(id))) {
        trouble(`“${title}” is open and could not be saved, so it was not moved back.`);
        return false;
      }
      const reply = await api['post.move']({ id, from: to.publishAt, ...from });
      if (!reply.ok) trouble(`“${title}” was not moved back: ${reply.message}`);
      else if (reply.value.kind === 'refused') {
        trouble(`“${title}” was not moved back: ${reply.value.why.join(' ')}`);
      } else {
        onMoved(id, from.publishAt);
        say(
          from.publishAt === null
            ? `“${title}” has no time again.`
            : `“${title}” is back on ${sayWall(from.publishAt)}.`,
        );
        return true;
      }
      return false;
    };
    return {
      cut: null,
      asked: null,
      done: [],
      take: (post) => {
        if (post.fixed !== null) {
          say(post.fixed);
          return;
        }
        set({ cut: post });
      },
      drop: () => set({ cut: null }),
      forget: () => set({ cut: null, asked: null, done: [] }),
      stopAsking: () => set({ asked: null }),
      toDay: async (post, day, today) => {
        if (post.fixed !== null) {
          say(post.fixed);
          return false;
        }
        const publishAt = onDay(post.publishAt ?? `${day}T${USUAL_TIME}`, day);
        if (publishAt === post.publishAt) return false;
        if (day < today) {
          say('That day is over, so nothing was moved there.');
          return false;
        }
        const to = { publishAt, zone: post.zone, side: null };
        if (isZone(post.zone) && resolveWall(publishAt, post.zone, null).clock !== 'exact') {
          set({ asked: { post, to } });
          return true;
        }
        const why = await get().toTime(post, to);
        if (why !== null && why.length > 0) trouble(`“${post.title}” was not moved: ${why.join(' ')}`);
        return why === null;
      },
      toTime: async (post, to) => {
        if (!(await settled(post.id))) return ['Its words could not be saved yet.'];
        const reply = await api['post.move']({ id: post.id, from: post.publishAt, ...to });
        if (!reply.ok) return [reply.message];
        if (reply.value.kind === 'refused') return reply.value.why;
        onMoved(post.id, to.publishAt);
        const done: Done = { id: post.id, title: post.title, from: reply.value.before, to };
        set({
          done: [...get().done, done].slice(-MOST_DONE),
          cut: get().cut?.id === post.id ? null : get().cut,
          asked: null,
        });
        const where = to.publishAt === null ? 'It has no time now.' : `Moved to ${sayWall(to.publishAt)}.`;
        const side =
          to.side === null
            ? ''
            : ` The ${to.side === 'earlier' ? 'first' : 'second'} ${sayTime(to.publishAt ?? '')}.`;
        say(`${where}${side}`, { label: 'Undo', run: () => void takeBack(done) });
        return null;
      },
      undo: async () => {
        const last = get().done.at(-1);
        if (last === undefined) {
          say('There is no move to undo.');
          return false;
        }
        return takeBack(last);
      },
    };
  });
