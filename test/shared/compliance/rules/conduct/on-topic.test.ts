import { rule } from '../../../../../shared/compliance/rules/conduct/on-topic.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
