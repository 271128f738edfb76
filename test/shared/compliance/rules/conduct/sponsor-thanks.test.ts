import { rule } from '../../../../../shared/compliance/rules/conduct/sponsor-thanks.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
