import { rule } from '../../../../../shared/compliance/rules/conduct/third-party-promotion.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
