import type { Input } from '../../shared/ipc/contract.ts';
import type { ImportChoices, ImportRead } from '../../shared/ipc/import-views.ts';
import {
  type AnswerColumn,
  COLUMN_ROLES,
  type ColumnRole,
  type Layout,
  type Meaning,
  type YesGround,
} from '../../shared/register-import/choices.ts';
import type { Survey } from '../../shared/register-import/survey.ts';
import { type SystemId, SYSTEMS } from '../../shared/register-import/systems.ts';

export type ReadImport = Extract<ImportRead, { kind: 'read' }>;

/** An answer column while a person is at it: what a blank means may still be open. */
export interface DraftAnswer extends Omit<AnswerColumn, 'blank'> {
  readonly blank: Meaning | null;
}

/** What a person has said about a file so far. */
export interface ImportDraft {
  readonly system: SystemId;
  readonly layout: Layout;
  readonly columns: ImportChoices['columns'];
  readonly answers: readonly DraftAnswer[];
  readonly from: string | null;
  readonly until: string | null;
  readonly form: string;
  readonly yesBy: YesGround | null;
}

/** What one column is: a role, answers, or nothing that is used. */
export type ColumnUse = ColumnRole | 'answers' | 'unused';

const newAnswer = (column: number, layout: Layout, survey: Survey): DraftAnswer => ({
  column,
  scope: ['image', 'name'],
  channels: ['social'],
  // Of flags, those about being shown say no; a person looks at them. Of answers nothing is said for anybody.
  says:
    layout === 'flag'
      ? Object.fromEntries(
          (survey.columns[column]?.values ?? []).map(({ key }) => [
            key,
            survey.flags.includes(key) ? ('no' as const) : ('nothing' as const),
          ]),
        )
      : {},
  blank: layout === 'flag' || survey.columns[column]?.blanks === 0 ? 'nothing' : null,
});

/** The first guess at a file. */
export const draftFrom = ({ survey }: ReadImport): ImportDraft => ({
  system: survey.system,
  layout: survey.layout,
  columns: survey.guess,
  answers: survey.answers.map((column) => newAnswer(column, survey.layout, survey)),
  from: null,
  until: null,
  form: '',
  yesBy: null,
});

export const roleOf = (draft: ImportDraft, column: number): ColumnUse =>
  draft.answers.some((answer) => answer.column === column)
    ? 'answers'
    : (COLUMN_ROLES.find((role) => draft.columns[role] === column) ?? 'unused');

/** Says what a column is. A role is one column's: whoever had it before is unused. */
export const withRole = (draft: ImportDraft, survey: Survey, column: number, use: ColumnUse): ImportDraft => {
  const columns = Object.fromEntries(
    Object.entries(draft.columns).filter(([role, at]) => at !== column && role !== use),
  ) as ImportDraft['columns'];
  const others = draft.answers.filter((answer) => answer.column !== column);
  if (use === 'unused') return { ...draft, columns, answers: others };
  if (use !== 'answers') return { ...draft, columns: { ...columns, [use]: column }, answers: others };
  const known = draft.answers.find((answer) => answer.column === column);
  const answer = known ?? newAnswer(column, draft.layout, survey);
  // Flags stand in one column.
  const answers =
    draft.layout === 'flag' ? [answer] : [...others, answer].sort((a, b) => a.column - b.column);
  return { ...draft, columns, answers };
};

/** Another layout: what was said about values is asked anew, since they mean something else. */
export const withLayout = (draft: ImportDraft, survey: Survey, layout: Layout): ImportDraft => ({
  ...draft,
  layout,
  answers: draft.answers
    .slice(0, layout === 'flag' ? 1 : undefined)
    .map(({ column }) => newAnswer(column, layout, survey)),
});

export const withSystem = (draft: ImportDraft, survey: Survey, id: SystemId): ImportDraft => {
  const layout = SYSTEMS.find((system) => system.id === id)?.layout ?? draft.layout;
  const next = layout === draft.layout ? draft : withLayout(draft, survey, layout);
  return { ...next, system: id };
};

export const withAnswer = (
  draft: ImportDraft,
  column: number,
  change: Partial<DraftAnswer>,
): ImportDraft => ({
  ...draft,
  answers: draft.answers.map((answer) => (answer.column === column ? { ...answer, ...change } : answer)),
});

/** Values, blanks among them, of which nobody said yet what they mean. */
export const openValues = (draft: ImportDraft, survey: Survey): number =>
  draft.answers.reduce((open, { column, says, blank }) => {
    const values = survey.columns[column]?.values ?? [];
    return open + values.filter(({ key }) => says[key] === undefined).length + (blank === null ? 1 : 0);
  }, 0);

/** The draft as main takes it; null while something is open that only the window can see. */
export const choicesOf = (draft: ImportDraft): Input<'register.import-try'>['choices'] | null => {
  const { layout, columns, from, until, form, yesBy } = draft;
  if (from === null || until === null) return null;
  const answers: Input<'register.import-try'>['choices']['answers'] = [];
  for (const answer of draft.answers) {
    if (answer.blank === null) return null;
    const { column, scope, channels, says, blank } = answer;
    answers.push({ column, scope: [...scope], channels: [...channels], says: { ...says }, blank });
  }
  return { layout, columns, answers, from, until, form, yesBy };
};
