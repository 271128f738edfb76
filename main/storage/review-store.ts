/** What storage offers about who sits at the desk and who approves elsewhere. */
import type { OpenedParcel, ParcelKind, ParcelSort } from './review-container.ts';

/** Another Hallpass whose key this library knows. `approves`: its answers count, not only its questions. */
export interface KnownElsewhere {
  /** Short code of the key. */
  readonly code: string;
  /** Public key, base64. */
  readonly key: string;
  readonly name: string;
  readonly since: string;
  readonly approves: boolean;
}

/** A review file that was saved, and whether it was answered. */
export interface AskedElsewhere {
  readonly nonce: string;
  readonly post: string;
  readonly revision: string;
  /** Keys of the findings a yes lets pass. */
  readonly findings: readonly string[];
  /** SHA-256 of the file. */
  readonly file: string;
  readonly until: string;
  readonly answered: string | null;
}

/** Review files: the library's own key, those it knows, and what it asked. Signing needs the register's key. */
export interface ReviewStore {
  /** The public key, base64; made on first use. */
  readonly ownKey: () => Promise<string>;
  readonly codeOf: (key: string) => string;
  /** The bytes of a signed file. */
  readonly pack: (parcel: {
    readonly kind: ParcelKind;
    readonly body: unknown;
    readonly files: readonly Uint8Array[];
  }) => Promise<Uint8Array>;
  /** Takes a file apart, its signature checked; never throws. */
  readonly open: (bytes: Uint8Array, sort?: ParcelSort) => OpenedParcel;
  readonly known: () => readonly KnownElsewhere[];
  readonly trust: (one: KnownElsewhere) => Promise<void>;
  readonly forget: (code: string) => Promise<void>;
  readonly newNonce: () => string;
  readonly ask: (one: Omit<AskedElsewhere, 'answered'>) => Promise<void>;
  readonly asked: (nonce: string) => AskedElsewhere | null;
  readonly markAnswered: (nonce: string) => Promise<void>;
}

/** Passphrases of colleagues on a shared laptop: salted and stretched, never readable again. */
export interface DeskSecrets {
  readonly has: (colleague: string) => boolean;
  /** True for the very passphrase; false where there is none. Compared in constant time. */
  readonly matches: (colleague: string, passphrase: string) => Promise<boolean>;
  /** Sets or changes it. On disk when it resolves. */
  readonly set: (colleague: string, passphrase: string) => Promise<void>;
  readonly remove: (colleague: string) => Promise<void>;
}
