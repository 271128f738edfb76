import { rule } from '../../../../../shared/compliance/rules/accessibility/alt-text-missing.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
