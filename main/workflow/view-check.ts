import { type CheckResult, verdictOf } from '../../shared/compliance/check-post.ts';
import type { ChecklistQuestion } from '../../shared/compliance/checklist.ts';
import { QUESTION_TEXTS } from '../../shared/compliance/checklist.ts';
import type { Finding, Verdict } from '../../shared/compliance/finding.ts';
import { groupOfKey } from '../../shared/compliance/finding-key.ts';
import type { Passage, Settlement } from '../../shared/compliance/gate.ts';
import { saidTogether } from '../../shared/compliance/said-together.ts';
import { sayFinding, sayFindings, shownName } from '../../shared/compliance/say-finding.ts';
import { queueLabel, sayObstacle } from '../../shared/compliance/say-obstacles.ts';
import { type Actor, mayDo } from '../../shared/compliance/who-may.ts';
import { citationOf, citesOn } from '../../shared/domain/citations.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { CheckView, Obstacle } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import type { Gathered } from './gather-case.ts';
import { colleagueName } from './record-names.ts';

const nameIn = (services: Services): ((id: string) => string) => {
  const { register } = services.stores;
  const isOpen = register.state() === 'open';
  return (id) => shownName((isOpen ? register.person(id) : null) ?? undefined);
};

/** A stored finding in words, with the register's names as they are now: for showing and exporting only. */
export const namedFinding = (services: Services, finding: Finding) => {
  const { rule, severity, what, why, cites } = sayFinding(finding, nameIn(services));
  return { rule, severity, what, why, cites };
};

/** One check with all that is shown beside it. */
export interface ToView {
  readonly post: PostDocument;
  readonly gathered: Gathered;
  readonly result: CheckResult;
  readonly settlement: Settlement;
  readonly queue: Passage;
  readonly more: readonly Obstacle[];
  readonly questions: readonly ChecklistQuestion[];
  readonly actor: Actor;
  readonly consents: number;
  readonly ms: number;
}

/** The queue button. What nobody can mend in the post is not told as something to fix. */
const labelOf = (queue: Passage, more: readonly Obstacle[]): string => {
  if (!queue.ok || more.length === 0) return queueLabel(queue);
  const toFix = more.filter(({ kind }) => kind !== 'district-file').length;
  return toFix > 0 ? `Queue · ${toFix} to fix` : 'Queue · district file';
};

/** A check in words, with names filled in: for the window, never stored. */
export const viewCheck = (services: Services, now: ToView): CheckView => {
  const { result, settlement, queue, more, post } = now;
  const said = sayFindings(saidTogether(result.findings), nameIn(services));
  const nameOf = (id: string | null): string | null => (id === null ? null : colleagueName(services, id));
  const whatOf = (key: string): string => said.find((one) => one.key === key)?.what ?? '';
  const obstacles: readonly Obstacle[] = [
    ...(queue.ok ? [] : queue.obstacles.map((one) => ({ kind: one.kind, text: sayObstacle(one, whatOf) }))),
    ...more,
  ];
  const perTarget: Record<string, Verdict> = {};
  for (const target of now.gathered.case.post.targets) {
    const own = result.findings.filter(({ at }) => at.account === null || at.account === target);
    perTarget[target] = verdictOf(own, result.open);
  }
  return {
    revision: result.revision,
    verdict: result.verdict,
    findings: said.map((one, at) => {
      const settled = settlement.findings[at];
      const finding = result.findings[at];
      const account = now.gathered.case.accounts.find(({ id }) => id === one.at.account);
      const cites = account === undefined ? one.cites : citesOn(one.cites, account.platform);
      return {
        ...one,
        group: groupOfKey(one.key),
        state: settled?.state ?? 'open',
        by: nameOf(settled?.by ?? null),
        may:
          finding === undefined
            ? { acknowledge: false, waive: false, approve: false }
            : mayDo(finding, now.actor),
        sources: cites.flatMap((id) => citationOf(id) ?? []),
      };
    }),
    questions: now.questions.map(({ key, about }) => {
      const answer = post.answers.find((one) => one.key === key && one.about === about);
      return {
        key,
        text: QUESTION_TEXTS[key],
        answered: answer !== undefined,
        by: nameOf(answer?.by ?? null),
      };
    }),
    perTarget,
    obstacles,
    queueLabel: labelOf(queue, more),
    packVersion: result.packVersion,
    consents: now.consents,
    checkedAt: now.gathered.case.now,
    ms: Math.round(now.ms * 100) / 100,
    registerLocked: now.gathered.registerLocked,
  };
};
