import type { NameChoice, NameRules } from '../../../../shared/domain/district.ts';

/** A full name beside a picture holds a first name beside it, and is a full name in a post. */
export const canBeChosen = (rules: NameRules, choice: NameChoice): boolean =>
  choice !== 'fullNameWithPhoto' || (rules.firstNameWithPhoto && rules.fullNameInRecognition);

/** The rules with one choice made, and without what it rules out. */
export const withChoice = (rules: NameRules, choice: NameChoice, on: boolean): NameRules => {
  const made = { ...rules, [choice]: on };
  return canBeChosen(made, 'fullNameWithPhoto') ? made : { ...made, fullNameWithPhoto: false };
};
