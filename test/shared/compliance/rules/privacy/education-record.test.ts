import { rule } from '../../../../../shared/compliance/rules/privacy/education-record.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
