import type { Role } from '../../../shared/domain/colleague.ts';

export const ROLE_WORDS: Readonly<Record<Role, { readonly label: string; readonly hint: string }>> = {
  author: { label: 'Author', hint: 'Writes and queues posts' },
  approver: { label: 'Approver', hint: 'Also approves what others wrote' },
  district: { label: 'District', hint: 'Also holds everything and runs district accounts' },
};
