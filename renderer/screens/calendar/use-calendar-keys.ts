import { useEffect } from 'react';
import type { CalendarView } from '../../store/calendar.ts';
import { useStores } from '../../store/use.ts';

const KEYS: Readonly<Record<string, CalendarView>> = { m: 'month', w: 'week', l: 'list' };

/** True where a key belongs to what is typed or chosen from. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]',
  ) !== null;

/** M, W, L and T; Ctrl+Z takes the last move back, Escape leaves a cut post where it is. */
export const useCalendarKeys = (): void => {
  const { calendar, moves } = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key === 'z' && !event.shiftKey) {
          event.preventDefault();
          void moves.getState().undo();
        }
        return;
      }
      const chosen = KEYS[key];
      if (chosen) calendar.getState().show(chosen);
      else if (key === 't') calendar.getState().goTo(null);
      else if (key === 'escape') moves.getState().drop();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [calendar, moves]);
};
