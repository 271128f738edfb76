/** Bytes of a file: a district of 200,000 with every column a system knows stays under it. */
export const MAX_IMPORT_BYTES = 50 * 1_048_576;
/** Rows of a file: four times the largest district of Minnesota. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 500;
/** Characters of a cell that is used; longer is no name, number or answer. */
export const MAX_CELL = 200;
/** Characters of a name, as the register's own form takes them; of a student number. */
export const MAX_NAME = 120;
export const MAX_NUMBER = 60;
/** Different answers in one column that a person can be asked to explain. */
export const MAX_VALUES = 40;
/** Rows between two moments in which everything else has its turn. */
export const ROWS_A_TURN = 1_000;
/** Rows of each list that is shown; the count tells how many there are. */
export const MAX_SHOWN = 500;
export const SAMPLE_ROWS = 10;
