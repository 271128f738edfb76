/** Changed settings as they stand in the form, and what they began from. */
export interface UnkeptCopy {
  /** The version they began from, by name, and what it said. */
  readonly version: string;
  /**
   * Both are packs by their form alone: what is typed half-way is kept as it is. Read by `readUnkeptPack`, not by storage,
   * so that a Hallpass whose packs have changed still finds the file sound.
   */
  readonly base: Readonly<Record<string, unknown>>;
  readonly mine: Readonly<Record<string, unknown>>;
}

/** What one colleague changed about the district's settings and did not keep yet. */
export interface UnkeptSettings {
  /** The colleague's id. */
  readonly id: string;
  /** ISO instant of the last change. */
  readonly at: string;
  /** What stands in the form. */
  readonly working: UnkeptCopy | null;
  /** What was put aside because other settings were kept meanwhile. */
  readonly aside: UnkeptCopy | null;
}
