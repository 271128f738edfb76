/**
 * How many of `length` things come before a place, where all that do stand first: found by halving, so that a text with
 * thousands of sentences costs no more than a few looks. `isBefore` is asked by number, from 0.
 */
export const countBefore = (length: number, isBefore: (at: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
