import {
  CONSENT_CHANNELS,
  CONSENT_SCOPES,
  type ConsentChannel,
  type ConsentScope,
} from '../domain/person.ts';
import { isDate } from '../schedule/wall-time.ts';
import type { Survey } from './survey.ts';

/** What a column holds besides answers. */
export const COLUMN_ROLES = [
  'number',
  'last',
  'first',
  'full-name',
  'preferred',
  'grade',
  'school',
  'birthdate',
  'dated',
  'starts',
  'ends',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** `person`: a row for each person. `flag`: a row for each flag somebody has; who has none has no row. */
export const LAYOUTS = ['person', 'flag'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a value means for being shown. */
export const MEANINGS = ['yes', 'no', 'nothing'] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * What a yes of a list rests on. `signed`: a form the family signed, on paper or online. `notice`: the yearly notice, to
 * which nobody objected, or nobody knows; where the district asks for a signed yes, such a one shows nobody.
 */
export const YES_GROUNDS = ['signed', 'notice'] as const;
export type YesGround = (typeof YES_GROUNDS)[number];

/** A column of answers, and what a person said about it. */
export interface AnswerColumn {
  readonly column: number;
  readonly scope: readonly ConsentScope[];
  readonly channels: readonly ConsentChannel[];
  /** By `valueKey`. */
  readonly says: Readonly<Record<string, Meaning>>;
  readonly blank: Meaning;
}

/** Everything a person decides about a file before it is tried. */
export interface ImportChoices {
  readonly layout: Layout;
  /** Numbers of columns, from 0. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly answers: readonly AnswerColumn[];
  /** The school year: a yes holds from the one day to the other, a no from the first until it is replaced. */
  readonly from: string;
  readonly until: string;
  /** Which form was asked with. */
  readonly form: string;
  /** Null: nobody said. An empty cell that means yes rests on the notice whatever is said: nobody signed it. */
  readonly yesBy: YesGround | null;
}

/** Whether some value in the file, not an empty cell, means yes. */
export const hasYes = ({ answers }: { readonly answers: readonly Pick<AnswerColumn, 'says'>[] }): boolean =>
  answers.some(({ says }) => Object.values(says).includes('yes'));

/** Values that differ in case and white space alone mean the same. */
export const valueKey = (text: string): string => text.toLowerCase();

/**
 * What is still to be said before the file can be tried, in words; empty where nothing is.
 * `today`: `YYYY-MM-DD`.
 */
export const choiceProblems = (choices: ImportChoices, survey: Survey, today: string): readonly string[] => {
  const { columns, answers, layout } = choices;
  const problems: string[] = [];
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  const header = (column: number): string => survey.columns[column]?.header ?? 'a column';
  const used = [...Object.values(columns), ...answers.map((answer) => answer.column)];
  if (used.some((column) => survey.columns[column] === undefined)) {
    return ['The columns do not belong to this file. Choose them again.'];
  }
  const twice = used.find((column, at) => used.indexOf(column) !== at);
  if (twice !== undefined) problems.push(`“${header(twice)}” is chosen twice. A column can hold one thing.`);
  const isNamed = has('full-name') || (has('first') && has('last'));
  if (!isNamed && !(layout === 'flag' && has('number'))) {
    problems.push('Say where the names are: first and last name, or one column with both.');
  }
  if (answers.length === 0) {
    problems.push(
      layout === 'flag'
        ? 'Say which column holds the name of the flag.'
        : 'Say which column holds the families’ answer.',
    );
  }
  for (const { column, scope, channels, says } of answers) {
    const { values, more } = survey.columns[column] ?? { values: [], more: true };
    if (more) {
      problems.push(`“${header(column)}” holds too many different values to be a column of answers.`);
      continue;
    }
    const open = values.filter((value) => says[value.key] === undefined);
    if (open.length > 0) {
      problems.push(
        `Say what ${open.map((value) => `“${value.text}”`).join(', ')} means in “${header(column)}”.`,
      );
    }
    if (scope.length === 0) problems.push(`Say what “${header(column)}” was asked for: pictures, names …`);
    if (channels.length === 0) problems.push(`Say where “${header(column)}” lets somebody be shown.`);
    if (
      scope.some((one) => !CONSENT_SCOPES.includes(one)) ||
      channels.some((one) => !CONSENT_CHANNELS.includes(one))
    ) {
      problems.push(`“${header(column)}” was given something Hallpass does not know.`);
    }
  }
  if (!isDate(choices.from) || !isDate(choices.until)) problems.push('Give both days of the school year.');
  else if (choices.until <= choices.from) problems.push('The school year ends before it begins.');
  else if (choices.until < today) {
    problems.push('The school year is over, so no answer would be in force. Look at its last day.');
  }
  if (choices.yesBy === null && hasYes(choices)) {
    problems.push('Say what a yes rests on: a form the family signed, or the yearly notice.');
  }
  if (choices.form.trim() === '') problems.push('Name the form the families were asked with.');
  return problems;
};
