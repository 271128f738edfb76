import { rule } from '../../../../../shared/compliance/rules/privacy/disability-label.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
