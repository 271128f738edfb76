import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { advance, hold } from './advance.ts';
import { describeTarget } from './describe-target.ts';
import { keepPass } from './keep-pass.ts';
import { WHY } from './reasons.ts';
import type { ReleaseCheck } from './release-check.ts';
import { titleOf } from './what-goes-out.ts';

/** An offer lapses this long after it was made; what is later than this is missed (product.md: 60 minutes). */
export const OFFER_MS = 60 * 60_000;

/**
 * Offers a delivery that just passed: the pass and the state are on disk before anybody is told, so a crash can lose
 * the notification and never make a second offer.
 */
export const offer = async (
  services: Services,
  delivery: Delivery,
  check: Extract<ReleaseCheck, { kind: 'passes' }>,
  by: string,
): Promise<Delivery> => {
  const pass = await keepPass(services, check.post, check.judged, 'release');
  const offered = await advance(services, delivery, {
    to: 'offered',
    kind: 'delivery.offered',
    by,
    why: null,
    // What sends by itself is claimed before: found like this after a crash, it is unknown and never sent again.
    set: {
      pass,
      attempt: services.publisher.sends ? services.newId() : null,
      offeredAt: new Date(services.clock.now()).toISOString(),
    },
    data: { pass, findings: check.judged.findings.length },
  });
  const outcome = await services.publisher.offer(offered).catch(() => null);
  if (outcome?.kind !== 'waiting') return settleOutcome(services, offered, outcome);
  services.desk.notify({
    title: `Ready to post to ${describeTarget(services, offered.target)}`,
    body: titleOf(check.post),
    go: { to: 'queue', id: offered.id },
  });
  return offered;
};

type Settled = Exclude<Awaited<ReturnType<Services['publisher']['offer']>>, { kind: 'waiting' }>;

/** What a publisher that sends by itself answered. Anything unclear is unknown, never tried again. */
const settleOutcome = async (
  services: Services,
  delivery: Delivery,
  outcome: Settled | null,
): Promise<Delivery> => {
  const by = 'hallpass';
  if (outcome?.kind === 'sent') {
    return advance(services, delivery, {
      to: 'posted',
      kind: 'delivery.posted',
      by,
      why: null,
      set: { link: outcome.link },
      data: { link: outcome.link },
    });
  }
  if (outcome?.kind === 'refused' || outcome?.kind === 'try-later') {
    // It did not go out, so the claim ends.
    return hold(services, { ...delivery, attempt: null }, outcome.why);
  }
  const opened = await advance(services, delivery, {
    to: 'opened',
    kind: 'delivery.opening',
    by,
    why: null,
    set: { attempt: delivery.attempt ?? services.newId() },
  });
  return advance(services, opened, {
    to: 'unknown',
    kind: 'delivery.unknown',
    by,
    why: outcome?.why ?? WHY.unanswered,
  });
};
