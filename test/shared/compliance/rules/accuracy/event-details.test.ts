import { rule } from '../../../../../shared/compliance/rules/accuracy/event-details.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
