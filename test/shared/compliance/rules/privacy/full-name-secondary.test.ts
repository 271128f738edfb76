import { rule } from '../../../../../shared/compliance/rules/privacy/full-name-secondary.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
