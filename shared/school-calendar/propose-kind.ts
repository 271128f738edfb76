import type { CalendarKind } from '../domain/district.ts';

/** Words by which a title tells its kind; the first that fits. Only a proposal: a person says which it is. */
const WORDS: readonly (readonly [CalendarKind, RegExp])[] = [
  ['blackout', /\b(?:blackout|no (?:social )?posts?|do not post|quiet period|media moratorium)\b/iu],
  [
    'remembrance',
    /\b(?:remembrance|memorial day|veterans?'?s? day|patriot day|9\/11|september 11|moment of silence|day of mourning|holocaust|martin luther king|mlk|juneteenth|indigenous peoples)\b/iu,
  ],
  [
    'no-school',
    /\b(?:no (?:school|classes|students)|(?:school|schools|offices?) closed|non-?student|break|recess|holiday|vacation|thanksgiving|labor day|presidents'? day|christmas|new year|good friday|eid|yom kippur|rosh hashanah|(?:teacher|staff) (?:work ?day|development|in-?service)|professional development|e-?learning day|snow day)\b/iu,
  ],
  [
    'testing',
    /\b(?:testing|tests?|exams?|finals|assessments?|mca|map growth|access for ells|act|psat|sat|ap exams?|fastbridge|naep)\b/iu,
  ],
];

/** What kind of day a title most likely names; null where it says nothing of these. */
export const proposeKind = (title: string): CalendarKind | null =>
  WORDS.find(([, words]) => words.test(title))?.[0] ?? null;
