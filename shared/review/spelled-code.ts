/** A typed code spelled as it was printed: case, spaces, hyphens, O for 0 and I or L for 1 do not matter. */
export const spelledCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–—]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
