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
import { INSULTS } from './attack-described.ts';
import type { Sentence, Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

const NOT = who('NOT', 'CANT');
const FOE = who('TEAM', 'OFFICIAL');
const OFFICES = who('OFFICE', 'TITLE');
const TRAIT = says('TRAIT');
const POOR = says('TRIVIAL', 'LOW', 'KIN', 'TRAIT');
const LOW = says('LOW');

/** Kind or plain words to the other side. */
const KINDLY =
  /^(?:thanks?|thank|luck|welcome|congrats|congratulations|great|good|safe|see|enjoy|host|hosting|proud|love|appreciate|best|well|nice|glad|hats|cheers|volunteer|volunteers|join|sign|register)$/;
/** What rivals and officials are told to do when they are mocked. */
const TOLD =
  /^(?:bring|buy|try|learn|read|open|get|use|find|clean|check|watch|go|take|stop|quit|invest|wake|pack|keep|move|hire|practice|study|borrow|wear|remember|ask)$/;

/** Whether a sentence speaks to the other side: "Hey Wayzata, …", "Dear officials, …", "…, ump." */
const calledFoe = (text: Sentence): Target | null => {
  let first = text.first;
  if (
    /^(?:hey|dear|sorry|oh|bye|aww|hi|so|ok|okay|yo|listen|look|sure|nice|poor|note)$/.test(text.word(first))
  )
    first += 1;
  if (/^(?:the|to|all|you|look)$/.test(text.word(first))) first += 1;
  for (let i = first; i < first + 4; i += 1) {
    if (!text.who(i, FOE)) continue;
    // "The verdict at Westwood: …": a place, and nobody spoken to.
    if (text.who(i - 1, who('PREP')) && text.word(i - 1) !== 'to') return null;
    return text.word(i + 1) === ',' || text.word(i + 1) === '$' ? text.meant(i) : null;
  }
  const last = text.next - 1;
  if (text.who(last, FOE) && text.word(last - 1) === ',') return text.meant(last);
  return null;
};

/** "Dear officials, next time bring your eyes"; "Hey Wayzata, money can't buy a jump shot". */
const addressed: Move = (text, at) => {
  const told =
    TOLD.test(text.word(at)) && /^(?:,|$|please|time|just|maybe|then|and)$/.test(text.word(at - 1));
  // "Nobody likes you, Edina" has a move of its own.
  const denied = text.who(at, NOT) && !/^(?:no|nobody|none|neither)$/.test(text.word(at));
  // "Edina, don't forget: kickoff moved to 6."
  if (denied && /^(?:forget|worry|miss|be|let|go|hesitate)$/.test(text.word(at + 1))) return null;
  if (!told && !denied) return null;
  const foe = calledFoe(text);
  if (foe === null || foe.meant === 'own' || wordAmong(text, text.first, text.next, KINDLY)) return null;
  const make = denied ? denying : evidence;
  return make('ridicule', 2, at, Math.min(foe.first, at), Math.min(text.next, at + 4));
};

/** What rivals are told in earnest. */
const TOLD_IN_EARNEST =
  /^(?:left|lost|found|jacket|bag|ball|bottle|coat|glove|moved|kickoff|tipoff|starts|parking|park|tickets|ticket|door|doors|gate|enter|until|please|weather|canceled|postponed|ready|forget|livestream|stream|tonight|tomorrow)$/;

/** "Hey Chaska, your zipper is down": called out by a word that is never kind to a rival. */
const hailed: Move = (text, at) => {
  if (at !== text.first) return null;
  const foe = calledFoe(text);
  if (foe === null || foe.meant === 'own' || !text.who(foe.first, who('TEAM', 'OFFICIAL'))) return null;
  if (
    wordAmong(text, text.first, text.next, KINDLY) ||
    wordAmong(text, text.first, text.next, TOLD_IN_EARNEST)
  )
    return null;
  // Something of theirs is spoken of.
  if (text.find(foe.next, text.next, who('YOU'), 0) < 0 && !wordAmong(text, foe.next, text.next, /^your$/))
    return null;
  return evidence('ridicule', 2, at, at, foe.next);
};

/** "Nobody in the front office could pour water out of a boot". */
const nobodyIn: Move = (text, at) => {
  const two = /^(?:no|not)$/.test(text.word(at)) && text.word(at + 1) === 'one';
  if (!/^(?:nobody|noone|none)$/.test(text.word(at)) && !two) return null;
  const prep = at + (two ? 2 : 1);
  if (!/^(?:in|at|on|of|from)$/.test(text.word(prep))) return null;
  const whom = text.find(prep + 1, prep + 5, OFFICES | FOE, 0);
  const target = whom < 0 ? null : text.meant(whom);
  if (target === null || !FOES.has(target.meant)) return null;
  if (text.find(prep, whom, who('OURS'), 0) >= 0) return null;
  const able = wordAmong(text, whom + 1, whom + 4, /^(?:could|can|knows?|has|had)$/);
  return wordAmong(text, whom + 1, whom + 4, /^(?:cares?|bothers?|answers?)$/) ||
    (able && text.find(whom + 2, whom + 9, 0, POOR) >= 0)
    ? denying('ridicule', 2, at, at, whom + 2)
    : null;
};

/** "Could mess up a one-car parade": what would go wrong with anybody else's doing. */
const couldSpoil: Move = (text, at) => {
  if (!/^(?:could|can|would|will)$/.test(text.word(at))) return null;
  if (!/^(?:mess|ruin|botch|lose|screw|choke|trip|spoil|bungle|wreck|misread)$/.test(text.word(at + 1)))
    return null;
  const what = text.find(at + 2, at + 7, 0, POOR);
  const whom = text.subject(at);
  if (what < 0 || !isTarget(whom) || whom.meant === 'own') return null;
  return evidence('ridicule', byWhom(whom, 2, whom.meant === 'person' ? 2 : 0.8), at, whom.first, what + 1);
};

/** "Grades like she hates children": what somebody seems to be after. */
const asIfThey: Move = (text, at) => {
  const word = text.word(at);
  const next = word === 'as' ? at + 2 : at + 1;
  if (word === 'as' && text.word(at + 1) !== 'if') return null;
  if (!/^(?:he|she|they|hes|shes|theyre|its|the|a)$/.test(text.word(next))) return null;
  if (!/^(?:he|she|they)$/.test(text.word(next))) return null;
  if (
    !wordAmong(
      text,
      next + 1,
      next + 4,
      /^(?:hates?|hated|forgot|lost|never|dont|doesnt|cant|cannot|owns?|invented|swallowed|ate|inhaled|licked|fell|failed|escaped|crawled|slept|learned|despises?|resents?|allergic|blindfolded|asleep|drunk|paid|couldnt|didnt|wouldnt)$/,
    ) &&
    !(/^(?:is|was|are|were)$/.test(text.word(next + 1)) && text.word(next + 2).endsWith('ing')) &&
    !/^(?:got|have|has)$/.test(text.word(next + 1))
  )
    return null;
  let target: Target | null = null;
  for (let i = text.first; i < at && target === null; i += 1) {
    const one = text.meant(i);
    if (one !== null && one.meant !== 'own' && one.meant !== 'people') target = one;
  }
  if (target === null || target.meant === 'they') return null;
  return denying('ridicule', byWhom(target, 2, 1.2), at, target.first, next + 3);
};

/** "Just because you have a whistle doesn't mean you have a brain". */
const justBecause: Move = (text, at) => {
  if (text.word(at) !== 'because' || text.word(at - 1) !== 'just') return null;
  const mean = wordAmong(text, at + 2, at + 14, /^(?:mean|make)$/);
  const what = text.find(at + 4, at + 18, 0, TRAIT | INSULTS);
  const whom = text.find(at + 1, at + 4, who('YOU', 'THEY', 'NAME', 'TITLE', 'TEAM', 'OFFICIAL'), 0);
  return mean && what >= 0 && whom >= 0 ? denying('ridicule', 2, at, at - 1, what + 1) : null;
};

/** "Only on the team because of daddy": what somebody has from their parents. */
const byFavor: Move = (text, at) => {
  if (text.word(at) !== 'because' || !wordAmong(text, text.first, at, /^only$/)) return null;
  const kin = wordAmong(
    text,
    at + 1,
    at + 5,
    /^(?:daddy|daddys|mommy|mommys|dad|dads|mom|moms|parents|father|fathers|mother|mothers|uncle|uncles|money|family)$/,
  );
  return kin ? evidence('attack', 2, at, at, Math.min(text.next, at + 4)) : null;
};

/** "Our least favorite sub": singled out as the worst. */
const leastLiked: Move = (text, at) => {
  if (
    text.word(at) !== 'least' ||
    !/^(?:favorite|favourite|liked|loved|competent|popular|talented|qualified)$/.test(text.word(at + 1))
  )
    return null;
  const whom = text.find(at + 2, at + 4, who('OFFICE', 'OFFICIAL', 'SPORT', 'PEOPLE', 'TEAM', 'TITLE'), 0);
  return whom < 0 ? null : denying('attack', 2, at, at, whom + 1);
};

/** "What do you call a …", "how many … does it take": riddles at somebody's cost. */
const riddle: Move = (text, at) => {
  if (at > text.first + 1) return null;
  const opens =
    (/^(?:what|whats)$/.test(text.word(at)) &&
      (wordAmong(text, at + 1, at + 9, /^(?:common|call)$/) ||
        wordAmong(text, at + 1, at + 4, /^difference$/))) ||
    (text.word(at) === 'how' && text.word(at + 1) === 'many' && wordAmong(text, at + 3, at + 8, /^take$/));
  if (!opens) return null;
  const whom = text.find(at + 1, at + 12, FOE, 0);
  return whom < 0 || text.meant(whom)?.meant === 'own' ? null : evidence('ridicule', 2, at, at, whom + 1);
};

const DECIDED =
  /^(?:designed|approved|wrote|made|picked|hired|scheduled|decided|thought|invented|runs|built|chose|set|put|drew|planned|elected|coached|reffed|called|trained|dressed|taught|organized|ordered|programmed|named|timed|officiated)$/;
/** "Whoever approved this hasn't seen a teenager": of those who decided something. */
const whoever: Move = (text, at) => {
  if (!/^(?:whoever|whomever)$/.test(text.word(at)) || !DECIDED.test(text.word(at + 1))) return null;
  if (
    wordAmong(
      text,
      at,
      text.next,
      /^(?:thank|thanks|deserves|hug|medal|genius|raise|bless|please|award|hero|bow|applause|credit|proud|promotion|come|claim|stand)$/,
    )
  )
    return null;
  const no = text.find(at + 2, at + 14, NOT, 0);
  const need = wordAmong(
    text,
    at + 3,
    at + 14,
    /^(?:should|needs|must|clearly|obviously|apparently|ought|deserves|flunked|failed|drunk|high|asleep|bored)$/,
  );
  return no >= 0 || need ? denying('ridicule', 2, at, at, Math.min(text.next, at + 6)) : null;
};

/** "I see Lakeville brought their B team": said with raised eyebrows. */
const seen: Move = (text, at) => {
  if (at > text.first + 1) return null;
  const opens =
    (/^(?:see|guess|hear|heard|bet)$/.test(text.word(at)) && /^(?:i|we)$/.test(text.word(at - 1))) ||
    (text.word(at) === 'looks' && text.word(at + 1) === 'like') ||
    (text.word(at) === 'tell' &&
      /^(?:the|those|that)$/.test(text.word(at + 1)) &&
      !wordAmong(text, at, text.next, KINDLY));
  if (!opens) return null;
  const whom = text.find(at + 1, at + 5, FOE, 0);
  const target = whom < 0 ? null : text.meant(whom);
  if (target === null || target.meant !== 'foe') return null;
  const low =
    text.find(whom + 1, whom + 10, 0, LOW | INSULTS) >= 0 ||
    wordAmong(
      text,
      whom + 1,
      whom + 10,
      /^(?:b|tissues|diapers|excuses|bandwagon|mommies|second|string|leftovers|bibs|nap|naps|lucky|charms)$/,
    );
  return low ? evidence('ridicule', 2, at, at, whom + 4) : null;
};

export const JIBES_MOVES: readonly Gate[] = [
  {
    words:
      'bring buy try learn read open get use find clean check watch go take stop quit invest wake pack keep move hire practice study borrow wear remember ask',
    who: NOT,
    move: addressed,
  },
  { words: 'hey aww oh poor yo listen psst sorry', move: hailed },
  { words: 'nobody noone none no not', move: nobodyIn },
  { words: 'could can would will', move: couldSpoil },
  { words: 'like as', move: asIfThey },
  { words: 'because', move: justBecause },
  { words: 'because', move: byFavor },
  { words: 'least', move: leastLiked },
  { words: 'what whats how', move: riddle },
  { words: 'whoever whomever', move: whoever },
  { words: 'see guess hear heard bet looks tell', move: seen },
];
