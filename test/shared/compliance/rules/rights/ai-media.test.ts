import { rule } from '../../../../../shared/compliance/rules/rights/ai-media.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
