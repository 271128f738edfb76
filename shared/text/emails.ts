import { isCommonWord } from './common-words.ts';
import { type Folded, fold } from './fold.ts';
import { emailLinks } from './link-chunks.ts';
import { matchesOf } from './matches.ts';
import { nothingTaken } from './taken.ts';

/** An e-mail address in a text. */
export interface Email {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** In small letters, spelled with `@` and dots even where the text says "at" and "dot". */
  readonly email: string;
}

const NAME_START = '[a-z0-9][a-z0-9_%+-]{0,40}';
const DOT =
  '(?: {0,2}[\\[({<_-]{1,2} ?(?:dot|\\.|punto|d0t) ?[\\])}>_-]{1,2} {0,2}| (?:dot|punto|d0t) | \\. ?|\\. )';
/** "sue.k", "sue dot k", "sue_k". */
const NAME = `${NAME_START}(?:(?:\\.| (?:dot|punto) |[\\[({](?:dot|\\.)[\\])}])${NAME_START}){0,3}`;
const LABEL = '[a-z0-9][a-z0-9-]{0,40}';
const AT = '(?: {0,2}[\\[({<_-]{1,2} ?(?:at|a|@|arroba) ?[\\])}>_-]{1,2} {0,2}| at | arroba | ?@ ?)';
const ENDING =
  'com|org|net|edu|gov|us|mn|info|io|co|me|biz|tv|ca|uk|mx|so|app|dev|email|school|family|live|cc|xyz|mil|name';
const HOSTS =
  'gmail|googlemail|yahoo|ymail|outlook|hotmail|icloud|mac|aol|live|msn|comcast|proton|protonmail|gmx|zoho|verizon|att|sbcglobal|centurylink|q|charter|cox|frontiernet|usfamily|fastmail|hey|tutanota|mail';
/** "sue@gmail" without its ending, "sue@gmail,com" with a wrong one. */
const CUT_SHORT = new RegExp(
  `(?<![a-z0-9._%+-])${NAME_START}(?:\\.${NAME_START}){0,3}@(?:${HOSTS})(?:,com(?![a-z0-9]))?(?![a-z0-9-]|\\.[a-z0-9])`,
  'g',
);
/** "kim at example dot org", "kim [at] example.org": a plain "at" needs a spelled "dot", or it is a sentence. */
const SPELLED = new RegExp(
  `(?<![a-z0-9._%+-])(${NAME})(${AT})(${LABEL}(?:(?:\\.|${DOT})${LABEL}){0,3}(\\.|${DOT})(?:${ENDING}))(?![a-z0-9-]|\\.[a-z0-9])`,
  'g',
);
const MAIL_HOSTS = new RegExp(`^(?:${HOSTS})(?![a-z0-9-])`);
const MAY_HOLD = /@|(?:^|[ [({<_-])(?:at|a|arroba)[ \])}>_-]/;
/** Words before it that ask for a letter: "e-mail jo at example.org". */
const WRITTEN_TO =
  /(?:^|[^a-z])(?:e-?mails?|mail|write|rsvp|correo|escriba|contact|reach|send|questions\?|ask)(?![a-z])[^.!?\n]{0,24}$/;
/** Before "at" and a domain they are a sentence: "us at example.org". */
const NOT_A_MAILBOX = new Set(
  `us me him her them it you look shop meet see find more online live watch register sign signup up posted available here
there tickets ticket details information info out today tomorrow now page site website visit apply forms form calendar menu
menus schedule streaming stream streamed livestream questions game games news story photos video videos results updates follow
order orders donate volunteer read learn listed published link links week saturday sunday friday night tonight only`
    .trim()
    .split(/\s+/),
);

const isMailbox = (name: string): boolean => !NOT_A_MAILBOX.has(name) && !isCommonWord(name);

/** Whether what `SPELLED` found is an address and no sentence. */
const isSpelled = (text: string, match: RegExpExecArray): boolean => {
  const [, name = '', at = '', host = ''] = match;
  const sign = at.trim();
  const spelled = /(?: (?:dot|punto|d0t) )|[[({<]/.test(host);
  if (sign !== '@' && sign !== 'at' && sign !== 'arroba') {
    // "(a)" is also a point in a list.
    return !/^[^a-z]*a[^a-z]*$/.test(sign) || MAIL_HOSTS.test(host) || isMailbox(name);
  }
  if (MAIL_HOSTS.test(host)) return sign !== 'at' || spelled || !NOT_A_MAILBOX.has(name);
  if (sign === '@' && at === '@') return true;
  if (!isMailbox(name)) return false;
  const formed = /[a-z][._+-][a-z0-9]|[a-z]\d/.test(name);
  const asked = WRITTEN_TO.test(text.slice(Math.max(0, match.index - 40), match.index));
  return (spelled && at !== ' @ ') || formed || asked;
};

/** E-mail addresses, also those spelled out to slip past a filter. In order, apart. */
export const findEmails = (source: string, folded: Folded = fold(source)): readonly Email[] => {
  const { text } = folded;
  if (!MAY_HOLD.test(text)) return [];
  const out: Email[] = [];
  const taken = nothingTaken(source.length);
  const add = (start: number, end: number, email: string): void => {
    const range = folded.toSource(start, end);
    if (range[0] === range[1] || taken.has(...range)) return;
    taken.add(...range);
    out.push({ range, email });
  };
  for (const range of emailLinks(text)) add(...range, text.slice(...range).replace(/^mailto:/, ''));
  for (const match of matchesOf(SPELLED, text)) {
    if (!isSpelled(text, match)) continue;
    const [whole, name = '', , host = ''] = match;
    const plain = (part: string): string =>
      part.replace(new RegExp(DOT, 'g'), '.').replace(/[[\](){}<> ]/g, '');
    add(
      match.index,
      match.index + whole.length,
      `${plain(name.replace(/ (?:dot|punto) /g, '.'))}@${plain(host)}`,
    );
  }
  for (const match of matchesOf(CUT_SHORT, text))
    add(
      match.index,
      match.index + match[0].length,
      match[0].endsWith(',com') ? match[0].replace(',com', '.com') : `${match[0]}.com`,
    );
  return out.sort((a, b) => a.range[0] - b.range[0]);
};
