import type { Acknowledgement, Approval, ChecklistKey, Waiver } from '../domain/decision.ts';
import type { Role } from '../domain/colleague.ts';
import type { CheckResult } from './check-post.ts';
import { isCouldNotCheck } from './could-not-check.ts';
import type { Finding } from './finding.ts';
import { findingKeys } from './finding-key.ts';
import { whyNotApprove, whyNotWaive } from './who-may.ts';

/** What people decided about a post. */
export interface Decisions {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly waivers: readonly Waiver[];
  readonly approvals: readonly Approval[];
  /** Ids of everybody who changed what the post says. */
  readonly authors: readonly string[];
  /** A colleague's role, or null for nobody the library knows: their decision counts for nothing. */
  readonly roleOf: (colleague: string) => Role | null;
}

export interface Settled {
  readonly finding: Finding;
  readonly key: string;
  readonly state: 'open' | 'acknowledged' | 'waived' | 'approved';
  /** Who settled it; null while it is open. */
  readonly by: string | null;
}

const IDLE_REASONS = ['other-revision', 'no-finding', 'not-waivable', 'no-reason', 'not-allowed'] as const;
/** A waiver that lets nothing pass, and why. */
export interface IdleWaiver {
  readonly waiver: Waiver;
  readonly why: (typeof IDLE_REASONS)[number];
}

export interface Settlement {
  readonly findings: readonly Settled[];
  readonly idleWaivers: readonly IdleWaiver[];
}

const idleWhy = (
  waiver: Waiver,
  finding: Finding | undefined,
  revision: string,
  decisions: Decisions,
): IdleWaiver['why'] | null => {
  if (waiver.revision !== revision) return 'other-revision';
  if (finding === undefined || finding.rule !== waiver.rule) return 'no-finding';
  if (!finding.waivable) return 'not-waivable';
  if (waiver.reason.trim() === '') return 'no-reason';
  const role = decisions.roleOf(waiver.by);
  if (role === null) return 'not-allowed';
  const actor = { colleague: { id: waiver.by, role }, authors: decisions.authors };
  return whyNotWaive(finding, actor) === null ? null : 'not-allowed';
};

/** The first approval of this revision that saw this finding, by somebody who may give it. */
const approverOf = (key: string, revision: string, decisions: Decisions): string | null => {
  for (const approval of decisions.approvals) {
    if (approval.revision !== revision || !approval.findings.includes(key)) continue;
    const role = decisions.roleOf(approval.by);
    if (role === null) continue;
    const actor = { colleague: { id: approval.by, role }, authors: decisions.authors };
    if (whyNotApprove(actor) === null) return approval.by;
  }
  return null;
};

/**
 * What the decisions make of the findings. Waivers and approvals hold for the checked revision alone, never by one of
 * its authors, and an approval for the findings it was given on; an acknowledgement holds for its warning and words. Pure.
 */
export const settle = (
  result: Pick<CheckResult, 'findings' | 'revision'>,
  decisions: Decisions,
): Settlement => {
  const keys = findingKeys(result.findings);
  const byKey = new Map(result.findings.map((finding, at) => [keys[at] ?? '', finding]));
  const waived = new Map<string, string>();
  const idleWaivers: IdleWaiver[] = [];
  for (const waiver of decisions.waivers) {
    const why = idleWhy(waiver, byKey.get(waiver.key), result.revision, decisions);
    if (why === null) waived.set(waiver.key, waiver.by);
    else idleWaivers.push({ waiver, why });
  }
  const seen = new Map(
    decisions.acknowledgements
      .filter(({ by }) => decisions.roleOf(by) !== null)
      .map((acknowledgement) => [acknowledgement.key, acknowledgement.by]),
  );
  const findings = result.findings.map((finding, at): Settled => {
    const key = keys[at] ?? '';
    const waiver = waived.get(key);
    if (waiver !== undefined) return { finding, key, state: 'waived', by: waiver };
    const approver = finding.severity === 'review' ? approverOf(key, result.revision, decisions) : null;
    if (approver !== null) return { finding, key, state: 'approved', by: approver };
    const acknowledged = seen.get(key);
    if (finding.severity === 'warn' && acknowledged !== undefined)
      return { finding, key, state: 'acknowledged', by: acknowledged };
    return { finding, key, state: 'open', by: null };
  });
  return { findings, idleWaivers };
};

/** One thing that stands in the way. `key` names the finding, the question or the account it is about. */
export type Obstacle =
  | { readonly kind: 'stale-revision' | 'register-locked' | 'no-target' | 'no-time' }
  | { readonly kind: 'unknown-target'; readonly account: string }
  | {
      readonly kind: 'block' | 'could-not-check' | 'review-unapproved' | 'warning-unacknowledged';
      readonly key: string;
      readonly rule: string;
    }
  | { readonly kind: 'question-open'; readonly question: ChecklistKey };

export type Passage = { readonly ok: true } | { readonly ok: false; readonly obstacles: readonly Obstacle[] };

export interface GateInput {
  readonly result: CheckResult;
  readonly settlement: Settlement;
  /** The revision the person saw (queue) or that was queued (release). */
  readonly revision: string;
  /** A locked register knows no consents: nothing passes. */
  readonly registerLocked: boolean;
}

const findingObstacle = ({ finding, key, state }: Settled): Obstacle | null => {
  if (state !== 'open') return null;
  const { rule } = finding;
  switch (finding.severity) {
    case 'block':
      return { kind: isCouldNotCheck(finding) ? 'could-not-check' : 'block', key, rule };
    case 'review':
      return { kind: 'review-unapproved', key, rule };
    case 'warn':
      return { kind: 'warning-unacknowledged', key, rule };
    case 'note':
      return null;
  }
};

const obstaclesOf = ({ result, settlement, revision, registerLocked }: GateInput): readonly Obstacle[] => {
  const found: Obstacle[] = [];
  if (revision !== result.revision) found.push({ kind: 'stale-revision' });
  if (registerLocked) found.push({ kind: 'register-locked' });
  if (result.targets.length === 0) found.push({ kind: 'no-target' });
  for (const account of result.unknownTargets) found.push({ kind: 'unknown-target', account });
  if (result.publishAt === null) found.push({ kind: 'no-time' });
  for (const settled of settlement.findings) {
    const obstacle = findingObstacle(settled);
    if (obstacle !== null) found.push(obstacle);
  }
  // A settlement of another check would hide findings: they must be the very ones of this result.
  const settledOnes = new Set(settlement.findings.map((settled) => settled.finding));
  for (const finding of result.findings)
    if (!settledOnes.has(finding)) found.push({ kind: 'could-not-check', key: '', rule: finding.rule });
  for (const question of result.open) found.push({ kind: 'question-open', question });
  return found;
};

const passage = (obstacles: readonly Obstacle[]): Passage =>
  obstacles.length === 0 ? { ok: true } : { ok: false, obstacles };

/** May this post be queued? Every open warning, review, block and question stands in the way. */
export const mayQueue = (input: GateInput): Passage => passage(obstaclesOf(input));

/** May this post go out now? As at queueing, but a warning does not hold it any more. */
export const maySend = (input: GateInput): Passage =>
  passage(obstaclesOf(input).filter((obstacle) => obstacle.kind !== 'warning-unacknowledged'));
