import { crashCases, EVERY_WAY } from '../helpers/workflow/release-crash.ts';
import type { Figure } from './figure.ts';

/** R10: the machine stops at every call to the disk of a release, on every platform, by hand and by a scripted publisher. */
export const releaseCrashes: Figure = {
  id: 'R10',
  title: 'crash, timeout, late answer, refusal and reset at every step of a release, on every platform',
  full: 5_000,
  run: async ({ n }) => {
    const stride = Math.max(1, Math.round(5_000 / n));
    const failures: string[] = [];
    const all = new Map<string, number>();
    let cases = 0;
    for (const [platform, way] of EVERY_WAY) {
      const found = await crashCases(platform, way, stride);
      cases += found.cases;
      failures.push(...found.failures);
      for (const [state, count] of found.ends) all.set(state, (all.get(state) ?? 0) + count);
    }
    return { n: cases, failures, note: [...all].map(([state, count]) => `${state} ${count}`).join(', ') };
  },
};
