import { rowsOf } from '../table/table.ts';
import { POSTS_A_TURN } from './limits.ts';
import { type ListMeaning, type PlannedPost, readPost } from './read-post.ts';

/** What a list becomes. Every row below the headers is in one of the two. */
export interface PostPlan {
  readonly posts: readonly PlannedPost[];
  readonly bad: readonly { readonly line: number; readonly why: string }[];
}

/** Reads every row of a plain text under what a person said. Hands back the rows read so far. */
export function* planPosts(
  text: string,
  delimiter: string,
  meaning: ListMeaning,
): Generator<number, PostPlan> {
  const posts: PlannedPost[] = [];
  const bad: { line: number; why: string }[] = [];
  let seen = 0;
  for (const some of rowsOf(text, delimiter)) {
    for (const row of some) {
      seen += 1;
      if (seen === 1) continue;
      const read = readPost(row, meaning);
      if (read.ok) posts.push(read.post);
      else bad.push({ line: read.line, why: read.why });
      if (seen % POSTS_A_TURN === 0) yield seen;
    }
  }
  return { posts, bad };
}
