import { rule } from '../../../../../shared/compliance/rules/privacy/live-location.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
