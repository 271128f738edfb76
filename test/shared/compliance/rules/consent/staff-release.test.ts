import { rule } from '../../../../../shared/compliance/rules/consent/staff-release.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
