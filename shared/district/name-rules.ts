import type { NameChoice, NameRules, Pack, StudentLevel } from '../domain/district.ts';

/**
 * The catalogue's own matrix of names and pictures, and the loosest there is: a district may turn a yes into a no, never
 * the other way round. An elementary student's last name beside a picture of students is a block that nobody lifts.
 */
export const LOOSEST_NAMES: Readonly<Record<StudentLevel, NameRules>> = {
  elementary: { firstNameWithPhoto: true, fullNameWithPhoto: false, fullNameInRecognition: true },
  middle: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true },
  high: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true },
};

/** Whether a district lets such a name of a student of that level stand; never looser than the catalogue, whatever a pack says. */
export const letsStand = (pack: Pack, level: StudentLevel, choice: NameChoice): boolean =>
  LOOSEST_NAMES[level][choice] && pack.nameAndPhoto[level][choice];

/** Whether a choice goes with the others: a full name beside a picture holds a first name beside it, and is a full name in a post. */
export const canBeChosen = (rules: NameRules, choice: NameChoice): boolean =>
  choice !== 'fullNameWithPhoto' || (rules.firstNameWithPhoto && rules.fullNameInRecognition);
