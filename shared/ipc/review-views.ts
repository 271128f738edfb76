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
