import { rule } from '../../../../../shared/compliance/rules/rights/media-source.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
