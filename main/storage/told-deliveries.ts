import { z } from 'zod';
import { DELIVERY_STATES, type Delivery, isOpen } from '../../shared/domain/delivery.ts';
import { isWall, isZone, resolveWall } from '../../shared/schedule/wall-time.ts';
import type { JournalLine } from './stores.ts';

/** What a line about a delivery says of it (`linesOf` in main/workflow/advance.ts). Earlier lines say less, and are passed over. */
const toldSchema = z.object({
  account: z.string(),
  wall: z.string(),
  zone: z.string(),
  why: z.string().nullable(),
  revision: z.string(),
  pass: z.string(),
  state: z.enum(DELIVERY_STATES),
  stateAt: z.string(),
  link: z.string().nullish(),
});

const ASK =
  'The file of the queue was damaged after this post was offered. Look at the account, then say whether it was posted.';

/** The side of a repeated hour is not told: then, and where the time does not exist, its month alone can be right. */
const dueAtOf = (wall: string, zone: string): string => {
  const { instant } = isWall(wall) && isZone(zone) ? resolveWall(wall, zone, null) : { instant: null };
  return new Date(instant ?? (Date.parse(`${wall}:00Z`) || 0)).toISOString();
};

/**
 * Every delivery as the journal tells it, by its id: its state by its last line. What was on offer or opened then may be
 * out by now, so a person is asked.
 */
export const toldDeliveries = async (
  lines: AsyncIterable<JournalLine>,
): Promise<ReadonlyMap<string, Delivery>> => {
  const told = new Map<string, Delivery>();
  for await (const { by, post, delivery: id, data } of lines) {
    const read = toldSchema.safeParse(data);
    if (id === null || post === null || !read.success) continue;
    const { account, wall, zone, revision, pass, state, stateAt, link } = read.data;
    const isAsked = state === 'offered' || state === 'opened';
    told.set(id, {
      id,
      post,
      target: account,
      state: isAsked ? 'unknown' : state,
      wall,
      zone,
      side: null,
      dueAt: dueAtOf(wall, zone),
      revision,
      pass,
      offeredAt: null,
      attempt: null,
      why: isAsked ? ASK : read.data.why,
      link: link ?? told.get(id)?.link ?? null,
      changedAt: stateAt,
      changedBy: by,
    });
  }
  return told;
};

interface Deliveries {
  readonly deliveries: readonly Delivery[];
}

/** An older delivery brought up to what the journal tells; what it does not tell stays as long as the time does. */
const broughtUp = (known: Delivery, told: Delivery): Delivery => ({
  ...told,
  ...(known.wall === told.wall && known.zone === told.zone ? { side: known.side, dueAt: known.dueAt } : {}),
});

/** What the journal tells is later than a copy of before; of two steps within one millisecond it has the last. */
const isLater = (told: Delivery, known: Delivery): boolean =>
  known.changedAt < told.changedAt || (known.changedAt === told.changedAt && known.state !== told.state);

/** What a file adds to what it holds of a delivery: null where it holds what is right, or where it belongs elsewhere. */
type Adds = (told: Delivery, known: Delivery | undefined) => Delivery | null;

/** A file of deliveries, of an earlier time or empty, with what the journal tells since. */
const withTold = (
  { deliveries }: Deliveries,
  told: ReadonlyMap<string, Delivery>,
  adds: Adds,
): Deliveries => {
  const all = new Map(deliveries.map((known) => [known.id, known]));
  for (const one of told.values()) {
    const added = adds(one, all.get(one.id));
    if (added !== null) all.set(one.id, added);
  }
  return { deliveries: [...all.values()] };
};

const newerThan = (told: Delivery, known: Delivery): Delivery | null =>
  isLater(told, known) ? broughtUp(known, told) : null;

/**
 * The queue: whatever still waits, and what was over without being moved to its month yet; it is moved as ever.
 * `months`: every month of past deliveries, by the id of each. What is told there already stays there.
 */
export const queueWithTold = (
  data: Deliveries,
  told: ReadonlyMap<string, Delivery>,
  months: ReadonlyMap<string, Delivery>,
): Deliveries =>
  withTold(data, told, (one, waiting) => {
    const known = waiting ?? months.get(one.id);
    return known === undefined ? one : newerThan(one, known);
  });

/** A month (`2026-11`) of past deliveries. One that waits again since stands in the queue alone. */
export const monthWithTold =
  (month: string) =>
  (data: Deliveries, told: ReadonlyMap<string, Delivery>): Deliveries => {
    const isIts = ({ state, dueAt }: Delivery): boolean => !isOpen(state) && dueAt.slice(0, 7) === month;
    const { deliveries } = withTold(data, told, (one, known) =>
      known === undefined ? (isIts(one) ? one : null) : newerThan(one, known),
    );
    return { deliveries: deliveries.filter(({ state }) => !isOpen(state)) };
  };
