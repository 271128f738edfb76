import { rule } from '../../../../../shared/compliance/rules/timing/past.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
