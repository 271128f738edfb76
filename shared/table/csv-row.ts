import papa from 'papaparse';

/** What a spreadsheet would run: also after blanks, and in the wide forms that some of them take for the same. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Most characters of a cell that spreadsheets take: 32,767 in Excel. */
const MOST = 32_000;

/** Begins a file, so that a spreadsheet reads it as UTF-8. */
export const CSV_MARK = '\ufeff';

/**
 * One row of a CSV file, its line break included. Cells that begin like a formula get an apostrophe before them, and
 * longer ones than a spreadsheet takes are cut and say so.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${papa.unparse(
    [
      cells.map((cell) =>
        typeof cell === 'string' && cell.length > MOST ? `${cell.slice(0, MOST)} …` : (cell ?? ''),
      ),
    ],
    { quotes: false, newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;
