import { expect, test } from 'vitest';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { checkPost as remembered, engine } from '../../torture/remembered-check.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Case } from '../../../shared/case/case.ts';
import { draft, SCHOOL, STUDENT } from '../../helpers/workflow/world.ts';

const caseOf = (more: Partial<Case>): Case => ({
  now: '2026-11-23T16:00:00.000Z',
  moment: 'release',
  pack: bloomington,
  holds: [],
  calendar: [],
  accounts: [SCHOOL],
  people: [STUDENT],
  post: draft(),
  others: [],
  checklist: {},
  ...more,
});

const SALE = draft({ text: 'Everything is 20% off at Northside Tire with code KHS20.' });

test('an answer that the torture runs keep is the engine’s own, and anything else asked is another one', () => {
  const cases = [
    caseOf({}),
    caseOf({ post: SALE }),
    caseOf({ people: [{ ...STUDENT, protected: true }] }),
    caseOf({ accounts: [{ ...SCHOOL, registered: false }] }),
    caseOf({ pack: { ...bloomington, version: 'another' } }),
    caseOf({ now: '2026-11-25T16:00:00.000Z' }),
    caseOf({ holds: [{ from: '2026-11-01T00:00:00.000Z', until: null, reason: 'Storm damage' }] }),
  ];
  for (let round = 0; round < 3; round += 1)
    for (const one of cases) expect(remembered(one)).toEqual(checkPost(one));
  expect(engine).toMatchObject({ asked: 21, ran: 7, different: [] });
});

test('a check of some rules alone is never taken for a check of all', () => {
  const one = caseOf({ post: SALE });
  const { findings } = remembered(one);
  expect(findings.length).toBeGreaterThan(0);
  expect(remembered(one, { rules: [] }).findings).toEqual([]);
  expect(remembered(one).findings).toEqual(findings);
});
