import { rule } from '../../../../../shared/compliance/rules/platform/text-length.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
