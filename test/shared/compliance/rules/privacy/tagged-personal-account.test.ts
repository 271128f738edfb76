import { rule } from '../../../../../shared/compliance/rules/privacy/tagged-personal-account.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
