import { rule } from '../../../../../shared/compliance/rules/platform/hashtag-count.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
