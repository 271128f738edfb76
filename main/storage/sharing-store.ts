/** What storage offers about the district file. */
import type { SharingLink } from '../../shared/domain/sharing.ts';
import type { SharedPerson } from '../../shared/sharing/sharing-body.ts';

export type ReadSharingCode =
  | {
      readonly ok: true;
      /** Short code of the key of the laptop that writes, as `ReviewStore.codeOf` answers it. */
      readonly signer: string;
      readonly secret: Uint8Array;
    }
  | { readonly ok: false; readonly why: string };

/** Where this library stands with the district file, and the secret shared by the laptops. Opening it needs the register's key. */
export interface SharingStore {
  /** Null: neither written nor read here. */
  readonly get: () => SharingLink | null;
  /** Begins, or begins anew; the secret is kept sealed. On disk when it resolves. */
  readonly begin: (link: SharingLink, secret: Uint8Array) => Promise<void>;
  /** Changes what is known; with the people the file speaks of where it was read anew. Nothing where nothing is shared. */
  readonly save: (change: Partial<SharingLink>, standing?: readonly SharedPerson[]) => Promise<void>;
  /** Forgets the secret and everything the file said. */
  readonly leave: () => Promise<void>;
  /** Who says no, as the newest file that was read has it: the same array until the next. Throws `locked`. */
  readonly standing: () => readonly SharedPerson[];
  /** A new random secret, and a new random id. */
  readonly newSecret: () => Uint8Array;
  readonly newDistrict: () => string;
  /** The code that another laptop types in: whose key signs, and the secret. Throws `locked`. */
  readonly code: (key: string) => string;
  readonly readCode: (typed: string) => ReadSharingCode;
  /** Encrypts under the shared secret; `about` is bound in. Throws `locked`. */
  readonly seal: (plain: Uint8Array, about: string) => Uint8Array;
  /** Null where it does not open. `secret`: another one than the one kept. Throws `locked` where that is needed. */
  readonly unseal: (sealed: Uint8Array, about: string, secret?: Uint8Array) => Uint8Array | null;
}
