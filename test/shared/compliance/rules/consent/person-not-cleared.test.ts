import { rule } from '../../../../../shared/compliance/rules/consent/person-not-cleared.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
