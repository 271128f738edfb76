import { rule } from '../../../../../shared/compliance/rules/timing/crowded.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
