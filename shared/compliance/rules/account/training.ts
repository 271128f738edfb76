import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import { handleOf } from '../../handle-of.ts';
import { defineRule } from '../../rule.ts';

const trained = (trainingCurrent: boolean | null, more: object = {}) => ({
  accounts: [{ ...EXAMPLE_ACCOUNT, trainingCurrent, ...more }],
});

export const rule = defineRule({
  id: 'account/training',
  judges: 'The account’s manager has not acknowledged the current guidelines.',
  severity: 'review',
  floor: 'warn',
  waivable: false,
  runs: 'per-post',
  cites: ['practice', 'mgr-facebook', 'mgr-twitter', 'mgr-instagram'],
  messages: {
    outdated: {
      what: 'The people who post for {handle} have not acknowledged the current guidelines.',
      why: 'The guidelines have changed or were never read, so a colleague who knows them looks at the post.',
      todo: 'Read the guidelines, then have it noted in Settings under Accounts. Until then, a colleague approves the post.',
    },
    unanswered: {
      what: 'No one has noted whether the guidelines were acknowledged for {handle}.',
      why: 'Posts should come from people who have read them. Until that is on file, a colleague looks at the post.',
      todo: 'Read the guidelines, then have it noted in Settings under Accounts.',
    },
  },
  examples: {
    passes: [
      { name: 'acknowledged', case: trained(true) },
      { name: 'acknowledged, for a classroom', case: trained(true, { scope: 'classroom' }) },
      { name: 'acknowledged, for the district', case: trained(true, { scope: 'district', school: null }) },
      {
        name: 'not acknowledged, for an account the post does not go to',
        case: { accounts: [EXAMPLE_ACCOUNT, { ...EXAMPLE_ACCOUNT, id: 'old', trainingCurrent: false }] },
      },
      { name: 'a draft for no account yet', case: { ...trained(false), post: { targets: [] } } },
      { name: 'an account nobody knows', case: { post: { targets: ['ridgeview-fans'] } } },
    ],
    fails: [
      { name: 'an older version was acknowledged', case: trained(false), message: 'outdated' },
      { name: 'not answered', case: trained(null), message: 'unanswered' },
      {
        name: 'the district’s own account',
        case: trained(false, { scope: 'district', school: null }),
        message: 'outdated',
      },
      { name: 'a program', case: trained(null, { scope: 'program' }), message: 'unanswered' },
      {
        name: 'the second of two accounts',
        case: {
          accounts: [
            EXAMPLE_ACCOUNT,
            { ...EXAMPLE_ACCOUNT, id: 'ridgeview-x', platform: 'twitter', trainingCurrent: false },
          ],
          post: { targets: ['ridgeview-fb', 'ridgeview-x'] },
        },
        message: 'outdated',
      },
      { name: 'while drafting', case: { ...trained(false), moment: 'draft' }, message: 'outdated' },
    ],
  },
  check: function* (subject) {
    for (const { account } of subject.targets)
      if (account.trainingCurrent !== true)
        yield {
          message: account.trainingCurrent === null ? 'unanswered' : 'outdated',
          at: { account: account.id, field: 'targets' },
          data: { handle: handleOf(account) },
        };
  },
});
