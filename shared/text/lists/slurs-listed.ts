import type { WordEntry } from '../words.ts';
import { lines } from './listed.ts';

/** Whom a term is said against: the protected classes of the district's policies, and homelessness and poverty. */
export type Against =
  | 'race'
  | 'ethnicity'
  | 'national origin'
  | 'religion'
  | 'disability'
  | 'sex'
  | 'gender identity'
  | 'sexual orientation'
  | 'age'
  | 'immigration status'
  | 'homelessness'
  | 'several';

interface About
  extends Partial<Pick<WordEntry, 'note' | 'forms' | 'given' | 'glued' | 'inside' | 'name' | 'unless'>> {
  readonly lang?: WordEntry['lang'];
  readonly source?: string;
  readonly degree: WordEntry['degree'];
  readonly against: Against;
}

/**
 * Terms of a slur list that share everything but the word, one a line. A phrase is
 * also found in the plural. Degree 3: nothing makes it fit for a school's
 * page. Degree 2 and 1: a lesson that teaches not to say it may name it.
 */
export const slurs = (
  { lang = 'en', source = 'own', note, against, ...rest }: About,
  terms: string,
): readonly WordEntry[] =>
  lines(terms)
    .flatMap((term) => (rest.forms !== 'none' && /\w \w.*[^s]$/.test(term) ? [term, `${term}s`] : [term]))
    .map((term) => ({
      term,
      lang,
      source,
      kind: 'slur',
      forms: 'plural',
      note: note === undefined ? `Against: ${against}.` : `Against: ${against}. ${note}`,
      ...rest,
    }));
