/** What a line of the journal says. Ids only, never register data. */
export interface JournalEntry {
  readonly by: string;
  readonly kind: string;
  readonly post?: string | null;
  readonly delivery?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface JournalLine {
  /** 1, 2, 3 … without a gap. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly post: string | null;
  readonly delivery: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Hash of the line before, and of this one; SHA-256, hex. */
  readonly prev: string;
  readonly hash: string;
}

export type ChainReport =
  /** `sealed`: lines that carry this library's keyed hash. The rest was written while locked, or (told now, while locked) cannot be told apart. */
  | { readonly kind: 'intact'; readonly lines: number; readonly sealed: number }
  | { readonly kind: 'broken'; readonly lines: number; readonly at: number; readonly why: string };

export interface JournalStore {
  /** On disk when it resolves. */
  readonly append: (entry: JournalEntry) => Promise<JournalLine>;
  readonly ofPost: (post: string) => Promise<readonly JournalLine[]>;
  /** Lines of several posts, in the order they were written. Costs one look at the journal. */
  readonly ofPosts: (posts: readonly string[]) => Promise<readonly JournalLine[]>;
  /** Lines from number `from` on, at most `limit`. */
  readonly list: (from: number, limit: number) => Promise<readonly JournalLine[]>;
  readonly count: () => number;
  readonly verify: () => Promise<ChainReport>;
}
