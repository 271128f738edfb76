import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFromExample } from '../../shared/case/example-case.ts';
import type { Case } from '../../shared/case/case.ts';
import { ruleOf } from '../../shared/compliance/rules/index.ts';
import { subjectOf } from '../../shared/compliance/subject-of.ts';
import { isProse } from '../../shared/compliance/reads-like.ts';
import { readForAttacks } from '../../shared/text/attack-reading.ts';
import { featuresOf } from '../../shared/text/learned.ts';
import { type NetWord, netWords } from '../../shared/text/sentence-net.ts';
import type { Sample } from './encoded.ts';
import { decidedByFacts, isOfAll, LEARNED_RULES } from './rules.ts';
import { labelledCases } from '../accuracy/labelled.ts';

/** A sentence as what rules learn from: its features, and its words. */
export interface Read {
  readonly features: Int32Array;
  readonly words: readonly NetWord[];
}

/** A post as its sentences, and what is known of it; which sentence breaks a rule is not told. */
export interface Post {
  /** The only rule that it says something of; null: what it does not break it does not. */
  readonly about: string | null;
  readonly breaks: readonly string[];
  /** It only looks as if. */
  readonly near: readonly string[];
  /** Of these its text says nothing: facts decide (rules.ts). */
  readonly unsaid: readonly string[];
  /** An example of the rule's own: what the rule says of it holds whatever was learned. */
  readonly shown: boolean;
  /** Posts of one group are learned from or judged together: a violation and its near miss are much alike. */
  readonly group: number;
  readonly texts: readonly string[];
  readonly sentences: readonly Read[];
}

/** A post as one rule sees it. */
export interface Bag extends Pick<Post, 'group' | 'shown' | 'texts' | 'sentences'> {
  readonly breaks: boolean;
  readonly near: boolean;
}

const FOLDER = 'test/fixtures/examples';

/** A post that says so much, as a rule judges it: one of which a category says nothing, where the rule asks for it. */
export const caseSaying = (rule: string, text: string): Case =>
  caseFromExample({ case: { post: isOfAll(rule) ? { text, category: null } : { text } } });

const read = (texts: readonly string[]): Pick<Post, 'texts' | 'sentences'> => ({
  texts,
  sentences: texts.flatMap((text) => {
    const reading = readForAttacks(text);
    const { features, begins } = featuresOf(reading, null);
    return reading.sentences
      .map((own, at) => ({
        features: features.slice(begins[at] ?? 0, begins[at + 1] ?? 0),
        words: netWords(own),
      }))
      .filter((own) => own.features.length > 0);
  }),
});

/** The lines of a file of examples: `A` breaks the rule, `N` does not. Throws with the line that is neither. */
export const readExamples = (root: string, file: string): readonly { breaks: boolean; text: string }[] =>
  readFileSync(join(root, FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line === '') return [];
      const [label, text, more] = line.split('\t');
      if ((label !== 'A' && label !== 'N') || text === undefined || more !== undefined)
        throw new Error(`${file}:${at + 1}: A or N, a tab and a post are expected`);
      return [{ breaks: label === 'A', text }];
    });

/** Ordinary posts, which break no rule. */
const cleanPosts = (root: string): readonly Post[] =>
  [...readExamples(root, 'clean.tsv').map(({ text }) => text), ORDINARY].map((text, at) => ({
    about: null,
    breaks: [],
    near: [],
    unsaid: [],
    shown: false,
    group: 1_000_000 + at,
    ...read([text]),
  }));

/** What was written for a rule. */
const ownPosts = (root: string, rule: string): readonly Post[] =>
  readExamples(root, `${rule.replace('/', '-')}.tsv`).map(({ breaks, text }, at) => ({
    about: rule,
    breaks: breaks ? [rule] : [],
    near: breaks ? [] : [rule],
    unsaid: [],
    shown: false,
    group: at >> 1,
    ...read([text]),
  }));

const textsOf = (one: Case): readonly string[] =>
  subjectOf(one)
    .fields.filter(isProse)
    .map(({ text }) => text);

/** What a rule shows as its examples has to hold: it counts so many times. */
const SHOWN = 4;

/** What every example says that is about another text or a fact. */
const ORDINARY = caseFromExample({ case: {} }).post.text;

/** The rule's own examples. */
const shownPosts = (rule: string): readonly Post[] => {
  const { passes = [], fails = [] } = ruleOf(rule)?.examples ?? {};
  return [...passes, ...fails].flatMap((example, at) => {
    const breaks = at >= passes.length;
    const one = caseFromExample(example);
    if (decidedByFacts(subjectOf(one)).includes(rule)) return [];
    const post: Post = {
      about: rule,
      breaks: breaks ? [rule] : [],
      near: breaks ? [] : [rule],
      unsaid: [],
      shown: true,
      group: 3_000_000 + at,
      ...read(textsOf(one).filter((text) => text !== ORDINARY)),
    };
    return Array.from({ length: SHOWN }, () => post);
  });
};

/** What breaks other rules need not speak of school. */
const leftOpenBy = (violates: readonly string[]): readonly string[] =>
  violates.length === 0 ? [] : LEARNED_RULES.filter((rule) => isOfAll(rule) && !violates.includes(rule));

/** The labelled cases that rules are tuned on, with all their texts. */
const tunedPosts = (root: string): readonly Post[] =>
  labelledCases('tuning', root).map(({ violates, near, case: one }, at) => ({
    about: null,
    breaks: violates,
    near,
    unsaid: [...decidedByFacts(subjectOf(one)), ...leftOpenBy(violates)],
    shown: false,
    group: 2_000_000 + at,
    ...read(textsOf(one)),
  }));

/** What rules learn from: their examples, ordinary posts and the labelled cases of the half for tuning. */
export const readPosts = (root: string): readonly Post[] =>
  [
    ...LEARNED_RULES.flatMap((rule) => ownPosts(root, rule)),
    ...cleanPosts(root),
    ...tunedPosts(root),
    ...LEARNED_RULES.flatMap(shownPosts),
  ].filter(({ sentences }) => sentences.length > 0);

/** What one rule learns from. */
export const bagsFor = (rule: string, posts: readonly Post[]): readonly Bag[] =>
  posts
    .filter(({ about, unsaid }) => (about === null || about === rule) && !unsaid.includes(rule))
    .map(({ breaks, near, ...post }) => ({
      ...post,
      breaks: breaks.includes(rule),
      near: near.includes(rule),
    }));

/** What all rules learn from together. */
export const samplesOf = (posts: readonly Post[]): readonly Sample[] =>
  posts.map(({ about, breaks, unsaid, sentences }) => ({
    sentences: sentences.map(({ words }) => words),
    breaks: Int8Array.from(LEARNED_RULES, (rule) => {
      if (unsaid.includes(rule)) return -1;
      if (breaks.includes(rule)) return 1;
      return about === null || about === rule ? 0 : -1;
    }),
  }));
