import { cellText } from '../table/cells.ts';
import { DELIMITERS, delimiterOf, rowsOf } from '../table/table.ts';
import { farTooWide } from '../table/too-wide.ts';
import { guessPostColumns, type PostColumns } from './columns.ts';
import { MAX_LIST_COLUMNS, MAX_POSTS } from './limits.ts';

/** A first look through a list of posts, before anybody says what its columns hold. */
export interface PostSurvey {
  readonly delimiter: string;
  readonly columns: readonly { readonly header: string; readonly samples: readonly string[] }[];
  /** Rows below the headers. */
  readonly rows: number;
  readonly guess: PostColumns;
}

export type PostSurveyed =
  | { readonly ok: true; readonly survey: PostSurvey }
  | { readonly ok: false; readonly why: string };

const SAMPLES = 3;
/** Letters of a sample that are shown. */
const SAMPLE = 80;

const no = (why: string): PostSurveyed => ({ ok: false, why });

const tooWide = (columns: number): string =>
  `A row has ${columns.toLocaleString('en-US')} columns; ${MAX_LIST_COLUMNS} is the most. Nothing was read.`;

/** What stands between the cells: what makes the first row name the most columns; texts are full of commas and semicolons. */
const delimiterBy = (text: string): string => {
  const named = (delimiter: string): number => {
    const [row] = rowsOf(text, delimiter).next().value ?? [];
    return Object.keys(guessPostColumns(row?.cells.map(cellText) ?? [])).length;
  };
  return DELIMITERS.reduce((best, next) => (named(next) > named(best) ? next : best), delimiterOf(text));
};

/** Looks through a plain text (`plainText`): its columns and how many rows. Hands back the rows read so far. */
export function* surveyPosts(text: string): Generator<number, PostSurveyed> {
  const width = farTooWide(text);
  if (width !== null) return no(tooWide(width));
  const delimiter = delimiterBy(text);
  let headers: readonly string[] | null = null;
  const samples: string[][] = [];
  let rows = 0;
  for (const some of rowsOf(text, delimiter)) {
    for (const { cells } of some) {
      if (cells.length > MAX_LIST_COLUMNS) return no(tooWide(cells.length));
      if (headers === null) {
        headers = cells.map((cell, at) => cellText(cell) || `Column ${at + 1}`);
        continue;
      }
      rows += 1;
      if (rows > MAX_POSTS)
        return no(`The list has more than ${MAX_POSTS.toLocaleString('en-US')} posts. Cut it into parts.`);
      for (const [at, cell] of cells.entries()) {
        const said = cellText(cell);
        const own = (samples[at] ??= []);
        if (said !== '' && own.length < SAMPLES) own.push(said.slice(0, SAMPLE));
      }
    }
    yield rows;
  }
  if (headers === null) return no('The file is empty.');
  if (rows === 0) return no('The file has one row alone. A list begins with the names of its columns.');
  return {
    ok: true,
    survey: {
      delimiter,
      columns: headers.map((header, at) => ({ header, samples: samples[at] ?? [] })),
      rows,
      guess: guessPostColumns(headers),
    },
  };
}
