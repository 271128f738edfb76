import { rule } from '../../../../../shared/compliance/rules/accuracy/event-passed.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
