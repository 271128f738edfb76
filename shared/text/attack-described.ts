import type { Sentence, Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

export const NOUNS = says('NOUN', 'AIMED', 'JUDGED', 'BEAST', 'SLUR');
export const ADJECTIVES = says('ADJ', 'THING', 'OFFICE_ADJ', 'OFFICIAL_ADJ', 'MILD', 'MOST');
export const INSULTS = NOUNS | ADJECTIVES;
export const CALLS = says('NOUN', 'AIMED', 'SLUR');
const PART = says('PART');
const ACT = says('ACT');
const YOU = who('YOU');
const THEIR = who('THEIR', 'NAME', 'TEAM');
const ENDS =
  who('BE', 'AUX', 'VERY', 'DET', 'PREP', 'AND', 'WHO', 'NOT', 'CANT', 'CLOSER') |
  who('YOU', 'THEY', 'THEM', 'SELF', 'THESE', 'ANYONE', 'TITLE');
const ALSO =
  /^(?:little|old|young|big|whole|so|called|fat|rich|human|school|high|student|home|white|black|local|middle)$/;

const OF_THEM =
  /^(?:names?|photos?|pictures?|snacks?|colors?|shirts?|bus|dinner|party|songs?|chants?|trips?|meal|lunch|jokes?|puns?|ideas?|projects?|art|poems?|skits?|pranks?|costumes?)$/;

/** Whom an adjective before a noun describes; null where it stands by itself. */
export const described = (text: Sentence, at: number): Target | 'thing' | null => {
  for (let i = at + 1; i < at + 5; i += 1) {
    const word = text.word(i);
    if (word === '$') return null;
    if (word === ',' || word === 'and') {
      if (text.says(i + 1, INSULTS | ACT)) {
        if (!text.says(i + 1, INSULTS)) i += 1;
        continue;
      }
      return null;
    }
    const target = text.meant(i);
    if (
      target === null &&
      /^[a-z]/.test(word) &&
      !text.who(i, ENDS) &&
      !text.says(i, INSULTS | PART) &&
      text.who(i + 1, who('PEOPLE', 'SPORT', 'OFFICE'))
    )
      continue;
    // "The worst team name": what a team has.
    if (target !== null && OF_THEM.test(text.word(i + 1)) && !word.endsWith('s')) return 'thing';
    if (target !== null && !text.who(i, YOU) && !/^(?:he|she|they|them|him|her)$/.test(word)) {
      // "a bad school bus": the noun goes on.
      if (text.who(i + 1, who('SPORT', 'PEOPLE', 'OFFICE')) && text.meant(i + 1) !== null) continue;
      return text.who(i, who('TEAM')) ? { ...target, meant: 'foe' } : target;
    }
    if (text.says(i, CALLS) && !text.says(i, ADJECTIVES) && !isBeforeNoun(text, i))
      return { meant: 'people', first: i, next: i + 1 };
    if (text.who(i, ENDS) && !ALSO.test(word)) return null;
    if (text.says(i, ADJECTIVES) || ALSO.test(word)) continue;
    if (text.says(i, PART))
      for (let k = at - 1; k >= at - 3; k -= 1)
        if (text.who(k, THEIR)) return { meant: 'foe', first: k, next: i + 1 };
    return /^[a-z]/.test(word) ? 'thing' : null;
  }
  return null;
};

/** "Clown school", "baby pictures": what the next word is, and nobody. */
export const isBeforeNoun = (text: Sentence, at: number): boolean => {
  const next = text.word(at + 1);
  if (/^bab(?:y|ies)$/.test(text.word(at)) && /^[a-z]{3,}$/.test(next)) return !text.who(at + 1, ENDS);
  return (
    !text.word(at).endsWith('s') &&
    /^[a-z]{3,}$/.test(next) &&
    next !== 'run' &&
    !text.who(at + 1, ENDS) &&
    !text.says(at + 1, INSULTS) &&
    text.meant(at + 1) === null &&
    !/(?:ed|s|ing)$/.test(next)
  );
};

const AIMED = says('AIMED', 'NOUN');
const AND_SO = who('AND', 'VERY', 'DET');

/** "Liars, cheats and bullies.", "Slow, bitter and boring.": nothing else is said. */
export const onlyInsults = (text: Sentence): boolean => {
  const seen = onlySo.get(text);
  if (seen !== undefined) return seen;
  const made = areOnlyInsults(text);
  onlySo.set(text, made);
  return made;
};
/** Every insult of a sentence asks it. */
const onlySo = new WeakMap<Sentence, boolean>();

const areOnlyInsults = (text: Sentence): boolean => {
  let insults = 0;
  let strange = 0;
  for (let i = text.first; i < text.next; i += 1) {
    if (text.says(i, AIMED | ADJECTIVES)) insults += 1;
    else if (text.who(i, AND_SO) || text.word(i) === ',') continue;
    else strange += 1;
  }
  return insults >= 2 && strange * 3 <= insults;
};
