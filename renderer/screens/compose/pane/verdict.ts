import type { Verdict } from '../../../../shared/compliance/finding.ts';
import type { Severity } from '../../../../shared/domain/district.ts';
import type { CheckView, SettledFinding } from '../../../../shared/ipc/views.ts';

/** What stands in the way without being a finding or a question: no card says it. */
const OWN_LINE: readonly string[] = [
  'no-target',
  'no-time',
  'register-locked',
  'district-file',
  'could-not-check',
  'stale-revision',
];

/** Severities as the pane lists them, the strictest first. */
export const PANE_ORDER: readonly Severity[] = ['block', 'review', 'warn', 'note'];

/** What one card shows: a finding, and the same finding for other accounts. Never empty. */
export type Group = readonly [SettledFinding, ...SettledFinding[]];

/** Findings that differ in their account alone, together, in the order of the first of each. */
export const groupsOf = (findings: readonly SettledFinding[]): readonly Group[] => {
  const groups = new Map<string, [SettledFinding, ...SettledFinding[]]>();
  for (const finding of findings) {
    const known = groups.get(finding.group);
    if (known) known.push(finding);
    else groups.set(finding.group, [finding]);
  }
  return [...groups.values()];
};

/** Open groups of one severity. */
export const openGroups = (findings: readonly SettledFinding[], severity: Severity): readonly Group[] =>
  groupsOf(findings.filter((finding) => finding.severity === severity && finding.state === 'open'));

/** Findings that are one thing to learn and several to do: three pictures without a source. Never empty. */
export type Stack = readonly [Group, ...Group[]];

/** Groups of one message with the same reason and advice, in one card, where the first of them stands. */
export const stacksOf = (groups: readonly Group[]): readonly Stack[] => {
  const stacks = new Map<string, [Group, ...Group[]]>();
  for (const group of groups) {
    const [{ rule, message, why, todo, fix }] = group;
    const same = JSON.stringify([rule, message, why, todo, fix === null]);
    const known = stacks.get(same);
    if (known) known.push(group);
    else stacks.set(same, [group]);
  }
  return [...stacks.values()];
};

/** What is open, one finding a line of a card, in the order of the pane: for F8 and the drawer's count. */
export const openFindings = (findings: readonly SettledFinding[]): readonly SettledFinding[] =>
  PANE_ORDER.flatMap((severity) =>
    stacksOf(openGroups(findings, severity)).flatMap((stack) => stack.map(([first]) => first)),
  );

export const openOf = (check: CheckView, severity: Severity): number =>
  openGroups(check.findings, severity).length;

export const openQuestions = (check: CheckView): number =>
  check.questions.filter((question) => !question.answered).length;

/** One stop of F8: an open finding, or a question that only a person can answer. */
export type Stop =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: SettledFinding }
  | { readonly kind: 'question'; readonly key: string; readonly text: string };

/** A question's key among the findings' keys. */
export const questionStop = (key: string): string => `question ${key}`;

/** Everything F8 goes through, as it stands in the pane. */
export const stopsOf = (check: CheckView): readonly Stop[] => [
  ...openFindings(check.findings).map((finding): Stop => ({ kind: 'finding', key: finding.key, finding })),
  ...check.questions
    .filter((question) => !question.answered)
    .map(({ key, text }): Stop => ({ kind: 'question', key: questionStop(key), text })),
];

/** Obstacles that no card and no question says. */
export const missingOf = (check: CheckView): CheckView['obstacles'] =>
  check.obstacles.filter((obstacle) => OWN_LINE.includes(obstacle.kind));

/** What is left to do after people's decisions, for the post or for one of its accounts. */
export const verdictNow = (check: CheckView, account: string | null = null): Verdict => {
  const open = check.findings.filter(
    ({ state, at }) =>
      state === 'open' && (account === null || at.account === null || at.account === account),
  );
  const has = (severity: Severity): boolean => open.some((finding) => finding.severity === severity);
  if (has('block')) return 'blocked';
  if (has('review')) return 'review';
  return has('warn') || openQuestions(check) > 0 ? 'attention' : 'ready';
};

/** The verdict in words, with its number: "Not yet: 2 to fix". It never says "safe". */
export const verdictWords = (check: CheckView): string => {
  switch (verdictNow(check)) {
    case 'blocked':
      return `Not yet: ${openOf(check, 'block')} to fix`;
    case 'review':
      return 'Needs approval';
    case 'attention': {
      const looks = openOf(check, 'warn');
      return looks > 0 ? `Worth a look: ${looks}` : `To answer: ${openQuestions(check)}`;
    }
    case 'ready':
      return 'No open findings';
  }
};

/** How many things wait in the pane: open findings but notes, questions, and what is missing. */
export const waitingCount = (check: CheckView): number =>
  openFindings(check.findings).filter((finding) => finding.severity !== 'note').length +
  openQuestions(check) +
  missingOf(check).length;
