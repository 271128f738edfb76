import type { Case } from '../../shared/case/case.ts';
import { caseFromExample } from '../../shared/case/example-case.ts';
import { checkPost, verdictOf } from '../../shared/compliance/check-post.ts';
import { QUESTION_TEXTS, questionsOf } from '../../shared/compliance/checklist.ts';
import { groupOfKey } from '../../shared/compliance/finding-key.ts';
import { mayQueue, settle } from '../../shared/compliance/gate.ts';
import { sayFindings, shownName } from '../../shared/compliance/say-finding.ts';
import { queueLabel, sayObstacle } from '../../shared/compliance/say-obstacles.ts';
import { subjectOf } from '../../shared/compliance/subject-of.ts';
import { citationOf } from '../../shared/domain/citations.ts';
import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView } from '../../shared/ipc/views.ts';
import type { Decided } from './fake-check.ts';
import { ACCOUNTS, NOW, PEOPLE } from './fake-data.ts';

const NO_DECISIONS = {
  acknowledgements: [],
  waivers: [],
  approvals: [],
  authors: ['c1'],
  roleOf: () => null,
};

/** The engine itself over the window's invented accounts and people, in the shape main shows it; nobody decides. */
export const engineCheck = (post: PostContent, { answered }: Pick<Decided, 'answered'>): CheckView => {
  const people = PEOPLE.map(({ person }) => person);
  const bare: Case = {
    ...caseFromExample({ case: {} }),
    now: NOW,
    moment: 'draft',
    accounts: ACCOUNTS,
    people,
    post,
    others: [],
    checklist: Object.fromEntries([...answered].map((key) => [key, true])),
  };
  const result = checkPost(bare);
  const settlement = settle(result, NO_DECISIONS);
  const passage = mayQueue({ result, settlement, revision: result.revision, registerLocked: false });
  const said = sayFindings(result.findings, (id) => shownName(people.find((one) => one.id === id)));
  const whatOf = (key: string): string => said.find((one) => one.key === key)?.what ?? '';
  return {
    revision: result.revision,
    verdict: result.verdict,
    findings: said.map((one) => ({
      ...one,
      group: groupOfKey(one.key),
      state: 'open',
      by: null,
      may: { acknowledge: one.severity === 'warn', waive: one.waivable, approve: false },
      sources: one.cites.flatMap((id) => citationOf(id) ?? []),
    })),
    questions: questionsOf(subjectOf(bare)).map(({ key }) => ({
      key,
      text: QUESTION_TEXTS[key],
      answered: answered.has(key satisfies ChecklistKey),
      by: answered.has(key) ? 'Nadia Okonkwo' : null,
    })),
    perTarget: Object.fromEntries(
      post.targets.map((target) => [
        target,
        verdictOf(
          result.findings.filter(({ at }) => at.account === null || at.account === target),
          result.open,
        ),
      ]),
    ),
    obstacles: passage.ok
      ? []
      : passage.obstacles.map((one) => ({ kind: one.kind, text: sayObstacle(one, whatOf) })),
    queueLabel: queueLabel(passage),
    packVersion: result.packVersion,
    consents: 312,
    checkedAt: NOW,
    ms: 1,
    registerLocked: false,
  };
};
