import { rule } from '../../../../../shared/compliance/rules/conduct/sales-or-promotion.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
