import { rule } from '../../../../../shared/compliance/rules/platform/aspect-ratio.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
