import { rule } from '../../../../../shared/compliance/rules/conduct/engagement-bait.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
