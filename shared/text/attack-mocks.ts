import {
  byWhom,
  denying,
  evidence,
  FOES,
  type Gate,
  isTarget,
  type Move,
  nearOr,
  wordAmong,
} from './attack-evidence.ts';
import { INSULTS } from './attack-described.ts';
import { says, who } from './attack-words.ts';

const BE = who('BE');
const NOT = who('NOT', 'CANT');
const SELF = who('SELF', 'OURS');
const SOMEBODY = who('OFFICIAL', 'OFFICE', 'TEAM', 'TITLE', 'PEOPLE', 'SPORT', 'NAME', 'THEM', 'THEY', 'YOU');
const COUNTED = who('DET', 'VERY', 'THESE', 'PREP', 'MANY');
const LOW = says('LOW');
const POOR = says('TRIVIAL', 'TRAIT', 'LOW', 'KIN');
const GIFT = says('TRAIT', 'FINE', 'PRAISE');
const BAD = says('ADJ', 'THING', 'MILD', 'OFFICE_ADJ', 'OFFICIAL_ADJ');
const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)$/;

/** "So slow the radar gun took a nap": how bad somebody is, told by what it does. */
const soThat: Move = (text, at) => {
  if (text.word(at) !== 'so') return null;
  const bad =
    text.says(at + 1, BAD) ||
    /^(?:slow|slowly|late|loud|thin|old|short|badly|poorly|far|often|low|empty|thick|crooked|cheap)$/.test(
      text.word(at + 1),
    );
  if (!bad || text.says(at + 1, says('PRAISE'))) return null;
  let next = at + 2;
  if (text.word(next) === ',') next += 1;
  if (text.word(next) === 'that') next += 1;
  if (!/^(?:the|even|his|her|their|you|a|an|its|my)$/.test(text.word(next)) || text.word(next + 1) === '$')
    return null;
  const be = text.who(at - 1, BE) ? at - 1 : at;
  // "The road is so bad that": a thing.
  const subject = text.subject(be);
  if (be < at && subject === 'thing') return null;
  const near = isTarget(subject) ? subject : text.firstMeant(at);
  const first = subject === 'thing' && near !== null && !FOES.has(near.meant) ? null : near;
  if (first === null || first.meant === 'own') return null;
  return evidence(
    'ridicule',
    byWhom(first, 2, first.meant === 'person' || first.meant === 'you' ? 1.4 : 0.6),
    at,
    first.first,
    next + 2,
  );
};

/** "The opposite of leadership": a gift that somebody has the contrary of. */
const opposite: Move = (text, at, near) => {
  if (!/^(?:opposite|absence|enemy|antithesis)$/.test(text.word(at)) || text.word(at + 1) !== 'of')
    return null;
  const what = text.find(at + 2, at + 5, 0, GIFT);
  const named = wordAmong(
    text,
    at + 2,
    at + 5,
    /^(?:leadership|help|helping|teaching|coaching|communication|planning|defense|success|excellence|professionalism)$/,
  );
  if (near === null || near.meant === 'own' || (what < 0 && !named)) return null;
  return evidence('ridicule', byWhom(near, 2, 1.4), at, at, at + 3);
};

/** "You'd think a man with two degrees could work a copier". */
const wouldThink: Move = (text, at) => {
  if (text.word(at) !== 'think') return null;
  if (!/^(?:youd|would)$/.test(text.word(at - 1)) || text.find(at - 3, at, NOT, 0) >= 0) return null;
  if (text.word(at - 1) === 'would' && !/^(?:you|one)$/.test(text.word(at - 2))) return null;
  const whom = /^(?:hed|shed|theyd|somebodyd|someoned)$/.test(text.word(at + 1))
    ? at
    : text.find(at + 1, at + 6, SOMEBODY, 0);
  if (whom === at)
    return /^(?:hire|fire|care|notice|listen|apologize|bother|resign|retire|learn)$/.test(text.word(at + 2))
      ? denying('ridicule', 2, at, at - 1, at + 3)
      : null;
  if (whom < 0 || text.meant(whom)?.meant === 'own') return null;
  for (let i = whom + 1; i < whom + 9; i += 1)
    if (
      (/^(?:could|would|can|should)$/.test(text.word(i)) &&
        (text.says(i + 1, says('SKILL')) ||
          /^(?:work|have|be|at|use|care|manage|figure|learn|bother)$/.test(text.word(i + 1)))) ||
      (text.who(i, BE) && text.word(i + 1) === 'born') ||
      /^(?:never|invented|owned|owns|forgot|lost)$/.test(text.word(i))
    )
      return denying('ridicule', 2, at, at - 1, i + 2);
  return null;
};

/** "Their line is basically five traffic cones in matching shirts": likened, without a "like". */
const amounts: Move = (text, at) => {
  if (!text.who(at - 1, BE)) return null;
  const low = text.find(at + 1, at + 6, 0, LOW);
  if (low < 0 || text.says(low, INSULTS & ~says('BEAST', 'JUDGED'))) return null;
  for (let i = at + 1; i < low; i += 1)
    if (!text.who(i, COUNTED) && !COUNT.test(text.word(i)) && !text.says(i, BAD | says('TRIVIAL')))
      return null;
  const subject = text.subject(at - 1);
  if (!isTarget(subject) || !FOES.has(subject.meant)) return null;
  if (wordAmong(text, text.first, text.next, /^(?:mascot|mascots|costume|costumes|dressed|logo)$/))
    return null;
  return evidence('ridicule', subject.meant === 'foe' ? 2 : 1.5, at, subject.first, low + 1);
};

/** "Planned by somebody who has never met a clock". */
const byThoseWho: Move = (text, at) => {
  if (text.word(at) !== 'by') return null;
  const whom = text.find(at + 1, at + 4, who('PEOPLE', 'ANYONE'), 0);
  const clause = whom + 1;
  if (whom < 0 || !/^(?:who|that|with)$/.test(text.word(clause))) return null;
  if (text.word(clause) === 'with')
    return wordAmong(text, clause + 1, clause + 3, /^(?:no|zero|little)$/) &&
      text.find(clause + 1, clause + 6, 0, POOR) >= 0
      ? evidence('ridicule', 2, at, at - 1, clause + 4)
      : null;
  const sneered = wordAmong(
    text,
    clause + 1,
    clause + 4,
    /^(?:never|clearly|apparently|obviously|cant|cannot|couldnt|hate|hates|hated|forgot|failed|dont|doesnt|didnt|evidently)$/,
  );
  if (!sneered || text.find(text.first, at, SELF, 0) >= 0) return null;
  return wordAmong(text, text.first, at, /^(?:written|read|cooked|grown|song|told|sung|danced|painted)$/)
    ? null
    : denying('ridicule', 2, at, at - 1, clause + 3);
};

const PAPERS =
  /^(?:licenses?|degrees?|diplomas?|certificates?|badges?|jobs?|titles?|whistles?|certification|credentials?|positions?|education|training|credential|doctorate|masters|eyes|brains?|talent|rulebook)$/;

/** "Got his license out of a cereal box": where nobody gets one. */
const credential: Move = (text, at) => {
  const from = text.find(at - 4, at, who('PREP'), 0);
  const got = from < 0 ? at : from;
  if (from < 0 && !wordAmong(text, at - 4, at, /^(?:out|off)$/)) return null;
  if (!wordAmong(text, got - 5, at, PAPERS) || text.find(got - 6, got, SELF, 0) >= 0) return null;
  return text.find(got - 6, at, who('THEIR', 'DET'), 0) >= 0
    ? evidence('ridicule', 2, at, Math.max(text.first, got - 3), at + 1)
    : null;
};

/** "A blank look, which is the only look they have". */
const onlyOne: Move = (text, at, near) => {
  if (text.word(at) !== 'only' || text.word(at - 1) !== 'the' || near === null || near.meant === 'own')
    return null;
  let i = at + 2;
  while (i < at + 5 && !text.who(i, who('THEY', 'YOU', 'TEAM', 'NAME', 'TITLE'))) i += 1;
  if (i >= at + 5) return null;
  if (
    !/^(?:have|has|know|knows|own|owns|understand|understands|speak|speaks|tell|tells|can|could|ever)$/.test(
      text.word(i + 1),
    )
  )
    return null;
  const end = text.word(i + 2) === '$' || text.word(i + 1) === 'can' || text.word(i + 1) === 'ever';
  return end && FOES.has(near.meant) ? evidence('ridicule', 2, at, at - 1, i + 2) : null;
};

/** "You'd never guess from watching them": what does not show. */
const neverGuess: Move = (text, at, near) => {
  if (!/^(?:guess|know|tell|suspect|believe|realize)$/.test(text.word(at))) return null;
  if (text.find(at - 2, at, NOT, 0) < 0 || !/^(?:it|that|from|by|to)$/.test(text.word(at + 1))) return null;
  for (let i = at + 1; i < at + 4; i += 1)
    if (
      /^(?:watching|watch|looking|look|listening|listen|reading|talking|hear|hearing)$/.test(text.word(i)) &&
      wordAmong(text, i + 1, i + 4, /^(?:them|him|her|it|that|this)$/) &&
      (text.word(i + 2) === '$' || text.word(i + 3) === '$')
    )
      return near !== null && FOES.has(near.meant) ? denying('ridicule', 2, at, at - 1, i + 2) : null;
  return null;
};

/** "Hair like it lost a fight with a lawn mower"; "does about as much work as a peacock". */
const asMuch: Move = (text, at, near) => {
  const word = text.word(at);
  if (/^(?:fight|argument|battle|run|disagreement|duel)$/.test(word)) {
    const lost = wordAmong(text, at - 3, at, /^(?:lost|lose|loses|losing|had|got)$/);
    const likened = wordAmong(text, at - 7, at, /^(?:like|looks|look|looked)$/);
    const withWhat = wordAmong(text, at + 1, at + 3, /^(?:with|to|against)$/);
    return lost && likened && withWhat && near !== null && near.meant !== 'own'
      ? evidence('ridicule', byWhom(near, 2, near.meant === 'person' ? 1.4 : 1), at, at - 3, at + 2)
      : null;
  }
  if (!/^(?:much|many|little)$/.test(word) || text.word(at - 1) !== 'as') return null;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (text.word(i) !== 'as') continue;
    const low =
      text.find(i + 1, i + 5, 0, LOW | says('KIN')) >= 0 ||
      (text.word(i + 1) === 'one' && text.word(i + 2) === '$');
    const subject = text.subject(at - 1);
    const target = nearOr(subject === 'thing' ? null : subject, near, at);
    if (!low || target === null || target.meant === 'own') return null;
    return evidence('ridicule', byWhom(target, 2, 2), at, Math.min(target.first, at - 1), i + 2);
  }
  return null;
};

/** "Never had an original idea": what everybody has. */
const neverHad: Move = (text, at) => {
  if (!/^(?:had|done|worked|earned|finished|won)$/.test(text.word(at)) || text.word(at - 1) !== 'never')
    return null;
  const what =
    text.find(at + 1, at + 6, 0, says('TRAIT')) >= 0 ||
    wordAmong(
      text,
      at + 1,
      at + 6,
      /^(?:idea|ideas|thought|thoughts|plan|friends?|opinion|honest|original|hard)$/,
    );
  const subject = text.subject(text.who(at - 2, who('AUX')) ? at - 2 : at - 1);
  if (!what || !isTarget(subject) || subject.meant === 'own') return null;
  return denying(
    'ridicule',
    byWhom(subject, 2, subject.meant === 'person' ? 1.4 : 0.8),
    at,
    subject.first,
    at + 3,
  );
};

/** "A cartoon of the principal as a pig": shown as what nobody wants to be. */
const shown: Move = (text, at) => {
  if (/^(?:cartoon|meme|caricature|drawing|sketch|doodle|poster)$/.test(text.word(at))) {
    const low = text.find(at + 1, at + 16, 0, LOW | INSULTS);
    const whom = text.find(at + 1, at + 9, who('OFFICE', 'OFFICIAL', 'TEAM', 'TITLE'), 0);
    return low < 0 || whom < 0 ? null : evidence('ridicule', 2, at, at, low + 1);
  }
  if (
    text.word(at) !== 'as' ||
    !wordAmong(
      text,
      text.first,
      at,
      /^(?:drawn|depicted|portrayed|shown|showing|depicting|portraying|cartoon|meme|caricature|photoshopped|edited|painted)$/,
    )
  )
    return null;
  const low = text.find(at + 1, at + 7, 0, LOW | INSULTS);
  const whom = text.find(text.first, at, who('OFFICE', 'OFFICIAL', 'TEAM', 'NAME'), 0);
  return low < 0 || whom < 0 ? null : evidence('ridicule', 2, at, whom, low + 1);
};

export const MOCKS_MOVES: readonly Gate[] = [
  { words: 'as cartoon meme caricature drawing sketch doodle poster', move: shown },
  { words: 'so', move: soThat },
  { words: 'opposite absence enemy antithesis', move: opposite },
  { words: 'think', move: wouldThink },
  { words: 'basically just practically literally essentially nothing really', move: amounts },
  { words: 'by', move: byThoseWho },
  {
    words:
      'cereal cracker vending gumball bubblegum raffle craigslist ebay lottery fortune garage yard dollar walmart amazon youtube bargain clearance coupon carnival arcade',
    move: credential,
  },
  { words: 'only', move: onlyOne },
  { words: 'guess know tell suspect believe realize', move: neverGuess },
  { words: 'fight argument battle run disagreement duel much many little', move: asMuch },
  { words: 'had done worked earned finished won', move: neverHad },
];
