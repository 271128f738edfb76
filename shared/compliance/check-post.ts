import type { Case } from '../case/case.ts';
import type { ChecklistKey } from '../domain/decision.ts';
import type { PeopleIndex } from '../text/names.ts';
import { openQuestions } from './checklist.ts';
import { couldNotCheck, WHOLE_POST } from './could-not-check.ts';
import type { Finding, Place, Verdict } from './finding.ts';
import { revisionOf } from './revision.ts';
import type { AnyRule, Report } from './rule.ts';
import { RULES } from './rules/index.ts';
import { bySeverity, severityOf } from './severity.ts';
import { subjectOf } from './subject-of.ts';
import type { Subject } from './subject.ts';

export interface CheckOptions {
  /** The index of the case's people, where it is already built. */
  readonly people?: PeopleIndex;
  /** Ids of the only rules to run; unknown ids are the caller's to refuse. */
  readonly rules?: readonly string[];
  /** Other rules than the registry's: for tests of the engine itself. */
  readonly registry?: readonly AnyRule[];
}

/** What a check answers. */
export interface CheckResult {
  /** Strictest first, then in the order of the post. */
  readonly findings: readonly Finding[];
  /** Questions that are asked and not answered with yes. */
  readonly open: readonly ChecklistKey[];
  readonly verdict: Verdict;
  readonly revision: string;
  readonly packVersion: string;
  /** When it goes out, milliseconds since 1970 UTC; null without a time that exists. */
  readonly publishAt: number | null;
  /** Account ids the post goes to, and those among its targets that nobody knows. */
  readonly targets: readonly string[];
  readonly unknownTargets: readonly string[];
}

const fieldText = (subject: Subject, path: string | null): string | null =>
  path === null ? null : (subject.fields.find((field) => field.path === path)?.text ?? null);

/** A report as a finding. Throws where it is nonsense: the engine then says that the rule could not check. */
const toFinding = (rule: AnyRule, report: Report, subject: Subject, account: string | null): Finding => {
  const message = Object.hasOwn(rule.messages, report.message) ? rule.messages[report.message] : undefined;
  if (message === undefined) throw new Error(`${rule.id} has no message "${report.message}"`);
  const at: Place = { account, field: null, range: null, media: null, face: null, ...report.at };
  let words: string | null = null;
  if (at.range !== null) {
    const text = fieldText(subject, at.field);
    const [from, to] = at.range;
    if (text === null || !(from >= 0 && from <= to && to <= text.length))
      throw new Error(`${rule.id} points at ${from} to ${to} of ${at.field}`);
    words = text.slice(from, to);
  }
  return {
    rule: rule.id,
    message: report.message,
    severity: severityOf(rule, message, subject.pack, subject.publish.date),
    waivable: message.waivable ?? rule.waivable,
    at,
    data: report.data ?? {},
    words,
    fix: report.fix ?? null,
  };
};

/** After so many of its gravest findings a rule stops: a text made of nothing else is held by the first of them. */
const ENOUGH_FINDINGS = 300;

/** Whether that many of the findings weigh as much as any finding of the rule can. */
const hasGravest = (rule: AnyRule, { pack, publish }: Subject, findings: readonly Finding[]): boolean => {
  const messages = Object.values(rule.messages);
  const [gravest] = messages.map((message) => severityOf(rule, message, pack, publish.date)).sort(bySeverity);
  const waivable = messages.every((message) => message.waivable ?? rule.waivable);
  const grave = findings.filter((one) => one.severity === gravest && one.waivable === waivable);
  return grave.length >= ENOUGH_FINDINGS;
};

/** Adds what a rule reports to what others have found. */
const gather = (
  rule: AnyRule,
  subject: Subject,
  account: string | null,
  reports: () => Iterable<Report>,
  into: Finding[],
): void => {
  const first = into.length;
  try {
    for (const report of reports()) {
      into.push(toFinding(rule, report, subject, account));
      // What more there is weighs no more than what was found.
      if ((into.length - first) % ENOUGH_FINDINGS === 0 && hasGravest(rule, subject, into.slice(first)))
        break;
    }
  } catch {
    into.length = first;
    into.push(couldNotCheck(rule.id, account));
  }
};

const runRules = (rules: readonly AnyRule[], subject: Subject): readonly Finding[] => {
  const findings: Finding[] = [];
  for (const rule of rules)
    if (rule.runs === 'per-post') gather(rule, subject, null, () => rule.check(subject), findings);
    else
      for (const target of subject.targets)
        gather(rule, subject, target.account.id, () => rule.check(subject, target), findings);
  return findings;
};

const inOrder = (findings: readonly Finding[], subject: Subject): readonly Finding[] => {
  const fields = new Map(subject.fields.map((field, at) => [field.path, at]));
  const media = new Map(subject.post.media.map((item, at) => [item.id, at]));
  const fieldAt = (finding: Finding): number =>
    finding.at.field === null ? -1 : (fields.get(finding.at.field) ?? fields.size);
  const mediaAt = (finding: Finding): number =>
    finding.at.media === null ? -1 : (media.get(finding.at.media) ?? media.size);
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      bySeverity(a.severity, b.severity) ||
      fieldAt(a) - fieldAt(b) ||
      (a.at.range?.[0] ?? -1) - (b.at.range?.[0] ?? -1) ||
      mediaAt(a) - mediaAt(b) ||
      text(a.rule, b.rule) ||
      text(a.at.account ?? '', b.at.account ?? ''),
  );
};

/** What findings and open questions come to. */
export const verdictOf = (findings: readonly Finding[], open: readonly ChecklistKey[]): Verdict => {
  const worst = findings.map((finding) => finding.severity).sort(bySeverity)[0];
  if (worst === 'block') return 'blocked';
  if (worst === 'review') return 'review';
  return worst === 'warn' || open.length > 0 ? 'attention' : 'ready';
};

/** The revision is a hash of everything, which takes as long as several rules: made for who asks. */
const resultOf = (
  { post, pack }: Case,
  result: Omit<CheckResult, 'revision' | 'packVersion'>,
): CheckResult => {
  let revision: string | null = null;
  return {
    ...result,
    packVersion: pack.version,
    get revision() {
      revision ??= revisionOf(post);
      return revision;
    },
  };
};

/**
 * The one judge. Pure: reads no clock and keeps nothing; never throws. A rule that throws or answers nonsense, and a
 * case that cannot be laid out, become a blocking finding.
 */
export const checkPost = (input: Case, options: CheckOptions = {}): CheckResult => {
  const registry = options.registry ?? RULES;
  const rules =
    options.rules === undefined ? registry : registry.filter((rule) => options.rules?.includes(rule.id));
  try {
    const subject = subjectOf(input, options.people);
    const findings = inOrder(runRules(rules, subject), subject);
    const open = openQuestions(subject, input.checklist);
    return resultOf(input, {
      findings,
      open,
      verdict: verdictOf(findings, open),
      publishAt: subject.publish.instant,
      targets: subject.targets.map((target) => target.account.id),
      unknownTargets: subject.unknownTargets,
    });
  } catch {
    const findings = [couldNotCheck(WHOLE_POST, null)];
    return resultOf(input, {
      findings,
      open: [],
      verdict: 'blocked',
      publishAt: null,
      targets: [],
      unknownTargets: [],
    });
  }
};
