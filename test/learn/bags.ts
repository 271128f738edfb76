import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFromExample } from '../../shared/case/example-case.ts';
import type { Case } from '../../shared/case/case.ts';
import { ruleOf } from '../../shared/compliance/rules/index.ts';
import { subjectOf } from '../../shared/compliance/subject-of.ts';
import { isProse } from '../../shared/compliance/reads-like.ts';
import { readForAttacks } from '../../shared/text/attack-reading.ts';
import { featuresOf } from '../../shared/text/learned.ts';
import { labelledCases } from '../accuracy/labelled.ts';

/** A post as the features of its sentences, and whether it breaks the rule; which sentence does so is not told. */
export interface Bag {
  readonly breaks: boolean;
  /** It only looks as if. */
  readonly near: boolean;
  /** An ordinary post: what is found in it is a false alarm. */
  readonly clean: boolean;
  /** Posts of one group are learned from or judged together: a violation and its near miss are much alike. */
  readonly group: number;
  readonly sentences: readonly Int32Array[];
}

const FOLDER = 'test/fixtures/examples';

const sentencesOf = (texts: readonly string[]): readonly Int32Array[] =>
  texts.flatMap((text) => {
    const { features, begins } = featuresOf(readForAttacks(text));
    return begins
      .slice(0, -1)
      .map((from, at) => features.slice(from, begins[at + 1]))
      .filter(({ length }) => length > 0);
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
const cleanBags = (root: string): readonly Bag[] =>
  [...readExamples(root, 'clean.tsv').map(({ text }) => text), ORDINARY].map((text, at) => ({
    breaks: false,
    near: false,
    clean: true,
    group: 1_000_000 + at,
    sentences: sentencesOf([text]),
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
const shownBags = (rule: string): readonly Bag[] => {
  const { passes = [], fails = [] } = ruleOf(rule)?.examples ?? {};
  return [...passes, ...fails].flatMap((example, at) => {
    const bag: Bag = {
      breaks: at >= passes.length,
      near: at < passes.length,
      clean: false,
      group: 3_000_000 + at,
      sentences: sentencesOf(textsOf(caseFromExample(example)).filter((text) => text !== ORDINARY)),
    };
    return Array.from({ length: SHOWN }, () => bag);
  });
};

/** The labelled cases that rules are tuned on, with all their texts. */
const tuned = (root: string) =>
  labelledCases('tuning', root).map(({ violates, near, clean, case: one }, at) => ({
    violates,
    nearly: near,
    clean,
    group: 2_000_000 + at,
    sentences: sentencesOf(textsOf(one)),
  }));

/** Answers what a rule learns from: its own examples, ordinary posts and the labelled cases of the half for tuning. */
export const readBags = (root: string): ((rule: string) => readonly Bag[]) => {
  const clean = cleanBags(root);
  const labelled = tuned(root);
  return (rule) => {
    const own = readExamples(root, `${rule.replace('/', '-')}.tsv`).map(({ breaks, text }, at) => ({
      breaks,
      near: !breaks,
      clean: false,
      group: at >> 1,
      sentences: sentencesOf([text]),
    }));
    const cases = labelled.map(({ violates, nearly, ...bag }) => ({
      ...bag,
      breaks: violates.includes(rule),
      near: nearly.includes(rule),
    }));
    return [...own, ...clean, ...cases, ...shownBags(rule)].filter(({ sentences }) => sentences.length > 0);
  };
};
