import { useMemo } from 'react';
import type { Here } from '../../shared/schedule/say-from.ts';
import { wallOf } from '../../shared/schedule/wall-time.ts';
import { useSlice } from './use.ts';

/** From where times are read: the district's zone and the year it is there. */
export const useHere = (): Here => {
  const zone = useSlice('app', (app) => app.state?.zone ?? 'America/Chicago');
  const year = useSlice('app', (app) => wallOf(Date.parse(app.state?.now ?? '') || 0, zone).slice(0, 4));
  return useMemo(() => ({ zone, year }), [zone, year]);
};
