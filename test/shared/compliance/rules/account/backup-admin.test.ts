import { rule } from '../../../../../shared/compliance/rules/account/backup-admin.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);
