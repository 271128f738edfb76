import type { ColumnUse } from '../../../store/import-draft.ts';
import type { ImportStep } from '../../../store/register-import.ts';
import type { FactChange } from '../../../../shared/register-import/import-plan.ts';
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

const FACT_WORDS: Readonly<Record<FactChange['fact'], string>> = {
  first: 'First name',
  last: 'Last name',
  preferred: 'Goes by',
  school: 'School',
  grade: 'Grade',
  adultOn: 'Turns 18 on',
  number: 'Number',
};

/** “Grade 3 → 4”, “Number 123” where none was known. */
export const sayFact = ({ fact, was, is }: FactChange): string =>
  `${FACT_WORDS[fact]} ${was === null ? '' : `${was} → `}${is ?? 'none'}`;

export const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`;
