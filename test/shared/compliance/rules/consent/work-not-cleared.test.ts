import { rule } from '../../../../../shared/compliance/rules/consent/work-not-cleared.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
