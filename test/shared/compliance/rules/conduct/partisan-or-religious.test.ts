import { rule } from '../../../../../shared/compliance/rules/conduct/partisan-or-religious.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
