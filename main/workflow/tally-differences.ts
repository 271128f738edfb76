import { type FindingDifference, kindOfDifference } from '../../shared/compliance/compare-checks.ts';
import type { Verdict } from '../../shared/compliance/finding.ts';
import type { TileRow } from '../../shared/domain/post-document.ts';
import type {
  ChangedFinding,
  ChangedPost,
  DryRunReply,
  RuleDifference,
} from '../../shared/ipc/district-views.ts';
import type { TileState } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { namedFinding } from './view-check.ts';

/** A post that two packs judge differently. */
export interface Difference {
  readonly row: TileRow;
  readonly state: TileState;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly wouldHold: boolean;
  /** At least one. */
  readonly findings: readonly FindingDifference[];
}

/** Posts that are listed, and findings of each; all of them are counted. */
const LISTED = 500;
const LISTED_FINDINGS = 50;

type Counts = { gained: number; lost: number; stricter: number; milder: number; posts: number };

/** What would be held first, then the latest. */
const byUrgency = (a: Difference, b: Difference): number =>
  Number(b.wouldHold) - Number(a.wouldHold) ||
  (b.row.publishAt ?? b.row.changed).localeCompare(a.row.publishAt ?? a.row.changed);

/** Gathers the differences of a dry run; puts only those that are listed into words. */
export class Tally {
  private readonly services: Services;
  private readonly differences: Difference[] = [];
  private readonly rules = new Map<string, Counts>();
  private unreadable = 0;

  constructor(services: Services) {
    this.services = services;
  }

  /** Null: a post that could not be read. */
  add(difference: Difference | 'same' | null): void {
    if (difference === null) this.unreadable += 1;
    if (difference === null || difference === 'same') return;
    this.differences.push(difference);
    const counted = new Set<string>();
    for (const one of difference.findings) {
      const { rule } = one.finding;
      const counts = this.rules.get(rule) ?? { gained: 0, lost: 0, stricter: 0, milder: 0, posts: 0 };
      counts[kindOfDifference(one)] += 1;
      if (!counted.has(rule)) counts.posts += 1;
      counted.add(rule);
      this.rules.set(rule, counts);
    }
  }

  reply(looked: number): DryRunReply {
    const rules = [...this.rules].map(([rule, counts]): RuleDifference => ({ rule, ...counts }));
    return {
      kind: 'done',
      looked,
      unreadable: this.unreadable,
      changed: this.differences.length,
      wouldHold: this.differences.filter((one) => one.wouldHold).length,
      rules: rules.sort((a, b) => b.posts - a.posts || a.rule.localeCompare(b.rule)),
      posts: this.differences
        .toSorted(byUrgency)
        .slice(0, LISTED)
        .map((one) => this.view(one)),
    };
  }

  private view({ row, state, before, after, wouldHold, findings }: Difference): ChangedPost {
    return {
      id: row.id,
      title: row.title || 'Untitled draft',
      publishAt: row.publishAt,
      state,
      before,
      after,
      wouldHold,
      findings: this.said(findings).slice(0, LISTED_FINDINGS),
    };
  }

  /** Each difference in words, once: what reads the same is counted. */
  private said(findings: readonly FindingDifference[]): readonly ChangedFinding[] {
    const said = new Map<string, ChangedFinding>();
    for (const { finding, before, after } of findings) {
      const { rule } = finding;
      const { what } = namedFinding(this.services, finding);
      const key = JSON.stringify([rule, before, after, what]);
      said.set(key, { rule, before, after, what, places: (said.get(key)?.places ?? 0) + 1 });
    }
    return [...said.values()];
  }
}
