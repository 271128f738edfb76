import { rule } from '../../../../../shared/compliance/rules/platform/media-size.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
