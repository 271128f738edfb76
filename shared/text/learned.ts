import { type AttackReading, spanOf } from './attack-reading.ts';
import { type Meant, Sentence } from './attack-sentence.ts';
import { who } from './attack-words.ts';
import { shareOf } from './letters.ts';
import { isIdentity, sentenceFeatures } from './sentence-features.ts';
import { MOST_WORDS, type NetReader, netWords } from './sentence-net.ts';

/**
 * What a rule learned from example posts (test/fixtures/examples, `npm run learn`): how much each feature of a sentence
 * speaks for it, and from where a sentence reads like the examples that break it.
 */
export interface Learned {
  /** The rule's id, by which the network that all rules share (sentence-net.ts) knows it. */
  readonly rule: string;
  /** One letter for each place (letters.ts): a power of two of them. A feature's place is its lowest bits. */
  readonly weights: string;
  /** What the heaviest letter weighs. */
  readonly heaviest: number;
  /** What a sentence without features weighs. */
  readonly base: number;
  /** From here on a sentence reads like the examples. */
  readonly alike: number;
  /** From here on it does so clearly. */
  readonly clearly: number;
  /** Below it a sentence reads harmless, though the rule's words find something in it. */
  readonly unlike: number;
}

/** A sentence that reads like the examples: the words that say it, UTF-16 offsets in the source, end exclusive. */
export interface Alike {
  /** Its number in the text, from 0. */
  readonly sentence: number;
  readonly range: readonly [number, number];
}

/** A short sentence has few features: they count no more than those of so many. */
const FEWEST = 4;
/** What the features of a sentence add up to, by how many there are. */
export const scaled = (sum: number, count: number): number => sum / Math.sqrt(Math.max(FEWEST, count));

/** The features of all sentences of a text, one after the other. */
export interface Features {
  readonly features: Int32Array;
  /** The token that each ends at. */
  readonly ats: Int32Array;
  /** Where those of each sentence begin, and the end of all. */
  readonly begins: readonly number[];
  /** What the network says of each sentence, and of which rules in this order. */
  readonly said: readonly Float32Array[];
  readonly rules: readonly string[];
}

/** Reads the features of a text's sentences. `net`: what reads them besides. Linear in the text. */
export const featuresOf = ({ sentences }: AttackReading, net: NetReader | null): Features => {
  const features: number[] = [];
  const ats: number[] = [];
  const begins: number[] = [];
  let about: Meant | null = null;
  for (const text of sentences) {
    begins.push(features.length);
    about = sentenceFeatures(text, about, (feature, at) => {
      features.push(feature);
      ats.push(at);
    });
  }
  begins.push(features.length);
  return {
    features: Int32Array.from(features),
    ats: Int32Array.from(ats),
    begins,
    said: net === null ? [] : sentences.map((text) => net.read(netWords(text))),
    rules: net?.rules ?? [],
  };
};

const DENIAL = who('NOT', 'CANT');

/** What one feature adds. */
const weightOf = ({ weights }: Learned, feature: number): number =>
  shareOf(weights.charCodeAt(feature & (weights.length - 1)));

/** The tokens that say most of what a sentence says, end exclusive: the stretch that weighs most. */
const heaviestStretch = (
  learned: Learned,
  { features, ats }: Features,
  [from, to]: readonly [number, number],
  [first, next]: readonly [number, number],
): readonly [number, number] => {
  const weighs = new Float64Array(next - first);
  for (let i = from; i < to; i += 1) {
    const at = (ats[i] ?? first) - first;
    weighs[at] = (weighs[at] ?? 0) + weightOf(learned, features[i] ?? 0);
  }
  let best = -Infinity;
  let stretch: readonly [number, number] = [first, next];
  let sum = 0;
  let begin = 0;
  for (const [at, weight] of weighs.entries()) {
    if (sum <= 0) [sum, begin] = [0, at];
    sum += weight;
    if (sum > best) [best, stretch] = [sum, [first + begin, first + at + 1]];
  }
  return stretch;
};

/** What a sentence's features and the network say together: both are logarithms of how likely it is. */
export const together = (byFeatures: number, byNet: number): number => byFeatures + byNet;

/** How much each sentence of a text reads like the examples; from 0 on rather like those that break the rule. */
export const weighed = (learned: Learned, { features, begins, said, rules }: Features): readonly number[] => {
  const rule = rules.indexOf(learned.rule);
  return begins.slice(0, -1).map((from, sentence) => {
    const to = begins[sentence + 1] ?? from;
    let sum = 0;
    for (let i = from; i < to; i += 1) sum += weightOf(learned, features[i] ?? 0);
    const byFeatures = learned.base + learned.heaviest * scaled(sum, to - from);
    return together(byFeatures, said[sentence]?.[rule] ?? 0);
  });
};

/** Neutral and kind words about a people or a faith always pass: what is denied of them, and what is not clear. */
export const isOfIdentity = ({ tokens, first, next }: Sentence): boolean =>
  tokens.slice(first, next).some(isIdentity);
/** Words of welcome: of a people or a faith beside one of them nothing is said that was only learned. */
const WELCOMING: ReadonlySet<string> = new Set(
  'belong belongs welcome welcomes celebrate celebrates'.split(' '),
);
/** The same in more words: "Proud to be Hmong!", "We stand with our Sikh families". */
const WELCOMING_WORDS = [
  ['proud', 'to', 'be'],
  ['stand', 'with'],
] as const;
const isWelcome = ({ tokens, first, next }: Sentence): boolean => {
  const words = tokens.slice(first, next).map(({ word }) => word);
  return words.some(
    (word, at) =>
      WELCOMING.has(word) || WELCOMING_WORDS.some((said) => said.every((one, i) => words[at + i] === one)),
  );
};
const denies = ({ tokens, first, next }: Sentence): boolean =>
  tokens.slice(first, next).some(({ who }) => (who & DENIAL) !== 0);

/**
 * The sentences of a text that read like the examples that break a rule, in their order. `scores`: what they weigh
 * (weighed). Linear in the text.
 */
export const findAlike = (
  learned: Learned,
  { folded, tokens, sentences }: AttackReading,
  read: Features,
  scores: readonly number[],
): readonly Alike[] =>
  scores.flatMap((score, number) => {
    const text = sentences[number];
    if (score < learned.alike || text === undefined) return [];
    if (isOfIdentity(text) && (score < learned.clearly || denies(text) || isWelcome(text))) return [];
    const own = [read.begins[number] ?? 0, read.begins[number + 1] ?? 0] as const;
    const stretch = heaviestStretch(learned, read, own, [text.first, text.next]);
    return [
      {
        sentence: number,
        range: folded.toSource(...spanOf(tokens, ...stretch)),
      },
    ];
  });

/** Of fewer words, or where more of them are unknown, nobody says that they are harmless: other languages, odd spellings. */
const FEWEST_WORDS = 4;
const MOST_UNKNOWN = 0.2;

/**
 * Whether a sentence that weighs so much reads harmless, though a rule's words found something in it. What they find beside
 * a people or a faith is never taken back.
 */
export const readsHarmless = (learned: Learned, text: Sentence, score: number, net: NetReader): boolean => {
  // Of a sentence without end the network has seen the beginning.
  if (score >= learned.unlike || text.next - text.first > MOST_WORDS || isOfIdentity(text)) return false;
  const words = netWords(text);
  return words.length >= FEWEST_WORDS && net.unknown(words) <= MOST_UNKNOWN * words.length;
};

/** So many words on either side of what was found are read as if they were a sentence. */
const AROUND = [1, 3, 6];

/**
 * Whether the words around what was found in a sentence read harmless by themselves, too: “The referee is an idiot and the
 * band plays at noon” is no kinder for the band. `range`: UTF-16 offsets in the source, end exclusive.
 */
export const readsHarmlessAlone = (
  learned: Learned,
  reading: AttackReading,
  text: Sentence,
  [from, to]: readonly [number, number],
  net: NetReader,
): boolean => {
  const { folded, tokens } = reading;
  const isFound = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const [begin, end] = folded.toSource(token.start, token.end);
    return end > from && begin < to;
  };
  let first = text.first;
  while (first < text.next && !isFound(first)) first += 1;
  let next = text.next;
  while (next > first && !isFound(next - 1)) next -= 1;
  return AROUND.every((reach) => {
    const part = new Sentence(tokens, Math.max(text.first, first - reach), Math.min(text.next, next + reach));
    const [score = 0] = weighed(learned, featuresOf({ ...reading, sentences: [part] }, net));
    return score < learned.unlike;
  });
};
