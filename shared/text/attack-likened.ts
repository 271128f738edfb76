import {
  type Gate,
  type Move,
  evidence,
  denying,
  clauseEnd,
  byWhom,
  nearOr,
  wordAmong,
} from './attack-evidence.ts';
import { INSULTS } from './attack-described.ts';
import { lacksInNobody } from './attack-passing.ts';
import type { Meant, Sentence, Subject } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

const BE = who('BE');
const CANT = who('CANT');
const NOT = who('NOT');
const SELF = who('SELF', 'OURS');
const DET = who('DET', 'VERY', 'THESE');
const LOW = says('LOW');
const KIN = says('KIN');
const HERO = says('HERO');
const TRAIT = says('TRAIT');
const TRIVIAL = says('TRIVIAL', 'LOW', 'KIN');
const SKILL = says('SKILL');
const LOWER = says('LOWER');
const FINE = says('FINE');

/** Before "like": of wanting. */
const WISH = /^(?:would|wouldnt|id|wed|youd|theyd|hed|shed)$/;
const FOES_AND_YOU: ReadonlySet<Meant> = new Set(['foe', 'office', 'you', 'person']);

/** "Couldn't guard a parked car", "can't even spell": not able to do what anybody can. */
const unable: Move = (text, at, near) => {
  // "I can’t cook, can’t sing": of oneself.
  if (text.word(at - 1) === ',' && text.who(text.first, SELF)) return null;
  const apart = /^(?:can|could|would)$/.test(text.word(at)) && text.who(at + 1, NOT);
  const barely = /^(?:barely|hardly|scarcely)$/.test(text.word(at)) && text.who(at - 1, who('AUX'));
  if (!text.who(at, CANT) && !apart && !barely) return null;
  // "The driver can't wait while you find your shoe": of having no time.
  if (/^(?:wait|stay|afford|stop|help)$/.test(text.word(text.who(at + 1, NOT) ? at + 2 : at + 1)))
    return null;
  // Only people read and spell.
  const subject = text.subject(at);
  const isHuman = /^(?:read|spell|count|drive|think)$/.test(text.word(at + 1));
  const target =
    subject === 'thing' && isHuman && text.find(text.first, at, SELF, 0) < 0
      ? ({ meant: 'person', first: Math.max(text.first, at - 2), next: at } as const)
      : nearOr(subject, near, at);
  if (target === null) return null;
  const end = clauseEnd(text, at + 1);
  const verb = text.find(at + 1, at + 5, 0, SKILL);
  const rest = (bits: number): number => text.find(Math.max(verb, at) + 1, end, 0, bits);
  let points = byWhom(target, 0.7, target.meant === 'you' ? -0.4 : 0.2);
  if (target.meant === 'own') return null;
  if (target.meant === 'group' && verb >= 0) return evidence('group', 2, at, target.first, verb + 1);
  if (verb >= 0) points += barely ? 1.8 : 0.7;
  const even = /^even$/.test(text.word(at + 1)) || /^even$/.test(text.word(at + 2));
  if (even) points += verb >= 0 ? 1.1 : 0.5;
  const absurd = rest(TRIVIAL);
  if (absurd >= 0) points += verb >= 0 ? 1.1 : 0.6;
  if (
    /^(?:read|count|spell|think|drive|add|park|listen|behave|tell)$/.test(text.word(verb)) &&
    target.meant !== 'you' &&
    /^(?:\$|,|either|lol|and|but)$/.test(text.word(verb + 1))
  )
    points += 1.2;
  let joke = false;
  for (let i = at + 2; i < Math.min(end + 8, text.next); i += 1) if (text.word(i) === 'if') joke = true;
  if (/^(?:know|recognize|find|spot|see|define|identify|spell|lead|pour)$/.test(text.word(verb)) && joke)
    points += 1.2;
  return points < 1
    ? null
    : denying('ridicule', points, at, target.first, absurd >= 0 ? absurd + 1 : Math.max(verb + 1, at + 2));
};

/** Whether "as" at a place is the second one: "as useful as", "half as smart as"; not "dressed as a witch … as a clown". */
const isMeasured = (text: Sentence, at: number): boolean => {
  for (let i = at - 2; i >= Math.max(text.first, at - 5); i -= 1)
    if (text.word(i) === 'as' && !text.who(i + 1, who('DET'))) return true;
  return text.says(at - 1, INSULTS) && !text.who(at - 2, who('DET'));
};

/** Whether a sentence begins with the quality that "as" likens. */
const opensWith = (text: Sentence, at: number): boolean =>
  text.find(text.first, at, who('BE', 'THEY', 'YOU'), 0) < 0 && at - text.first <= 3;

/** "Like a …", "as … as a …", "dumber than a …": likened to what nobody wants to be. */
const likened: Move = (text, at, near) => {
  const word = text.word(at);
  if (at === text.first) return null;
  if (word !== 'like' && word !== 'as' && word !== 'than') return null;
  // "We would like to …", "they'd like you to know …" likens nobody.
  if (word === 'like' && (text.word(at + 1) === 'to' || WISH.test(text.word(at - 1)))) return null;
  // Only food tastes.
  if (word === 'like' && /^tast(?:es?|ed|ing)$/.test(text.word(at - 1))) return null;
  // "As friendly AS a cactus": the second one.
  const isAs = word === 'as';
  let k = at - 1;
  if (isAs && !(text.find(at - 5, at, 0, FINE | INSULTS) >= 0 && isMeasured(text, at))) return null;
  // "As dense as you".
  const compared = text.meant(at + 1);
  if (isAs && text.find(at - 3, at, 0, INSULTS) >= 0 && compared !== null && FOES_AND_YOU.has(compared.meant))
    return evidence('attack', 2, at, Math.max(text.first, at - 2), compared.next);
  const lower = text.find(at - 3, at, 0, LOWER) >= 0;
  const better = text.find(at - 4, at, 0, FINE) >= 0;
  if (word === 'than' && !lower && !better && !wordAmong(text, at - 4, at, /^(?:more|less|worse)$/))
    return null;
  // "Stubborn as a mule: our shop class describes the saw": nobody but our own stands there to be likened.
  if (
    isAs &&
    (near === null || near.meant === 'people' || text.word(near.first) === 'old') &&
    text.find(at, text.next, who('OURS'), 0) >= 0 &&
    opensWith(text, at)
  )
    return null;
  // Who is likened: the subject of the verb before.
  const least = Math.max(text.first, at - 8);
  while (
    k > least &&
    (text.says(k, FINE | INSULTS | LOWER | TRAIT) ||
      text.who(k, who('VERY')) ||
      /^(?:as|about|half|more|less|and)$/.test(text.word(k)))
  )
    k -= 1;
  const verb = k;
  let subject = text.subject(verb);
  if (
    subject === 'thing' &&
    (!text.who(verb, BE) || /^(?:listening|watching|hearing|seeing)$/.test(text.word(text.first)))
  ) {
    // "moves around the court like": the verb stands farther off.
    const first = text.firstMeant(at);
    subject =
      first !== null && FOES_AND_YOU.has(first.meant) && first.meant !== 'person'
        ? first
        : text.word(text.first).endsWith('ing')
          ? first
          : null;
    if (subject === null) return null;
  }
  if (word === 'like' && /^(?:th[eo]se)$/.test(text.word(at + 1))) {
    const low = text.find(at + 2, at + 5, 0, LOW | INSULTS);
    if (low >= 0 && !text.who(low, who('PEOPLE'))) return evidence('ridicule', 2, at, at, low + 1);
  }
  // "Breathe like you mean it."
  if (subject === null && near !== null && near.first === at + 1) return null;
  const target = nearOr(subject, near, at);
  if (target === null || target.meant === 'own' || text.who(target.first, who('ANYONE'))) return null;
  if (text.who(text.first, SELF) && target.first > text.first && target.meant !== 'foe') return null;
  const clause = clauseEnd(text, at + 1, 6);
  // "Like a tiny, tacky kingdom".
  const end = text.word(clause) === ',' && text.says(clause + 1, INSULTS) ? clause + 2 : clause;
  const hasArticle = text.who(at + 1, who('DET')) || /^(?:two|three)$/.test(text.word(at + 1));
  // "Argued like second graders".
  const graders = text.word(at + 2) === 'graders' && target.meant === 'foe' ? at + 2 : -1;
  const low = Math.max(text.find(at + 1, end, 0, LOW | KIN | INSULTS), graders);
  if (text.find(at + 1, end, 0, HERO) >= 0 && low < 0) return null;
  if (text.find(at + 1, at + 3, who('SELF'), 0) >= 0) return null;
  let points = 0;
  if (low >= 0) points = byWhom(target, 2.4, 2);
  else if (hasArticle && /^look(?:s|ed)?$/.test(text.word(at - 1))) points = byWhom(target, 2, 1);
  else if (hasArticle)
    points = byWhom(target, lower || isAs || target.meant === 'foe' ? 2 : 1.5, lower || isAs ? 1.4 : 0.7);
  else if (lower)
    points =
      text.find(at + 1, end, who('PEOPLE', 'OFFICE', 'OFFICIAL', 'THEM', 'YOU'), 0) >= 0
        ? byWhom(target, 2, 2)
        : byWhom(target, 1.6, 1);
  if (target.meant === 'they') points *= 0.8;
  return evidence('ridicule', points, at, target.first, low >= 0 ? low + 1 : Math.min(end, at + 4));
};

/** "My grandma could ref better", "a houseplant would have taught more": who could do better. */
const outdone: Move = (text, at) => {
  if (
    !/^(?:could|would|wouldve|couldve|can|runs?|moves?|plays?|sings?|has|have|had|throws?|hits?|drives?)$/.test(
      text.word(at),
    )
  )
    return null;
  const whom = text.find(at - 4, at, 0, KIN);
  if (whom < 0) return null;
  const better =
    text.find(at + 1, at + 8, 0, FINE) >= 0 ||
    wordAmong(text, at + 1, at + 8, /^(?:better|more|faster|that|this|blindfolded)$/);
  if (!better || wordAmong(text, at + 1, at + 7, /^(?:hear|feel|enjoy|told|tell|like|love)$/)) return null;
  return evidence(
    'ridicule',
    2,
    at,
    text.find(whom - 2, whom, DET | who('OURS'), 0) >= 0 ? whom - 1 : whom,
    Math.min(text.next, at + 5),
  );
};

/** "I've seen glaciers move faster", "I have met houseplants with more charm". */
const outseen: Move = (text, at) => {
  if (
    !/^(?:seen|met|known|had|heard|watched|got)$/.test(text.word(at)) ||
    text.find(at - 3, at, SELF, 0) < 0 ||
    text.find(at - 2, at, NOT, 0) >= 0
  )
    return null;
  const low = text.find(at + 1, at + 7, 0, LOW | KIN);
  const better =
    text.find(at + 1, at + 8, 0, FINE | LOWER) >= 0 || wordAmong(text, at + 1, at + 8, /^(?:more|better)$/);
  const from = wordAmong(text, at + 1, at + 9, /^(?:on|from|than|with|in|at|out)$/);
  return better &&
    from &&
    (low >= 0 || wordAmong(text, at + 3, at + 12, /^(?:that|those|this|these|them|him|her)$/))
    ? evidence('ridicule', 2, at, at - 1, Math.min(text.next, at + 7))
    : null;
};

const WITHOUT =
  /^(?:no|zero|fewer|less|lacks?|lacking|little|without|ounce|shred|drop|negative|missing|absolutely|single|minus)$/;

/** "The spine of a jellyfish", "no class", "not an ounce of shame": what somebody lacks. */
const lacking: Move = (text, at, near) => {
  if (!text.says(at, TRAIT)) return null;
  // "In honor of a …" lacks nothing.
  if (/^(?:in|with)$/.test(text.word(at - 1)) && /^(?:honor|respect)$/.test(text.word(at))) return null;
  const ofA = wordAmong(text, at + 1, at + 4, /^(?:of|like)$/);
  const last = ofA ? text.find(at + 1, at + 4, who('PREP', 'ARTICLE'), 0) : -1;
  const isLikened =
    ofA && last >= 0 && (/^(?:an?|two|one|your|my)$/.test(text.word(last + 1)) || text.says(last + 1, LOW));
  // "Bring your ID and a little patience" asks for some.
  const none =
    !(text.word(at - 1) === 'little' && text.word(at - 2) === 'a') && wordAmong(text, at - 3, at, WITHOUT);
  if (!isLikened && !none) return null;
  if (isLikened && text.find(last + 1, last + 5, 0, HERO) >= 0 && text.find(last + 1, last + 5, 0, LOW) < 0)
    return null;
  // The verb that gives it to somebody.
  let verb = -1;
  for (let i = at - 1; i >= Math.max(text.first, at - 7); i -= 1)
    if (
      /^(?:has|have|had|with|got|shows?|showed|having|lacks?|lacked|lacking|possess|and)$/.test(
        text.word(i),
      ) ||
      text.who(i, NOT)
    ) {
      verb = i;
      if (text.word(i) !== 'and') break;
    }
  let subject: Subject = verb < 0 ? null : text.subject(verb);
  if (subject === 'thing') subject = text.word(verb) === 'with' || text.word(verb) === 'and' ? near : subject;
  if (!isLikened && lacksInNobody(text, at, verb, near)) return null;
  // "Six teachers, zero shame: our staff band plays."
  if (verb < 0 && text.find(text.first, text.next, who('OURS'), 0) >= 0) return null;
  const target = verb < 0 ? near : nearOr(subject, near, at);
  if (subject === 'thing' || target === null || target.meant === 'own') return null;
  const plain = /^(?:life|class|game|time|range|hands|arm|balance|rhythm|attention|heart|depth|speed)$/.test(
    text.word(at),
  );
  let points = isLikened ? byWhom(target, 2.4, 2) : byWhom(target, 2.2, plain ? 1 : 2);
  if (target.meant === 'you' && wordAmong(text, text.first, at, /^(?:if|need)$/)) points *= 0.4;
  if (
    plain &&
    !isLikened &&
    wordAmong(
      text,
      at + 1,
      at + 4,
      /^(?:on|today|tonight|tomorrow|this|next|due|because|in|until|after|during|for|at|before|while|monday|tuesday|wednesday|thursday|friday)$/,
    )
  )
    return null;
  return denying(
    'ridicule',
    points,
    at,
    target.first < at ? Math.max(target.first, at - 8) : at - 1,
    isLikened ? Math.min(text.next, last + 4) : at + 1,
  );
};

export const LIKENED_MOVES: readonly Gate[] = [
  { words: 'can could would barely hardly scarcely', who: CANT, move: unable },
  { words: 'like as than', move: likened },
  {
    words:
      'could would wouldve couldve can run runs move moves play plays sing sings has have had throw throws hit hits drive drives',
    move: outdone,
  },
  { words: 'seen met known had heard watched got', move: outseen },
  { says: TRAIT, move: lacking },
];
