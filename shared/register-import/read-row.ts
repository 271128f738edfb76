import type { School } from '../domain/district.ts';
import type { ConsentBasis, ConsentChannel, ConsentDecision, ConsentScope } from '../domain/person.ts';
import { eighteenth, isFormula, readGrade, readNumber, splitName } from './cells.ts';
import { cellText, isUnreadable, readDay } from '../table/cells.ts';
import { type ColumnRole, type ImportChoices, valueKey } from './choices.ts';
import { MAX_CELL, MAX_NAME } from './limits.ts';
import type { Survey } from './survey.ts';
import type { TableRow } from '../table/table.ts';

/** What one cell of answers says. */
export interface RowAnswer {
  readonly scope: readonly ConsentScope[];
  readonly channels: readonly ConsentChannel[];
  readonly decision: Extract<ConsentDecision, 'granted' | 'denied'>;
  /** A yes that nobody signed rests on the yearly notice. */
  readonly basis: Extract<ConsentBasis, 'import' | 'directory-default'>;
  /** First and last day in force. */
  readonly from: string;
  readonly until: string | null;
  /** The day it was given, where the file says so. */
  readonly dated: string | null;
}

/** Who a row is about, as far as it says; null: it does not say. */
export interface RowPerson {
  readonly number: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly preferred: string | null;
  readonly school: string | null;
  readonly grade: string | null;
  readonly adultOn: string | null;
}

export interface ReadRow {
  readonly line: number;
  readonly person: RowPerson;
  readonly answers: readonly RowAnswer[];
  /** Cells of answers as they stand in the file, for the sample rows. */
  readonly said: readonly string[];
  /** Taken, but something in it was left out. */
  readonly remarks: readonly string[];
}

export type RowRead =
  | { readonly ok: true; readonly row: ReadRow }
  | { readonly ok: false; readonly line: number; readonly why: string };

export interface RowReader {
  readonly choices: ImportChoices;
  readonly survey: Survey;
  /** `YYYY-MM-DD` in the district's zone. */
  readonly today: string;
  /** A school as the district writes it; null where it is none of the district's. */
  readonly schoolOf: (written: string) => string | null;
  /** Cells a row needs, so that no used one is missing. */
  readonly cells: number;
}

/** Cells that a row needs for what was chosen. */
export const cellsNeeded = ({ columns, answers }: ImportChoices): number =>
  1 + Math.max(...Object.values(columns), ...answers.map((answer) => answer.column));

const schoolKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds schools by their name or their short one, whatever the case and the marks. */
export const schoolFinder = (schools: readonly School[]): RowReader['schoolOf'] => {
  const byKey = new Map([
    ...schools.map(({ name, short }) => [schoolKey(short), name] as const),
    ...schools.map(({ name }) => [schoolKey(name), name] as const),
  ]);
  const seen = new Map<string, string | null>();
  return (written) => {
    const known = seen.get(written);
    if (known !== undefined) return known;
    const found = byKey.get(schoolKey(written)) ?? null;
    if (seen.size < 1_000) seen.set(written, found);
    return found;
  };
};

/** What makes a row unusable, thrown within this file only. */
class Unusable extends Error {}

const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

const nameOf = (text: string): string | null => {
  if (text === '') return null;
  if (isFormula(text)) {
    throw new Unusable(`The name ${quoted(text)} begins like a formula, which a spreadsheet would run.`);
  }
  if (text.length > MAX_NAME) {
    throw new Unusable(`A name has ${text.length} characters; ${MAX_NAME} is the most.`);
  }
  if (!/\p{L}/u.test(text)) throw new Unusable(`${quoted(text)} is no name.`);
  return text;
};

const dayOf = (text: string, what: string): string | null => {
  if (text === '') return null;
  const day = readDay(text);
  if (day === null) throw new Unusable(`${quoted(text)} cannot be read as a date (${what}).`);
  return day;
};

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** Reads one row by what a person said about the columns. Never throws: what cannot be used is answered with why. */
export const readRow = (reader: RowReader, row: TableRow): RowRead => {
  try {
    return { ok: true, row: read(reader, row) };
  } catch (thrown) {
    if (thrown instanceof Unusable) return { ok: false, line: row.line, why: thrown.message };
    throw thrown;
  }
};

const read = (reader: RowReader, { line, cells, fault }: TableRow): ReadRow => {
  if (fault !== null) throw new Unusable(fault);
  const { choices, survey, today } = reader;
  const { columns } = choices;
  checkShape(reader, cells);
  const cell = (role: ColumnRole): string => {
    const column = columns[role];
    const text = column === undefined ? '' : cellText(cells[column]);
    if (text.length > MAX_CELL) {
      throw new Unusable(
        `“${survey.columns[column ?? 0]?.header}” holds ${text.length} characters; ${MAX_CELL} is the most.`,
      );
    }
    if (isUnreadable(text)) {
      throw new Unusable(
        `A letter in “${survey.columns[column ?? 0]?.header}” cannot be read. Export the file as UTF-8.`,
      );
    }
    return text;
  };
  const remarks: string[] = [];
  const person = personOf(reader, cell, remarks);
  const dated = dayOf(cell('dated'), 'the day of the answer');
  if (dated !== null && dated > today) {
    throw new Unusable(`The answer is dated ${dated}, which has not come yet.`);
  }
  const starts = dayOf(cell('starts'), 'the start');
  const ends = dayOf(cell('ends'), 'the end');
  if (starts !== null && ends !== null && ends < starts) {
    throw new Unusable(`It ends on ${ends}, before it starts on ${starts}.`);
  }
  const said: string[] = [];
  const answers: RowAnswer[] = [];
  for (const { column, scope, channels, says, blank } of choices.answers) {
    const text = cellText(cells[column]);
    said.push(text.slice(0, MAX_CELL));
    const meaning = text === '' ? blank : says[valueKey(text)];
    if (meaning === undefined) {
      throw new Unusable(`Nobody said what ${quoted(text)} in “${survey.columns[column]?.header}” means.`);
    }
    if (meaning === 'nothing') continue;
    const isYes = meaning === 'yes';
    const from = starts ?? (isYes ? later(choices.from, dated) : choices.from);
    const until = ends ?? (isYes ? choices.until : null);
    if (until !== null && until < from) {
      throw new Unusable(
        `The answer begins on ${from} and the school year ends on ${until}. Look at the days.`,
      );
    }
    const given = dated ?? (starts !== null && starts <= today ? starts : null);
    const isUnsigned = isYes && (text === '' || choices.yesBy !== 'signed');
    answers.push({
      scope,
      channels,
      decision: isYes ? 'granted' : 'denied',
      basis: isUnsigned ? 'directory-default' : 'import',
      from,
      until,
      dated: given,
    });
  }
  return { line, person, answers, said, remarks };
};

/** A row with more cells than headers, or without one that is used, has slipped: its cells belong to other columns. */
const checkShape = ({ survey, cells: needed }: RowReader, cells: readonly string[]): void => {
  const wanted = survey.columns.length;
  const isUsual =
    cells.length <= wanted ||
    (cells.length === survey.width && cells.slice(wanted).every((cell) => cellText(cell) === ''));
  if (!isUsual) {
    throw new Unusable(
      `The row has ${cells.length} cells and there are ${wanted} columns: a name with a comma needs quotation marks.`,
    );
  }
  if (cells.length < needed) {
    throw new Unusable(`The row has only ${cells.length} of ${wanted} cells.`);
  }
};

const personOf = (
  { choices: { columns }, schoolOf, today }: RowReader,
  cell: (role: ColumnRole) => string,
  remarks: string[],
): RowPerson => {
  const written = cell('number');
  if (columns.number !== undefined && written === '') throw new Unusable('There is no student number.');
  const number = written === '' ? null : readNumber(written);
  if (number !== null && 'fault' in number) throw new Unusable(number.fault);
  const full = columns['full-name'] === undefined ? '' : cell('full-name');
  const both = full === '' ? null : splitName(nameOf(full) ?? '');
  if (full !== '' && both === null) {
    throw new Unusable(`${quoted(full)} is not a first and a last name.`);
  }
  const first = both?.first ?? nameOf(cell('first'));
  const last = both?.last ?? nameOf(cell('last'));
  const isNamed = columns['full-name'] !== undefined || columns.first !== undefined;
  if (isNamed && (first === null || last === null)) {
    throw new Unusable(
      first === null && last === null ? 'There is no name.' : 'A first or a last name is missing.',
    );
  }
  const grade = cell('grade');
  const readable = grade === '' ? null : readGrade(grade);
  if (grade !== '' && readable === null)
    remarks.push(`The grade ${quoted(grade)} is not known, so it is left out.`);
  const school = cell('school');
  const born = cell('birthdate');
  const day = born === '' ? null : readDay(born);
  const isBirthday = day !== null && day < today;
  if (born !== '' && !isBirthday)
    remarks.push('The birthdate cannot be read, so the 18th birthday is not known.');
  return {
    number: number?.number ?? null,
    first,
    last,
    preferred: nameOf(cell('preferred')),
    school: school === '' ? null : (schoolOf(school) ?? plainSchool(school)),
    grade: readable,
    adultOn: day !== null && isBirthday ? eighteenth(day) : null,
  };
};

const plainSchool = (school: string): string => {
  if (isFormula(school)) throw new Unusable(`The school ${quoted(school)} begins like a formula.`);
  return school;
};
