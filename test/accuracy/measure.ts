import { checkPost } from '../../shared/compliance/check-post.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import type { Labelled } from './labelled.ts';

/** How often of how many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface RuleFigures {
  readonly rule: string;
  /** Violations it must find, and those it found. */
  readonly recall: Share;
  /** Near misses of it, and those it flagged all the same. */
  readonly near: Share;
  /** Cases it flagged that are not labelled with it. */
  readonly unlabelled: number;
}

/** A case where engine and label differ. */
export interface Miss {
  readonly at: string;
  readonly name: string;
  readonly rule: string;
  readonly kind: 'not found' | 'near miss flagged' | 'clean post flagged';
}

export interface Figures {
  readonly cases: number;
  readonly rules: readonly RuleFigures[];
  readonly recall: Share;
  readonly near: Share;
  /** Clean posts, and those with a block or a review. */
  readonly clean: Share;
  readonly misses: readonly Miss[];
}

/** What the engine says of labelled cases, against their labels. */
export const measure = (cases: readonly Labelled[]): Figures => {
  const tallies = new Map(
    RULES.map(({ id }) => [id, { of: 0, found: 0, near: 0, flagged: 0, unlabelled: 0 }]),
  );
  const misses: Miss[] = [];
  let clean = 0;
  let cleanFlagged = 0;
  for (const one of cases) {
    const { findings } = checkPost(one.case);
    const raised = new Set(findings.map(({ rule }) => rule));
    const miss = (rule: string, kind: Miss['kind']): void => {
      misses.push({ at: one.at, name: one.name, rule, kind });
    };
    for (const [rule, tally] of tallies) {
      const has = raised.has(rule);
      if (one.violates.includes(rule)) {
        tally.of += 1;
        if (has) tally.found += 1;
        else miss(rule, 'not found');
      } else if (one.near.includes(rule)) {
        tally.near += 1;
        if (has) {
          tally.flagged += 1;
          miss(rule, 'near miss flagged');
        }
      } else if (has) tally.unlabelled += 1;
    }
    if (!one.clean) continue;
    clean += 1;
    const serious = findings.filter(({ severity }) => severity === 'block' || severity === 'review');
    if (serious.length > 0) cleanFlagged += 1;
    for (const rule of new Set(serious.map((finding) => finding.rule))) miss(rule, 'clean post flagged');
  }
  const rules = [...tallies].map(([rule, tally]) => ({
    rule,
    recall: { of: tally.of, hits: tally.found },
    near: { of: tally.near, hits: tally.flagged },
    unlabelled: tally.unlabelled,
  }));
  return {
    cases: cases.length,
    rules,
    recall: sum(rules.map(({ recall }) => recall)),
    near: sum(rules.map(({ near }) => near)),
    clean: { of: clean, hits: cleanFlagged },
    misses,
  };
};

const sum = (shares: readonly Share[]): Share => ({
  of: shares.reduce((total, { of }) => total + of, 0),
  hits: shares.reduce((total, { hits }) => total + hits, 0),
});

/** Hits in a hundred; of nothing, null. */
export const percent = ({ of, hits }: Share): number | null => (of === 0 ? null : (hits / of) * 100);
