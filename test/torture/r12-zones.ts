import { faultsAround, transitionsOf } from '../shared/schedule/transitions.ts';
import type { Figure } from './figure.ts';

/** Zones besides Chicago: every one this machine knows, the first so many of them. */
const OTHERS = 500;

/**
 * R12: around every change of the clock, until 2037, instants and wall times are as `Intl` has them, missing and repeated
 * hours are told as such, and a post that is moved keeps its time of day. `n` counts changes of the clock.
 */
export const zones: Figure = {
  id: 'R12',
  title: 'changes of the clock in Chicago and 500 other zones',
  full: 9_000,
  run: async ({ n }) => {
    const all = [
      'America/Chicago',
      ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'America/Chicago'),
    ];
    const failures: string[] = [];
    let done = 0;
    let looked = 0;
    for (const zone of all.slice(0, OTHERS + 1)) {
      if (done >= n && looked > 0) break;
      looked += 1;
      for (const change of transitionsOf(zone, 2026, 2038)) {
        failures.push(...faultsAround(zone, change));
        done += 1;
      }
    }
    return { n: done, failures, note: `${looked} zones, without and with changes` };
  },
};
