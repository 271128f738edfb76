import type { AttackKind, Evidence } from './attack-evidence.ts';
import { readPhrases } from './attack-phrases.ts';
import { type AttackReading, spanOf } from './attack-reading.ts';
import { evidenceIn, mainlyMeant, scored, type SetPhrases } from './attack-score.ts';
import type { Sentence } from './attack-sentence.ts';
import { INSULTS_ALLOW } from './lists/insults-allow.ts';
import { INSULTS_OTHER_LANGUAGES } from './lists/insults-other-languages.ts';
import { INSULT_MOCKS } from './lists/insults-mocks.ts';
import { INSULT_SAYINGS } from './lists/insults-sayings.ts';
import { INSULT_SNEERS } from './lists/insults-sneers.ts';
import { ANIMALS, DRESSED_UP, PORTRAYED, STORY } from './lists/insults-stories.ts';
import { INSULT_THREATS } from './lists/insults-threats.ts';
import { INSULT_WITS } from './lists/insults-wits.ts';
import { isMention } from './mentions.ts';
import { sentenceWords } from './sentence-words.ts';

/** What a text says against somebody, and what only sounds so. */
export interface Attacks {
  readonly attacks: readonly Attack[];
  /** Numbers of the sentences whose bad words are denied, reported, told of a story or meant kindly. */
  readonly excused: ReadonlySet<number>;
}

/** Words aimed at somebody. */
export interface Attack {
  readonly kind: AttackKind;
  /** UTF-16 offsets in the source, end exclusive. */
  readonly range: readonly [number, number];
}

const KINDS: ReadonlySet<string> = new Set<AttackKind>([
  'attack',
  'ridicule',
  'threat',
  'group',
  'dehumanising',
]);
const isKind = (kind: string): kind is AttackKind => KINDS.has(kind);

const build = (): SetPhrases => ({
  against: readPhrases(
    [
      ...INSULT_SAYINGS,
      ...INSULT_SNEERS,
      ...INSULT_WITS,
      ...INSULT_MOCKS,
      ...INSULT_THREATS,
      ...INSULTS_OTHER_LANGUAGES,
    ].flatMap(({ kind, terms }) => (isKind(kind) ? [{ kind, terms }] : [])),
  ),
  allowed: readPhrases([{ kind: 'allow', terms: INSULTS_ALLOW.join('\n') }]),
});
let built: SetPhrases | null = null;

/** A text with so many is not looked at further. */
const ENOUGH = 100;
/** Steps for a text, and for what is found beside them: some 10 ms in all. */
const MOST_WORK = 150_000;
const A_FIND = 100;
/** No good at a game, by their own account. */
const SELF_SAID =
  /\b(?:terrible|awful|bad|hopeless|lousy|horrible) (?:at|with) [a-z ]{2,30} \((?:his|her|their|my) (?:own )?words\b/;

/** What answers a short question or turns it: "Bullying? Tell any adult.", "Blind refs? No such thing." */
const ANSWER =
  /^[^a-z]*(?:no|nope|not|never|nobody|tell|try|report|call|talk|ask|see|come|perfect|good|great|here|there|we|our|the counselors?) /;
/** Said with a smile, or by the one it is about. */
const FOND =
  /\b(?:loves?|loved|adores?) (?:it|him|her|them|every (?:bit|second|minute))\b|, (?:he|she) (?:says|admits|jokes|laughs|insists|agrees)\b|\bsays (?:mr|mrs|ms|coach|principal) [a-z]+ of (?:himself|herself)\b/;
/** "Our drama club's Miss Hannigan": a role, and nobody who works here. */
const A_ROLE =
  /\b(?:drama club|theat(?:er|re)(?: club| department)?|cast|players|musical|play|production|one-act)'?s (?:own )?(?:mr|mrs|ms|miss|mx|dr)\.? [a-z]+/;
/** Of themselves, as told: "our coach says he is the worst singer in the building". */
const OF_THEMSELVES =
  /\b(?:says|admits|jokes|insists|swears) (?:he|she|they)(?:'s| is|'re| are) (?:(?:easily|probably|truly|still) )?(?:the (?:worst|slowest|clumsiest)|an? (?:terrible|awful|hopeless|lousy)|terrible|awful|hopeless|no good|bad) (?:[a-z]+ ){0,2}(?:in|on|of|at|with)\b/;
/** "If you know nothing about robots, come anyway": it holds for whoever it holds for. */
const IN_CASE =
  /\b(?:if|when|whenever|in case|until) you (?:still |really )?(?:do nothing|know nothing|know zero|have no clue|haven'?t a clue|don'?t have a clue|have no idea)\b(?!.*\b(?:stop|quit|resign|leave|shut|stay|keep)\b)/;
/** Points of a word that says next to nothing by itself. */
const HINT = 1;
/** Words of the longest question that the next sentence may turn. */
const SHORT_QUESTION = 6;

/** Two or more words with capitals in quotation marks: a title, and no scare quotes. */
const TITLE = /["“]\p{Lu}[\p{L}’']* (?:[\p{L}’']+ ){0,6}\p{Lu}[\p{L}’']*[,.!?]?["”]/u;

/** These nobody teases kindly. */
const NOT_OURS: ReadonlySet<string> = new Set(['foe', 'you', 'group']);
/** Of these no play or book tells. */
const PRESENT: ReadonlySet<string> = new Set(['you', 'foe', 'office', 'group']);

/**
 * Insults, ridicule, threats and contempt in a text, aimed at a person or a group. Each sentence is scored: who is meant
 * (attack-sentence.ts), what is said of them and how closely (attack-insults.ts), and what needs no bad word
 * (attack-moves.ts, set phrases); what is denied, reported, quoted in a lesson or a title passes. Linear in the text. Throws
 * a RangeError where a text is made to take too long and nothing was found in it until then.
 */
export const findAttacks = ({ source, folded, tokens, sentences }: AttackReading): Attacks => {
  built ??= build();
  const phrases = built;
  const inStory = sentenceWords(folded.text);

  const isSaid = ({ first, next, at, denies = false }: Evidence): boolean => {
    const [start, end] = spanOf(tokens, first, next);
    if (isMention(folded.text, start, end, denies)) return false;
    return denies || at === first || !isMention(folded.text, ...spanOf(tokens, at, at + 1));
  };
  /** Plays and books are full of villains. */
  const isTold = (text: Sentence, evidence: readonly Evidence[]): boolean => {
    const own = new Set(
      evidence.flatMap(({ at }) => folded.text.slice(...spanOf(tokens, at, at + 1)).split(' ')),
    );
    const isPlain = evidence.every(({ kind }) => kind === 'attack' || kind === 'ridicule');
    const whom = mainlyMeant(text)?.meant;
    // "The villain is a greedy landlord": no office of ours.
    const isAny =
      whom === 'office' && evidence.every(({ first }) => /^an?$/.test(tokens[first - 1]?.word ?? ''));
    const isPresent = PRESENT.has(whom ?? '') && !isAny;
    const tales =
      whom === 'you' && isPlain
        ? DRESSED_UP
        : isPresent
          ? []
          : isPlain
            ? [...STORY, ...PORTRAYED]
            : PORTRAYED;
    const isOfIt = evidence.some(({ first }) => /^(?:it|he|she|they)$/.test(tokens[first]?.word ?? ''));
    const told = [...tales, ...(isPlain && isOfIt ? ANIMALS : [])].filter((word) => !own.has(word));
    // "In “Of Mice and Men,” Curley is a bully": a title in the sentence.
    if (isPlain && !isPresent && TITLE.test(wordsAsTyped(text))) return true;
    if (isPlain && A_ROLE.test(wordsOf(text))) return true;
    // Of the play that the sentence before or the next one names, too.
    return [text.first, text.first - 2, text.next + 1].some((at) => {
      const token = tokens[at];
      return token !== undefined && inStory(token.start, told);
    });
  };

  const wordsAsTyped = ({ first, next }: Sentence): string => {
    const [start, end] = folded.toSource(...spanOf(tokens, first, next));
    return source.slice(Math.max(0, start - 1), end + 2);
  };
  const wordsOf = ({ first, next }: Sentence): string => folded.text.slice(...spanOf(tokens, first, next));
  /** A short question that the next sentence turns into help or a denial. */
  const isAnswered = (text: Sentence): boolean => {
    if (text.next - text.first > SHORT_QUESTION) return false;
    const rest = folded.text.slice(tokens[text.next - 1]?.end ?? 0, (tokens[text.next - 1]?.end ?? 0) + 40);
    return rest.startsWith('?') && ANSWER.test(rest);
  };
  /** What is said against somebody is all said in case it holds. */
  const isInCase = (text: Sentence, evidence: readonly Evidence[]): boolean => {
    const match = IN_CASE.exec(wordsOf(text));
    if (match === null) return false;
    const start = spanOf(tokens, text.first, text.next)[0] + match.index;
    const end = start + match[0].length;
    return evidence.every(({ points, first, next }) => {
      if (points < HINT) return true;
      const [from, to] = spanOf(tokens, first, next);
      return from >= start && to <= end;
    });
  };
  /** Of nobody in particular, or teased by those who like them: never of the other side, and never an insult. */
  const isFond = (text: Sentence, evidence: readonly Evidence[]): boolean =>
    SELF_SAID.test(wordsOf(text)) ||
    isInCase(text, evidence) ||
    (!NOT_OURS.has(mainlyMeant(text)?.meant ?? 'foe') && OF_THEMSELVES.test(wordsOf(text))) ||
    (evidence.every(({ kind }) => kind === 'ridicule') &&
      !NOT_OURS.has(mainlyMeant(text)?.meant ?? 'foe') &&
      FOND.test(wordsOf(text)));

  const out: Attack[] = [];
  const excused = new Set<number>();
  const work = { left: MOST_WORK };
  let before: Sentence | null = null;
  let number = -1;
  for (const text of sentences) {
    number += 1;
    if (out.length >= ENOUGH || work.left <= 0) break;
    const found = evidenceIn(text, before, phrases, work);
    before = text;
    if (found.length === 0) continue;
    work.left -= found.length * A_FIND;
    const said = found.filter(isSaid);
    if (said.length === 0 || isTold(text, said) || isAnswered(text) || isFond(text, said))
      excused.add(number);
    else
      for (const hit of scored(text, said))
        out.push({ kind: hit.kind, range: folded.toSource(...spanOf(tokens, hit.first, hit.next)) });
  }
  // What was not read may hide something: whoever asked has to say that it could not be checked.
  if (work.left <= 0 && out.length === 0) throw new RangeError('Too much to weigh in one text');
  return { attacks: out.slice(0, ENOUGH), excused };
};
