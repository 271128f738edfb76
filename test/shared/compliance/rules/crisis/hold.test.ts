import { rule } from '../../../../../shared/compliance/rules/crisis/hold.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
