/** Always the same numbers, 0 to 1 (a linear congruence of Numerical Recipes). */
export const numbers = (): (() => number) => {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
};
