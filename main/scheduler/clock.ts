import type { Clock } from '../services.ts';

/** The wall clock of the machine: the only place that reads it. */
export const machineClock: Clock = { now: () => Date.now() };
