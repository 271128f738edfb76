import { rule } from '../../../../../shared/compliance/rules/privacy/predictable-schedule.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
