import { type AttackReading, readForAttacks } from '../text/attack-reading.ts';
import { type Features, featuresOf, findAlike, type Learned } from '../text/learned.ts';
import { attackReadingOf } from './attacks-in.ts';
import type { Range } from './finding.ts';
import type { Message, Report } from './rule.ts';
import { readableFields } from './readings.ts';
import type { Subject, TextField } from './subject.ts';

/**
 * UTF-16 units of a text that are read for what they read like. What is longer is read by listed words alone: this finding
 * is only a warning, and the pane has to keep up with any text. YouTube's descriptions end at 5,000; nobody reads longer posts.
 */
const MOST_READ = 20_000;

interface Read {
  readonly reading: AttackReading;
  readonly features: Features;
}
const known = new WeakMap<TextField, Read>();
const readOf = (subject: Subject, field: TextField): Read => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const reading =
    field.text.length <= MOST_READ
      ? attackReadingOf(subject, field)
      : readForAttacks(field.text.slice(0, MOST_READ));
  const made = { reading, features: featuresOf(reading) };
  known.set(field, made);
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

/**
 * The words of a finding that was learned: what a rule calls `thing`, as it follows “could be taken for”. What no list says
 * needs nobody else: whoever wrote it says that it was seen.
 */
export const learnedMessage = (thing: string): { readonly alike: Message } => ({
  alike: {
    what: `“{words}” could be taken for ${thing}.`,
    why: 'Hallpass has learned from examples, and posts that break this rule often read like this.',
    todo: 'Read it once more with that in mind. If it is fine, say that you have seen it.',
    severity: 'warn',
    neverRaised: true,
  },
});

/**
 * What in a post reads like the examples that a rule learned from. `found`: paths of texts in which the rule has found
 * something by its words: these are not asked again.
 */
function* readsLike(subject: Subject, learned: Learned, found: ReadonlySet<string>): Generator<ReadsLike> {
  for (const field of readableFields(subject)) {
    if (!isProse(field) || found.has(field.path)) continue;
    const { reading, features } = readOf(subject, field);
    for (const alike of findAlike(learned, reading, features)) yield { field, ...alike };
  }
}

/**
 * A rule's check by its words, and after it what reads like the examples it learned from, in the texts in which its words
 * found nothing. `isExcused`: sentences that its words have weighed and let pass.
 */
export const alsoAlike = <Key extends string>(
  learned: Learned,
  check: (subject: Subject) => Iterable<Report<Key>>,
  isExcused: (subject: Subject, alike: ReadsLike) => boolean = () => false,
): ((subject: Subject) => Iterable<Report<Key | 'alike'>>) =>
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
