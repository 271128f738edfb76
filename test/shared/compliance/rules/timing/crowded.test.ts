import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { EXAMPLE_ACCOUNT } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/timing/crowded.ts';
import { subjectOf } from '../../../../../shared/compliance/subject-of.ts';
import { sayTime } from '../../../../../shared/schedule/say-wall.ts';
import { resolveWall } from '../../../../../shared/schedule/wall-time.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const HOUR = 60 * 60_000;
/** Minutes of a day and the next. */
const wallAt = (day: string, minutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 16);

// A quiet day, both days on which clocks are moved, and the zone that moves them by half an hour.
test.each([
  ['2026-11-24', 'America/Chicago'],
  ['2026-11-01', 'America/Chicago'],
  ['2026-03-08', 'America/Chicago'],
  ['2026-04-05', 'Australia/Lord_Howe'],
  ['2026-10-04', 'Australia/Lord_Howe'],
])('of any number of posts on %s in %s the nearest within an hour is told', (day, zone) => {
  const minute = fc.integer({ min: 0, max: 47 * 60 });
  fc.assert(
    fc.property(minute, fc.array(minute, { maxLength: 20 }), (own, others) => {
      const publishAt = wallAt(day, own);
      const beside = others.map((at) => ({
        account: EXAMPLE_ACCOUNT.id,
        publishAt: wallAt(day, at),
        text: 'Lunch menus are up.',
      }));
      const example = { case: { post: { publishAt, zone, side: 'later', others: beside } } } as const;
      const subject = subjectOf(caseFromExample(example));
      const { instant } = subject.publish;
      const near = subject.others
        .map((other) => ({ ...other, at: resolveWall(other.publishAt, zone, null).earlier }))
        .filter(({ at }) => instant !== null && Math.abs(at - instant) < HOUR)
        .sort((a, b) => Math.abs(a.at - (instant ?? 0)) - Math.abs(b.at - (instant ?? 0)));
      const told = findIn(rule, example).map(({ data }) => data['time']);
      expect(told).toEqual(near.slice(0, 1).map((one) => sayTime(one.publishAt)));
    }),
  );
});
