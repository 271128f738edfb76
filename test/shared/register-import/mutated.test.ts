import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, rowsOf } from '../../../shared/table/table.ts';
import { surveyTable } from '../../../shared/register-import/survey.ts';
import { ROSTER_HEAD, rosterRow as row, SPOILERS } from './spoil.ts';
import { finish, planOf, surveyOf } from './try.ts';

const HEAD = ROSTER_HEAD.join(',');
const SAYS = { yes: 'yes', no: 'no' } as const;

test('every spoilt row is told with its line, the others are all there, and nothing crashes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(SPOILERS.length - 1), { nil: null, freq: 3 }), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (spoilt, end, multi) => {
        // A quoted newline in the first row moves every line after it by one.
        const lines = spoilt.map((how, at) => {
          const cells = how === null ? row(at) : (SPOILERS[how]?.(row(at)) ?? row(at));
          return multi && at === 0 && how === null ? cells.with(4, `"Ridge${end}view"`) : cells;
        });
        const shift = multi && spoilt[0] === null ? 1 : 0;
        const text = [HEAD, ...lines.map((cells) => cells.join(',')), ''].join(end);
        const survey = surveyOf(text);
        const plan = planOf(text, SAYS, {
          columns: { number: 0, last: 1, first: 2, grade: 3, school: 4, dated: 6 },
          answers: [{ column: 5, scope: ['image'], channels: ['social'], says: SAYS, blank: 'nothing' }],
        });
        const expected = spoilt.flatMap((how, at) => (how === null ? [] : [at + 2 + (at > 0 ? shift : 0)]));
        expect(survey.rows).toBe(spoilt.length);
        expect(plan.bad.map(({ line }) => line)).toEqual(expected);
        expect(plan.bad.every(({ why }) => why.length > 10 && /[.?]$/u.test(why))).toBe(true);
        expect(plan.people.map(({ facts }) => facts.number)).toEqual(
          spoilt.flatMap((how, at) => (how === null ? [String(1000 + at)] : [])),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('bytes changed anywhere: no crash, and every row is a person, a bad row or said away', () => {
  const text = [HEAD, ...Array.from({ length: 12 }, (_, at) => row(at).join(',')), ''].join('\n');
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.nat(text.length - 1),
          fc.constantFrom('"', ',', '\n', '\t', '=', '\0', '\ufffd', '', '""', 'é', ';'),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      (changes) => {
        let changed = text;
        for (const [at, by] of changes) changed = changed.slice(0, at) + by + changed.slice(at + 1);
        const found = finish(surveyTable(plainText(changed)));
        if (!found.ok) {
          expect(found.why).toMatch(/\.$/u);
          return;
        }
        const { survey } = found;
        const plan = planOf(changed, SAYS, {
          columns: { number: 0, last: 1, ...(survey.columns.length > 2 ? { first: 2 } : { 'full-name': 1 }) },
          answers: [
            {
              column: survey.columns.length - 1,
              scope: ['image'],
              channels: ['social'],
              says: SAYS,
              blank: 'no',
            },
          ],
        });
        const below = [...rowsOf(plainText(changed), survey.delimiter)]
          .flat()
          .filter(({ line }) => line > survey.headerLine);
        const told = plan.bad.length + plan.counts.people + plan.counts.duplicates;
        expect(told).toBe(below.length);
        expect(plan.bad.every(({ line }) => below.some((one) => one.line === line))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('any text at all is read or refused in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const found = finish(surveyTable(plainText(text)));
      expect(found.ok || found.why.length > 10).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
