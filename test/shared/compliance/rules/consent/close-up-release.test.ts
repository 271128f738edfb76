import { rule } from '../../../../../shared/compliance/rules/consent/close-up-release.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
