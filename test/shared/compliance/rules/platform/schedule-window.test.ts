import { rule } from '../../../../../shared/compliance/rules/platform/schedule-window.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
