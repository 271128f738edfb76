import { rule } from '../../../../../shared/compliance/rules/platform/media-required.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
