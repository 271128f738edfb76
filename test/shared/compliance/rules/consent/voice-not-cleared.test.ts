import { rule } from '../../../../../shared/compliance/rules/consent/voice-not-cleared.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
