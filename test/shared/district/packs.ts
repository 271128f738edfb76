import fc from 'fast-check';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { LOOSEST_NAMES } from '../../../shared/district/name-rules.ts';
import { wordFaults } from '../../../shared/district/word-faults.ts';
import {
  CALENDAR_KINDS,
  type NameRules,
  type Pack,
  SEVERITIES,
  type StudentLevel,
} from '../../../shared/domain/district.ts';

const word = fc.stringMatching(/^[a-zA-ZéñöĐ' -]{0,6}[a-z]{2,12}$/).map((text) => text.trim());

const agreeing = (allow: readonly string[], deny: readonly string[]) => ({
  allow,
  deny: deny.filter((one) => wordFaults({ ...bloomington.words, allow, deny: [one] }).length === 0),
});

/** Words dealt to two lists, of which none in the one is found by the other. */
const words = fc
  .tuple(fc.array(word, { maxLength: 20 }), fc.nat(20), fc.array(word, { maxLength: 8 }))
  .map(([all, cut, more]) => ({
    ...agreeing(all.slice(0, cut), all.slice(cut)),
    hashtags: more,
    acronyms: more.map((one) => one.toUpperCase()),
    teams: more.slice(0, 2),
    specialPrograms: more.slice(2, 4),
  }));

const names = (level: StudentLevel): fc.Arbitrary<NameRules> =>
  fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map(([first, full, recognition]) => ({
    firstNameWithPhoto: first,
    fullNameWithPhoto: first && full && recognition && LOOSEST_NAMES[level].fullNameWithPhoto,
    fullNameInRecognition: recognition,
  }));

const day = fc
  .date({ min: new Date('2026-08-01'), max: new Date('2027-07-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The choices a district may make: for each of some rules a severity at or above its floor. */
const severities = fc
  .subarray([...RULES], { maxLength: 10 })
  .chain((some) =>
    fc.tuple(
      ...some.map((rule) =>
        fc
          .constantFrom(...SEVERITIES.slice(SEVERITIES.indexOf(rule.floor)))
          .map((severity) => [rule.id, severity] as const),
      ),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const model = fc.constantFrom('opt-out' as const, 'opt-in' as const);

/** Packs that a district may keep. */
export const packs: fc.Arbitrary<Pack> = fc
  .record({
    words,
    severities,
    nameAndPhoto: fc.record({
      elementary: names('elementary'),
      middle: names('middle'),
      high: names('high'),
    }),
    consentModel: fc.record({ elementary: model, middle: model, high: model }),
    lastReviewed: fc.constantFrom('2026-01-15', '2026-11-20'),
    calendar: fc.uniqueArray(fc.record({ date: day, kind: fc.constantFrom(...CALENDAR_KINDS), name: word }), {
      maxLength: 10,
      selector: ({ date }) => date,
    }),
    guidelines: fc
      .string({ maxLength: 200, unit: 'grapheme' })
      .map((text) => bloomington.guidelines.map((one) => ({ ...one, text }))),
  })
  .map((over) => ({ ...bloomington, ...over }));
