import { isCommonWord } from './common-words.ts';
import { fold } from './fold.ts';
import { SMALL_WORDS } from './lists/small-words.ts';
import { matchesOf } from './matches.ts';

/**
 * Groups, places, teams and everyday words that stand where somebody's name would: "Families, your …". Source: our own.
 */
const NOBODY = new Set(
  `everyone everybody folks friends team class families parents students seniors juniors sophomores freshmen staff teachers
  kindergarten preschool grade grades attention reminder update note today tomorrow tonight yesterday monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december however also then now yes sorry please welcome thanks thank hello dear well look listen okay finally first
  second third last next again minnesota minneapolis edina richfield bravo congratulations congrats wow
  hey there mom dad grandma grandpa coach spring summer fall winter christmas thanksgiving halloween english spanish
  somali math science history art band choir door room bus route lunch breakfast campus school district kind community
  thank questions remember plus instead inside outside here above below because english hmong facebook instagram
  still once when while after before since until although though if so but and or meanwhile otherwise anyway honestly
  clearly actually obviously unfortunately luckily apparently maybe perhaps two three four five six seven eight nine ten
  lost found wanted needed missing new open free coming reminder tip fact answer bonus spoiler update correction
  surely suddenly moreover furthermore indeed nevertheless nonetheless hence thus therefore besides likewise similarly
  sergeant captain officer amen pleasure fortunately honestly naturally certainly apparently eventually
  board office council club society center library gym park street avenue road university college`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
/** Names that end like a group. */
const ENDS_IN_S =
  /^(?:james|thomas|lucas|marcus|chris|carlos|agnes|iris|doris|lois|luis|jess|alexis|nicholas|dennis|francis|phyllis|gladys|curtis|travis|elias|tess|ross|russ|abbas|idris|yunus|andreas|mathias|ines|nicolas|jonas|silas|otis|alexis|paris|janis|frances|dolores|mercedes|jesus|moses|amos|cass|les|gus|wes|des|ms|mrs)$/;

/** Endings that no first name has. */
const NO_NAME = /(?:tion|sion|ment|ness|ology|ism|ship|ful)$/;
/** "Arbor Day:", "Picture Week!" */
const HEADING =
  /\p{Lu}\p{Ll}+ (?:Day|Days|Week|Month|Night|Nights|Club|Fair|Show|Update|News|Hour|Season|Festival|Parade|Drive|Hall|Team|Crew|Squad)(?:,|!|:| )/u;
/** Names that end like something done: "Stirring, he said …". */
const ENDS_IN_ING = /^(?:sterling|irving|ming|ping|ling|jing|ting|ying|qing|ning)$/;

const GREETED =
  /(?:^|[.!?:;] ["“]?|\n)[^\p{L}]{0,4}(?:(?:Hi|Hello|Hey|Dear|Sorry|Yes|No|Thanks|Thank you|So|Well|Look|Listen|Okay|OK|Good (?:morning|afternoon|evening)|P\.S\.|And|To),? (?:again,? )?)?(\p{Lu}[\p{Ll}’'-]{2,14})(?: \p{Lu}[\p{L}.’'-]{0,14})?(?:,|!|:| [-–—]) /gu;
const AT_THE_END =
  /, (\p{Lu}[\p{Ll}’'-]{2,14})(?: \p{Lu}\.?)?(?:[.?!]|, (?=but|and|we|you|your|the|it|please|not|so)|$)/gu;

/** Whether a sentence (as typed) speaks to one person by a first name: "Priscilla, your …", "does that work for you, Roy?" */
export const callsByName = (typed: string, own: ReadonlySet<string>): readonly [number, number] | null => {
  for (const pattern of [GREETED, AT_THE_END])
    for (const match of matchesOf(pattern, typed)) {
      const name = match[1] ?? '';
      const plain = fold(name).text.replace(/'s$/u, '');
      if (NOBODY.has(plain) || own.has(plain) || isCommonWord(plain) || SMALL_WORDS.has(plain)) continue;
      // "Kids' Club, evening activities and practices": whose, and not who.
      if (/[’']$/u.test(name)) continue;
      if (plain.endsWith('s') && !ENDS_IN_S.test(plain)) continue;
      // "Constitution Day: …" is a heading, and no Constitution anybody's name.
      if (NO_NAME.test(plain) || HEADING.test(match[0])) continue;
      if (plain.endsWith('ing') && !ENDS_IN_ING.test(plain)) continue;
      const start = match.index + match[0].indexOf(name);
      // "Ms. Lund: books are due": a list of classes.
      if (/\b(?:Mr|Mrs|Ms|Mx|Dr)\.? $/u.test(typed.slice(0, start))) continue;
      return [start, start + name.length];
    }
  return null;
};
