/**
 * The life of one delivery (one post to one target at one time).
 *
 * queued → due → offered → opened → posted
 *        ↘ held ↗    ↘ missed  ↘ unknown → posted | held, once a person answered that it was not posted
 *
 * Whether it is out is answered before anything else: what is opened or unknown is neither queued nor taken back.
 *
 * posted → to-take-down → taken-down, where somebody in it said no afterwards; back to posted where that no was
 * lifted, or a person looked at what cannot be read here any more and found nobody in it who says no; and back to
 * to-take-down where it turns out to be still up
 */
export const DELIVERY_STATES = [
  'queued',
  'held',
  'offered',
  'opened',
  'posted',
  'to-take-down',
  'taken-down',
  'missed',
  'unknown',
  'taken-back',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Which state may follow which. The only table of it; `advance` refuses anything else. */
const NEXT_STATES: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  queued: ['offered', 'held', 'missed', 'taken-back'],
  held: ['queued', 'offered', 'taken-back'],
  offered: ['opened', 'posted', 'held', 'missed', 'taken-back'],
  opened: ['posted', 'unknown', 'held'],
  missed: ['queued', 'offered', 'taken-back'],
  unknown: ['posted', 'held'],
  posted: ['to-take-down'],
  'to-take-down': ['taken-down', 'posted'],
  'taken-down': ['to-take-down'],
  'taken-back': [],
};

export const mayBecome = (from: DeliveryState, to: DeliveryState): boolean => NEXT_STATES[from].includes(to);

/** States that still wait for something: kept in queue.json. */
export const isOpen = (state: DeliveryState): boolean => state !== 'posted' && !isGone(state);

/** It is out: the platform shows it. */
export const isPublished = (state: DeliveryState): boolean => state === 'posted' || state === 'to-take-down';

/** Over without being out: the same post may be queued for the account anew. */
export const isGone = (state: DeliveryState): boolean => state === 'taken-back' || state === 'taken-down';

export interface Delivery {
  readonly id: string;
  readonly post: string;
  /** Account id. */
  readonly target: string;
  readonly state: DeliveryState;
  /** Wall time, zone and side as the person chose them, and the instant (ISO, UTC) they resolve to. */
  readonly wall: string;
  readonly zone: string;
  readonly side: 'earlier' | 'later' | null;
  readonly dueAt: string;
  /** The revision that was queued. */
  readonly revision: string;
  /** Id of the pass it was queued or last released with. */
  readonly pass: string;
  /** Instant of the current offer; an offer lapses 60 minutes after it. */
  readonly offeredAt: string | null;
  /** Set before the platform is opened; a crash after it means unknown, never "again". */
  readonly attempt: string | null;
  /** Why it is held, missed or unknown: rule ids and plain words, no register data. */
  readonly why: string | null;
  /** The post's link, once confirmed. */
  readonly link: string | null;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** True for a post that is out with nothing of it to come: what is found out about it now changes no draft any more. */
export const isAllOut = (deliveries: readonly Pick<Delivery, 'state'>[]): boolean =>
  deliveries.some(({ state }) => isPublished(state)) &&
  deliveries.every(({ state }) => isPublished(state) || isGone(state));
