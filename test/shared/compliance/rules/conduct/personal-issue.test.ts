import { rule } from '../../../../../shared/compliance/rules/conduct/personal-issue.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
