import { rule } from '../../../../../shared/compliance/rules/platform/mention-count.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
