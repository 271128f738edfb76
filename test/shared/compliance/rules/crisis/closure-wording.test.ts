import { rule } from '../../../../../shared/compliance/rules/crisis/closure-wording.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
