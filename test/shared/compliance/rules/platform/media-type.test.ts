import { rule } from '../../../../../shared/compliance/rules/platform/media-type.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
