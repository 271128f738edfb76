import { rule } from '../../../../../shared/compliance/rules/accuracy/weekday-mismatch.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
