import { useEffect } from 'react';
import { useStores } from '../store/use.ts';

/** Milliseconds between questions while the window is looked at: "today" must not stay yesterday for long. */
const EVERY = 5 * 60_000;

/** Asks main how things stand (its clock included) when the window is looked at again, and now and then meanwhile. */
export const useFreshState = (): void => {
  const { app } = useStores();
  useEffect(() => {
    const load = (): void => {
      if (document.visibilityState === 'visible') void app.getState().load();
    };
    const timer = setInterval(load, EVERY);
    window.addEventListener('focus', load);
    document.addEventListener('visibilitychange', load);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', load);
      document.removeEventListener('visibilitychange', load);
    };
  }, [app]);
};
