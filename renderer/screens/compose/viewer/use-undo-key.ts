import { useEffect } from 'react';

/** Ctrl/Cmd+Z takes back what was done last, while this is on screen. There is no field to type in beside it. */
export const useUndoKey = (undo: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo =
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey &&
        event.key.toLowerCase() === 'z';
      if (!isUndo) return;
      event.preventDefault();
      undo();
    };
    // Before the sheet around it, which keeps keys from what lies under it.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [undo]);
};
