import { rule } from '../../../../../shared/compliance/rules/timing/no-school-day.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
