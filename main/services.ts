import type { Asset } from '../shared/domain/asset.ts';
import type { PaintedCover } from '../shared/domain/cover.ts';
import type { Cut } from '../shared/domain/cut.ts';
import type { LastBackup } from '../shared/domain/backup.ts';
import type { Colleague } from '../shared/domain/colleague.ts';
import type { Delivery } from '../shared/domain/delivery.ts';
import type { FaceScan } from '../shared/domain/found-faces.ts';
import type { AppEvent } from '../shared/ipc/events.ts';
import type { Stores } from './storage/stores.ts';

/** A file that a list names, where it may be read. */
export type FileBeside =
  | { readonly ok: true; readonly name: string; readonly path: string }
  | { readonly ok: false; readonly name: string; readonly why: string };

/** The only reader of the time. Milliseconds since 1970 UTC. */
export interface Clock {
  readonly now: () => number;
}

/** Why a file was not taken, in words for a person. */
export interface MediaRefusal {
  readonly ok: false;
  readonly why: string;
}

/** Pictures: originals and cleared pictures by content hash. Implemented by main/media. */
export interface MediaKeeper {
  /** Reads a file a person picked or dropped. The original is copied untouched, a cleared picture is made and verified. */
  readonly importFile: (path: string, by: string) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
  readonly importBytes: (
    name: string,
    bytes: Uint8Array,
    by: string,
  ) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
  readonly get: (id: string) => Promise<Asset | null>;
  readonly list: () => Promise<readonly Asset[]>;
  /** Puts these tags in the place of those there are. */
  readonly tag: (id: string, tags: readonly string[]) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
  /** The asset as it goes out with these covers burned in, and so cut, or as it is; null where there is no such picture yet. */
  readonly covered: (id: string, covers: readonly PaintedCover[], cut?: Cut) => Promise<Asset | null>;
  /** Burns covers into a picture made anew from its original, cuts it, verifies and keeps it. */
  readonly cover: (
    id: string,
    covers: readonly PaintedCover[],
    cut?: Cut,
  ) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
  /** What bytes from elsewhere are, where they are a whole picture of a size that may be shown; decodes nothing. */
  readonly showable: (bytes: Uint8Array) => 'image/jpeg' | 'image/png' | 'image/gif' | null;
  /** Whether bytes from elsewhere are a video and carry nothing else: all that may be played; decodes nothing. */
  readonly playable: (bytes: Uint8Array) => Promise<boolean>;
  /** A cleared picture's bytes by its SHA-256 (`Asset.derivative`), hash verified; null when missing or changed on disk. */
  readonly readCleared: (derivative: string) => Promise<Uint8Array | null>;
  /** The same of any size, piece by piece. False where it is missing or turned out to be changed: what came is worth nothing then. */
  readonly pourCleared: (derivative: string, into: (bytes: Uint8Array) => Promise<void>) => Promise<boolean>;
  /** True where what goes out is in the library, its bytes unchanged; a video is not read anew while its file stays the same. */
  readonly isCleared: (derivative: string) => Promise<boolean>;
  /** Another moment of a video, in seconds, as the picture that stands for it. */
  readonly setPoster: (id: string, at: number) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
  /** Writes cleared pictures, videos with their captions, and alt texts to a fresh folder for a hand-off; answers its path. Throws when a picture cannot be verified. */
  readonly layOut: (
    delivery: string,
    files: readonly {
      readonly derivative: string;
      readonly name: string;
      readonly altText: string | null;
      /** Of a video: the file of captions that goes with it. */
      readonly captions?: { readonly name: string; readonly text: string } | null;
    }[],
  ) => Promise<string>;
  /** Empties and removes a hand-off's folder; fine when there is none. */
  readonly clearOut: (delivery: string) => Promise<void>;
}

/** Where faces are in the library's pictures and how many a video shows at once, found by a detector that knows nobody. Implemented by main/media. */
export interface FaceFinder {
  /** What is known now; never waits for a pass. */
  readonly of: (asset: string) => Promise<FaceScan>;
  /** Has a picture or a video looked at, where it was not. Resolves once it is in line. */
  readonly look: (asset: string) => Promise<void>;
  /** Looks once more at a picture, whatever is known of it; answers what is known until then. */
  readonly again: (asset: string) => Promise<FaceScan>;
  /** A while from now, looks at every picture of the library that was not looked at yet, or not to the end. */
  readonly catchUp: () => void;
  /** No pass begins until what this answers is called: bringing pictures in comes first, and has the processor to itself. Of many at once, also its room: the next pass takes a second more. */
  readonly pause: (pictures?: number) => () => void;
  /** Resolves when nothing is in line any more. */
  readonly idle: () => Promise<void>;
  /** Nothing begins after this, and what is under way is forgotten. */
  readonly stop: () => Promise<void>;
}

/** A file lying in the watched folder. */
export interface FolderFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Changes whenever its content was written. */
  readonly stamp: string;
}

/** The watched folder: looked into and read, never written. Implemented by main/media. */
export interface FolderReader {
  /** The folder's real path; throws the system's error where there is none. */
  readonly real: (path: string) => Promise<string>;
  /** The pictures lying in it by name; no folders in it, no links, nothing hidden. Throws the system's error. */
  readonly list: (folder: string) => Promise<readonly FolderFile[]>;
  /** A file as it was listed. `later`: it is being written, held by another program, or gone for now. */
  readonly read: (
    folder: string,
    file: FolderFile,
  ) => Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly kind: 'later' }
    | { readonly ok: false; readonly kind: 'never'; readonly why: string }
  >;
}

/** What lies in the district's folder, or why it is not known. `why` completes "cannot be read just now: …". */
export type FoundDistrictFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The folder the district chose for its file, often a network drive. Implemented by main/storage. */
export interface DistrictFolder {
  /** The real path of a folder that is there; null where there is none. */
  readonly real: (folder: string) => Promise<string | null>;
  /** The district file as it is now. Never throws, and waits for no drive longer than a few seconds. */
  readonly read: (folder: string) => Promise<FoundDistrictFile>;
  /** Puts it in the place of the one there is, whole or not at all. Throws a `StorageProblem`. */
  readonly write: (folder: string, bytes: Uint8Array) => Promise<void>;
}

/** Files named by token: paths stay in main. */
export interface FileTokens {
  readonly issue: (
    paths: readonly string[],
  ) => Promise<readonly { token: string; name: string; bytes: number }[]>;
  /** The path behind a token, once; null for an unknown, used or old one (10 minutes). */
  readonly redeem: (token: string) => string | null;
}

/** What the operating system does for us. Implemented in main/window, scripted in tests. */
export interface Desk {
  readonly notify: (note: { title: string; body: string; go: { to: 'queue'; id: string } }) => void;
  /** On the clipboard once it resolves. */
  readonly copyText: (text: string) => Promise<void>;
  readonly revealFolder: (path: string) => Promise<void>;
  /** Opens a vetted https address outside; refuses everything else. */
  readonly openOutside: (url: string) => Promise<boolean>;
  readonly pickPictures: () => Promise<readonly string[]>;
  readonly pickFolder: (title: string) => Promise<string | null>;
  /** One file of a kind: `extensions` without dots. */
  readonly pickFile: (kind: {
    readonly title: string;
    readonly name: string;
    readonly extensions: readonly string[];
  }) => Promise<string | null>;
  readonly setAppearance: (appearance: 'system' | 'light' | 'dark') => void;
  readonly setStartAtLogin: (on: boolean) => void;
}

/** What became of handing a delivery over. `unknown` is never tried again by itself. */
export type Outcome =
  | { readonly kind: 'sent'; readonly link: string | null }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'try-later'; readonly why: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unknown'; readonly why: string };

/** One way of getting a delivery out. The hand-off answers `waiting`: a person does it. */
export interface Publisher {
  /** True where an offer goes out by itself: then a claim is on disk before it, so that a crash means unknown. */
  readonly sends: boolean;
  readonly offer: (delivery: Delivery) => Promise<Outcome>;
  /** The address where a person makes a post on that platform. */
  readonly composeUrl: (delivery: Delivery, platform: string) => string;
}

/** A large export under way. Names are plain ones, or a folder and a plain name. Failures of the disk are told in words. */
export interface OpenExport {
  /** Adds text to the end of a file. */
  readonly append: (name: string, text: string) => Promise<void>;
  /** A whole file, piece by piece; answers its SHA-256, or null, and no such file, where `pour` answers false. */
  readonly add: (
    name: string,
    pour: (write: (bytes: Uint8Array) => Promise<void>) => Promise<boolean>,
  ) => Promise<string | null>;
  /** Nothing more comes for that file. */
  readonly closeOne: (name: string) => Promise<void>;
  /** Hashes of the files that were appended to, which now are complete: SHA-256, hex, by name. */
  readonly close: () => Promise<ReadonlyMap<string, string>>;
  /** Gives it its name, as a folder or packed into one file. `told`: parts of 1 that are packed. */
  readonly finish: (
    as: 'folder' | 'zip',
    told: (part: number) => void,
    isStopped: () => boolean,
  ) => Promise<{ readonly path: string; readonly files: number; readonly size: number } | null>;
  /** Closes and removes what was written, also once it has its name; answers what could not be removed, or null. */
  readonly discard: () => Promise<string | null>;
}

/** Copies of the open library in a folder elsewhere. Failures are `StorageProblem`s in words. */
export interface Backups {
  /** Makes one, reads it back, and removes those that are older than is kept. */
  readonly write: (folder: string) => Promise<LastBackup>;
  /** When the ones were made that are there, newest first; none where the folder is not there. */
  readonly kept: (folder: string) => Promise<readonly string[]>;
}

/** What every verb of the workflow receives. Constructed in app.ts only. */
export interface Services {
  readonly clock: Clock;
  readonly stores: Stores;
  readonly media: MediaKeeper;
  readonly faces: FaceFinder;
  readonly tokens: FileTokens;
  readonly desk: Desk;
  readonly publisher: Publisher;
  readonly tell: (event: AppEvent) => void;
  /** A random id, made in main. */
  readonly newId: () => string;
  /** The colleague at the desk. */
  readonly me: () => Colleague;
  readonly folder: FolderReader;
  readonly districtFolder: DistrictFolder;
  /** The bytes of a file a person chose, where it has at most that many. */
  readonly readChosen: (
    path: string,
    most: number,
  ) => Promise<
    | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly name: string; readonly why: string }
  >;
  /**
   * Looks up files that a chosen list names: those that lie in the list's own folder or below it, links followed, and no
   * others. In the order of the names.
   */
  readonly filesBeside: (list: string, names: readonly string[]) => Promise<readonly FileBeside[]>;
  readonly backups: Backups;
  /** A fresh folder under `into` that is filled bit by bit, and is named as incomplete until it is finished. */
  readonly openExport: (into: string, name: string) => Promise<OpenExport>;
  /** Writes exported files: HTML and JSON by name into a fresh folder under `into`; answers the folder. */
  readonly writeExport: (
    into: string,
    name: string,
    files: readonly { readonly name: string; readonly bytes: Uint8Array | string }[],
  ) => Promise<string>;
}
