import { rule } from '../../../../../shared/compliance/rules/accessibility/link-text.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
