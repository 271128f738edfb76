import { rule } from '../../../../../shared/compliance/rules/timing/no-such-time.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
