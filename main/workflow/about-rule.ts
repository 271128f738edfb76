import { QUESTION_TEXTS } from '../../shared/compliance/checklist.ts';
import { ruleOf } from '../../shared/compliance/rules/index.ts';
import { CHECKLIST_KEYS } from '../../shared/domain/decision.ts';

/** What a rule is called in a record: what it judges, without its period. A rule of another version goes by its id. */
export const aboutRule = (id: string): string => ruleOf(id)?.judges.replace(/\.$/u, '') ?? id;

/** A question of the checklist in words; one of another version by its key. */
export const aboutQuestion = (key: string): string => {
  const known = CHECKLIST_KEYS.find((one) => one === key.split(' ', 1)[0]);
  return known === undefined ? key : QUESTION_TEXTS[known];
};
