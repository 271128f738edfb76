import { rule } from '../../../../../shared/compliance/rules/platform/duplicate-text.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
