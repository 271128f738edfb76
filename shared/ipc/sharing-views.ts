import type { SharingState } from '../sharing/sharing-status.ts';

/** How it stands with the district file, in words: for every screen. */
export interface SharingBrief {
  readonly role: 'writes' | 'reads';
  readonly state: SharingState;
  /** Nothing is queued or released. */
  readonly isClosed: boolean;
  readonly label: string;
  readonly what: string;
  readonly todo: string;
  /** The hold that is on is the district file's: it is lifted at the district office. */
  readonly isHolding: boolean;
}

export interface SharedFile extends SharingBrief {
  readonly folder: string;
  /** Short code of the laptop that writes it, and the colleague there. */
  readonly signer: string;
  readonly by: string | null;
  /** ISO instants; null: none yet. */
  readonly writtenAt: string | null;
  readonly readAt: string | null;
  /** "1 minute": how long ago the folder was looked into; null: not yet since Hallpass was started. */
  readonly looked: string | null;
  /** "4 minutes": how old what is known here is. */
  readonly age: string | null;
  readonly staleAfter: number;
  readonly sequence: number;
  /** People it says a no of; null while the register is locked. */
  readonly people: number | null;
  /** Of these, people who are in the register because of it. */
  readonly added: number;
  /** Who says no here because of an earlier file, and no longer in the newest: a yes is recorded anew. */
  readonly lifted: readonly { readonly id: string; readonly name: string }[];
}

export interface SharingView {
  readonly file: SharedFile | null;
  /** What the colleague at the desk may do; null where it may be done. */
  readonly whyNotPublish: string | null;
  readonly whyNotJoin: string | null;
}
