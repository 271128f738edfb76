import { type Colleague, mayApprove } from '../domain/colleague.ts';
import type { Finding } from './finding.ts';

/** Who asks, and who changed what the post says: none of them lets it pass or approves it. */
export interface Actor {
  readonly colleague: Pick<Colleague, 'id' | 'role'>;
  readonly authors: readonly string[];
}

/** Why this colleague may not let this finding pass, in words; null where they may. */
export const whyNotWaive = (finding: Finding, { colleague, authors }: Actor): string | null => {
  if (!finding.waivable) return 'Nobody can let this finding pass; it has to be fixed.';
  if (finding.severity === 'note') return 'A note does not stand in the way; there is nothing to let pass.';
  if (finding.severity === 'warn') return null;
  if (!mayApprove(colleague.role))
    return 'Only an approver can let this finding pass. Ask a colleague with that role.';
  if (authors.includes(colleague.id))
    return 'You changed this post, so a colleague with the approver role has to let this pass.';
  return null;
};

/** Why this colleague may not approve this revision, in words; null where they may. */
export const whyNotApprove = ({ colleague, authors }: Actor): string | null => {
  if (!mayApprove(colleague.role)) return 'Only an approver can approve. Ask a colleague with that role.';
  if (authors.includes(colleague.id))
    return 'You changed this post, so somebody else approves it. Ask a colleague with the approver role.';
  return null;
};

/** What a colleague may do about an open finding now. */
export const mayDo = (
  finding: Finding,
  actor: Actor,
): { readonly acknowledge: boolean; readonly waive: boolean; readonly approve: boolean } => ({
  acknowledge: finding.severity === 'warn',
  waive: whyNotWaive(finding, actor) === null,
  approve: finding.severity === 'review' && whyNotApprove(actor) === null,
});
