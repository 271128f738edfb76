import {
  byWhom,
  denying,
  evidence,
  FOES,
  type Gate,
  isTarget,
  type Move,
  wordAmong,
} from './attack-evidence.ts';
import { INSULTS, NOUNS } from './attack-described.ts';
import type { Sentence, Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

const BE = who('BE');
const SELF = who('SELF', 'OURS');
const NOT = who('NOT');
const SOMEBODY = who('OFFICIAL', 'OFFICE', 'TEAM', 'TITLE', 'NAME', 'THEM', 'YOU');
const POOR = says('TRIVIAL', 'TRAIT', 'LOW');
const SIGHT = says('SIGHT');
/** Of these, "officials" are no referees. */
const PUBLIC =
  /^(?:school|district|county|city|state|health|public|government|local|elected|federal|league|fire|town)$/;
const EYE_CARE = /^(?:clinic|doctor|exam|exams|test|tests|chart|charts|care|insurance|plan|center|wear)$/;
const isEyeCare = (text: Sentence, at: number): boolean =>
  /^(?:eye|vision|lens)$/.test(text.word(at)) && EYE_CARE.test(text.word(at + 1));

/** Somebody said within some words, who is none of ours. */
const otherIn = (text: Sentence, from: number, to: number): Target | null => {
  for (let i = Math.max(from, text.first); i < Math.min(to, text.next); i += 1) {
    const target = text.who(i, SOMEBODY) ? text.meant(i) : null;
    if (target !== null && target.meant !== 'own') return target;
  }
  return null;
};

/** "All hair and no head", "big on talk, short on results": much of one thing and nothing of the other. */
const lopsided: Move = (text, at) => {
  const subject = text.subject(at);
  if (!text.who(at, BE) || text.word(at + 1) !== 'all' || !isTarget(subject)) return null;
  for (let i = at + 3; i < at + 7; i += 1)
    if (/^(?:no|zero|little)$/.test(text.word(i)))
      return evidence(
        'ridicule',
        byWhom(subject, 2, subject.meant === 'people' ? 1 : 2),
        at,
        subject.first,
        i + 2,
      );
  return null;
};

/** "Only a great big bumbling fool would": so many words stand between. */
const DESCRIBING = 8;

/** "Only a fool would believe it", "you have to be an idiot to". */
const onlySuch: Move = (text, at) => {
  if (!text.says(at, NOUNS)) return null;
  let article = at - 1;
  while (at - article <= DESCRIBING && (text.says(article, INSULTS) || text.who(article, who('VERY')))) {
    if (/^an?$/.test(text.word(article))) break;
    article -= 1;
  }
  if (!/^an?$/.test(text.word(article))) return null;
  const only = /^(?:only|just)$/.test(text.word(article - 1));
  return only && /^(?:would|could|can|thinks?|believes?|buys?)$/.test(text.word(at + 1))
    ? evidence('attack', 2.2, at, article - 1, at + 2)
    : null;
};

/** "Has clearly never met a clock or a brain": what everybody has met. */
const never: Move = (text, at) => {
  if (
    !/^(?:met|seen|heard|opened|read|touched|held|learned|encountered|owned|used|cracked)$/.test(
      text.word(at),
    )
  )
    return null;
  if (text.find(at - 3, at, NOT, 0) < 0 || !wordAmong(text, at - 3, at, /^never$/)) return null;
  // "Never met a cookie she didn't like".
  if (wordAmong(text, at + 2, at + 9, /^(?:like|love|likes|loves)$/)) return null;
  const whoever = wordAmong(text, text.first, at, /^whoever$/);
  const subject = text.subject(text.find(at - 3, at, NOT, 0));
  const target = whoever ? ({ meant: 'office', first: text.first, next: at } as const) : subject;
  if (!isTarget(target) || target.meant === 'own') return null;
  const what = text.find(at + 1, at + 6, 0, POOR);
  return what < 0 && !whoever
    ? null
    : denying('ridicule', byWhom(target, 2, target.meant === 'person' ? 2 : 1), at, target.first, at + 3);
};

/** "Can crawl back to the swamp": how vermin moves. */
const crawled: Move = (text, at) => {
  if (text.word(at + 1) !== 'back') return null;
  const subject = text.subject(at);
  if (!isTarget(subject) && at > text.first) return null;
  return evidence('attack', 2, at, isTarget(subject) ? subject.first : at, at + 3);
};

/** Asked of others for rivals and officials only: anybody else may need it. */
const CARES = /^(?:check|alert|notify|help|buy|lend|hug|feed|pinch|google)$/;

/** "Somebody tell the refs the game has started": what they should have known. */
const remind: Move = (text, at) => {
  if (
    !/^(?:tell|teach|remind|inform|explain|show|warn|wake)$/.test(text.word(at)) &&
    !CARES.test(text.word(at))
  )
    return null;
  if (!wordAmong(text, text.first, at, /^(?:someone|somebody|anyone|anybody)$/)) return null;
  const cares = CARES.test(text.word(at));
  if (wordAmong(text, at, text.next, /^(?:happy|birthday|thanks?|congrats|congratulations|love|proud)$/))
    return null;
  const target = otherIn(text, at + 1, at + 5);
  return target === null || target.meant === 'you' || (cares && target.meant !== 'foe')
    ? null
    : evidence(
        'ridicule',
        byWhom(target, 2, target.meant === 'person' ? 1.5 : 1),
        at,
        text.first,
        target.next,
      );
};

/** "Do us all a favor and retire", "spare us". */
const spared: Move = (text, at, near) => {
  const favor =
    /^(?:do|did|doing)$/.test(text.word(at)) &&
    /^(?:us|everyone|everybody|yourself|the|me)$/.test(text.word(at + 1)) &&
    wordAmong(text, at + 2, at + 6, /^favou?r$/);
  const spare = text.word(at) === 'spare' && /^(?:us|me)$/.test(text.word(at + 1));
  if (!favor && !spare) return null;
  const target = near ?? otherIn(text, text.first, text.next);
  if (favor)
    return wordAmong(
      text,
      at + 4,
      at + 14,
      /^(?:quit|retire|resign|leave|stop|shut|move|stay|go|disappear|transfer)$/,
    )
      ? evidence('attack', 2, at, at, Math.min(text.next, at + 8))
      : target === null
        ? null
        : evidence('attack', byWhom(target, 1.5, 1), at, at, at + 4);
  return target === null ? null : evidence('attack', byWhom(target, 2, 1.4), at, at, at + 2);
};

/** "Imagine losing to that", "imagine being this bad at your job". */
const imagined: Move = (text, at) => {
  if (at > text.first + 1) return null;
  const word = text.word(at + 1);
  if (/^(?:losing|paying|needing|voting|hiring|choking|crying|thinking|cheering|rooting)$/.test(word))
    return text.find(at + 1, text.next, SELF, 0) >= 0 ? null : evidence('ridicule', 2, at, at, at + 3);
  return word === 'being' && /^(?:so|this|that)$/.test(text.word(at + 2))
    ? evidence('ridicule', text.says(at + 3, INSULTS) ? 2.5 : 1.6, at, at, at + 4)
    : null;
};

/** "Edina? More like …": a name turned. */
const moreLike: Move = (text, at, near) => {
  if (text.word(at + 1) !== 'like' || near === null || near.meant === 'own') return null;
  if (text.find(at + 2, at + 8, 0, says('HERO', 'PRAISE')) >= 0) return null;
  if (at !== text.first && !/^(?:,|but|and)$/.test(text.word(at - 1))) return null;
  return FOES.has(near.meant) || near.meant === 'person'
    ? evidence('ridicule', 2, at, at, Math.min(text.next, at + 4))
    : null;
};

/** "The class we expected of them, which is none", "their offense, if you can call it that". */
const belittled: Move = (text, at, near) => {
  if (near === null || near.meant === 'own') return null;
  const none =
    text.word(at) === 'which' &&
    /^(?:is|was)$/.test(text.word(at + 1)) &&
    /^(?:none|zero|nothing|not|zilch)$/.test(text.word(at + 2));
  const called =
    text.word(at) === 'if' &&
    /^(?:you|we)$/.test(text.word(at + 1)) &&
    wordAmong(text, at + 2, at + 4, /^call$/);
  if (!none && !called) return null;
  return evidence('ridicule', byWhom(near, 2, 1.5), at, at, Math.min(text.next, at + 5));
};

/** "Sleeps through the meetings", "hides behind his e-mails", "lives in a bubble": said of offices and rivals. */
const idles: Move = (text, at) => {
  const next = text.word(at + 1);
  const word = text.word(at);
  const idle =
    (/^(?:sleeps?|slept|snoozed?)$/.test(word) && next === 'through') ||
    (/^(?:hides?|hid|hiding)$/.test(word) && next === 'behind') ||
    (/^(?:thinks|think|thought)$/.test(word) &&
      wordAmong(text, at + 1, at + 4, /^(?:hes|shes|theyre|he|she|they)$/) &&
      wordAmong(
        text,
        at + 2,
        at + 6,
        /^(?:above|god|better|untouchable|king|queen|gods|special|somebody)$/,
      )) ||
    (/^(?:manage|manages|managed)$/.test(word) && /^(?:still|somehow)$/.test(text.word(at - 1)));
  if (!idle) return null;
  const subject = text.subject(at);
  return isTarget(subject) && FOES.has(subject.meant)
    ? evidence('ridicule', 2, at, subject.first, at + 2)
    : isTarget(subject) && subject.meant === 'person'
      ? evidence('ridicule', 1.2, at, subject.first, at + 2)
      : null;
};

/** Paid to call it so: a check, an envelope or a payroll beside officials. */
const bought: Move = (text, at, near) => {
  if (near === null || near.meant !== 'foe') return null;
  // "Become a referee: the first paycheck comes within a week."
  if (
    wordAmong(text, text.first, text.next, /^(?:become|training|sign|apply|earn|hiring|join|wanted|needed)$/)
  )
    return null;
  const word = text.word(at);
  // Officials of a district or a county are no referees.
  const ofGame =
    text.who(near.first, who('OFFICIAL')) &&
    !(/^officials?$/.test(text.word(near.first)) && wordAmong(text, near.first - 1, near.first + 4, PUBLIC));
  const sightless =
    /^(?:braille|optometrists?)$/.test(word) || (ofGame && (text.says(at, SIGHT) || isEyeCare(text, at)));
  if (sightless) return evidence('ridicule', 2, at, at, at + 1);
  const paid =
    (/^checks?$/.test(word) && /^(?:clears?|cleared|cashed)$/.test(text.word(at + 1))) ||
    (/^(?:payroll|bribes?|envelopes?|payoff|payday|paycheck)$/.test(word) &&
      text.find(at - 4, at, NOT, 0) < 0) ||
    (/^(?:pay|paid|paying)$/.test(word) && wordAmong(text, text.first, at, /^much$/));
  return paid ? evidence('ridicule', 2, at, at, at + 1) : null;
};

export const TURNS_MOVES: readonly Gate[] = [
  { who: BE, move: lopsided },
  { says: NOUNS, move: onlySuch },
  { words: 'met seen heard opened read touched held learned encountered owned used cracked', move: never },
  { words: 'crawl crawls crawled slither slithers slink slinks scurry waddle ooze', move: crawled },
  {
    words:
      'tell teach remind inform explain show warn wake check alert notify help buy lend hug feed pinch google',
    move: remind,
  },
  { words: 'do did doing spare', move: spared },
  { words: 'imagine', move: imagined },
  { words: 'more', move: moreLike },
  { words: 'which if', move: belittled },
  {
    words:
      'sleep sleeps slept snooze snoozed hide hides hid hiding think thinks thought manage manages managed',
    move: idles,
  },
  {
    words:
      'check checks payroll bribe bribes envelope envelopes payoff payday paycheck pay paid paying eye vision lens braille optometrist optometrists',
    says: SIGHT,
    move: bought,
  },
];
