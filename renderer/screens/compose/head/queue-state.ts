import { isOpen, isPublished } from '../../../../shared/domain/delivery.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { CheckView, DeliveryView } from '../../../../shared/ipc/views.ts';

/** What the queue button shows. */
export interface QueueState {
  readonly label: string;
  readonly kind: 'can' | 'cannot' | 'queued' | 'done';
  /** Why it cannot be pressed, one line each. */
  readonly reasons: readonly string[];
}

/** Exactly this revision, at this time, waits for every account. */
const isQueuedAsShown = (
  open: readonly DeliveryView[],
  content: PostContent,
  revision: string | undefined,
): boolean =>
  content.targets.length > 0 &&
  content.targets.every((target) =>
    open.some(
      (one) =>
        one.target === target &&
        one.state === 'queued' &&
        one.revision === revision &&
        one.wall === content.publishAt &&
        one.zone === content.zone &&
        one.side === content.side,
    ),
  );

export const queueStateOf = (
  check: CheckView | null,
  checkFailure: string | null,
  deliveries: readonly DeliveryView[],
  content: PostContent,
): QueueState => {
  const open = deliveries.filter((one) => isOpen(one.state) && !isPublished(one.state));
  if (isQueuedAsShown(open, content, check?.revision)) {
    return { label: 'Queued', kind: 'queued', reasons: ['It waits for its time. Take it back in the pane.'] };
  }
  const out = deliveries.filter((one) => isPublished(one.state));
  if (out.length > 0 && content.targets.every((target) => out.some((one) => one.target === target))) {
    return {
      label: 'Posted',
      kind: 'done',
      reasons: ['It was posted to all its accounts. Make a copy to post it again.'],
    };
  }
  if (checkFailure !== null) return { label: 'Queue · not checked', kind: 'cannot', reasons: [checkFailure] };
  if (!check) return { label: 'Queue', kind: 'cannot', reasons: ['It is being checked.'] };
  const label = open.length > 0 ? check.queueLabel.replace(/^Queue/u, 'Queue again') : check.queueLabel;
  const reasons = check.obstacles.map((obstacle) => obstacle.text);
  return { label, kind: reasons.length > 0 ? 'cannot' : 'can', reasons };
};
