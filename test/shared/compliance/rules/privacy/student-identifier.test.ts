import { rule } from '../../../../../shared/compliance/rules/privacy/student-identifier.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
