import { rule } from '../../../../../shared/compliance/rules/account/not-registered.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
