import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import { handleOf } from '../../handle-of.ts';
import { defineRule } from '../../rule.ts';

/** One who left or is ill must not be the only one who can take a post down. */
const FEWEST = 2;

const withAdmins = (admins: number | null, more: object = {}) => ({
  accounts: [{ ...EXAMPLE_ACCOUNT, admins, ...more }],
});

export const rule = defineRule({
  id: 'account/backup-admin',
  judges: 'Fewer than two active staff members run the account.',
  severity: 'block',
  floor: 'warn',
  waivable: false,
  runs: 'per-post',
  cites: ['practice', 'mgr-facebook', 'mgr-twitter', 'mgr-instagram'],
  messages: {
    none: {
      what: 'No one on staff runs {handle}.',
      why: 'If no one can open the account, no one can fix it: a wrong post would stay up.',
      todo: 'Have two staff members made administrators, and note it in Settings under Accounts.',
    },
    one: {
      what: '{handle} has only one administrator.',
      why: 'If that person is out sick or leaves, no one can take a post down or hand the account back to the school.',
      todo: 'Have a second staff member made an administrator, and note it in Settings under Accounts.',
    },
    unanswered: {
      what: 'No one has noted how many people run {handle}.',
      why: 'If the only administrator is out sick or leaves, no one can take a post down.',
      todo: 'Ask who runs it, and note the number in Settings under Accounts. There should be at least two.',
    },
  },
  examples: {
    passes: [
      { name: 'two', case: withAdmins(2) },
      { name: 'a whole team', case: withAdmins(7) },
      { name: 'two for a classroom', case: withAdmins(2, { scope: 'classroom' }) },
      { name: 'two for the district', case: withAdmins(2, { scope: 'district', school: null }) },
      {
        name: 'an account with one that the post does not go to',
        case: { accounts: [EXAMPLE_ACCOUNT, { ...EXAMPLE_ACCOUNT, id: 'ridgeview-x', admins: 1 }] },
      },
      { name: 'a draft for no account yet', case: { ...withAdmins(1), post: { targets: [] } } },
      {
        name: 'an account nobody knows has no number',
        case: { post: { targets: ['ridgeview-fans'] } },
      },
    ],
    fails: [
      { name: 'one', case: withAdmins(1), message: 'one' },
      { name: 'none', case: withAdmins(0), message: 'none' },
      { name: 'not answered', case: withAdmins(null), message: 'unanswered' },
      { name: 'one for the district', case: withAdmins(1, { scope: 'district', school: null }) },
      { name: 'one for a program', case: withAdmins(1, { scope: 'program' }), message: 'one' },
      {
        name: 'the second of two accounts',
        case: {
          accounts: [
            EXAMPLE_ACCOUNT,
            { ...EXAMPLE_ACCOUNT, id: 'ridgeview-x', platform: 'twitter', admins: 1 },
          ],
          post: { targets: ['ridgeview-fb', 'ridgeview-x'] },
        },
        message: 'one',
      },
      { name: 'at the release as well', case: { ...withAdmins(1), moment: 'release' }, message: 'one' },
    ],
  },
  check: function* (subject) {
    for (const { account } of subject.targets) {
      const { admins } = account;
      if (admins !== null && admins >= FEWEST) continue;
      yield {
        message: admins === null ? 'unanswered' : admins <= 0 ? 'none' : 'one',
        at: { account: account.id, field: 'targets' },
        data: { handle: handleOf(account) },
      };
    }
  },
});
