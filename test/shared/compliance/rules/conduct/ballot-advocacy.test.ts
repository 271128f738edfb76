import { rule } from '../../../../../shared/compliance/rules/conduct/ballot-advocacy.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
