import { rule } from '../../../../../shared/compliance/rules/account/training.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
