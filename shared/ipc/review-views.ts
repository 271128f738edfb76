import type { Severity } from '../domain/district.ts';

/** Where a post stands between who wrote it and who approves it. */
export interface ReviewView {
  readonly state: 'asked' | 'sent' | 'changes-wanted' | 'approved';
  /** Colleague's name. */
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly revision: string;
  /** The post says something else since. */
  readonly isChanged: boolean;
  /** The colleague at the desk may approve it or want changes. */
  readonly mayAnswer: boolean;
}

/** A post whose approval waits for the colleague at the desk. */
export interface WaitingReview {
  readonly post: string;
  readonly title: string;
  readonly publishAt: string | null;
  readonly review: ReviewView;
}

/** This Hallpass and the others it knows. */
export interface ElsewhereView {
  /** Our own short code; null while the register is locked. */
  readonly code: string | null;
  readonly known: readonly {
    readonly code: string;
    readonly name: string;
    readonly since: string;
    /** Its answers count as approvals here. */
    readonly approves: boolean;
  }[];
}

/** A review file as it is shown: read-only, its pictures by address. */
export interface ShownReview {
  readonly by: string;
  readonly code: string;
  readonly note: string | null;
  readonly made: string;
  readonly until: string;
  readonly packVersion: string;
  readonly title: string;
  readonly publishAt: string | null;
  readonly accounts: readonly { readonly handle: string; readonly platform: string }[];
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  readonly pictures: readonly {
    /** Null for what cannot be shown. */
    readonly url: string | null;
    readonly altText: string | null;
    readonly isVideo: boolean;
    /** Where a video plays from; null where it is not in the file, or there is more in it than a video. */
    readonly film: string | null;
    /** Some account gets it without a crop or covers of its own, or no account is chosen yet. */
    readonly isForAll: boolean;
    /** What accounts with a crop or covers of their own get instead, those with the same one together. */
    readonly own: readonly { readonly url: string | null; readonly accounts: readonly string[] }[];
  }[];
  readonly findings: readonly { readonly severity: Severity; readonly what: string; readonly why: string }[];
}

export type OpenedReview =
  /** Not known yet: the code is asked for that its Settings show. `approves`: its answer is to count here. */
  | { readonly kind: 'who'; readonly name: string; readonly approves: boolean }
  | { readonly kind: 'review'; readonly review: ShownReview }
  /** An answer to what was asked here was taken in. */
  | {
      readonly kind: 'answered';
      readonly post: string;
      readonly verdict: 'approve' | 'changes';
      readonly by: string;
    }
  | { readonly kind: 'refused'; readonly why: string };
