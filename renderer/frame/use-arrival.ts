import { useEffect } from 'react';
import { whenUncovered } from '../components/when-uncovered.ts';
import { useSlice } from '../store/use.ts';

/** Where what had the focus went with its screen, the new screen gets it, so that Tab goes on from there and not from the rail. */
export const useArrival = (): void => {
  const screen = useSlice('navigation', (nav) => nav.screen);
  const subject = useSlice('navigation', (nav) => nav.subject);
  useEffect(
    () =>
      whenUncovered(() => {
        if (document.activeElement === document.body) document.getElementById('work')?.focus();
      }),
    [screen, subject],
  );
};
