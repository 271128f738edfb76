import { canBeChosen } from '../../../../shared/district/name-rules.ts';
import type { NameChoice, NameRules } from '../../../../shared/domain/district.ts';

/** The rules with one choice made, and without what it rules out. */
export const withChoice = (rules: NameRules, choice: NameChoice, on: boolean): NameRules => {
  const made = { ...rules, [choice]: on };
  return canBeChosen(made, 'fullNameWithPhoto') ? made : { ...made, fullNameWithPhoto: false };
};
