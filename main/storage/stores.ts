/** What storage offers to the workflow. Everything that fails throws a `StorageProblem`; answers that a person has to choose about are values. */
import type { Finding } from '../../shared/compliance/finding.ts';
import type { Moment } from '../../shared/compliance/subject.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { CalendarDay, Hold } from '../../shared/domain/district.ts';
import type { UnkeptSettings } from '../../shared/domain/unkept-settings.ts';
import type { SavedText } from '../../shared/domain/saved-text.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { KeptPack } from '../../shared/domain/kept-pack.ts';
import type { BackupStore, RetentionStore, WatchedStore } from './keeping-stores.ts';
import type { JournalStore } from './journal-store.ts';
import type { DeskSecrets, ReviewStore } from './review-store.ts';
import type { SharingStore } from './sharing-store.ts';
import type { RegisterStore } from './register-store.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostAsset, PostDecisions, PostDocument, TileRow } from '../../shared/domain/post-document.ts';

/** A file that cannot be trusted. It stays where it is until a person chose; then it is set aside, never deleted. */
export interface Damage {
  /** Path inside the library. */
  readonly file: string;
  /** What is wrong with it, in words. */
  readonly why: string;
  /** Where it will be kept once something takes its place, inside the library; null where the file is gone. */
  readonly setAside: string | null;
  /** When the newest good generation was saved (ISO instant); null: there is none. */
  readonly newestGood: string | null;
}

/** What reading one document answers. */
export type Read<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly newestGood: T | null };

export interface NewPost {
  readonly id: string;
  readonly by: string;
  readonly content: PostContent;
  readonly title?: string | null;
  readonly assets?: Readonly<Record<string, PostAsset>>;
  /** When it was begun, ISO instant; now, where it is left out. */
  readonly made?: string;
}

/** One save of what a post says. */
export interface PostSave {
  readonly id: string;
  /** The `seq` it was made from. */
  readonly seq: number;
  readonly by: string;
  readonly content: PostContent;
  readonly title?: string | null;
  readonly assets?: Readonly<Record<string, PostAsset>>;
}

export type PostSaved =
  /** On disk, and it survives a power cut. */
  | { readonly kind: 'saved'; readonly post: PostDocument }
  /** Somebody else saved in between: nothing was written. */
  | { readonly kind: 'stale'; readonly post: PostDocument };

/** Why a version was kept. */
export type VersionReason = 'close' | 'approval' | 'queue' | 'idle' | 'asked' | 'before-restore';

/** A kept state of a post. Written once. */
export interface PostVersion {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why: VersionReason;
  readonly post: PostDocument;
}

export interface KeptVersions {
  readonly versions: readonly PostVersion[];
  /** Names of those whose files cannot be read. They stay on disk. */
  readonly unreadable: readonly string[];
}

export interface PostStore {
  readonly create: (post: NewPost) => Promise<PostDocument>;
  readonly read: (id: string) => Promise<Read<PostDocument>>;
  /** The post, or null when there is none; a damaged one throws. */
  readonly get: (id: string) => Promise<PostDocument | null>;
  readonly save: (save: PostSave) => Promise<PostSaved>;
  /** Changes decisions (acknowledgements, waivers, approvals, answers, reviews) on the newest state; `seq` stays. */
  readonly amend: (
    id: string,
    change: (post: PostDocument) => Partial<PostDecisions>,
  ) => Promise<PostDocument>;
  /** Into the bin; the file stays. */
  readonly bin: (id: string, by: string) => Promise<PostDocument>;
  readonly restore: (id: string, by: string) => Promise<PostDocument>;
  /** Removes a post that lies in the bin with all that lies beside it, for good. What else lies there is refused. */
  readonly remove: (id: string) => Promise<void>;
  /** Puts the newest good generation of a damaged post in its place, after a person said so. */
  readonly recover: (id: string) => Promise<PostDocument>;
  /** What the calendar knows of one post; null where there is none. */
  readonly tile: (id: string) => TileRow | null;
  /** Tiles whose wall date lies in [from, to] (`YYYY-MM-DD`), and with `undated` those without one. Bin left out. */
  readonly tiles: (range: {
    readonly from: string;
    readonly to: string;
    readonly undated: boolean;
  }) => Promise<readonly TileRow[]>;
  /** Every tile, the bin's too. */
  readonly allTiles: () => Promise<readonly TileRow[]>;
  readonly binTiles: () => Promise<readonly TileRow[]>;
  /** Keeps the state as it stands; the newest version is answered as it is when nothing changed since. */
  readonly keepVersion: (id: string, by: string, why: VersionReason) => Promise<PostVersion>;
  /** Oldest first. A damaged version is left out and stays on disk. */
  readonly versions: (id: string) => Promise<readonly PostVersion[]>;
  /** The same, and what is missing in it. */
  readonly keptVersions: (id: string) => Promise<KeptVersions>;
}

export interface QueueStore {
  /** Deliveries that still wait for something, in order of due time. */
  readonly open: () => Promise<readonly Delivery[]>;
  readonly get: (id: string) => Promise<Delivery | null>;
  /** Open and closed ones of a post. */
  readonly ofPost: (post: string) => Promise<readonly Delivery[]>;
  /** Closed ones whose due instant lies in [from, to] (ISO instants). */
  readonly closed: (from: string, to: string) => Promise<readonly Delivery[]>;
  /** Writes deliveries, new or changed, in one step: all or none. A closed one moves to its month. */
  readonly put: (deliveries: readonly Delivery[]) => Promise<void>;
}

/** The stored result of a check. Holds ids of people and consent entries, never their data. */
export interface StoredPass {
  readonly id: string;
  readonly post: string;
  readonly revision: string;
  readonly contentHash: string;
  readonly packVersion: string;
  readonly consentVersion: string;
  readonly moment: Moment;
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly people: readonly string[];
  /** Ids of the consent entries consulted. */
  readonly consents: readonly string[];
}

export interface KeptPasses {
  readonly passes: readonly StoredPass[];
  /** Ids of those whose files cannot be read. They stay on disk. */
  readonly unreadable: readonly string[];
}

export interface PassStore {
  /** Written once; a pass of that id that says something else throws `exists`. */
  readonly keep: (pass: StoredPass) => Promise<void>;
  readonly get: (post: string, id: string) => Promise<StoredPass | null>;
  readonly list: (post: string) => Promise<readonly StoredPass[]>;
  /** Oldest first, and what is missing in it. */
  readonly kept: (post: string) => Promise<KeptPasses>;
}

export type { BackupStore, RetentionStore, WatchedStore } from './keeping-stores.ts';
export type {
  ImportBatch,
  NewConsent,
  RegisterState,
  RegisterStore,
  StoredConsent,
  StoredPerson,
} from './register-store.ts';

export type SecretKind = 'passphrase' | 'recovery-code';
export type Unlocked =
  | { readonly kind: 'unlocked' }
  /** The secret is not the one; `why` says so in words. */
  | { readonly kind: 'wrong'; readonly why: string };

/** What opens the register at a start. `recovery-code`: the keychain is gone and no passphrase was ever set. */
export type Guard = 'keychain' | 'passphrase' | 'recovery-code';

export interface KeyStore {
  /** What guards the key: a passphrase where one was set and no keychain opened the key. The recovery code always does. */
  readonly guard: () => Guard;
  readonly hasPassphrase: () => boolean;
  readonly unlocked: () => boolean;
  readonly unlock: (kind: SecretKind, secret: string) => Promise<Unlocked>;
  /** Forgets the key until the next unlock. */
  readonly lock: () => Promise<void>;
  /** Sets a new passphrase. Needs the key. */
  readonly setPassphrase: (passphrase: string) => Promise<void>;
  /** Makes a new recovery code, shown once; the old one no longer opens anything. Needs the key. */
  readonly newRecoveryCode: () => Promise<string>;
  /**
   * Makes a new data key and seals everything anew: whatever opened the one before opens nothing any more. Needs the key,
   * and the passphrase where there is one. Answers a new recovery code; `isLeft`: something is still under the old one.
   */
  readonly makeNewKey: (
    passphrase: string | null,
  ) => Promise<{ readonly code: string; readonly isLeft: boolean }>;
  /** Seals backups anew that could not be reached then. True where nothing is under the old key any more. */
  readonly finishNewKey: () => Promise<boolean>;
}

export type { Parcel } from './review-container.ts';
export type { AskedElsewhere, DeskSecrets, KnownElsewhere, ReviewStore } from './review-store.ts';
export type { SharingStore } from './sharing-store.ts';

export type { ChainReport, JournalEntry, JournalLine, JournalStore } from './journal-store.ts';

export interface Settings {
  readonly appearance: 'system' | 'light' | 'dark';
  readonly startAtLogin: boolean;
  /** The colleague at the desk. */
  readonly me: string | null;
  /** Before the district kept its first version: differences to the built-in pack, judged by its schema, not here. */
  readonly packOverrides: Readonly<Record<string, unknown>>;
  readonly holds: readonly Hold[];
  readonly calendar: readonly CalendarDay[];
}

export interface SettingsStore {
  readonly get: () => Settings;
  readonly save: (change: Partial<Settings>) => Promise<Settings>;
}

/** The district's settings, version by version. */
export interface DistrictStore {
  /** The version in force; null while none was kept. The same object until the next is. */
  readonly current: () => KeptPack | null;
  /** Keeps a new version, durable when it resolves. */
  readonly keep: (pack: Omit<KeptPack, 'n'>) => Promise<KeptPack>;
  /** Versions before the current one, oldest first. A damaged one is left out. */
  readonly earlier: () => Promise<readonly KeptPack[]>;
}

/** A short list kept whole: colleagues, accounts. */
export interface ListStore<T extends { readonly id: string }> {
  readonly list: () => readonly T[];
  readonly get: (id: string) => T | null;
  /** Adds or replaces by id, in one write. */
  readonly put: (...items: readonly T[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export interface LibraryInfo {
  readonly id: string;
  readonly path: string;
  readonly made: string;
  readonly sample: boolean;
  readonly format: number;
}

/** An open library. */
export interface Stores {
  readonly info: LibraryInfo;
  readonly posts: PostStore;
  readonly queue: QueueStore;
  readonly passes: PassStore;
  readonly register: RegisterStore;
  readonly keys: KeyStore;
  readonly journal: JournalStore;
  readonly settings: SettingsStore;
  readonly district: DistrictStore;
  /** What colleagues changed about the district's settings and did not keep yet, by the colleague's id. */
  readonly unkept: ListStore<UnkeptSettings>;
  readonly retention: RetentionStore;
  readonly backup: BackupStore;
  readonly watched: WatchedStore;
  readonly colleagues: ListStore<Colleague>;
  readonly secrets: DeskSecrets;
  readonly reviews: ReviewStore;
  readonly sharing: SharingStore;
  readonly accounts: ListStore<Account>;
  /** Words that are used again and again. */
  readonly savedTexts: ListStore<SavedText>;
  /** Lists of posts that were taken in, oldest first. */
  readonly postLists: ListStore<PostList>;
  /** Waits for what is being written, writes the tile index, gives the library back. */
  readonly close: () => Promise<void>;
}
