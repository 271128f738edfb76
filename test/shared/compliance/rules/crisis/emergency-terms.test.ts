import { rule } from '../../../../../shared/compliance/rules/crisis/emergency-terms.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
