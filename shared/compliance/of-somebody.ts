import { isSaidOfAll } from '../text/said-of-all.ts';
import { standsBesideStudents } from './beside-students.ts';
import type { Range } from './finding.ts';
import type { Subject, TextField } from './subject.ts';

/** Whether words about students tell of some who can be meant: not where they only belong, and no picture shows them. */
export const tellsOfSomebody =
  (subject: Subject) =>
  ({ field, range }: { readonly field: TextField; readonly range: Range }): boolean =>
    !isSaidOfAll(field.text, ...range) || standsBesideStudents(field, subject);
