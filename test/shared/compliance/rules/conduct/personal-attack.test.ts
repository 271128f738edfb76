import { rule } from '../../../../../shared/compliance/rules/conduct/personal-attack.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
