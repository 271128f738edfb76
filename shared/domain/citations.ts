/** What findings cite. The text of the district's own sections lives in the pack, under the same ids. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** Where it stands. */
  readonly source: string;
  /** What it says for us, in our words. */
  readonly note: string;
  /** An https address, or null. */
  readonly url: string | null;
}
