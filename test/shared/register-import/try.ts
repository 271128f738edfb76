import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { AnswerColumn, ImportChoices, Meaning } from '../../../shared/register-import/choices.ts';
import type { ImportPlan } from '../../../shared/register-import/import-plan.ts';
import { planImport } from '../../../shared/register-import/plan.ts';
import { type Survey, surveyTable } from '../../../shared/register-import/survey.ts';
import { plainText } from '../../../shared/table/table.ts';

/** Monday 2026-11-23, 10:00 in Bloomington. */
export const NOW = Date.parse('2026-11-23T16:00:00.000Z');
export const TODAY = '2026-11-23';

/** Runs a generator to its end. */
export const finish = <T>(steps: Generator<unknown, T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

export const surveyOf = (text: string): Survey => {
  const found = finish(surveyTable(plainText(text)));
  if (!found.ok) throw new Error(found.why);
  return found.survey;
};

/** Says of every answer column what its values mean, by their lower-case words; blank where it is ''. */
export const choicesFor = (
  survey: Survey,
  says: Readonly<Record<string, Meaning>>,
  more: Partial<ImportChoices> = {},
): ImportChoices => ({
  layout: survey.layout,
  columns: survey.guess,
  answers: survey.answers.map(
    (column): AnswerColumn => ({
      column,
      scope: ['image', 'name'],
      channels: ['social'],
      says,
      blank: says[''] ?? 'nothing',
    }),
  ),
  from: '2026-08-24',
  until: '2027-06-30',
  form: 'Media release 2026',
  yesBy: 'signed',
  ...more,
});

export const planOf = (
  text: string,
  says: Readonly<Record<string, Meaning>>,
  { people = [], ...more }: Partial<ImportChoices> & { readonly people?: readonly Person[] } = {},
): ImportPlan => {
  const survey = surveyOf(text);
  return finish(
    planImport({
      text: plainText(text),
      survey,
      choices: choicesFor(survey, says, more),
      people,
      setAside: [],
      pack: bloomington,
      now: NOW,
    }),
  );
};

export const student = (id: string, first: string, last: string, more: Partial<Person> = {}): Person => ({
  id,
  kind: 'student',
  first,
  last,
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '3',
  adultOn: null,
  protected: false,
  number: null,
  consents: [],
  ...more,
});

/** The register after an import: what the plan says, with ids. */
export const after = (plan: ImportPlan, people: readonly Person[] = []): readonly Person[] => {
  const byId = new Map(people.map((person) => [person.id, person]));
  plan.people.forEach(({ facts, entries }, at) => {
    const id = facts.id ?? `new-${at}`;
    const before = byId.get(id)?.consents ?? [];
    byId.set(id, {
      ...facts,
      id,
      consents: [
        ...before,
        ...entries.map((entry, n) => ({
          ...entry,
          id: `e-${at}-${n}`,
          recordedAt: entry.recordedAt ?? new Date(NOW).toISOString(),
        })),
      ],
    });
  });
  return [...byId.values()];
};
