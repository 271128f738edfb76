import { rule } from '../../../../../shared/compliance/rules/consent/adult-student.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
