import type { PersonKind } from '../../../shared/domain/person.ts';

/** What people of the register are called on screen. */
export const KIND_WORDS: Readonly<Record<PersonKind, string>> = {
  student: 'Student',
  staff: 'Staff',
  volunteer: 'Volunteer',
  parent: 'Parent or guardian',
};
