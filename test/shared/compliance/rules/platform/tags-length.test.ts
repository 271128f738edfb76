import { rule } from '../../../../../shared/compliance/rules/platform/tags-length.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
