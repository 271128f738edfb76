import { rule } from '../../../../../shared/compliance/rules/accuracy/ambiguous-school.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
