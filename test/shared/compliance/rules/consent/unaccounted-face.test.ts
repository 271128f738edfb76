import { rule } from '../../../../../shared/compliance/rules/consent/unaccounted-face.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
