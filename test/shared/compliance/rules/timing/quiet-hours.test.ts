import { rule } from '../../../../../shared/compliance/rules/timing/quiet-hours.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
