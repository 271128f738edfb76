import type { Category } from '../domain/post.ts';
import { compileTerms, findTerms, type Reading, type Terms } from '../text/terms.ts';
import { readingOfField } from './readings.ts';
import type { Subject } from './subject.ts';

/** A list of words that only have to stand somewhere. */
export const wordList = (note: string, say: string): Terms<'words'> =>
  compileTerms([{ kind: 'words', note, degree: 3, say }]);

/** Whether one of the list's words stands in one of these texts. */
export const hasWord = (list: Terms<'words'>, readings: readonly Reading[]): boolean =>
  readings.some((reading) => findTerms(list, reading).next().done !== true);

/** People of a school in a picture: what else stands there is only a place. */
const PEOPLE_SHOWN = wordList(
  'People of a school',
  'student+\n(first/second/third/fourth/fifth/sixth/seventh/eighth) grader+\nkindergartner+\nteacher+\nclass\nteam\nplayers\nchoir\nband\nstaff\nprincipal\nseniors\nchildren\nkids',
);

/** Categories that say little: under these a post may still lead away from school. The others tie it by themselves. */
const OPEN: ReadonlySet<Category | null> = new Set([null, 'news', 'community']);

/** Whether facts beside its words tie a post to school: its category, its event, who is in its pictures, where its link leads. */
export const isTiedByFacts = (subject: Subject): boolean => {
  const { post, pack } = subject;
  if (!OPEN.has(post.category) || post.event.kind !== null || subject.pictured.length > 0) return true;
  const link = post.link?.toLowerCase() ?? '';
  return (
    pack.publicContacts.domains.some((domain) => link.includes(domain)) ||
    subject.fields.some(
      (field) => field.kind === 'alt' && hasWord(PEOPLE_SHOWN, [readingOfField(field, subject)]),
    )
  );
};
