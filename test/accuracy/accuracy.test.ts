import { expect, test } from 'vitest';
import { ruleOf, RULES } from '../../shared/compliance/rules/index.ts';
import { ROOT } from '../architecture/sources.ts';
import { HALVES, labelledCases } from './labelled.ts';
import { measure } from './measure.ts';
import { FEWEST_VIOLATIONS, missed, REACHED } from './targets.ts';

const halves = new Map(HALVES.map((half) => [half, labelledCases(half, ROOT)]));
const all = [...halves.values()].flat();

test('there are at least 1,200 labelled cases, each with a text or facts of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(1_200);
  const seen = new Map<string, string>();
  for (const one of all) {
    const key = JSON.stringify({ ...one.case, now: null });
    expect(seen.get(key), `${one.at} is the same case`).toBeUndefined();
    seen.set(key, one.at);
  }
});

test('a label names a rule of the catalogue', () => {
  const strangers = all.flatMap(({ at, violates, near }) =>
    [...violates, ...near].filter((id) => ruleOf(id) === undefined).map((id) => `${at}: ${id}`),
  );
  expect(strangers).toEqual([]);
});

test.each(HALVES)('every rule has enough violations in the half %s', (half) => {
  const violations = (halves.get(half) ?? []).flatMap(({ violates }) => violates);
  const few = RULES.filter(({ id }) => violations.filter((one) => one === id).length < FEWEST_VIOLATIONS);
  expect(few.map(({ id }) => id)).toEqual([]);
});

test('the half that nobody tunes on is judged no worse than it was', () => {
  expect(missed(measure(halves.get('held-out') ?? []), REACHED)).toEqual([]);
});
