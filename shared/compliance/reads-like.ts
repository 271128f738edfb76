import { type AttackReading, readForAttacks, spanOf } from '../text/attack-reading.ts';
import {
  type Features,
  featuresOf,
  findAlike,
  isOfIdentity,
  type Learned,
  readsHarmless,
  readsHarmlessAlone,
  weighed,
} from '../text/learned.ts';
import { SENTENCE_NET } from '../text/lists/sentence-net.ts';
import { type NetReader, netReader } from '../text/sentence-net.ts';
import { attackReadingOf } from './attacks-in.ts';
import type { Range } from './finding.ts';
import type { Message, Report } from './rule.ts';
import { readableFields } from './readings.ts';
import type { Subject, TextField } from './subject.ts';

/**
 * UTF-16 units of a text that are read for what they read like. What is longer is read by listed words alone: this finding
 * is only a warning, and the pane has to keep up with any text. YouTube's descriptions end at 5,000; nobody reads longer posts.
 */
const MOST_READ = 5_000;

let reader: NetReader | null = null;
/** The network that all rules share, made ready when the first text is read. */
const net = (): NetReader => {
  reader ??= netReader(SENTENCE_NET);
  return reader;
};

interface Read {
  readonly reading: AttackReading;
  readonly features: Features;
  /** Where each sentence stands in the field's own text. */
  readonly spans: readonly Range[];
  /** How much each sentence weighs, by what a rule learned. */
  readonly scores: Map<Learned, readonly number[]>;
}
const known = new WeakMap<TextField, Read>();
const readOf = (subject: Subject, field: TextField): Read => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const reading =
    field.text.length <= MOST_READ
      ? attackReadingOf(subject, field)
      : readForAttacks(field.text.slice(0, MOST_READ));
  const { folded, tokens, sentences } = reading;
  const made = {
    reading,
    features: featuresOf(reading, net()),
    spans: sentences.map(({ first, next }) => folded.toSource(...spanOf(tokens, first, next))),
    scores: new Map(),
  };
  known.set(field, made);
  return made;
};

const scoresOf = ({ features, scores }: Read, learned: Learned): readonly number[] => {
  const seen = scores.get(learned);
  if (seen !== undefined) return seen;
  const made = weighed(learned, features);
  scores.set(learned, made);
  return made;
};

/** A sentence in a post's text that reads like examples that break a rule. */
interface ReadsLike {
  readonly field: TextField;
  /** The sentence's number in that text, from 0. */
  readonly sentence: number;
  /** The words that say it, in the field's own text. */
  readonly range: Range;
}

/** All texts in which what is read like sentences is written; names of files and addresses of links are none. */
export const isProse = ({ kind }: TextField): boolean => kind !== 'link' && kind !== 'file';

const WARNS = { severity: 'warn', neverRaised: true } as const;

/**
 * The words of what reads like a rule's examples: what the rule calls `thing`, as it follows “could be taken for”. It is a
 * warning: what no list says needs nobody else; whoever wrote it says that it was seen.
 */
export const alikeMessage = (thing: string): Readonly<Record<'alike', Message>> => ({
  alike: {
    what: `“{words}” could be taken for ${thing}.`,
    why: 'Hallpass has learned from examples, and posts that break this rule often read like this.',
    todo: 'Read it once more with that in mind. If it is fine, say that you have seen it.',
    ...WARNS,
  },
});

/** The same, and the words of what a list says of a sentence that reads harmless. */
export const learnedMessages = (thing: string): Readonly<Record<'alike' | 'doubtful', Message>> => ({
  ...alikeMessage(thing),
  doubtful: {
    what: `“{words}” could be ${thing}; the sentence around it reads harmless.`,
    why: 'Posts that break this rule often have these words. Sentences like this one rarely do.',
    todo: 'Read it once more. If it is fine, say that you have seen it.',
    ...WARNS,
  },
});

/**
 * What in a post reads like the examples that a rule learned from. `found`: paths of texts in which the rule has found
 * something by its words: these are not asked again.
 */
function* readsLike(subject: Subject, learned: Learned, found: ReadonlySet<string>): Generator<ReadsLike> {
  for (const field of readableFields(subject)) {
    if (!isProse(field) || found.has(field.path)) continue;
    const read = readOf(subject, field);
    for (const alike of findAlike(learned, read.reading, read.features, scoresOf(read, learned)))
      yield { field, ...alike };
  }
}

/** Whether the sentences that a report marks read harmless. */
const isDoubtful = (subject: Subject, learned: Learned, { at }: Report): boolean => {
  if (at?.field === undefined || at.field === null || at.range === undefined || at.range === null)
    return false;
  const field = readableFields(subject).find(({ path }) => path === at.field);
  // Beyond what is read nothing is known of a text.
  if (field === undefined || !isProse(field) || field.text.length > MOST_READ) return false;
  const read = readOf(subject, field);
  const scores = scoresOf(read, learned);
  const { range } = at;
  const harmless = read.reading.sentences.flatMap((text, number) => {
    const [begin, end] = read.spans[number] ?? [0, 0];
    if (end <= range[0] || begin >= range[1]) return [];
    return [
      readsHarmless(learned, text, scores[number] ?? 0, net()) &&
        readsHarmlessAlone(learned, read.reading, text, range, net()),
    ];
  });
  return harmless.length > 0 && harmless.every(Boolean);
};

/**
 * What all of some texts read like, for a rule that only a whole post breaks: as much as the sentence that does least.
 * Null where it is not clear, and of what is beyond what is read or speaks of a people or a faith.
 */
export const readsOfAll = (
  subject: Subject,
  learned: Learned,
  fields: readonly TextField[],
): 'alike' | 'unlike' | null => {
  let least = Infinity;
  for (const field of fields) {
    const read = readOf(subject, field);
    if (field.text.length > MOST_READ || read.reading.sentences.some(isOfIdentity)) return null;
    for (const [at, score] of scoresOf(read, learned).entries())
      if ((read.features.begins[at] ?? 0) < (read.features.begins[at + 1] ?? 0))
        least = Math.min(least, score);
  }
  if (least >= learned.alike && least < Infinity) return 'alike';
  return least < learned.unlike ? 'unlike' : null;
};

/** What a rule finds in a post. */
type Check<Key extends string> = (subject: Subject) => Iterable<Report<Key>>;

/**
 * A rule's check by its words, where what they say in sentences that read harmless only asks to look again. `always`: messages
 * that stand however harmless their sentence reads.
 */
export const orDoubtful = <Key extends string>(
  learned: Learned,
  check: Check<Key>,
  always: readonly Key[] = [],
): Check<Key | 'doubtful'> =>
  function* (subject) {
    for (const report of check(subject))
      yield always.includes(report.message) || !isDoubtful(subject, learned, report)
        ? report
        : { ...report, message: 'doubtful' };
  };

/**
 * A rule's check by its words, and after it what reads like the examples it learned from, in the texts in which its words
 * found nothing. `isExcused`: what the post's facts or the rule's words have settled.
 */
export const alsoAlike = <Key extends string>(
  learned: Learned,
  check: Check<Key>,
  isExcused: (subject: Subject, alike: ReadsLike) => boolean = () => false,
): Check<Key | 'alike'> =>
  function* (subject) {
    const found = new Set<string>();
    for (const report of check(subject)) {
      if (report.at?.field !== undefined && report.at.field !== null) found.add(report.at.field);
      yield report;
    }
    for (const alike of readsLike(subject, learned, found)) {
      if (isExcused(subject, alike)) continue;
      const { field, range } = alike;
      yield {
        message: 'alike',
        at: { field: field.path, range, account: field.account, media: field.media },
      };
    }
  };
