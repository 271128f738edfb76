import type { Severity } from '../domain/district.ts';
import type { Finding } from './finding.ts';
import { findingKeys } from './finding-key.ts';
import { bySeverity } from './severity.ts';

/** A finding that two checks of one post do not share, or judge otherwise. */
export interface FindingDifference {
  /** As found last; as found first where it is gone. */
  readonly finding: Finding;
  /** Null: not found. */
  readonly before: Severity | null;
  readonly after: Severity | null;
}

/** What became of a finding, for counting. */
export const kindOfDifference = ({
  before,
  after,
}: FindingDifference): 'gained' | 'lost' | 'stricter' | 'milder' =>
  before === null
    ? 'gained'
    : after === null
      ? 'lost'
      : bySeverity(before, after) > 0
        ? 'stricter'
        : 'milder';

/** How the findings of two checks of the same post differ, strictest first. Findings are told apart by their keys. */
export const compareFindings = (
  before: readonly Finding[],
  after: readonly Finding[],
): readonly FindingDifference[] => {
  const keysBefore = findingKeys(before);
  const keysAfter = findingKeys(after);
  const old = new Map(before.map((finding, at) => [keysBefore[at] ?? '', finding]));
  const now = new Set(keysAfter);
  const found: FindingDifference[] = [];
  for (const [at, finding] of after.entries()) {
    const was = old.get(keysAfter[at] ?? '')?.severity ?? null;
    if (was !== finding.severity) found.push({ finding, before: was, after: finding.severity });
  }
  for (const [at, finding] of before.entries()) {
    if (!now.has(keysBefore[at] ?? '')) found.push({ finding, before: finding.severity, after: null });
  }
  const worst = ({ before: was, after: is }: FindingDifference): Severity => is ?? was ?? 'note';
  return found.sort((a, b) => bySeverity(worst(a), worst(b)));
};
