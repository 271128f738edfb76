/** A spreadsheet would run a cell that begins so: it gets a mark before it, as spreadsheets themselves mark plain text; so does what looks marked already. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

const cell = (text: string): string => {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** A table as CSV that spreadsheets open as it is: UTF-8 with its mark, CRLF, no cell a formula (RFC 4180). */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

/** A cell without the mark that keeps it from being a formula. */
export const unmarked = (text: string): string => (/^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text);
