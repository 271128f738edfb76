import {
  findTerms,
  mayFind,
  type Passage,
  type Reading,
  readingOf,
  type Term,
  type Terms,
} from '../text/terms.ts';
import type { Place, Range } from './finding.ts';
import { districtNamesOf } from '../text/district-names.ts';
import type { Subject, TextField } from './subject.ts';
import { countBefore } from '../text/count-before.ts';

const known = new WeakMap<TextField, Reading>();

/** A field's sentences and hashtags. Each field is read once for a check, whichever rules ask. */
export const readingOfField = (field: TextField, { pack }: Pick<Subject, 'pack'>): Reading => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const made = readingOf(field.text, districtNamesOf(pack), field.kind === 'captions');
  known.set(field, made);
  return made;
};

/** What people read: all but the tags on people in pictures, which are handles. */
export const readableFields = (subject: Subject): readonly TextField[] =>
  subject.fields.filter(({ kind }) => kind !== 'people-tag');

/** A stretch of a passage as a finding's place, its range in the field's own text. */
export const placeOf = (
  field: TextField,
  passage: Passage,
  start: number,
  end: number,
): Pick<Place, 'field' | 'range' | 'account' | 'media'> => ({
  field: field.path,
  range: passage.toSource(start, end),
  account: field.account,
  media: field.media,
});

/** Listed words found in a post. */
export interface TermHit<Kind extends string> {
  readonly field: TextField;
  readonly term: Term<Kind>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** In the field's own text. */
  readonly range: Range;
}

/** Whether a range touches one of these, which are in order and apart: the last that begins before its end decides. */
const isWithin = (ranges: readonly Range[], [from, to]: Range): boolean => {
  const before = countBefore(ranges.length, (at) => (ranges[at]?.[0] ?? to) < to);
  return (ranges[before - 1]?.[1] ?? from) > from;
};

/**
 * What a list finds in all texts of a post: once a kind for each sentence, and a hashtag not again where the words
 * around it were found to hold it.
 */
export function* termHits<Kind extends string>(
  subject: Subject,
  terms: Terms<Kind>,
): Generator<TermHit<Kind>> {
  for (const field of subject.fields) {
    if (field.kind === 'people-tag') continue;
    const reading = readingOfField(field, subject);
    if (!mayFind(terms, reading)) continue;
    let passage: Passage | null = null;
    const kinds = new Set<Kind>();
    const tagged = new Map<Kind, Range[]>();
    for (const match of findTerms(terms, reading)) {
      if (match.passage !== passage) kinds.clear();
      passage = match.passage;
      const { kind } = match.term;
      const range = passage.toSource(match.start, match.end);
      if (kinds.has(kind) || (!passage.isTag && isWithin(tagged.get(kind) ?? [], range))) continue;
      kinds.add(kind);
      if (passage.isTag) {
        const before = tagged.get(kind);
        if (before === undefined) tagged.set(kind, [range]);
        else before.push(range);
      }
      yield { ...match, field, range };
    }
  }
}
