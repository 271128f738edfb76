import { rule } from '../../../../../shared/compliance/rules/platform/text-characters.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
