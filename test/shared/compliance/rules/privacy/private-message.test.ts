import { rule } from '../../../../../shared/compliance/rules/privacy/private-message.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
