import { expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { crashCases, EVERY_WAY } from '../../helpers/workflow/release-crash.ts';

/** R10, small: each platform and way by a share of the steps; `npm run torture -- --only R10` takes every step. */
test('a crash at any step of a release never makes a second offer, on any platform, whatever comes back', async () => {
  const ends = new Map<string, number>();
  let cases = 0;
  for (const [at, [platform, way]] of EVERY_WAY.entries()) {
    // By hand, the shares of the four platforms are all the steps there are.
    const isByHand = way === 'by hand';
    const stride = isByHand ? 4 : 45;
    const first = isByHand ? PLATFORM_IDS.indexOf(platform) + 1 : (at % stride) + 1;
    const found = await crashCases(platform, way, stride, first);
    expect(found.failures).toEqual([]);
    cases += found.cases;
    for (const [state, count] of found.ends) ends.set(state, (ends.get(state) ?? 0) + count);
  }
  console.log(`R10: ${cases} crashes: ${JSON.stringify(Object.fromEntries(ends))}`);
  expect(cases).toBeGreaterThan(100);
  expect([...ends.keys()].sort()).toEqual(['held', 'offered', 'posted', 'unknown']);
}, 120_000);
