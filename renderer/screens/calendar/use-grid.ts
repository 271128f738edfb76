import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { addMonths } from '../../../shared/schedule/month.ts';
import { addDays } from '../../../shared/schedule/wall-time.ts';
import { type Step, stepFrom } from './grid-steps.ts';

/** What a grid of days does with what is pressed, clicked and dropped on it. Slots are `YYYY-MM-DD`, or with `THH` an hour. */
export interface GridActs {
  /** Goes to a day that is not shown. */
  readonly onGo: (day: string) => void;
  /** An empty place was chosen. */
  readonly onSlot: (slot: string) => void;
  readonly onOpen: (post: string) => void;
  readonly onCut: (post: string) => void;
  readonly onPaste: (day: string) => void;
  readonly onMove: (post: string, day: string) => Promise<boolean>;
  /** The day a post stands on by now. */
  readonly dayOf: (post: string) => string | null;
  readonly onDelete: (post: string) => void;
  /** The menu of a post, beside its tile. */
  readonly onMenu: (post: string, tile: HTMLElement) => void;
  /** False: the post stays, and it was said why. */
  readonly mayDrag: (post: string) => boolean;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};
/** Alt and an arrow: by how many days a post is moved. */
const SHIFTS: Readonly<Record<string, number>> = {
  ArrowUp: -7,
  ArrowDown: 7,
  ArrowLeft: -1,
  ArrowRight: 1,
};

const slotOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-slot]') ?? null;
const postOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-post]')?.dataset['post'];
const dayOf = (slot: HTMLElement | null): string | undefined => slot?.dataset['slot']?.slice(0, 10);
const itemsIn = (slot: HTMLElement): readonly HTMLElement[] => [
  ...slot.querySelectorAll<HTMLElement>('[data-item]'),
];

/** What the focus goes to as soon as it is there: a slot, or a post in it. */
interface Wanted {
  readonly slot: string;
  readonly post: string | null;
}

/**
 * The keyboard, the pointer and the dragging of a grid of slots, heard at the grid: tiles are plain buttons, so that a
 * month of hundreds is drawn quickly. One place of the grid is in the tab order.
 */
export const useGrid = (grid: RefObject<HTMLElement | null>, today: string, acts: GridActs) => {
  const stop = useRef<HTMLElement | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const dragged = useRef<string | null>(null);
  const over = useRef<HTMLElement | null>(null);
  const moving = useRef<Promise<void>>(Promise.resolve());

  const find = ({ slot, post }: Wanted): HTMLElement | null => {
    const place = `[data-slot^="${CSS.escape(slot)}"]`;
    if (post === null) return grid.current?.querySelector<HTMLElement>(place) ?? null;
    const tile = `[data-post="${CSS.escape(post)}"]`;
    const there = grid.current?.querySelector<HTMLElement>(`${place} ${tile}`);
    if (there) return there;
    // Moved behind "n more": its day takes the focus. Not moved yet: it is waited for.
    return grid.current?.querySelector(tile) ? null : find({ slot, post: null });
  };

  const makeStop = (element: HTMLElement): void => {
    if (stop.current && stop.current !== element) stop.current.tabIndex = -1;
    stop.current = element;
    element.tabIndex = 0;
  };

  useLayoutEffect(() => {
    const element = wanted.current && find(wanted.current);
    if (element) {
      wanted.current = null;
      element.focus();
      return;
    }
    if (stop.current?.isConnected && grid.current?.contains(stop.current)) return;
    const first =
      find({ slot: today, post: null }) ?? grid.current?.querySelector<HTMLElement>('[data-slot]');
    if (first) makeStop(first);
  });
  // What was wanted is wanted by whoever pressed the key, not by who comes here later.
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );

  const go = (step: Step, from: HTMLElement): void => {
    const slot = slotOf(from);
    if (!slot || !grid.current) return;
    const slots = [...grid.current.querySelectorAll<HTMLElement>('[data-slot]')];
    const at = { slot: slots.indexOf(slot), item: itemsIn(slot).indexOf(from) };
    const next = stepFrom(
      slots.map((one) => itemsIn(one).length),
      at,
      step,
    );
    if ('slots' in next) {
      const name = slot.dataset['slot'] ?? '';
      const isHour = name.length > 10;
      // Above the first and below the last hour there is nothing.
      if (isHour && Math.abs(next.slots) > 1) return;
      leave(addDays(name.slice(0, 10), next.slots) + (isHour ? name.slice(10) : ''));
      return;
    }
    const to = slots[next.slot];
    if (to) (itemsIn(to)[next.item] ?? to).focus();
  };
  const leave = (slot: string): void => {
    wanted.current = { slot, post: null };
    acts.onGo(slot.slice(0, 10));
  };
  /** One after the other, each from where the last one led: keys may be pressed faster than main checks. */
  const shift = (post: string, days: number): void => {
    moving.current = moving.current.then(async () => {
      const day = acts.dayOf(post);
      if (day !== null) await move(post, addDays(day, days));
    });
  };
  const move = async (post: string, day: string): Promise<void> => {
    wanted.current = { slot: day, post };
    if (await acts.onMove(post, day)) acts.onGo(day);
    else wanted.current = null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (!grid.current?.contains(target) || event.defaultPrevented) return;
    const slot = slotOf(target);
    const day = dayOf(slot);
    if (!slot || !day) return;
    const post = postOf(target);
    const hasMod = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const act = (): (() => void) | null => {
      const by = SHIFTS[event.key];
      if (event.altKey) return post && by ? () => shift(post, by) : null;
      if (hasMod) {
        if (key === 'x' && post) return () => acts.onCut(post);
        return key === 'v' ? () => acts.onPaste(day) : null;
      }
      const step = STEPS[event.key];
      if (step) return () => go(step, target);
      if (event.key === 'PageUp' || event.key === 'PageDown') {
        const month = addMonths(day.slice(0, 7), event.key === 'PageUp' ? -1 : 1);
        return () => leave(`${month}-${day.slice(8) > '28' ? '28' : day.slice(8)}`);
      }
      if (event.key === 'Delete' && post) return () => acts.onDelete(post);
      if ((event.key === 'Enter' || event.key === ' ') && target === slot)
        return () => acts.onSlot(slot.dataset['slot'] ?? day);
      return null;
    };
    const does = act();
    if (!does) return;
    event.preventDefault();
    does();
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (!grid.current?.contains(target)) return;
    const post = postOf(target);
    if (post) acts.onOpen(post);
    else if (!target.closest('button')) {
      const slot = slotOf(target);
      if (slot) acts.onSlot(slot.dataset['slot'] ?? '');
    }
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    const tile = (event.target as HTMLElement).closest<HTMLElement>('[data-post]');
    if (!tile || !grid.current?.contains(tile)) return;
    event.preventDefault();
    acts.onMenu(tile.dataset['post'] ?? '', tile);
  };

  const mark = (slot: HTMLElement | null): void => {
    if (over.current === slot) return;
    over.current?.classList.remove('day-over');
    over.current = slot;
    slot?.classList.add('day-over');
  };
  const onDragStart = (event: DragEvent<HTMLElement>): void => {
    const post = postOf(event.target as HTMLElement);
    if (!post || !acts.mayDrag(post)) {
      event.preventDefault();
      return;
    }
    dragged.current = post;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-hallpass-post', post);
  };
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    if (dragged.current === null) return;
    const slot = slotOf(event.target as HTMLElement);
    mark(slot);
    if (!slot) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  };
  const onDragEnd = (): void => {
    dragged.current = null;
    mark(null);
  };
  const onDrop = (event: DragEvent<HTMLElement>): void => {
    const day = dayOf(slotOf(event.target as HTMLElement));
    const post = dragged.current;
    onDragEnd();
    if (!day || post === null) return;
    event.preventDefault();
    void move(post, day);
  };

  return {
    onKeyDown,
    onClick,
    onContextMenu,
    onDragStart,
    onDragOver,
    onDragEnd,
    onDrop,
    onFocus: (event: { readonly target: EventTarget }): void => {
      const target = event.target as HTMLElement;
      if (grid.current?.contains(target) && (target.dataset['slot'] || target.dataset['item']))
        makeStop(target);
    },
  };
};
