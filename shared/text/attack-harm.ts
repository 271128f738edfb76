import { type Gate, type Move, isTarget, evidence, denying, wordAmong } from './attack-evidence.ts';
import type { Sentence } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

const NOT = who('NOT');
const SELF = who('SELF', 'OURS');
const GROUP = who('GROUP', 'IDENT');
const HARM = says('HARM', 'WOE');
const FIRM = says('HARM');

const WISH =
  /^(?:hope|hoping|wish|pray|praying|deserves?|deserved|should|oughta|need|needs|gonna|will|would|wanna|want|going|must|gotta|to|ought)$/;

/** "Hope they die", "she deserves to be shot", "I will kill you", "kill all …". */
const harmed: Move = (text, at) => {
  if (!text.says(at, HARM)) return null;
  const self = /^(?:yourself|yourselves|urself|themselves|himself|herself)$/.test(text.word(at + 1));
  if (self && /^(?:kill|hang|shoot|drown|neuter|unalive|stab|burn|hurt)$/.test(text.word(at)))
    return evidence('threat', 3, at, at, at + 2);
  const wishes = wishBefore(text, at);
  const woe = !text.says(at, FIRM);
  const firm =
    /^(?:kill|murder|stab|shoot|hang|exterminate|execute|lynch|strangle|behead|punch|slap|smack|burn|choke|drown|castrate)$/.test(
      text.word(at),
    );
  const whom = text.find(
    at + 1,
    at + 4,
    who('YOU', 'THEM', 'GROUP', 'IDENT', 'OFFICIAL', 'TEAM', 'OFFICE', 'PEOPLE', 'NAME'),
    0,
  );
  if (
    firm &&
    whom >= 0 &&
    wordAmong(text, at + 1, whom, /^(?:all|every|these|those|the)$/) &&
    (at === text.first || wordAmong(text, at - 2, at, /^(?:just|should|must|lets|please)$/)) &&
    text.find(whom, whom + 2, GROUP | who('OFFICIAL'), 0) >= 0
  )
    return evidence('threat', 3, at, at, whom + 1);
  if (wishes < 0) return null;
  const wish = text.word(wishes);
  const target = text.find(
    wishes + 1,
    at,
    who('YOU', 'THEM', 'THEY', 'TEAM', 'OFFICIAL', 'OFFICE', 'NAME', 'GROUP'),
    0,
  );
  if (/^(?:hope|hoping|wish|pray|praying)$/.test(wish)) {
    const whose = target >= 0 ? target : text.find(wishes + 1, at, who('THEIR', 'PEOPLE'), 0);
    if (whose < 0 || text.word(wishes + 1) === 'for' || text.find(wishes + 1, at, NOT | SELF, 0) >= 0)
      return null;
    if (
      woe &&
      text.meant(whose)?.meant === 'you' &&
      !wordAmong(text, whose, at, /^(?:gets?|got|fails?|lose)$/)
    )
      return null;
    return evidence('threat', woe ? 2 : 2.5, at, wishes, at + 1);
  }
  if (woe) return null;
  if (/^(?:deserve|deserves|deserved|should|oughta|need|needs|must|ought)$/.test(wish)) {
    const subject = text.subject(wishes);
    if (wordAmong(text, wishes, at, /^(?:not|never)$/) || !isTarget(subject) || subject.meant === 'own')
      return null;
    return evidence('threat', 2.5, at, subject.first, at + 1);
  }
  if (!firm || whom < 0) return null;
  if (
    text.find(wishes - 3, wishes + 1, who('SELF'), 0) < 0 &&
    !wordAmong(text, wishes - 3, wishes, /^(?:someone|somebody)$/)
  )
    return null;
  return text.meant(whom)?.meant === 'own'
    ? null
    : evidence('threat', 2.5, at, Math.max(text.first, wishes - 1), whom + 1);
};

const wishBefore = (text: Sentence, at: number): number => {
  for (let i = at - 1; i >= Math.max(text.first, at - 8); i -= 1) {
    if (text.word(i) === ',') return -1;
    if (WISH.test(text.word(i)) && text.word(i) !== 'to') return i;
  }
  return -1;
};

const KEPT_OUT =
  /^(?:allowed|belong|trusted|vote|breed|breeding|exist|lead|coach|teach|teaching|drive|reproduce|marry|adopt|serve|council)$/;
const SENT_AWAY =
  /^(?:leave|deported|banned|disappear|locked|exterminated|sterilized|barred|expelled|removed|institutionalized|segregated)$/;
const HARMING =
  /^(?:ruining|ruin|ruined|destroying|destroy|taking|stealing|invading|dragging|kitchen|jail|prison|mexico|africa|cage|infesting|breeding)$/;
/** Of a whole people: what they should not do, and where they should be. */
const shutOut: Move = (text, at) => {
  if (
    !/^(?:shouldnt|should|must|need|needs|cant|cannot|dont|do|belong|are|never|ruin|ruined|destroy)$/.test(
      text.word(at),
    )
  )
    return null;
  const subject = text.subject(at);
  if (!isTarget(subject)) return null;
  const people =
    subject.meant === 'group' ||
    /^(?:girls|boys|redneck|rednecks|hillbillies)$/.test(text.word(subject.first));
  if (!people) return null;
  const from = text.word(at);
  const denied = /nt$|cannot|never/.test(from) || text.find(at + 1, at + 3, NOT, 0) >= 0;
  const words = denied ? KEPT_OUT : /^(?:should|must|need|needs)$/.test(from) ? SENT_AWAY : HARMING;
  if (!wordAmong(text, at, at + 7, words)) return null;
  if (text.find(subject.first - 3, subject.first, NOT, 0) >= 0) return null;
  if (from === 'dont' || from === 'do') {
    if (!denied || !wordAmong(text, at, at + 4, /^belong$/)) return null;
  }
  return denying('group', 2, at, subject.first, Math.min(text.next, at + 4));
};
const LAZILY =
  /^(?:victim|victims|handout|handouts|welfare|free|complaining|complain|whining|whine|stealing|steal|lie|lying|cheat|cheating|begging|beg|offended|special|attention|excuses|violent|crime|drugs|entitled)$/;
/** "Always playing the victim", "just want free money": what a whole people is said to do. */
const stereotyped: Move = (text, at) => {
  if (!/^(?:always|just|only|all)$/.test(text.word(at)) || !wordAmong(text, at + 1, at + 5, LAZILY))
    return null;
  const subject = text.subject(at);
  return isTarget(subject) && subject.meant === 'group' && text.find(subject.first - 3, at, NOT, 0) < 0
    ? evidence('group', 2, at, subject.first, Math.min(text.next, at + 4))
    : null;
};

/** "Women like her are why …", "people like you": a people told by one of them. */
const kindOf: Move = (text, at) => {
  if (text.word(at) !== 'like' || text.meant(at - 1)?.meant !== 'group') return null;
  const is = text.find(at + 2, at + 4, who('BE'), 0);
  return text.who(at + 1, who('YOU', 'THEM')) &&
    is >= 0 &&
    /^(?:why|the|a|what|who|everything)$/.test(text.word(is + 1))
    ? evidence('group', 2, at, at - 1, is + 2)
    : null;
};

export const HARM_MOVES: readonly Gate[] = [
  { says: HARM, move: harmed },
  { words: 'always just only all', move: stereotyped },
  { words: 'like', move: kindOf },
  {
    words: 'shouldnt should must need needs cant cannot dont do belong are never ruin ruined destroy',
    move: shutOut,
  },
];
