/** A list of posts that was taken in from a file: kept so that it can be undone as a whole. */
export interface PostList {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** Colleague's id. */
  readonly by: string;
  /** Name of the file. */
  readonly file: string;
  /** Ids of its posts. */
  readonly posts: readonly string[];
  /** Who undid it and when; null: it stands. */
  readonly undone: { readonly at: string; readonly by: string } | null;
}
