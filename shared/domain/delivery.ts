/**
 * The life of one delivery (one post to one target at one time).
 *
 * queued → due → offered → opened → posted
 *        ↘ held ↗    ↘ missed  ↘ unknown → posted | queued again by a person
 */
export const DELIVERY_STATES = [
  'queued',
  'held',
  'offered',
  'opened',
  'posted',
  'missed',
  'unknown',
  'taken-back',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Which state may follow which. The only table of it; `advance` refuses anything else. */
const NEXT_STATES: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  queued: ['offered', 'held', 'missed', 'taken-back'],
  held: ['queued', 'offered', 'missed', 'taken-back'],
  offered: ['opened', 'posted', 'held', 'missed', 'taken-back'],
  opened: ['posted', 'unknown', 'held'],
  missed: ['queued', 'offered', 'taken-back'],
  unknown: ['posted', 'held', 'queued', 'taken-back'],
  posted: [],
  'taken-back': [],
};

export const mayBecome = (from: DeliveryState, to: DeliveryState): boolean => NEXT_STATES[from].includes(to);

/** States that still wait for something: kept in queue.json. */
export const isOpen = (state: DeliveryState): boolean => state !== 'posted' && state !== 'taken-back';

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
