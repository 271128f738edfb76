import { isOverlaid } from './overlay-home.ts';
import { whenUncovered } from './when-uncovered.ts';

/** What had the focus last on the screen itself, under every sheet and list. */
let under: HTMLElement | null = null;

/** Notes from now on what has the focus on the screen; answers the function that stops. */
export const noteFocus = (): (() => void) => {
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !isOverlaid(target)) under = target;
  };
  document.addEventListener('focusin', note);
  return () => document.removeEventListener('focusin', note);
};

/**
 * After a sheet is gone: where nothing has the focus, what led to it gets it, and where that is gone too, the screen. A
 * sheet that came in another one's place cannot know what led to the first.
 */
export const giveFocusBack = (): void => {
  whenUncovered(() =>
    // The sheet's own way back comes first.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const to = under?.isConnected === true ? under : document.getElementById('work');
      to?.focus({ preventScroll: true });
    }),
  );
};
