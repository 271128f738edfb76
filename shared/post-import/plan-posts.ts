import { cellText } from '../table/cells.ts';
import { rowsOf } from '../table/table.ts';
import { POSTS_A_TURN } from './limits.ts';
import { type ListMeaning, type PlannedPost, readPost } from './read-post.ts';

/** What a list becomes. Every row below the headers is in one of the two. */
export interface PostPlan {
  readonly posts: readonly PlannedPost[];
  readonly bad: readonly { readonly line: number; readonly why: string }[];
}

/** Letters of a cell that are shown. */
const SHOWN = 40;

const SIGNS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/** Of a row with more cells than there are columns: some of them are parts of a text, and nobody knows which. */
const whyBeyond = (cell: string, delimiter: string): string =>
  `“${cell.slice(0, SHOWN)}” stands behind the last column. Put quotation marks around a text with ${SIGNS[delimiter] ?? `“${delimiter}”`} in it.`;

/** Reads every row of a plain text under what a person said. Hands back the rows read so far. */
export function* planPosts(
  text: string,
  delimiter: string,
  meaning: ListMeaning,
): Generator<number, PostPlan> {
  const posts: PlannedPost[] = [];
  const bad: { line: number; why: string }[] = [];
  let seen = 0;
  let width = 0;
  for (const some of rowsOf(text, delimiter)) {
    for (const row of some) {
      seen += 1;
      if (seen === 1) {
        width = row.cells.length;
        continue;
      }
      const beyond = row.cells
        .slice(width)
        .map((cell) => cellText(cell).trim())
        .find((cell) => cell !== '');
      if (beyond !== undefined) {
        bad.push({ line: row.line, why: whyBeyond(beyond, delimiter) });
        continue;
      }
      const read = readPost(row, meaning);
      if (read.ok) posts.push(read.post);
      else bad.push({ line: read.line, why: read.why });
      if (seen % POSTS_A_TURN === 0) yield seen;
    }
  }
  return { posts, bad };
}
