import { rule } from '../../../../../shared/compliance/rules/accessibility/emoji-overuse.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
