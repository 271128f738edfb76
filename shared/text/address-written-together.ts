import { matchesOf } from './matches.ts';

/** A stretch of a text that may hold an address without its blanks, and the same with them. */
export interface Stretch {
  /** UTF-16 offsets of the source, end exclusive. */
  readonly range: readonly [number, number];
  readonly spaced: string;
}

const TAG = /[#＃](\d{3,5})_?(\p{L}[\p{L}_]{3,40})/gu;
const NUMBER_TAG = /[#＃](\d{3,5}) [#＃](\p{L}[\p{L}_]{3,40})/gu;
/** Maps, routes and houses for sale, whose links say the address. */
const MAP =
  /\b(?:(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?(?:waze|bing|mapquest|zillow|redfin|trulia|realtor|homes)\.com)[/?][^\s<>"]{1,400}/giu;
const ADDRESS_IN_LINK = /(?<=[/=])\d{1,5}(?:[+_-]|%20)[^/&?#=]{3,100}/giu;

const SMALL_TAG =
  /^(\p{L}{3,}?)(avenue|ave|street|boulevard|blvd|road|lane|parkway|pkwy|terrace|highway)(north|south|east|west|[nsew]|[ns][ew])?$/iu;

/** "UptonAveS" as "Upton Ave S", "uptonaves" as "upton ave s"; null where nothing shows where a word begins. */
const spacedTag = (tag: string): string | null => {
  const parted = tag.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  if (parted.includes(' ')) return parted;
  return SMALL_TAG.test(tag) ? tag.replace(SMALL_TAG, '$1 $2 $3').trim() : null;
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Hashtags ("#4412UptonAveS") and links to maps ("maps.google.com/?q=4412+Upton+Ave") in a text that may hold addresses. */
export const writtenTogether = (source: string): readonly Stretch[] => {
  const out: Stretch[] = [];
  if (/[#＃]\d/.test(source))
    for (const pattern of [TAG, NUMBER_TAG])
      for (const match of matchesOf(pattern, source)) {
        const [found, number = '', tag = ''] = match;
        const street = spacedTag(tag);
        if (street !== null)
          out.push({ range: [match.index, match.index + found.length], spaced: `${number} ${street}` });
      }
  if (/\.[a-z]{2,6}(?:\/|\?)/i.test(source))
    for (const link of matchesOf(MAP, source))
      for (const match of matchesOf(ADDRESS_IN_LINK, link[0])) {
        const start = link.index + match.index;
        const spaced = decoded(match[0].replace(/[+_-]/g, ' '));
        out.push({ range: [start, start + match[0].length], spaced });
      }
  return out;
};
