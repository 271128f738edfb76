import { fold } from './fold.ts';
import { findLinks } from './links.ts';

/** An e-mail address in a text. */
export interface Email {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** In small letters, spelled with `@` and dots even where the text says "at" and "dot". */
  readonly email: string;
}

const NAME = '[a-z0-9][a-z0-9._%+-]{0,63}';
const LABEL = '[a-z0-9][a-z0-9-]{0,40}';
const AT = '(?: {0,2}[\\[({<] ?(?:at|@) ?[\\])}>] {0,2}| at | @ ?|@ )';
const DOT = '(?: {0,2}[\\[({<] ?(?:dot|\\.) ?[\\])}>] {0,2}| dot )';
/** "kim at example dot org", "kim [at] example.org": a plain "at" needs a spelled "dot", or it is a sentence. */
const SPELLED = new RegExp(
  `(?<![a-z0-9._%+-])(${NAME})(${AT})(${LABEL}(?:(?:\\.|${DOT})${LABEL}){0,3}(\\.|${DOT})(?:com|org|net|edu|gov|us|mn|info|io|co|me))(?![a-z0-9])`,
  'g',
);

/** "Sue @ gmail.com" is one even with spaces; "meet @ school.com" is not. */
const MAIL_HOSTS = /^(?:gmail|yahoo|outlook|hotmail|icloud|aol|live|msn|comcast|proton|protonmail)\b/;

/** E-mail addresses, also those spelled out to slip past a filter. In order, apart. */
export const findEmails = (source: string): readonly Email[] => {
  const out: Email[] = findLinks(source)
    .filter((link) => link.kind === 'email')
    .map(({ range }) => ({
      range,
      email: source
        .slice(range[0], range[1])
        .replace(/^mailto:/i, '')
        .toLowerCase(),
    }));
  const folded = fold(source);
  if (!/[@[({<]| at /.test(folded.text)) return out;
  for (const match of folded.text.matchAll(SPELLED)) {
    const [whole, name = '', at = '', host = ''] = match;
    const bare = at === ' at ' || at.trim() === '@';
    if (bare && !MAIL_HOSTS.test(host) && !(at !== ' @ ' && / dot |[[({<]/.test(host))) continue;
    const range = folded.toSource(match.index, match.index + whole.length);
    if (out.some((email) => email.range[0] < range[1] && range[0] < email.range[1])) continue;
    const domain = host.replace(new RegExp(DOT, 'g'), '.').replaceAll(' ', '');
    out.push({ range, email: `${name}@${domain}` });
  }
  return out.sort((a, b) => a.range[0] - b.range[0]);
};
