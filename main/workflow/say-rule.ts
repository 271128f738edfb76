import { caseFromExample } from '../../shared/case/example-case.ts';
import { checkPost } from '../../shared/compliance/check-post.ts';
import type { AnyRule, Example } from '../../shared/compliance/rule.ts';
import { ruleOf } from '../../shared/compliance/rules/index.ts';
import { sayFinding, shownName } from '../../shared/compliance/say-finding.ts';
import type { SaidWording } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { orRefuse } from './refusal.ts';

/** A message as it reads in a finding of this example; null where the rule finds something else in it. */
const sayIn = (rule: AnyRule, message: string, example: Example): SaidWording | null => {
  const one = caseFromExample(example);
  const found = checkPost(one, { registry: [rule] }).findings.find((finding) => finding.message === message);
  if (found === undefined) return null;
  const nameOf = (id: string): string => shownName(one.people.find((person) => person.id === id));
  const { what, why, todo } = sayFinding(found, nameOf);
  return { what, why, todo };
};

/** The first failing example that shows a message: those that say it is theirs, then those that say nothing. */
const sayMessage = (rule: AnyRule, message: string): SaidWording | null => {
  const { fails } = rule.examples;
  const named = fails.filter((example) => example.message === message);
  for (const example of named.length > 0 ? named : fails.filter((one) => one.message === undefined)) {
    const said = sayIn(rule, message, example);
    if (said !== null) return said;
  }
  return null;
};

/**
 * What a rule says, in the order of its page's messages, each as it reads in a finding of one of its failing examples:
 * a wording alone is full of gaps. Null where no example shows a message. Asked rule by rule, as one is opened: the
 * examples of the whole catalogue take seconds. Refuses a rule that is not there.
 */
export const sayRule = async (
  _services: Services,
  { rule: id }: { readonly rule: string },
): Promise<readonly (SaidWording | null)[]> => {
  const rule = orRefuse(ruleOf(id), 'This rule is not part of Hallpass. Nothing was changed.');
  return Object.keys(rule.messages).map((message) => sayMessage(rule, message));
};
