import { farTooWide } from '../table/too-wide.ts';
import { cellText, isUnreadable } from '../table/cells.ts';
import { type ColumnRole, type Layout, valueKey } from './choices.ts';
import { guessColumns, headerKey, isAboutShowing, looksLikeAnswers, looksLikeFlags } from './headers.ts';
import { MAX_COLUMNS, MAX_ROWS, MAX_VALUES } from './limits.ts';
import { type SystemId, systemOf } from './systems.ts';
import { delimiterOf, rowsOf, type TableRow } from '../table/table.ts';

/** One value that occurs in a column. */
export interface SurveyedValue {
  /** `valueKey` of it. */
  readonly key: string;
  /** As it is written first. */
  readonly text: string;
  readonly count: number;
}

export interface SurveyedColumn {
  /** As in the file; a repeated or empty one gets a number, so that two columns can be told apart. */
  readonly header: string;
  /** The first different cells that hold something. */
  readonly samples: readonly string[];
  readonly values: readonly SurveyedValue[];
  /** There are more different values than `values` shows: no column of answers. */
  readonly more: boolean;
  readonly blanks: number;
}

/** What a look through a file finds, before anybody says what it means. */
export interface Survey {
  readonly delimiter: string;
  /** The line of the headers, from 1; rows before it are left out. */
  readonly headerLine: number;
  readonly columns: readonly SurveyedColumn[];
  /** Cells that most rows have: more than there are headers where every row ends with a comma. */
  readonly width: number;
  /** Rows that hold something, below the headers. */
  readonly rows: number;
  readonly system: SystemId;
  readonly layout: Layout;
  readonly guess: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns that may hold answers, or names of flags. */
  readonly answers: readonly number[];
  /** Of these columns, flags that are about being shown, by `valueKey`. */
  readonly flags: readonly string[];
}

export type Surveyed =
  | { readonly ok: true; readonly survey: Survey }
  | { readonly ok: false; readonly why: string };

const no = (why: string): Surveyed => ({ ok: false, why });
const SAMPLES = 4;
/** Rows above the headers that an export may begin with: a title, a date. */
const HEADER_WITHIN = 15;

/** The row of the headers among the first ones: the one that names most of what is looked for, else the first. */
const headersAmong = (rows: readonly TableRow[]): TableRow | undefined => {
  const scoreOf = (row: TableRow): number => {
    const keys = row.cells.map((cell) => headerKey(cellText(cell)));
    return Object.keys(guessColumns(keys)).length + (keys.some(looksLikeFlags) ? 1 : 0);
  };
  return rows.slice(0, HEADER_WITHIN).reduce<{ row: TableRow; score: number } | null>((best, row) => {
    const score = scoreOf(row);
    return best === null || score > best.score ? { row, score } : best;
  }, null)?.row;
};

const uniqueHeaders = (cells: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const text = cellText(cell) || `Column ${at + 1}`;
    const count = (seen.get(text.toLowerCase()) ?? 0) + 1;
    seen.set(text.toLowerCase(), count);
    return count === 1 ? text : `${text} (${count})`;
  });
};

class Tally {
  private readonly values = new Map<string, { text: string; count: number }>();
  private readonly samples: string[] = [];
  private more = false;
  private blanks = 0;

  add(cell: string | undefined): void {
    const text = cellText(cell);
    if (text === '') {
      this.blanks += 1;
      return;
    }
    if (this.samples.length < SAMPLES && !this.samples.includes(text)) this.samples.push(text);
    if (this.more) return;
    const key = valueKey(text);
    const known = this.values.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.values.size === MAX_VALUES) {
      this.more = true;
      this.values.clear();
    } else this.values.set(key, { text, count: 1 });
  }

  column(header: string): SurveyedColumn {
    const values = [...this.values].map(([key, value]) => ({ key, ...value }));
    return {
      header,
      samples: this.samples,
      values: values.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
      more: this.more,
      blanks: this.blanks,
    };
  }
}

/**
 * Looks through a plain text: how it is cut, where its headers are, what its columns seem to hold, which values occur.
 * Yields the number of rows looked at, now and then.
 */
export function* surveyTable(text: string): Generator<number, Surveyed> {
  const tooMany = farTooWide(text);
  if (tooMany !== null)
    return no(`The file has ${tooMany.toLocaleString('en-US')} columns; ${MAX_COLUMNS} is the most.`);
  const delimiter = delimiterOf(text);
  let headers: TableRow | undefined;
  let tallies: readonly Tally[] = [];
  const widths = new Map<number, number>();
  let rows = 0;
  for (const some of rowsOf(text, delimiter)) {
    if (headers === undefined) {
      headers = headersAmong(some);
      if (headers === undefined) return no('There is nothing in this file.');
      if (headers.fault !== null) return no(`The headers cannot be read. ${headers.fault}`);
      if (headers.cells.length > MAX_COLUMNS) {
        return no(`The file has ${headers.cells.length} columns; ${MAX_COLUMNS} is the most.`);
      }
      if (headers.cells.some(isUnreadable)) return no(UNREADABLE);
      tallies = headers.cells.map(() => new Tally());
    }
    for (const row of some) {
      if (row.line <= headers.line) continue;
      rows += 1;
      widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
      if (row.fault === null) tallies.forEach((tally, at) => tally.add(row.cells[at]));
    }
    if (rows > MAX_ROWS) {
      return no(
        `The file has more than ${MAX_ROWS.toLocaleString('en-US')} rows. Export one school at a time.`,
      );
    }
    yield rows;
  }
  if (headers === undefined) return no('There is nothing in this file.');
  if (rows === 0) return no('There are headers in this file and no rows below them.');
  if (headers.cells.length === 1) {
    return no(
      'Only one column was found in this file. Save it as CSV, with commas, semicolons or tabs between the cells.',
    );
  }
  const columns = uniqueHeaders(headers.cells).map((header, at) =>
    (tallies[at] ?? new Tally()).column(header),
  );
  const [width] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return {
    ok: true,
    survey: { delimiter, headerLine: headers.line, columns, width, rows, ...guessed(columns) },
  };
}

const UNREADABLE = 'The headers hold letters that cannot be read. Export the file again, as CSV in UTF-8.';

const guessed = (
  columns: readonly SurveyedColumn[],
): Pick<Survey, 'system' | 'layout' | 'guess' | 'answers' | 'flags'> => {
  const keys = columns.map((column) => headerKey(column.header));
  const system = systemOf(keys);
  const guess = guessColumns(keys);
  const free = columns.flatMap((_column, at) => (Object.values(guess).includes(at) ? [] : [at]));
  const flags = free.filter((at) => looksLikeFlags(keys[at] ?? ''));
  const answers = free.filter((at) => looksLikeAnswers(keys[at] ?? '') && columns[at]?.more === false);
  const layout: Layout = flags.length > 0 ? 'flag' : 'person';
  const chosen = layout === 'flag' ? flags.slice(0, 1) : answers;
  return {
    system,
    layout,
    guess,
    answers: chosen,
    flags:
      layout === 'flag'
        ? chosen.flatMap((at) =>
            (columns[at]?.values ?? []).flatMap((value) => (isAboutShowing(value.text) ? [value.key] : [])),
          )
        : [],
  };
};
