import { fold } from './fold.ts';

/** The long forms of what addresses abbreviate, by the short one we compare with. */
const SHORT: Readonly<Record<string, string>> = {
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  boulevard: 'blvd',
  road: 'rd',
  lane: 'ln',
  parkway: 'pkwy',
  highway: 'hwy',
  drive: 'dr',
  court: 'ct',
  circle: 'cir',
  place: 'pl',
  square: 'sq',
  terrace: 'ter',
  trail: 'trl',
  suite: 'ste',
  apartment: 'apt',
};

/** A street address in one spelling: `1350 West 106th Street` and `1350 W. 106th St.` are both `1350 w 106th st`. */
export const streetKey = (street: string): string =>
  fold(street)
    .text.split(/[^\p{L}\p{N}/-]+/u)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(SHORT, word) ? SHORT[word] : word))
    .join(' ');
