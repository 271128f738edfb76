import type { Case } from '../../shared/case/case.ts';
import type { CaseText } from '../../shared/case/json-places.ts';
import { checkPost } from '../../shared/compliance/check-post.ts';
import type { SaidFinding, Verdict } from '../../shared/compliance/finding.ts';
import { sayFindings, shownName } from '../../shared/compliance/say-finding.ts';
import type { ChecklistKey } from '../../shared/domain/decision.ts';

/** One judged case, as the printers take it. */
export interface Judged {
  /** Its number over all inputs, from 0. */
  readonly number: number;
  readonly input: string;
  readonly case: Case;
  /** Its text and place in the input; found when asked for. */
  readonly where: () => CaseText;
  readonly verdict: Verdict;
  readonly findings: readonly SaidFinding[];
  readonly open: readonly ChecklistKey[];
  /** Milliseconds the check took. */
  readonly ms: number;
}

export interface ReadyCase {
  readonly input: string;
  readonly case: Case;
  readonly where: () => CaseText;
}

/** Judges one case with the engine, by all rules or by those named, and puts its findings into words. */
export const judgeCase = (
  { input, case: one, where }: ReadyCase,
  number: number,
  rules: readonly string[] | null,
  elapsed: () => number,
): Judged => {
  const started = elapsed();
  const result = checkPost(one, rules === null ? {} : { rules });
  const ms = Math.round((elapsed() - started) * 10) / 10;
  const people = new Map(one.people.map((person) => [person.id, person]));
  const findings = sayFindings(result.findings, (id) => shownName(people.get(id)));
  return { number, input, case: one, where, verdict: result.verdict, findings, open: result.open, ms };
};
