import { DENIED_BEFORE, MENTION_AFTER, MENTION_BEFORE } from './lists/insults-mention.ts';
import { LESSON } from './lists/insults-stories.ts';

/** "We're" is no "were". */
const bare = (phrase: string): string => phrase.replaceAll("we're", 'we are').replaceAll("'", '');
/** "Told they", "told they're". */
const withVerb = (cue: string): readonly string[] => {
  const [, verb] = /(?: |^)(?:they|you|we)$/.test(cue) ? [0, 're'] : /(?: |^)s?he$/.test(cue) ? [0, 's'] : [];
  return verb === undefined ? [cue] : [cue, `${cue}${verb}`];
};
const MENTIONED = new Set(MENTION_BEFORE.map(bare).flatMap(withVerb));
const DENIED = new Set(DENIED_BEFORE.map(bare));
const AFTERWARDS = new Set(MENTION_AFTER.map(bare));
const TOPICS = new Set(LESSON);

/**
 * "Nobody here thinks the …", "not a single student said our …": what nobody says is said of nobody. Only small words may
 * stand between the verb and whom it is about; "nobody will say it but …", "nobody has to say …" say it all the same.
 */
const NOBODY_SAYS =
  /(?:^| )(?:nobody|no one|none of (?:us|our [a-z]+)|not (?:a single|one) [a-z]+|no (?:student|kid|child|player|athlete|fan|parent|family|teacher|coach|teammate|classmate|neighbor)s?)(?: (?!but |has |have |had |need |needs |needed |can |could |wants |dares )[a-z]+){0,5} (?:says?|saying|said|thinks?|thought|believes?|believed|calls?|called|claims?|claimed|writes?|wrote|chants?|chanted|yells?|yelled|shouts?|shouted)(?: that)?(?: (?:a|an|the|our|their|his|her|your|my|any|all|these|those|other|them|him|another|each))*$/;

/** How far a cue reaches, in UTF-16 units. */
const REACH = 90;
/** Words between the cue and what it speaks of. */
const AFTER_CUE = 6;
const AFTER_DENIAL = 2;
/** Words of the longest cue. */
const LONGEST_CUE = 5;

const SENTENCE_END = /[.!?;\n…][^.!?;\n…]*$/;

const clauseBefore = (text: string, start: number): string => {
  const near = text.slice(Math.max(0, start - REACH), start);
  const end = SENTENCE_END.exec(near);
  return end === null ? near : near.slice(end.index + 1);
};
const clauseAfter = (text: string, end: number): string => {
  const near = text.slice(end, end + REACH);
  const stop = /[.!?;\n…]/.exec(near);
  return stop === null ? near : near.slice(0, stop.index);
};

const wordsOf = (text: string): readonly string[] => bare(text).match(/[a-z]+/g) ?? [];

/** Whether one of the cues ends at most `gap` words before the end. A comma between cuts the two apart. */
const endsWithCue = (clause: string, cues: ReadonlySet<string>, gap: number): boolean => {
  const near = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(':')) + 1);
  const words = wordsOf(near);
  for (let end = words.length; end > 0 && words.length - end <= gap; end -= 1) {
    let phrase = '';
    for (let from = end - 1; from >= 0 && end - from <= LONGEST_CUE; from -= 1) {
      phrase = phrase === '' ? (words[from] ?? '') : `${words[from] ?? ''} ${phrase}`;
      if (cues.has(phrase)) return true;
    }
  }
  return false;
};

const isSaidByNobody = (clause: string): boolean => {
  const near = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(':')) + 1);
  return NOBODY_SAYS.test(wordsOf(near).join(' '));
};

/** What stands before a list, where the words are one of several: "told they're worthless, stupid or a joke". */
const listed = (before: string, after: string): string => {
  const comma = before.lastIndexOf(',');
  if (comma < 0) return before;
  const item = before.slice(comma + 1);
  const isItem =
    /^ ?(?:[a-z'-]+ )?or (?:an? )?$/.test(item) || (/^ ?(?:an? )?$/.test(item) && /^,? or /.test(after));
  return isItem ? before.slice(0, comma) : before;
};

/** Whether one of the cues comes next; "and the like" may stand between. */
const beginsWithCue = (clause: string, cues: ReadonlySet<string>): boolean => {
  const words = wordsOf(clause).slice(0, LONGEST_CUE + 4);
  const starts = words[0] === 'and' || words[0] === 'or' ? [0, 2, 3, 4] : [0];
  return starts.some((start) => {
    let phrase = '';
    for (const word of words.slice(start, start + LONGEST_CUE)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      if (cues.has(phrase)) return true;
    }
    return false;
  });
};

/** Whether quotation marks stand around it in its clause: an odd number before, one after. */
const isQuoted = (before: string, after: string, tail: string): boolean => {
  const doubles = before.split('"').length - 1;
  if (doubles % 2 === 1 && (after.includes('"') || /^[^"]{0,40}[.!?,]"/.test(tail))) return true;
  return /(?:^|[\s(])'[^']*$/.test(before) && /'(?:$|[\s,.!?)])/.test(after);
};

/**
 * Whether the words at `start`–`end` are talked about, denied or played, and not used: "when someone calls you stupid",
 * "nobody is a loser", "the word … hurts", or quoted in a sentence about words, books or bullying. `text` is folded;
 * quotation marks are straight. `denies`: a denial is what the words are about, and turns nothing round.
 */
export const isMention = (text: string, start: number, end: number, denies = false): boolean => {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  const tail = text.slice(end, end + REACH);
  return (
    endsWithCue(listed(before, after), MENTIONED, AFTER_CUE) ||
    (!denies && (endsWithCue(before, DENIED, AFTER_DENIAL) || isSaidByNobody(before))) ||
    beginsWithCue(after, AFTERWARDS) ||
    (isQuoted(before, after, tail) &&
      wordsOf(`${before} ${after} ${tail.slice(0, 50)}`).some((word) => TOPICS.has(word)))
  );
};
