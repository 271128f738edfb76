import { isCommonWord } from './common-words.ts';
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
const AT = '(?: {0,2}[\\[({<] ?(?:at|@|arroba) ?[\\])}>] {0,2}| at | arroba | @ ?|@ ?)';
const DOT = '(?: {0,2}[\\[({<] ?(?:dot|\\.|punto) ?[\\])}>] {0,2}| dot | punto )';
const HOSTS = 'gmail|yahoo|outlook|hotmail|icloud|aol|live|msn|comcast|proton|protonmail';
/** "sue@gmail" without its ending. */
const CUT_SHORT = new RegExp(`(?<![a-z0-9._%+-])${NAME}@(?:${HOSTS})(?![a-z0-9.-])`, 'g');
/** "kim at example dot org", "kim [at] example.org": a plain "at" needs a spelled "dot", or it is a sentence. */
const SPELLED = new RegExp(
  `(?<![a-z0-9._%+-])(${NAME})(${AT})(${LABEL}(?:(?:\\.|${DOT})${LABEL}){0,3}(\\.|${DOT})(?:com|org|net|edu|gov|us|mn|info|io|co|me))(?![a-z0-9])`,
  'g',
);

/** "Sue @ gmail.com" is one even with spaces; "meet @ school.com" is not. */
const MAIL_HOSTS = new RegExp(`^(?:${HOSTS})\\b`);

/** E-mail addresses, also those spelled out to slip past a filter. In order, apart. */
export const findEmails = (source: string): readonly Email[] => {
  const folded = fold(source);
  const { text } = folded;
  if (!/[@[({<]| at | arroba /.test(text)) return [];
  const out: Email[] = [];
  const add = (start: number, end: number, email: string): void => {
    const range = folded.toSource(start, end);
    if (!out.some((other) => other.range[0] < range[1] && range[0] < other.range[1]))
      out.push({ range, email });
  };
  for (const { kind, range } of findLinks(text))
    if (kind === 'email') add(...range, text.slice(...range).replace(/^mailto:/, ''));
  for (const match of text.matchAll(SPELLED)) {
    const [whole, name = '', at = '', host = ''] = match;
    if (at.trim() === '@' || at === ' at ') {
      const spelled = / dot |[[({<]/.test(host) && at !== ' @ ' && !isCommonWord(name);
      if (!MAIL_HOSTS.test(host) && !spelled) continue;
    }
    const domain = host.replace(new RegExp(DOT, 'g'), '.').replaceAll(' ', '');
    add(match.index, match.index + whole.length, `${name}@${domain}`);
  }
  for (const match of text.matchAll(CUT_SHORT))
    add(match.index, match.index + match[0].length, `${match[0]}.com`);
  return out.sort((a, b) => a.range[0] - b.range[0]);
};
