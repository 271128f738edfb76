/** What main tells the window about taking in a list of posts: plain data, ready to show. */
import type { Verdict } from '../compliance/finding.ts';
import type { Severity } from '../domain/district.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { PostSurvey } from '../post-import/survey-posts.ts';

/** A first look at a chosen list. */
export type PostListRead =
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'read'; readonly name: string; readonly encoding: string; readonly survey: PostSurvey };

/** One row as it would become a draft, judged as it would be at the gate. */
export interface TriedRow {
  readonly line: number;
  /** Wall time; null: a draft without one. */
  readonly publishAt: string | null;
  readonly targets: readonly {
    readonly id: string;
    readonly platform: PlatformId;
    readonly handle: string;
  }[];
  readonly text: string;
  readonly verdict: Verdict;
  /** Most severe first, at most `MAX_FINDINGS_SHOWN`. */
  readonly findings: readonly { readonly severity: Severity; readonly what: string }[];
  readonly more: number;
  /** How it was read, and pictures that are not there. */
  readonly notes: readonly string[];
}

export interface TriedPostList {
  readonly kind: 'tried';
  /** Names this dry run: `posts.import-run` takes in this one and no other. */
  readonly plan: string;
  readonly posts: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** At most `MAX_ROWS_SHOWN`, in the order of the list. */
  readonly rows: readonly TriedRow[];
  readonly bad: readonly { readonly line: number; readonly why: string }[];
  readonly badCount: number;
  /** Pictures that are named and there, and those that are not. */
  readonly files: number;
  readonly missing: number;
}

export type PostListTry = { readonly kind: 'cancelled' } | TriedPostList;

/** A list that was taken in. */
export interface PostListView {
  readonly id: string;
  readonly at: string;
  /** Colleague's name. */
  readonly by: string;
  readonly file: string;
  readonly posts: number;
  readonly undone: { readonly at: string; readonly by: string } | null;
}

export type PostListDone =
  | { readonly kind: 'cancelled' }
  /** Stopped between two posts: `list` is of the drafts made by then, of `total`. Asked for again, it goes on. */
  | { readonly kind: 'stopped'; readonly list: PostListView; readonly total: number }
  | {
      readonly kind: 'done';
      readonly list: PostListView;
      /** Pictures that could not be taken in; their posts came without them. */
      readonly refused: readonly { readonly name: string; readonly why: string }[];
    };

export interface PostListUndone {
  readonly kind: 'undone';
  readonly list: PostListView;
  readonly binned: number;
  /** Posts that stay, with the reason. */
  readonly kept: readonly { readonly id: string; readonly title: string; readonly why: string }[];
}

/** Stopped between two posts, the list stands, and so do its other drafts. */
export type PostListUndo = PostListUndone | { readonly kind: 'stopped'; readonly binned: number };

/** What a shift by days moved, and what stays with the reason. */
export interface ShiftReply {
  readonly moved: readonly string[];
  readonly kept: readonly { readonly id: string; readonly title: string; readonly why: string }[];
}

/** Findings of a row that are shown. */
export const MAX_FINDINGS_SHOWN = 4;
