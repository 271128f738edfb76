import { rule } from '../../../../../shared/compliance/rules/consent/protected-person.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
