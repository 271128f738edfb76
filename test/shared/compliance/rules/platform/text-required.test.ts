import { rule } from '../../../../../shared/compliance/rules/platform/text-required.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
