import { rule } from '../../../../../shared/compliance/rules/conduct/fundraiser.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
