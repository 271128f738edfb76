import type { Account } from '../../../domain/account.ts';
import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

/** Only `true` is a yes, and a purpose of blanks answers nothing. */
const isBlank = (value: string | null): boolean => value === null || value.trim() === '';

/**
 * Whom the account speaks for. A school or classroom account needs its school; a program may run across schools, so
 * its purpose names it too; the district needs neither.
 */
const speaksForSomebody = (account: Account): boolean => {
  if (account.scope === 'district') return true;
  if (account.scope === 'program') return !isBlank(account.school) || !isBlank(account.purpose);
  return !isBlank(account.school);
};

/**
 * What the account is for. A whole school's account says it by being that; a purpose that was written down as blanks was
 * asked for and not given. case-format.md's own example is a school's account without one.
 */
const hasPurpose = ({ scope, purpose }: Account): boolean => {
  if (scope === 'district') return true;
  return scope === 'school' && purpose === null ? true : !isBlank(purpose);
};

export const rule = defineRule({
  id: 'account/not-registered',
  judges:
    'The account is not in the district register, not approved, or has no school, program or purpose on file.',
  severity: 'block',
  floor: 'warn',
  waivable: false,
  runs: 'per-post',
  cites: ['practice', 'mgr-facebook', 'mgr-twitter', 'mgr-instagram'],
  messages: {
    unknown: {
      what: 'The account “{account}” is not in the district register.',
      why: 'The district is responsible for what is said in its name, so it keeps a list of its accounts.',
      todo: 'Ask the district to add the account, or take it off this post.',
    },
    unapproved: {
      what: '{handle} has not been approved by the district yet.',
      why: 'The district is responsible for what is said in its name, so an account may post once its school or program and its purpose are on file.',
      todo: 'Ask the district to approve the account, or take it off this post.',
    },
    'no-school': {
      what: '{handle} is registered, but without its school or program.',
      why: 'Who may be shown, and whom to ask when something goes wrong, depends on the school the account speaks for.',
      todo: 'Have the district add the school or program to the account.',
    },
    'no-purpose': {
      what: '{handle} is registered, but without a purpose.',
      why: 'An account’s purpose says what belongs there and what does not.',
      todo: 'Have the district note what the account is for.',
    },
  },
  examples: {
    passes: [
      { name: 'registered, with school and purpose', case: { accounts: [EXAMPLE_ACCOUNT] } },
      {
        name: 'registered with its school, the purpose not written down',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, purpose: null }] },
      },
      {
        name: 'the district’s own account has no school',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'district', school: null, purpose: null }] },
      },
      {
        name: 'a program across schools, named by its purpose',
        case: {
          accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'program', school: null, purpose: 'Community Education' }],
        },
      },
      {
        name: 'a classroom with its school',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'classroom', handle: '@Room12Ridgeview' }] },
      },
      {
        name: 'an unregistered account the post does not go to',
        case: { accounts: [EXAMPLE_ACCOUNT, { ...EXAMPLE_ACCOUNT, id: 'old-fb', registered: false }] },
      },
    ],
    fails: [
      {
        name: 'not registered',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, registered: false }] },
        message: 'unapproved',
      },
      {
        name: 'registration not answered',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, registered: null }] },
        message: 'unapproved',
      },
      {
        name: 'a target nobody knows',
        case: { accounts: [EXAMPLE_ACCOUNT], post: { targets: ['ridgeview-fb', 'ridgeview-fans'] } },
        message: 'unknown',
      },
      {
        name: 'a school account without a school',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, school: null }] },
        message: 'no-school',
      },
      {
        name: 'a classroom account whose school is blank',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'classroom', school: '  ' }] },
        message: 'no-school',
      },
      {
        name: 'a program with neither school nor purpose',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'program', school: null, purpose: null }] },
        message: 'no-school',
      },
      {
        name: 'a program of a school without a purpose',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'program', purpose: null }] },
        message: 'no-purpose',
      },
      {
        name: 'a classroom without a purpose',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'classroom', purpose: '' }] },
        message: 'no-purpose',
      },
      {
        name: 'a school whose purpose is blank',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, purpose: '  ' }] },
        message: 'no-purpose',
      },
      {
        name: 'even the district’s account is registered first',
        case: { accounts: [{ ...EXAMPLE_ACCOUNT, scope: 'district', school: null, registered: false }] },
        message: 'unapproved',
      },
    ],
  },
  check: function* (subject) {
    for (const account of subject.unknownTargets) {
      yield { message: 'unknown', at: { account, field: 'targets' }, data: { account } };
    }
    for (const { account } of subject.targets) {
      const at = { account: account.id, field: 'targets' };
      const handle = isBlank(account.handle) ? account.id : account.handle;
      if (account.registered !== true) {
        yield { message: 'unapproved', at, data: { handle } };
      } else if (!speaksForSomebody(account)) {
        yield { message: 'no-school', at, data: { handle } };
      } else if (!hasPurpose(account)) {
        yield { message: 'no-purpose', at, data: { handle } };
      }
    }
  },
});
