import { describeSameFindings } from '../../helpers/workflow/same-findings.ts';

describeSameFindings('tuning');
