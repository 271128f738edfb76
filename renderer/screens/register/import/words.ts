import type { ColumnUse } from '../../../store/import-draft.ts';
import type { ImportStep } from '../../../store/register-import.ts';
import type { Layout, Meaning } from '../../../../shared/register-import/choices.ts';

export const STEP_WORDS: Readonly<Record<ImportStep, string>> = {
  file: 'Choose the file',
  columns: 'What the columns are',
  meanings: 'What the answers mean',
  'dry-run': 'Look before it counts',
  done: 'Done',
};

export const USE_WORDS: Readonly<Record<ColumnUse, string>> = {
  unused: 'Not used',
  answers: 'The families’ answer',
  number: 'Student number',
  last: 'Last name',
  first: 'First name',
  'full-name': 'Full name (“Doe, Jane”)',
  preferred: 'Goes by',
  grade: 'Grade',
  school: 'School',
  birthdate: 'Birthdate (only the 18th birthday is kept)',
  dated: 'Day of the answer',
  starts: 'First day',
  ends: 'Last day',
};

/** In a file of flags the answer is the flag itself. */
export const wordsFor = (use: ColumnUse, layout: Layout): string =>
  use === 'answers' && layout === 'flag' ? 'Name of the flag' : USE_WORDS[use];

export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  yes: 'Yes, may be shown',
  no: 'No',
  nothing: 'Says nothing',
};

export const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`;
