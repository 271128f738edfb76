import { rule } from '../../../../../shared/compliance/rules/platform/audience.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
