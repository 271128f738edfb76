/** What stands in the way of the district file. */
export const SHARING_TROUBLES = [
  /** The folder or the file is not there just now. */
  'missing',
  /** It is there and cannot be read: permission, disk, or a drive that does not answer. */
  'unreadable',
  /** Cut off or changed on the way, or not opened by the code. */
  'broken',
  /** Signed by another laptop, or of another district. */
  'foreign',
  /** Older than one that was read here before. */
  'rolled-back',
  /** Another file under the number of one that was read here before. */
  'doubled',
  /** Dated later than this laptop's clock. */
  'future',
  /** Made by a newer Hallpass. */
  'newer',
  /** Its settings cannot be used here. */
  'unfit',
  /** What it says could not be taken in: the disk. */
  'not-applied',
  /** On the writing laptop: a file lies there that it did not write. */
  'conflict',
  /** On the writing laptop: it could not be written. */
  'not-written',
] as const;
export type SharingTrouble = (typeof SHARING_TROUBLES)[number];

/** Where this library stands with the district file. Instants in ISO 8601. */
export interface SharingLink {
  /** One laptop writes the file, the others read it. */
  readonly role: 'writes' | 'reads';
  /** The folder's real path. */
  readonly folder: string;
  /** Random id of the district file: a new one with each code. */
  readonly district: string;
  /** Public key of the laptop that writes it, base64. */
  readonly key: string;
  /** Colleague who published or joined, and when. */
  readonly by: string;
  readonly since: string;
  /** Hours after which the file is too old to release anything on. */
  readonly staleAfter: number;
  /** Number of the newest file read or written here; 0: none yet. It only grows. */
  readonly sequence: number;
  /** SHA-256 of that file. */
  readonly hash: string | null;
  /** When and by whom it was written, as it says. */
  readonly writtenAt: string | null;
  readonly writtenBy: string | null;
  /** When it was first read, or written, here. */
  readonly readAt: string | null;
  /** The latest this laptop's clock has shown since: a clock set back makes no file younger. */
  readonly newest: string;
  /** Of a reading laptop: the hold the file says is on. */
  readonly hold: { readonly from: string; readonly reason: string } | null;
  /** Everything the file says is in the library. */
  readonly applied: boolean;
  readonly trouble: {
    readonly kind: SharingTrouble;
    readonly at: string;
    /** More in words, where there is more to say. */
    readonly detail: string | null;
  } | null;
}

/** Under whose name the register and the settings keep what the district file brought. */
export const DISTRICT_FILE = 'district-file';

/** Start of the id of a person who is in the register because the district file speaks of them. */
export const FROM_DISTRICT = 'from-district-';
