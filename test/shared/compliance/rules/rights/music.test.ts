import { rule } from '../../../../../shared/compliance/rules/rights/music.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
