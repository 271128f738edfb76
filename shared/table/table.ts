import papa from 'papaparse';

/** One row of a file. `line` counts from 1, where the row begins; `fault` says why its cells cannot be trusted. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

/** What may stand between two cells. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;
/** An own first line by which Excel is told what stands between the cells. */
const EXCEL_HINT = /^sep=([^\n])\n/u;

/** Characters that are cut into rows at once; after a row that could not be cut, little, since more may follow. */
const WIDE = 65_536;
const NARROW = 1_024;
/** No row is longer: a quotation mark that is open for so long was forgotten. */
const LONGEST_ROW = 65_536;
/** Nor does a cell go over more lines. */
const MOST_LINES = 50;

/** Text with one kind of line end and without marks of byte order, so that lines can be counted. */
export const plainText = (text: string): string => {
  const marked = text.includes('\ufeff') ? text.replaceAll('\ufeff', '') : text;
  if (!marked.includes('\r')) return marked;
  return marked.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
};

const parse = (text: string, delimiter: string, rows: number) =>
  papa.parse(text, { delimiter, newline: '\n', quoteChar: '"', preview: rows, fastMode: false });

/** How many of the first rows a delimiter cuts alike, and into how many cells. */
const fitOf = (head: string, delimiter: string): { readonly rows: number; readonly cells: number } => {
  const widths = new Map<number, number>();
  for (const cells of parse(head, delimiter, 30).data) {
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  return [...widths].reduce(
    (best, [cells, rows]) =>
      rows > best.rows || (rows === best.rows && cells > best.cells) ? { rows, cells } : best,
    { rows: 0, cells: 1 },
  );
};

/** What stands between the cells of a plain text. */
export const delimiterOf = (text: string): string => {
  const said = EXCEL_HINT.exec(text.slice(0, 10))?.[1];
  if (said !== undefined) return said;
  const head = text.slice(0, LONGEST_ROW);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, ...fitOf(head, delimiter) }));
  return fits.reduce((best, next) =>
    next.rows > best.rows || (next.rows === best.rows && next.cells > best.cells) ? next : best,
  ).delimiter;
};

const newlines = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

const within = (cells: readonly string[], quotes: boolean): number =>
  quotes ? cells.reduce((sum, cell) => sum + newlines(cell), 0) : 0;

const OPEN =
  'A quotation mark opens a cell in this row and none closes it, so its cells cannot be told apart.';
const MIDDLE = 'A quotation mark stands in the middle of a cell, so where the cell ends cannot be told.';

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The end of the line in which `from` lies, its line end included. */
const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
};

/** Up to `size` characters from `at` on that end with a line, at least one line. */
const windowEnd = (text: string, at: number, size: number): number => {
  if (at + size >= text.length) return text.length;
  const end = text.lastIndexOf('\n', at + size - 1) + 1;
  return end > at ? end : lineEnd(text, at);
};

/** Whole rows at the beginning of a piece, and what is wrong with the next one; null where the piece is whole. */
const cut = (
  piece: string,
  delimiter: string,
): { readonly rows: readonly (readonly string[])[]; readonly fault: string | null } => {
  const { data, errors } = parse(piece, delimiter, 0);
  if (!piece.includes('"')) return { rows: data, fault: null };
  const swallowing = data.findIndex((cells) => within(cells, true) > MOST_LINES);
  const error = errors.find((one) => one.row !== undefined);
  const at = error?.row ?? data.length;
  if (swallowing >= 0 && swallowing < at) return { rows: data.slice(0, swallowing), fault: OPEN };
  if (error === undefined) return { rows: data, fault: null };
  return { rows: data.slice(0, at), fault: error.code === 'MissingQuotes' ? OPEN : MIDDLE };
};

/**
 * The rows of a plain text, some at a time, blank ones left out. A row that cannot be cut into cells is one faulty line,
 * and the next line begins anew: a forgotten quotation mark hides no row after it. What is handed out at once is small,
 * so that whoever asks can let others have their turn in between.
 */
export function* rowsOf(text: string, delimiter: string): Generator<readonly TableRow[]> {
  const hint = EXCEL_HINT.exec(text.slice(0, 10))?.[0] ?? '';
  let at = hint.length;
  let line = hint === '' ? 1 : 2;
  let size = WIDE;
  while (at < text.length) {
    const end = windowEnd(text, at, size);
    const piece = text.slice(at, end);
    const { rows, fault } = cut(piece, delimiter);
    const hasQuotes = piece.includes('"');
    const whole: TableRow[] = [];
    let next = line;
    for (const cells of rows) {
      if (!isBlank(cells)) whole.push({ line: next, cells, fault: null });
      next += 1 + within(cells, hasQuotes);
    }
    if (fault === null) {
      yield whole;
      at = end;
      line += newlines(piece);
      size = Math.min(WIDE, size * 2);
    } else if (rows.length > 0) {
      // Looked at again from the row that could not be cut: it may only have been longer than the window.
      yield whole;
      at += parse(piece, delimiter, rows.length).meta.cursor;
      line = next;
      size = Math.max(size / 2, NARROW);
    } else if (fault === OPEN && end < text.length && piece.length < LONGEST_ROW) {
      size = Math.max(size, piece.length) * 2;
    } else {
      yield [{ line, cells: [], fault }];
      at = lineEnd(text, at);
      line += 1;
      size = NARROW;
    }
  }
}
