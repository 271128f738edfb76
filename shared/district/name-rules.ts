import type { NameRules, StudentLevel } from '../domain/district.ts';

/**
 * The catalogue's own matrix of names and pictures, and the loosest there is: a district may turn a yes into a no, never
 * the other way round. An elementary student's last name beside a picture of students is a block that nobody lifts.
 */
export const LOOSEST_NAMES: Readonly<Record<StudentLevel, NameRules>> = {
  elementary: { firstNameWithPhoto: true, fullNameWithPhoto: false, fullNameInRecognition: true },
  middle: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true },
  high: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true },
};
