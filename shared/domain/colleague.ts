export const ROLES = ['author', 'approver', 'district'] as const;
/** Author drafts; approver also approves and waives (never their own); district also sets holds and the pack. */
export type Role = (typeof ROLES)[number];

/** A person who uses Hallpass. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
}

/** True for the roles that may approve and waive what others wrote. */
export const mayApprove = (role: Role): boolean => role === 'approver' || role === 'district';
