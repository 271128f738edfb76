import { rule } from '../../../../../shared/compliance/rules/platform/media-count.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
