import { rule } from '../../../../../shared/compliance/rules/conduct/confidential-business.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
