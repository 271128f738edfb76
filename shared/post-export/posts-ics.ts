import type { ExportedPost } from './exported-post.ts';

/** RFC 5545, 3.1: no line longer than 75 octets; a longer one goes on behind a blank. */
const LONGEST = 75;

const bytesOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A content line, folded between characters. */
const folded = (line: string): string => {
  let out = '';
  let length = 0;
  for (const char of line) {
    const bytes = bytesOf(char);
    if (length + bytes > LONGEST) {
      out += '\r\n ';
      length = 1;
    }
    out += char;
    length += bytes;
  }
  return `${out}\r\n`;
};

/** A text value (RFC 5545, 3.3.11); control characters have no place in one. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/gu, '\n')
    // oxlint-disable-next-line no-control-regex -- control characters are what is left out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
    .replace(/[\\;,]/gu, (char) => `\\${char}`)
    .replaceAll('\n', '\\n');

const instant = (at: number): string =>
  new Date(at).toISOString().replace(/[-:]/gu, '').replace(/\.\d+/u, '');

const eventOf = (post: ExportedPost, at: number, stamp: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${post.id}@hallpass`,
  `DTSTAMP:${instant(stamp)}`,
  `DTSTART:${instant(at)}`,
  'DURATION:PT15M',
  'TRANSP:TRANSPARENT',
  `SUMMARY:${text(`${post.state}: ${post.title}`)}`,
  `DESCRIPTION:${text(post.content.text)}`,
  `CATEGORIES:${text(post.targets.map(({ handle, platform }) => `${handle} on ${platform}`).join(' · '))}`,
  'END:VEVENT',
];

/** Posts with a time as a calendar that other calendars take in (RFC 5545). `stamp`: when it is written, milliseconds. */
export const postsIcs = (posts: readonly ExportedPost[], stamp: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hallpass//Posts//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Posts',
    ...posts.flatMap((post) => (post.instant === null ? [] : eventOf(post, post.instant, stamp))),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
