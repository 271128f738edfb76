import { rule } from '../../../../../shared/compliance/rules/accessibility/video-captions.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
