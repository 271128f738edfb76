import type { CaseProblem } from '../../shared/case/read-case.ts';
import type { PackFileProblem } from '../../shared/case/read-pack.ts';
import { sayPath } from '../../shared/district/say-issue.ts';
import type { SettingsProblem } from '../../shared/ipc/district-views.ts';

/** Parts of the settings whose members are parts of the form by themselves. */
const NESTED = new Set([
  'publicContacts',
  'consentModel',
  'nameAndPhoto',
  'accessibility',
  'quietHours',
  'words',
]);

/** A message that stands by itself: a sentence. */
const asSentence = (message: string): string => {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?]$/u.test(text) ? text : `${text}.`;
};

/** A problem as the window shows it: beside its field, or with its line. */
export const viewProblem = (problem: CaseProblem & Partial<PackFileProblem>): SettingsProblem => {
  const [first, second, third] = problem.path;
  const isNested = typeof first === 'string' && NESTED.has(first) && second !== undefined;
  const entry = isNested ? third : second;
  return {
    path: sayPath(problem.path),
    field: isNested ? `${first}.${String(second)}` : String(first ?? ''),
    entry: typeof entry === 'symbol' || entry === undefined ? null : entry,
    message: asSentence(problem.message),
    line: problem.place?.line ?? null,
    column: problem.place?.column ?? null,
  };
};
