/** Bytes of a list of posts; texts of a year of a large district stay far under it. */
export const MAX_LIST_BYTES = 20 * 1_048_576;
/** Posts of one list. */
export const MAX_POSTS = 5_000;
/** Columns of a list: more is another kind of table. */
export const MAX_LIST_COLUMNS = 200;
/** Pictures of one post, as many as a post may hold. */
export const MAX_FILES = 100;
/** Rows between two moments in which everything else has its turn. */
export const POSTS_A_TURN = 50;
/** Rows of the dry run that are shown; the counts tell how many there are. */
export const MAX_ROWS_SHOWN = 500;
