/** Adds a stretch of one row of numbers to one of another, so many times. */
export const addRow = (
  to: Float64Array,
  at: number,
  from: Float64Array,
  begin: number,
  length: number,
  times: number,
): void => {
  for (let k = 0; k < length; k += 1)
    to[at + k] = (to[at + k] as number) + times * (from[begin + k] as number);
};

/**
 * The same for the four rows of a matrix that lie one after the other from `begin` on, each `width` long and as many times
 * as `times` says from `timesAt` on: a third of the time.
 */
export const addFourRows = (
  to: Float64Array,
  at: number,
  rows: Float64Array,
  begin: number,
  width: number,
  times: Float64Array,
  timesAt: number,
): void => {
  const a = times[timesAt] as number;
  const b = times[timesAt + 1] as number;
  const c = times[timesAt + 2] as number;
  const d = times[timesAt + 3] as number;
  for (let k = 0; k < width; k += 1)
    to[at + k] =
      (to[at + k] as number) +
      a * (rows[begin + k] as number) +
      b * (rows[begin + width + k] as number) +
      c * (rows[begin + 2 * width + k] as number) +
      d * (rows[begin + 3 * width + k] as number);
};

/** What a stretch of one row and another row have in common. */
export const dot = (row: Float64Array, at: number, other: Float64Array, length: number): number => {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (row[at + k] as number) * (other[k] as number);
  return sum;
};

/** A matrix of so many rows and columns with its columns as rows. */
export const transposed = (matrix: Float64Array, rows: number, columns: number): Float64Array => {
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      turned[column * rows + row] = matrix[row * columns + column] as number;
  return turned;
};
