import { useSyncExternalStore } from 'react';

/** Below this width the pane is a drawer (look/README.md). */
const QUERY = '(max-width: 1099px)';

const watch = (changed: () => void): (() => void) => {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** True where the window is too narrow for three columns; also at 200 % zoom. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(QUERY).matches);
