import { DELIMITERS } from './table.ts';

/** More signs between cells than any list has, commas of its texts included: such a file is not cut into cells at all. */
const FAR_TOO_MANY = 20_000;

/** How many columns a table's first line seems to have, where that is far too many; null where it is not. */
export const farTooWide = (text: string): number | null => {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  for (const delimiter of DELIMITERS) {
    let count = 0;
    for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count += 1;
    if (count > FAR_TOO_MANY) return count + 1;
  }
  return null;
};
