import { faultsAround, transitionsOf } from '../shared/schedule/transitions.ts';
import { zoneNames } from '../shared/schedule/zone-names.ts';
import type { Figure } from './figure.ts';

/**
 * R12: in every zone this Node knows by any name (597 names today), around every change of the clock until 2037, instants and wall
 * times are as `Intl` has them, missing and repeated hours are told as such, and a post that is moved keeps its time of
 * day. `n` counts changes of the clock.
 */
export const zones: Figure = {
  id: 'R12',
  title: 'changes of the clock until 2037, in every zone by every name',
  full: 6_000,
  run: async ({ n }) => {
    const failures: string[] = [];
    let done = 0;
    let looked = 0;
    for (const zone of zoneNames()) {
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
