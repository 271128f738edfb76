import { rule } from '../../../../../shared/compliance/rules/conduct/all-ages.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
