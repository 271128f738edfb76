import { useEffect, useRef } from 'react';

interface Keys {
  readonly onQueue: () => void;
  /** 1: next finding, -1: the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** Compose's own shortcuts: F8, Shift+F8, Ctrl/Cmd+Enter. None of them types anything, so they work in every field. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || document.querySelector('[role="dialog"][aria-modal="true"], .scrim')) return;
      if (event.key === 'F8') {
        event.preventDefault();
        latest.current.onStep(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        latest.current.onQueue();
      }
    };
    // Before the editor: a new line must not be typed.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
};
