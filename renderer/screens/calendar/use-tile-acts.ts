import type { Tile } from '../../../shared/ipc/views.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';
import { useSend, useStores } from '../../store/use.ts';
import type { TileAct } from './tile-menu.tsx';
import type { GridActs } from './use-grid.ts';

/** What is done with the posts of the calendar, by whatever way it was asked for. */
export interface TileActs extends GridActs {
  readonly onAct: (tile: Tile, act: TileAct) => void;
}

export const useTileActs = ({
  tileOf,
  today,
  now,
  onCreate,
  onMenu,
  onMoveTo,
}: {
  readonly tileOf: (post: string) => Tile | undefined;
  readonly today: string;
  /** The wall time it is. */
  readonly now: string;
  readonly onCreate: (slot: string) => void;
  readonly onMenu: (post: string, beside: HTMLElement) => void;
  readonly onMoveTo: (post: string) => void;
}): TileActs => {
  const { calendar, moves, navigation, notices, posts } = useStores();
  const send = useSend();
  const titleOf = (tile: Tile): string => tile.title || 'Empty draft';
  const onOpen = (post: string): void => navigation.getState().go('compose', post);
  const onDelete = (post: string): void => {
    const tile = tileOf(post);
    if (tile) void posts.getState().remove(post, titleOf(tile));
  };
  const onCut = (post: string): void => {
    const tile = tileOf(post);
    if (tile) moves.getState().take(tile);
  };
  const onPaste = (day: string): void => {
    const { cut, toDay } = moves.getState();
    if (cut) void toDay(cut, day, today);
    else notices.getState().say('Nothing is cut. Choose a post and press Ctrl+X first.');
  };
  const toNext = async (tile: Tile): Promise<void> => {
    const slots = await send('post.slots', {
      targets: tile.targets.map(({ id }) => id),
      zone: tile.zone,
      except: tile.id,
    });
    if (!slots) return;
    if (slots.next === null) {
      notices
        .getState()
        .say('There is no free slot in the next 90 days. Settings says when each account posts.');
      return;
    }
    const why = await moves.getState().toTime(tile, { publishAt: slots.next, zone: tile.zone, side: null });
    if (why !== null && why.length > 0)
      notices.getState().trouble(`“${titleOf(tile)}” was not moved: ${why.join(' ')}`);
    else if (why === null) calendar.getState().goTo(slots.next.slice(0, 10));
  };
  return {
    dayOf: (post) => tileOf(post)?.publishAt?.slice(0, 10) ?? null,
    onGo: (day) => calendar.getState().goTo(day),
    onSlot: (slot) => {
      if (moves.getState().cut) onPaste(slot.slice(0, 10));
      else if (slot.slice(0, 10) < today)
        notices.getState().say(`${sayDay(slot)} is over, so nothing new can go out then.`);
      else if (slot.length > 10 && `${slot}:59` < now)
        notices.getState().say('That hour is over, so nothing new can go out then.');
      else onCreate(slot);
    },
    onOpen,
    onCut,
    onPaste,
    onDelete,
    onMenu,
    onMove: async (post, day) => {
      const tile = tileOf(post);
      return tile ? moves.getState().toDay(tile, day, today) : false;
    },
    mayDrag: (post) => {
      const fixed = tileOf(post)?.fixed ?? null;
      if (fixed !== null) notices.getState().say(fixed);
      return fixed === null;
    },
    onAct: (tile, act) => {
      if (act === 'open') onOpen(tile.id);
      else if (act === 'move') onMoveTo(tile.id);
      else if (act === 'next') void toNext(tile);
      else if (act === 'cut') onCut(tile.id);
      else if (act === 'copy')
        void posts
          .getState()
          .duplicate(tile.id)
          .then((copy) => {
            if (copy) onOpen(copy.id);
          });
      else onDelete(tile.id);
    },
  };
};
