import type { PlatformId } from '../domain/platform-id.ts';
import type { PostContent } from '../domain/post.ts';

/** One post as it is exported. */
export interface ExportedPost {
  readonly id: string;
  readonly content: PostContent;
  readonly targets: readonly {
    readonly id: string;
    readonly platform: PlatformId;
    readonly handle: string;
  }[];
  /** In words: "Draft", "Queued". */
  readonly state: string;
  /** Milliseconds since 1970 UTC; null for a post without a time, and for a time that does not exist. */
  readonly instant: number | null;
  readonly title: string;
}
