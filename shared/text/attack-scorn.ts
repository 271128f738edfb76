import {
  type Gate,
  type Move,
  isTarget,
  evidence,
  denying,
  byWhom,
  clauseEnd,
  FOES,
} from './attack-evidence.ts';
import { POINTS } from './attack-points.ts';
import { says, who } from './attack-words.ts';

const BE = who('BE');
const CANT = who('CANT');
const NOT = who('NOT');
const SELF = who('SELF', 'OURS');
const YOU_ARE = who('SELF');
const AND = who('AND');
const OUSTED = says('OUSTED');
const HARM = says('HARM', 'WOE');
const VICE = says('VICE');
const LIKES = says('LIKES');
const CONTEMPT = says('VERB');
const ACT = says('ACT');

/** "The refs robbed us", "Edina whined all night", "you suck": what somebody does. */
const deed: Move = (text, at) => {
  const contempt = text.says(at, CONTEMPT);
  if (!contempt && !text.says(at, ACT)) return null;
  if (text.word(at).endsWith('ing') && !text.who(at - 1, BE) && !text.who(at - 1, who('THEIR'))) {
    const owner = text.who(at - 1, who('TEAM', 'OFFICIAL'));
    if (!owner) return null;
  }
  if (text.find(at - 3, at, NOT | CANT, 0) >= 0) return null;
  if (!contempt && (text.who(at - 1, AND) || /^(?:up|the)$/.test(text.word(at + 1)))) return null;
  if (/^by$/.test(text.word(at + 1)) && text.find(at + 2, at + 5, who('OFFICIAL'), 0) >= 0)
    return evidence('ridicule', 2, at, at, text.find(at + 2, at + 5, who('OFFICIAL'), 0) + 1);
  const subject = text.subject(at);
  if (!isTarget(subject)) return null;
  // Everybody in the room, and so nobody: "Everyone drooled."
  if (
    /^(?:every(?:one|body)|some|half|all)$/.test(text.word(subject.first)) &&
    /^(?:drool|st[aiu]nk|reek)/.test(text.word(at))
  )
    return null;
  if (
    !contempt &&
    subject.meant === 'office' &&
    !/^(?:lie[ds]|cheat|whine|choke|brag|blame|hate|hide|ruin|steal|stole|bungle|botch)/.test(text.word(at))
  )
    return null;
  const points = POINTS[subject.meant][contempt ? 2 : 1] ?? 0;
  const next = /^(?:us|our|them|it|again)$/.test(text.word(at + 1)) ? at + 2 : at + 1;
  return evidence(
    contempt ? 'attack' : 'ridicule',
    contempt ? points : points * (FOES.has(subject.meant) ? 1 : 0.5),
    at,
    subject.first,
    next,
  );
};

/** "Nobody likes you", "nobody would miss them", "who asked the ref". */
const unloved: Move = (text, at) => {
  const two = text.word(at) === 'no' && text.word(at + 1) === 'one';
  if (!/^(?:nobody|noone)$/.test(text.word(at)) && !two) return null;
  const verb = text.find(at + 1, at + 6, 0, LIKES);
  if (verb < 0 || text.find(at + 1, verb, NOT, 0) >= 0) return null;
  let whom = -1;
  for (let i = verb + 1; i < Math.min(verb + 8, text.next); i += 1) {
    const target = text.meant(i);
    if (target === null || target.meant === 'own') continue;
    if (
      text.word(verb).startsWith('need') ||
      (text.word(verb).startsWith('want') && text.find(i + 1, i + 3, 0, HARM) >= 0)
    )
      break;
    if ((target.meant === 'people' && i > verb + 3) || /^(?:to|leave|go)$/.test(text.word(i + 1))) break;
    whom = i;
    break;
  }
  return whom < 0 ? null : evidence('attack', 2, at, at, whom + 1);
};

const HATE = /^(?:hate|hates|hated|despise|loathe|detest|abhor|stand|tolerate)$/;

/** "We hate gay people", "I can't stand her". */
const hated: Move = (text, at) => {
  if (!HATE.test(text.word(at))) return null;
  if (/^(?:stand|tolerate)$/.test(text.word(at)) && text.find(at - 2, at, CANT | NOT, 0) < 0) return null;
  if (
    HATE.test(text.word(at)) &&
    /hat|desp|loa|det|abh/.test(text.word(at)) &&
    text.find(at - 3, at, NOT, 0) >= 0
  )
    return null;
  const speaks =
    text.find(at - 4, at, YOU_ARE, 0) >= 0 ||
    /^(?:everyone|everybody)$/.test(text.word(at - 1)) ||
    at === text.first;
  if (!speaks) return null;
  // "I hate that people …" and "people hate" tell of them.
  if (text.word(at + 1) === 'that' && text.word(at + 2) === 'people') return null;
  if (text.meant(at - 1) !== null && !text.word(at - 1).startsWith('every')) return null;
  for (let i = at + 1; i < at + 5; i += 1) {
    const target = text.meant(i);
    if (target === null) {
      if (text.word(i) === ',' || text.who(i, AND) || /^(?:when|how|that|to|it)$/.test(text.word(i)))
        return null;
      continue;
    }
    const speaker = text.find(at - 4, at, YOU_ARE, 0);
    const first = speaker < 0 ? at : speaker;
    if (target.meant === 'group') return evidence('group', 3, at, first, target.next);
    const points =
      target.meant === 'you' || target.meant === 'foe'
        ? 2
        : target.meant === 'person' && text.who(i, who('THEM'))
          ? 2
          : 1;
    return target.meant === 'own' || target.meant === 'they'
      ? null
      : evidence('attack', points, at, first, i + 1);
  }
  return null;
};

/** "Smell" is contempt where nothing follows; a "vice" where it is somebody's. */
const reproached: Move = (text, at, near) => {
  if (/^(?:smells?|stinks?|drools?)$/.test(text.word(at)) && /^(?:\$|,|[^a-z])$/u.test(text.word(at + 1))) {
    const subject = text.subject(at);
    // "Why her brother’s feet smell": no word against him.
    if (
      text.says(at - 1, says('PART')) &&
      isTarget(subject) &&
      !FOES.has(subject.meant) &&
      subject.meant !== 'you'
    )
      return null;
    return isTarget(subject) && subject.meant !== 'they'
      ? evidence('attack', byWhom(subject, 2, 2), at, subject.first, at + 1)
      : null;
  }
  if (!text.says(at, VICE)) return null;
  for (let i = at - 1; i >= Math.max(text.first, at - 3); i -= 1) {
    if (text.who(i, who('OURS')) || text.who(i, NOT)) return null;
    if (text.who(i, who('THEIR', 'NAME', 'TEAM', 'OFFICIAL', 'OFFICE'))) {
      const owner = text.meant(i);
      return evidence(
        'attack',
        owner === null ? (/^(?:your|his|her)$/.test(text.word(i)) ? 1.4 : 1) : byWhom(owner, 2, 1.4),
        at,
        owner?.first ?? i,
        at + 1,
      );
    }
    if (
      /^(?:kind|level|amount|sheer|utter|pure|such|tired|sick)$/.test(text.word(i)) ||
      (text.word(i) === 'of' && /^(?:kind|level|amount)$/.test(text.word(i - 1)))
    )
      return near === null ? null : evidence('attack', 2, at, i, at + 1);
  }
  return near === null ? null : evidence('attack', byWhom(near, 1, 0.6), at, at, at + 1);
};

/** "I wouldn't trust that man with a houseplant", "rather eat glass than listen to her". */
const shunned: Move = (text, at) => {
  const apart = text.word(at) === 'would' && text.who(at + 1, NOT);
  if (/^(?:wouldnt|couldnt)$/.test(text.word(at)) || apart) {
    if (text.find(at - 3, at, SELF, 0) < 0 && !/^(?:you|who)$/.test(text.word(at - 1))) return null;
    const verb = at + (apart ? 2 : 1);
    if (!/^(?:let|trust|hire|pay|follow|send|wish|feed|buy|put|leave)$/.test(text.word(verb))) return null;
    for (let i = verb + 1; i < verb + 8; i += 1) {
      const target = text.meant(i);
      if (target === null || target.meant === 'own' || target.meant === 'people' || text.who(i, SELF))
        continue;
      // "I wouldn't let this rain stop you."
      if (target.meant === 'you' && i > verb + 1) continue;
      return denying('ridicule', 2, at, at, i + 1);
    }
  }
  if (text.word(at) !== 'rather') return null;
  for (let i = at + 2; i < at + 12; i += 1)
    if (text.word(i) === 'than') {
      const whom = text.find(
        i + 1,
        i + 7,
        who('TITLE', 'OFFICIAL', 'TEAM', 'YOU', 'THEM', 'THEIR', 'OFFICE'),
        0,
      );
      return whom < 0 ? null : evidence('ridicule', 2, at, at, whom + 1);
    }
  return null;
};

/** "Should be fired", "needs glasses", "could use a bath". */
const sentOff: Move = (text, at) => {
  if (
    !/^(?:should|must|ought|needs?|needed|gotta|deserves?|use|want|try|consider|belongs?|please|get|gets|buy|time|just)$/.test(
      text.word(at),
    )
  )
    return null;
  const what = text.find(at + 1, clauseEnd(text, at + 1, 6), 0, OUSTED);
  if (what < 0 || text.find(at + 1, what, NOT, 0) >= 0) return null;
  if (/^(?:get|gets|buy|try|please|just|time|use|want|consider)$/.test(text.word(at))) {
    const whom = text.find(at - 3, what + 3, who('THEM', 'TEAM', 'OFFICIAL', 'NAME', 'OFFICE'), 0);
    if (whom < 0) return null;
    const target = text.meant(whom);
    return target === null
      ? null
      : evidence('attack', byWhom(target, 2, 1.6), what, Math.min(whom, at), what + 1);
  }
  const target = text.subject(at);
  if (!isTarget(target) || target.meant === 'own') return null;
  const hard =
    /^(?:fired|sacked|ousted|ashamed|embarrassed|muzzled|seeing eye|eye exam|beating|whipping|jailed|resign|quit|retire|brain|spine|clue|manners|deodorant|muzzle|backbone|personality|deported|impeached|lobotomy|soap|hobby|career|bifocals|lasik|shut)$/.test(
      text.word(what),
    );
  const points = byWhom(
    target,
    hard || target.meant === 'foe' ? 2.2 : 1.6,
    target.meant === 'people' ? (hard ? 1.5 : 0.6) : hard ? 2 : 0.8,
  );
  return evidence('attack', points, what, target.first, what + 1);
};
export const SCORN_MOVES: readonly Gate[] = [
  { says: CONTEMPT | ACT, move: deed },
  { words: 'nobody noone no', move: unloved },
  { words: 'hate hates hated despise loathe detest abhor stand tolerate', move: hated },
  { words: 'smell smells stink stinks drool drools', says: VICE, move: reproached },
  { words: 'wouldnt couldnt would rather', move: shunned },
  {
    words:
      'should must ought need needs needed gotta deserve deserves use want try consider belong belongs please get gets buy time just',
    move: sentOff,
  },
];
