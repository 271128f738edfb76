import { type Gate, type Move, evidence, byWhom, wordAmong, FOES } from './attack-evidence.ts';
import { INSULTS } from './attack-described.ts';
import type { Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

const NOT = who('NOT');
const SELF = who('SELF', 'OURS');
const LOW = says('LOW');
const MOCK_END = says('MOCK_END', 'ACT');
const ACT = says('ACT');

/** "Thanks to the refs for their gift", "congrats on losing": praise that is none. */
const mocked: Move = (text, at) => {
  if (at > text.first + 1 || !text.says(at, says('MOCK_OPEN'))) return null;
  if (/^(?:no|someone|somebody|whoever|remember)$/.test(text.word(at))) return null;
  const thanks = text.word(at).startsWith('thank');
  let whom: Target | null = null;
  for (let i = at + 1; i < Math.min(text.next, at + 9) && whom === null; i += 1) {
    const target = thanks && text.who(i, who('YOU')) ? null : text.meant(i);
    if (target !== null && (FOES.has(target.meant) || target.meant === 'you' || target.meant === 'person'))
      whom = target;
  }
  const end = text.find(whom?.next ?? at + 1, at + 16, 0, MOCK_END);
  if (end < 0 || whom === null) return null;
  if (text.find(end - 3, end, NOT, 0) >= 0) return null;
  return evidence('ridicule', whom.meant === 'foe' ? 2 : 1.2, end, at, end + 1);
};

/** "Who let this guy coach", "did their coach even …", "how does she still have a job": asked to sneer. */
const asked: Move = (text, at) => {
  if (at > text.first + 2) return null;
  const word = text.word(at);
  if (
    word === 'who' &&
    /^(?:let|hired|raised|invited|elected|appointed|dressed|trained|taught|voted|gave|told|put|picked|dresses|hires|raises|trains|elects|pays)$/.test(
      text.word(at + 1),
    )
  ) {
    const whom = text.find(
      at + 2,
      at + 6,
      who('THEM', 'YOU', 'OFFICIAL', 'OFFICE', 'TEAM', 'NAME', 'SPORT', 'PEOPLE'),
      0,
    );
    const target = whom < 0 ? null : text.meant(whom);
    return target === null || target.meant === 'own'
      ? null
      : evidence('attack', byWhom(target, 1.8, 1.4), at, at, whom + 1);
  }
  if (/^(?:do|does|did|has|have)$/.test(word)) {
    const target = [1, 2, 3, 4].map((k) => text.meant(at + k)).find((one) => one !== null) ?? null;
    if (target === null) return null;
    const even = wordAmong(text, target.next, target.next + 3, /^(?:even|ever|actually)$/);
    return even
      ? evidence(
          'ridicule',
          byWhom(target, 2, target.meant === 'you' ? 1.2 : target.meant === 'people' ? 0 : 1),
          at,
          at,
          target.next + 2,
        )
      : null;
  }
  return null;
};

/** Little words that make a sneer of what is said of the other side. */
const SNEERS =
  'even again finally apparently clearly somehow literally supposedly allegedly aww lol lmao haha imagine wow yikes seriously really surely ew ugh meh pfft yawn oops welp';
const FACES = '🤡 🐷 🐖 🐀 🐍 🐑 💩 🤮 🤢 🗑 😂 🤣 💀 🙄 😭';

const sneered: Move = (text, at, near) =>
  near === null ||
  at > text.first + 25 ||
  (near.meant !== 'foe' && near.meant !== 'you' && near.meant !== 'person') ||
  near.first >= text.next ||
  near.first < text.first
    ? null
    : evidence('ridicule', near.meant === 'foe' ? 0.5 : 0.3, at, at, at + 1);

/** What is likened, low or done badly, apart from whom it is said of. */
const low: Move = (text, at, near) => {
  if (near === null || near.first < text.first || !text.says(at, LOW | ACT) || text.says(at, INSULTS))
    return null;
  if (text.find(at - 3, at, NOT | SELF, 0) >= 0) return null;
  return evidence(
    'ridicule',
    near.meant === 'foe' ? 0.7 : near.meant === 'office' ? 0.5 : 0.3,
    at,
    at,
    at + 1,
  );
};

/** Emoji that call somebody something, or laugh. */
const face: Move = (text, at, near) => {
  if (near === null || near.meant === 'own') return null;
  if (/^[🤡🐷🐖🐀🐍🐑💩🤮🤢🗑]/u.test(text.word(at)))
    return evidence('ridicule', byWhom(near, 1.5, 1), at, at, at + 1);
  return /^[😂🤣💀🙄😭]/u.test(text.word(at))
    ? evidence('ridicule', byWhom(near, 0.7, 0.5), at, at, at + 1)
    : null;
};
export const SNEERS_MOVES: readonly Gate[] = [
  { says: says('MOCK_OPEN'), move: mocked },
  { words: 'who do does did has have', move: asked },
  { words: SNEERS, move: sneered },
  { says: LOW | ACT, move: low },
  { words: FACES, move: face },
];
