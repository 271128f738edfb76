import { rule } from '../../../../../shared/compliance/rules/consent/opted-out.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
