import { fold } from './fold.ts';
import { NEARBY_TEAMS } from './lists/insults-targets.ts';
import { matchesOf } from './matches.ts';
import { oncePerLists } from './once-per-lists.ts';

/** Capitalised words that name nobody outside: days, titles, what every school has. */
const EVERYDAY = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december thanksgiving christmas halloween hanukkah ramadan eid kwanzaa easter
  mr mrs ms mx miss dr coach principal superintendent officer nurse chef señor señora sr sra
  i we our the a an and of to for at in on with your this these all big huge special many so thank thanks shout shoutout
  kudos grateful congrats congratulations please join come see sign register don't it's there's every each everyone
  pto pta ptsa ptso ptc booster boosters club council district school schools elementary middle high public board
  grade grades room class seniors juniors sophomores freshmen kindergarten students staff families teachers
  minnesota bloomington mn usa english spanish somali american fire police department city county library
  gym door community education ed fall winter spring summer p.m a.m pm am
  saturday's friday's democrat democrats republican republicans god jesus christ eve day days week month year break night
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  open house honor roll career spirit homecoming prom graduation conference conferences field dance concert
  gracias agradecemos el la los las un una mahadsanid
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  you he she it they my his her its their me us him them i'm you're we're they're he's she's we've you've who what when
  where why how if but or so not no yes all another some then now here that's what's
  infinite campus schoology google classroom chromebook chromebooks educational services center arts kids kids' parent
  parents teacher nutrition transportation media night unite
`;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .text.split(/[^a-z0-9']+/)
    .filter((word) => word !== '');

const everyday = new Set([...wordsOf(EVERYDAY), ...NEARBY_TEAMS.flatMap((team) => team.split('-'))]);

/** The words a district calls its own, folded: schools, teams, programs, acronyms. Made once for the same lists. */
export const ownNames = oncePerLists(
  (...lists): ReadonlySet<string> => new Set(lists.flat().flatMap(wordsOf)),
);

export interface ProperName {
  /** UTF-16 offsets in the text given. */
  readonly range: readonly [number, number];
  readonly name: string;
}

const NAME =
  /(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}\p{N}'’&-]{0,30}(?:(?: (?:of|the|and|de|del|la|for) | & | )\p{Lu}[\p{L}\p{N}'’&-]{0,30}){0,6}/gu;
const TITLE_BEFORE =
  /(?:\b(?:mr|mrs|ms|mx|miss|dr|coach|principal|superintendent|officer|nurse|chef|director|teacher|sra?|señora?)\.?|\bour) $/iu;

/**
 * Names in a text, as typed: runs of capitalised words that are not all everyday words or the district's own. A title
 * before one makes it a person's, and it is left out. A first word alone is only the sentence's
 * capital, and a word all in capitals only loud.
 */
export const properNames = (typed: string, own: ReadonlySet<string>): readonly ProperName[] => {
  const found: ProperName[] = [];
  // Where everything is in capitals, nothing shows a name.
  if (typed.length > 8 && typed === typed.toUpperCase()) return found;
  const first = typed.search(/\p{L}/u);
  for (const match of matchesOf(NAME, typed)) {
    const [name] = match;
    const isKnown = (word: string): boolean => {
      const plain = word.replace(/'s?$/, '');
      return (
        everyday.has(word) || everyday.has(plain) || own.has(word) || own.has(plain) || /^\d+$/.test(word)
      );
    };
    const strange = wordsOf(name).filter((word) => !isKnown(word));
    if (strange.length === 0) continue;
    if (match.index === first && !name.includes(' ')) continue;
    if (/^[\p{Lu} ]+$/u.test(name)) continue;
    if (TITLE_BEFORE.test(typed.slice(Math.max(0, match.index - 16), match.index))) {
      // "Mr. Bjorklund of Bjorklund Law Office": the place behind the person.
      const of = name.indexOf(' of ');
      if (of > 0)
        found.push({ range: [match.index + of + 4, match.index + name.length], name: name.slice(of + 4) });
      continue;
    }
    if (
      /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Coach|Principal|Officer|Nurse|Chef|Chief|Deputy|Sergeant|Mayor|Superintendent|Sra?|Señora?)\b/u.test(
        name,
      )
    )
      continue;
    found.push({ range: [match.index, match.index + name.length], name });
  }
  return found;
};
