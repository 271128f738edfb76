/** How a version of the district's settings came to be. */
export const KEPT_HOW = ['form', 'import', 'brought-back', 'district-file'] as const;
export type KeptHow = (typeof KEPT_HOW)[number];

/** One difference between two states of the settings, in words. */
export interface SettingsChange {
  /** The part of the settings: `words.deny`, `severities`, `calendar`. */
  readonly field: string;
  /** "Words always flagged: added “turkey”, “clown”" */
  readonly text: string;
}

/** A version of the district's settings as the library keeps it. */
export interface KeptPack {
  /** 1, 2, 3 … in this library. */
  readonly n: number;
  /** "2026.11+3": unique in this library. */
  readonly version: string;
  /** ISO instant, and a colleague's id. */
  readonly at: string;
  readonly by: string;
  readonly how: KeptHow;
  /** The imported file's name, or the version that was brought back. */
  readonly from: string | null;
  readonly note: string | null;
  /** What it changed about the one before it. */
  readonly changes: readonly SettingsChange[];
  /**
   * The whole pack as it was kept. Judged by the pack's own schema when it is read, not by storage: a Hallpass whose
   * packs have gained a field still finds the file sound, and takes that field from the built-in pack.
   */
  readonly pack: Readonly<Record<string, unknown>>;
}
