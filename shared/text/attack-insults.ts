import { APART, ENOUGH_POINTS, POINTS } from './attack-points.ts';
import { isAskedFor, isListed, isSpoken } from './attack-passing.ts';
import type { Sentence, Subject, Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';
import { CALLED, PLAIN, SCAM } from './attack-plain.ts';
import {
  ADJECTIVES,
  CALLS,
  INSULTS,
  NOUNS,
  described,
  isBeforeNoun,
  onlyInsults,
} from './attack-described.ts';
import { FOES, type Evidence } from './attack-evidence.ts';

const NOUN = says('NOUN');
const SLUR = says('SLUR');
const AIMED = says('AIMED', 'NOUN');
const JUDGED = says('JUDGED', 'BEAST');
const BEAST = says('BEAST');
const ADJ = says('ADJ', 'MOST');
const THING = says('THING');
const OF_OFFICES = says('OFFICE_ADJ', 'MILD');
const OF_OFFICIALS = says('OFFICIAL_ADJ');

const IDENT = who('IDENT');
/** "Our overweight staff": our own people, spoken of as a whole. */
const COLLEAGUES = /^(?:staff|faculty|teachers|coaches|members|volunteers|custodians|nurses|drivers)$/;

const BE = who('BE');
const YOU = who('YOU');
const THESE = who('THESE');
const MANY = who('MANY');
const NOT = who('NOT', 'CANT');
const SELF = who('SELF', 'OURS');
const SOMEBODY = who('OFFICIAL', 'OFFICE', 'SPORT', 'PEOPLE', 'TEAM', 'NAME', 'GROUP', 'YOU', 'THEM', 'THEY');
const BETWEEN = who('VERY', 'DET', 'AUX');
const ARTICLE = who('ARTICLE');

/** How bad a word is of somebody, 0 where it says nothing of them. */
const degreeOf = (text: Sentence, at: number, { meant }: Target): number => {
  if (text.says(at, NOUN)) return 3;
  if (text.says(at, ADJ | AIMED | SLUR)) return 2;
  // "She is a snake"; "they are snakes" may be so.
  if (
    text.says(at, BEAST) &&
    /^(?:person|people)$/.test(meant) &&
    text.find(at - 4, at, ARTICLE, 0) >= 0 &&
    !text.word(at).endsWith('s')
  )
    return 2;
  if (text.says(at, BEAST))
    return meant === 'person' || meant === 'people' || meant === 'own' || meant === 'they' ? 1 : 2;
  if (text.says(at, THING | JUDGED)) return meant === 'they' ? 1 : 2;
  if (text.says(at, OF_OFFICIALS) && meant === 'foe') return 2;
  if (text.says(at, OF_OFFICES)) return 1;
  return 0;
};

/** What a person calls somebody: a noun or an adjective, and the words that tie it to them. */
export const insultAt = (text: Sentence, at: number, near: Target | null): Evidence | null => {
  const isNoun = text.says(at, NOUNS);
  // "Your best photos of your worst hair".
  if (
    /^(?:worst|ugliest|craziest|silliest)$/.test(text.word(at)) &&
    text.who(at - 1, who('THEIR', 'OURS')) &&
    text.says(at + 1, says('PART'))
  )
    return null;
  // What people are is never an insult.
  if (text.who(at, IDENT) && text.who(at + 1, who('PEOPLE', 'SPORT'))) return null;
  if (text.who(at, IDENT) && text.who(at - 1, who('OURS')) && COLLEAGUES.test(text.word(at + 1))) return null;
  if (text.who(at - 1, NOT) && !isNoun) return null;
  // "A dream that nobody is scared".
  if (text.word(at) === 'nobody' && !/^an?$/.test(text.word(at - 1))) return null;
  // "To dump", "we cheat": a verb.
  if (
    isNoun &&
    !text.says(at, NOUN | ADJECTIVES) &&
    /^(?:to|can|will|would|may|might|must|i|we)$/.test(text.word(at - 1))
  )
    return null;
  // "While you scrub": the same in a clause.
  if (
    isNoun &&
    !text.says(at, ADJECTIVES) &&
    !text.word(at).endsWith('s') &&
    text.who(at - 1, YOU) &&
    /^(?:while|when|whenever|as|before|after|until|once|where|how|if)$/.test(text.word(at - 2))
  )
    return null;
  if (isNoun && !text.says(at, NOUN | ADJECTIVES) && isBeforeNoun(text, at)) return null;
  if (
    text.says(at, JUDGED) &&
    !text.says(at, AIMED | ADJECTIVES) &&
    !text.word(at).endsWith('s') &&
    text.meant(at + 1) !== null &&
    text.who(at + 1, who('SPORT', 'PEOPLE'))
  )
    return null;
  const evidence = (points: number, first: number, next: number, target?: Target | null): Evidence => ({
    kind: target?.meant === 'group' ? (text.says(at, BEAST | JUDGED) ? 'dehumanising' : 'group') : 'attack',
    points,
    first: Math.min(first, at),
    next: Math.max(next, at + 1),
    at,
  });
  let chained = false;
  const of = (target: Target, share = 1, next = at + 1): Evidence | null => {
    const degree = degreeOf(text, at, target);
    // Whoever "they" are that a warning calls scammers, no page's readers know them.
    if (target.meant === 'they' && SCAM.test(text.word(at))) return null;
    const points = POINTS[target.meant][degree === 1 && chained && isNoun ? 2 : degree] ?? 0;
    return points === 0
      ? null
      : evidence(
          points * share,
          Math.min(target.first, at),
          Math.max(next, target.first > at ? target.next : next),
          target,
        );
  };
  let isOfThing = false;
  const apart = (target: Target): Evidence | null => {
    const made = of(target, APART);
    return made === null ? null : { ...made, apart: true };
  };
  const alone = text.says(at, NOUN) ? evidence(2, at, at + 1) : null;

  // "stupid refs", "your ugly face"; a stupid password is a thing.
  if (!isNoun || text.says(at, ADJECTIVES)) {
    const whom = described(text, at);
    if (whom !== null) {
      if (whom !== 'thing') {
        const said = of(whom, 1, whom.next) ?? alone;
        if (said !== null && said.points >= ENOUGH_POINTS) return said;
        // "You are a terrible mother": more than terrible mothers.
        let be = at - 1;
        while (text.who(be, BETWEEN)) be -= 1;
        const subject = text.who(be, BE) ? text.subject(be) : null;
        return subject !== null &&
          subject !== 'thing' &&
          subject.meant !== 'own' &&
          degreeOf(text, at, subject) > 0
          ? evidence(ENOUGH_POINTS, subject.first, whom.next, subject)
          : said;
      }
      isOfThing = true;
    }
  }
  let j = at - 1;
  let denied = false;
  let many = -1;
  let strange = 0;
  for (; j >= text.first && at - j < 9; j -= 1) {
    if (text.who(j, NOT)) denied = !/^only$/.test(text.word(j + 1));
    else if (text.who(j, YOU | BE)) break;
    else if (text.says(j, INSULTS)) chained = true;
    else if (text.who(j, BETWEEN) || (isNoun && /^(?:school|high|middle|team|student)$/.test(text.word(j))))
      continue;
    else if (
      /^(?:like|and|or|such)$/.test(text.word(j)) ||
      (text.word(j) === ',' && (text.says(j - 1, INSULTS) || (!isNoun && text.who(j - 2, BE))))
    )
      continue;
    // "Are loud, lazy and rude": one that is not listed leads them.
    else if (
      !isNoun &&
      (text.who(j - 1, BE) || (text.word(j - 1) === ',' && text.who(j - 3, BE))) &&
      /^(?:,|and|or|but)$/.test(text.word(j + 1)) &&
      /^[a-z]{3,}$/.test(text.word(j))
    )
      continue;
    else if (text.word(j) === 'of' && text.who(j - 1, MANY)) {
      j -= 1;
      many = j;
    } else if (
      isNoun &&
      strange === 0 &&
      !text.who(j + 1, ARTICLE) &&
      /^[a-z]{4,}(?:ing|ed|y|al|ous|ish|ate)$/.test(text.word(j))
    )
      strange = 1;
    else break;
  }
  if (denied) return null;
  const before = text.word(j);
  for (let k = at - 1; k >= Math.max(text.first, at - 6); k -= 1) if (CALLED.test(text.word(k))) return null;
  // "You uncoordinated goofs", "they are the dumbest creatures": the thing is called somebody.
  if (isOfThing && !text.who(j, YOU | BE)) return alone ?? byWhom(text, at);
  if (text.who(j, YOU)) return of({ meant: 'you', first: text.who(j - 1, BE) ? j - 1 : j, next: j + 1 });
  if (text.who(j, BE)) {
    const subject = subjectOf(text, j, at);
    if (subject === 'thing' && text.find(j - 3, j, who('OURS'), 0) >= 0) return null;
    // "The eighth grade is full of spoiled brats".
    if (subject === 'thing' && many >= 0 && text.says(at, AIMED)) return evidence(2.2, many, at + 1);
    if (subject === 'thing' || (isOfThing && !/^(?:is|are|was|were|be|been|am|r)$/.test(before)))
      return alone;
    if (subject !== null) return of(subject) ?? alone;
    return alone ?? (near === null || isOfThing ? null : apart(near));
  }
  const ends = text.word(at + 1) === '$' || text.word(at + 1) === ',';
  const inFront = text.find(j + 1, at, THESE, 0) >= 0 || text.who(j, THESE);
  if (isNoun && !text.says(at, JUDGED)) {
    const mayBeThing = PLAIN.test(text.word(at)) && (near === null || !FOES.has(near.meant));
    // "these clowns", "such losers", "a bunch of babies", ", loser".
    const opens = j < text.first || text.who(j, 0);
    if (
      (inFront && !mayBeThing) ||
      /^(?:such|what)$/.test(text.word(at - 1)) ||
      /^(?:such|what)$/.test(text.word(at - 2)) ||
      many >= 0
    )
      return evidence(2.2, many >= 0 ? many : Math.max(text.find(j, at, THESE, 0), at - 2), at + 1);
    if (text.word(at + 1) === 'like' && text.who(at + 2, who('YOU', 'THEM')))
      return evidence(2.2, at, at + 3);
    if (
      (text.word(at + 1) === '$' || (ends && before === ',')) &&
      (before === ',' || opens) &&
      text.says(at, AIMED) &&
      !mayBeThing &&
      !isListed(text, at) &&
      (near !== null || text.next - text.first <= 3)
    )
      return evidence(2, at, at + 1);
  }
  // "Run by clowns".
  if (text.says(at, AIMED) && before === 'by' && isNoun) return evidence(2, j - 1, at + 1);
  // "Homeless bums".
  if (text.says(at, CALLS) && text.who(at - 1, IDENT))
    return { ...evidence(2.2, at - 1, at + 1), kind: 'group' };
  // "The cheating clowns".
  if (chained && text.says(at, AIMED) && text.says(at - 1, ADJECTIVES)) return evidence(2, at - 1, at + 1);
  if (onlyInsults(text)) return evidence(2, at, at + 1);
  // "joke of a coach", "disgrace to the uniform".
  if (isNoun && /^(?:of|for|to)$/.test(text.word(at + 1))) {
    const whom = text.find(at + 2, at + 6, who('OFFICIAL', 'OFFICE', 'SPORT', 'PEOPLE', 'TEAM'), 0);
    if (whom >= 0 && text.word(at + 1) !== 'to' && text.word(at) !== 'baby') return evidence(2, at, whom + 1);
  }
  if (text.who(j, SELF)) return alone === null ? null : evidence(1, at, at + 1);
  const target = text.meant(j);
  // "#RefsBlind", "Prior Lake = frauds", "are the refs blind".
  if (target !== null) {
    const asked = text.find(Math.max(text.first, target.first - 3), target.first, BE, 0);
    const short = text.next - text.first <= 6 && target.first <= text.first + 1;
    if (asked >= 0 && asked <= text.first + 1) return of(target) ?? alone;
    if (short) return of(target) ?? alone;
  }
  if (before === ',' && j - 1 >= text.first && ends) {
    const tied = text.meant(j - 1);
    if (tied !== null) return of(tied) ?? alone;
  }
  // "Pathetic." of whoever was spoken of.
  const opens = j < text.first;
  // "Fastest: 58 seconds. Slowest: still going."
  const isMeasured = text.word(at + 1) === ',' && text.word(at).endsWith('est');
  if (opens && isMeasured && (near?.meant ?? 'they') === 'they') return alone;
  if (
    opens &&
    ((!isNoun && near?.meant !== 'foe' && isSpoken(text, at)) || (near === null && isAskedFor(text, at)))
  )
    return null;
  if (
    opens &&
    (ends || (text.word(at + 1) === 'and' && !isNoun)) &&
    (near !== null || text.says(at, ADJ | NOUN)) &&
    !(isNoun && text.word(at + 1) !== '$')
  ) {
    if (near !== null && near.meant === 'people' && near.next === near.first && !text.says(at, ADJ))
      return alone;
    const fallback: Target = near ?? { meant: 'they', first: at, next: at + 1 };
    return of(fallback) ?? alone;
  }
  return alone ?? (near === null ? null : apart(near));
};

/** "Spineless call by the referee": what a thing is called, and whose it is. */
const byWhom = (text: Sentence, at: number): Evidence | null => {
  for (let i = at + 2; i < at + 9; i += 1) {
    if (text.word(i) === '$' || text.word(i) === ',') return null;
    if (!/^(?:by|from)$/.test(text.word(i))) continue;
    const whom = text.find(i + 1, i + 5, who('OFFICIAL', 'OFFICE', 'TEAM'), 0);
    if (whom >= 0 && text.meant(whom)?.meant !== 'own')
      return { kind: 'ridicule', points: 2, first: at, next: whom + 1, at };
  }
  return null;
};

const subjectOf = (text: Sentence, be: number, at: number): Subject => {
  let verb = be;
  while (text.who(verb - 1, BE)) verb -= 1;
  // "are you", "is the coach": the subject behind the verb, as in a question.
  const asked = text.find(verb + 1, at, SOMEBODY, 0);
  if (asked >= 0) return text.meant(asked);
  return text.subject(verb);
};
