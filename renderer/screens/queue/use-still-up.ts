import { useCallback } from 'react';
import { useSend, useStores } from '../../store/use.ts';

/** Takes back that a post is down: it waits to be taken down again. */
export const useStillUp = (): ((delivery: string) => Promise<void>) => {
  const { queue } = useStores();
  const send = useSend();
  return useCallback(
    async (delivery) => {
      if ((await send('takedown.undo', { delivery })) !== null) await queue.getState().load();
    },
    [queue, send],
  );
};
