import type { Account } from '../domain/account.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { CATEGORIES, type Category, emptyContent, type PostContent } from '../domain/post.ts';
import { readTags } from '../domain/read-tags.ts';
import { sayTime } from '../schedule/say-wall.ts';
import { cellText, isUnreadable, readDay } from '../table/cells.ts';
import type { TableRow } from '../table/table.ts';
import { unmarked } from '../table/write-csv.ts';
import { findLinks } from '../text/links.ts';
import type { PostColumns, PostField } from './columns.ts';
import { MAX_FILES } from './limits.ts';
import { readAccounts } from './read-accounts.ts';
import { readTime, timeBehind } from './read-time.ts';

/** A picture a row names, still a file beside the list. */
export interface NamedFile {
  readonly name: string;
  readonly altText: string | null;
  /** Needs no alt text. */
  readonly decorative: boolean;
}

/** What a row becomes: the draft but for its pictures, which are taken in later. */
export interface PlannedPost {
  readonly line: number;
  readonly content: PostContent;
  readonly files: readonly NamedFile[];
  /** What a person should know about how it was read. */
  readonly notes: readonly string[];
}

export type ReadPost =
  | { readonly ok: true; readonly post: PlannedPost }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** What a person said about the whole list. */
export interface ListMeaning {
  readonly columns: PostColumns;
  readonly accounts: readonly Account[];
  /** IANA zone of the times. */
  readonly zone: string;
  /** Time of day of rows that tell none, `HH:MM`. */
  readonly time: string;
  /** Accounts of rows that name none, by id. */
  readonly targets: readonly string[];
}

const CATEGORY_WORDS: Readonly<Record<string, Category>> = {
  ...Object.fromEntries(CATEGORIES.map((category) => [category.replaceAll('-', ' '), category])),
  student: 'student-recognition',
  recognition: 'student-recognition',
  sports: 'athletics',
  events: 'event',
  reminders: 'reminder',
};

/** Whether a cell is one address and nothing else, with its scheme or without. */
const isAddress = (cell: string): boolean => !/\s/u.test(cell) && findLinks(cell)[0]?.range[0] === 0;

const lines = (cell: string): readonly string[] =>
  cell
    .split(/[\n;|]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The wall time of a row; null where it names no day; or why it is none. */
const readWhen = (
  date: string,
  time: string,
  other: string,
): { readonly wall: string | null; readonly note?: string } | { readonly why: string } => {
  if (date === '') return time === '' ? { wall: null } : { why: `“${time}” is a time without a day.` };
  // "12/1/2026, 3:30 PM": the reader of days knows a time behind a blank, and no comma.
  const day =
    readDay(date.replace(/,? (?:at )?\d{1,2}(?::\d{2}){0,2} ?(?:[ap]\.?m\.?)$/iu, '')) ?? readDay(date);
  if (day === null) return { why: `“${date}” is no day that could be read. Write it like 12/1/2026.` };
  const said = time === '' ? timeBehind(date) : time;
  if (said === '')
    return { wall: `${day}T${other}`, note: `No time is given, so it is ${sayTime(`${day}T${other}`)}.` };
  const clock = readTime(said);
  if (clock === null)
    return { why: `“${said}” is no time of day that could be read. Write it like 3:30 PM.` };
  return { wall: `${day}T${clock}` };
};

/** What a cell says of each file, in their order. Where it has a place for each, an empty one says nothing of that file. */
const ofEach = (cell: string, files: readonly string[]): readonly (string | null)[] => {
  const places = cell.split(/[\n;|]/u).map((part) => part.trim());
  const parts = files.length < 2 ? [cell.trim()] : places.length === files.length ? places : lines(cell);
  return files.map((_, at) => parts[at] || null);
};

const YES = /^(?:y|yes|x|true|1)$/iu;
const NO = /^(?:n|no|false|0)$/iu;

const variantsOf = (
  text: (field: PostField) => string,
  targets: readonly string[],
  accounts: readonly Account[],
): PostContent['variants'] =>
  Object.fromEntries(
    PLATFORM_IDS.flatMap((platform) => {
      const own = text(platform).trim();
      if (own === '') return [];
      return accounts
        .filter((account) => account.platform === platform && targets.includes(account.id))
        .map(({ id }) => [id, { text: own }]);
    }),
  );

/** One row of a list as a draft, or why it cannot be one. Texts keep their lines; nothing is judged here. */
export const readPost = (row: TableRow, meaning: ListMeaning): ReadPost => {
  const { line } = row;
  const no = (why: string): ReadPost => ({ ok: false, line, why });
  if (row.fault !== null) return no(row.fault);
  const text = (field: PostField): string => {
    const column = meaning.columns[field];
    return column === undefined ? '' : unmarked(row.cells[column] ?? '');
  };
  const cell = (field: PostField): string => cellText(text(field));
  if (row.cells.some(isUnreadable))
    return no('Some letters of this row cannot be read. Save the list as “CSV UTF-8” once more.');
  const when = readWhen(cell('date'), cell('time'), meaning.time);
  if ('why' in when) return no(when.why);
  const { ids, unknown } = readAccounts(text('accounts'), meaning.accounts);
  const [first] = unknown;
  if (first !== undefined) return no(`“${first}” is no account of the list in Settings.`);
  const targets = ids.length > 0 ? ids : meaning.targets;
  const files = lines(text('media'));
  if (files.length > MAX_FILES) return no(`It names ${files.length} pictures; a post holds ${MAX_FILES}.`);
  const alts = ofEach(text('alt-text'), files);
  const decorations = ofEach(text('decorative'), files);
  const unsaid = decorations.find((said) => said !== null && !YES.test(said) && !NO.test(said));
  const kind = cell('category').toLowerCase();
  const category = CATEGORY_WORDS[kind.replaceAll('-', ' ')] ?? null;
  const link = cell('link');
  if (link !== '' && !isAddress(link))
    return no(
      `“${link}” is no web address that could be read. Write the link like www.example.org/menu, or leave it empty.`,
    );
  const content: PostContent = {
    ...emptyContent(meaning.zone),
    category,
    publishAt: when.wall,
    targets,
    text: text('text').trim(),
    variants: variantsOf(text, targets, meaning.accounts),
    link: link || null,
    firstComment: text('first-comment').trim() || null,
    video: {
      ...emptyContent().video,
      title: cell('title'),
      description: text('description').trim(),
      tags: readTags(cell('tags'), /[,;]/u),
    },
  };
  if (content.text === '' && content.video.title === '' && files.length === 0 && content.link === null)
    return no('It has no text, no picture and no link.');
  const notes = [
    ...(when.note === undefined ? [] : [when.note]),
    ...(kind !== '' && category === null ? [`“${kind}” is no category here, so it is left open.`] : []),
    ...(unsaid == null
      ? []
      : [`“${unsaid}” does not say whether a picture is only decoration, so it is taken for a no.`]),
  ];
  return {
    ok: true,
    post: {
      line,
      content,
      files: files.map((name, at) => ({
        name,
        altText: alts[at] ?? null,
        decorative: YES.test(decorations[at] ?? ''),
      })),
      notes,
    },
  };
};
