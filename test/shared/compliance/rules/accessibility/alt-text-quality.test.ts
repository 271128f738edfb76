import { rule } from '../../../../../shared/compliance/rules/accessibility/alt-text-quality.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
