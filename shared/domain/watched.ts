/** A file of the watched folder that could not be taken in, and why. */
export interface LeftFile {
  readonly name: string;
  readonly why: string;
}

/** The folder whose new pictures are taken in by themselves, and what was looked at in it. */
export interface WatchedFolder {
  /** Its real path; null: none is watched. */
  readonly folder: string | null;
  /** The colleague who chose it: what comes in from it is added in that name. */
  readonly by: string | null;
  /** Name of each file that was dealt with → its size and time then. Files that are there from the beginning are among them. */
  readonly seen: Readonly<Record<string, string>>;
  /** What could not be taken in and is still there, oldest first. */
  readonly left: readonly LeftFile[];
}

export const NOT_WATCHED: WatchedFolder = { folder: null, by: null, seen: {}, left: [] };
