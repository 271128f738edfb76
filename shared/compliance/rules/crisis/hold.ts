import { isInForce } from '../../../domain/hold-in-force.ts';
import { defineRule } from '../../rule.ts';

const schoolStop = (from: string, until: string | null) => [{ from, until, reason: 'Storm damage' }];

export const rule = defineRule({
  id: 'crisis/hold',
  judges: 'A district hold is on and the account is not the district’s.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['practice'],
  messages: {
    now: {
      what: 'A district hold is on: {reason}. {handle} may not post during it.',
      why: 'During a hold, only the district posts, so that families hear one voice and nothing cheerful lands beside hard news.',
      todo: 'Keep the post as a draft. It can be queued when the district lifts the hold.',
    },
    'at-publish': {
      what: 'A district hold will be on when this goes out: {reason}.',
      why: 'During a hold, only the district posts, so that families hear one voice and nothing cheerful lands beside hard news.',
      todo: 'Choose a time after the hold ends, or keep the post as a draft.',
    },
  },
  examples: {
    passes: [
      { name: 'no hold', case: { holds: [] } },
      {
        name: 'a hold that was lifted this morning',
        case: { holds: schoolStop('2026-11-22T08:00:00-06:00', '2026-11-23T09:00:00-06:00') },
      },
      {
        name: 'a hold whose last minute is over exactly now',
        case: { holds: schoolStop('2026-11-22T08:00:00-06:00', '2026-11-23T10:00:00-06:00') },
      },
      {
        name: 'a planned hold that ends before the post goes out',
        case: { holds: schoolStop('2026-11-23T18:00:00-06:00', '2026-11-24T15:30:00-06:00') },
      },
      {
        name: 'a planned hold that starts after the post went out',
        case: { holds: schoolStop('2026-11-24T15:31:00-06:00', null) },
      },
      {
        name: 'the district’s own account goes on during a hold',
        case: {
          holds: schoolStop('2026-11-23T08:00:00-06:00', null),
          accounts: [
            {
              id: 'district-fb',
              platform: 'facebook',
              handle: '@BloomingtonSchools',
              scope: 'district',
              school: null,
              level: 'all',
              registered: true,
            },
          ],
          post: { targets: ['district-fb'] },
        },
      },
    ],
    fails: [
      {
        name: 'a hold without an end',
        case: { holds: schoolStop('2026-11-23T08:00:00-06:00', null) },
        message: 'now',
      },
      {
        name: 'a hold that began this very second',
        case: { holds: schoolStop('2026-11-23T10:00:00-06:00', null) },
        message: 'now',
      },
      {
        name: 'a hold that ends this afternoon, the post going out tomorrow',
        case: { holds: schoolStop('2026-11-23T08:00:00-06:00', '2026-11-23T16:00:00-06:00') },
        message: 'now',
      },
      {
        name: 'a hold in force at the publish time',
        case: { holds: schoolStop('2026-11-24T00:00:00-06:00', '2026-11-25T00:00:00-06:00') },
        message: 'at-publish',
      },
      {
        name: 'the second of two holds is on',
        case: {
          holds: [
            ...schoolStop('2026-11-20T08:00:00-06:00', '2026-11-21T08:00:00-06:00'),
            ...schoolStop('2026-11-23T15:00:00Z', null),
          ],
        },
        message: 'now',
      },
      {
        name: 'a draft without a time during a hold',
        case: { holds: schoolStop('2026-11-23T08:00:00-06:00', null), post: { publishAt: null } },
        message: 'now',
      },
      {
        name: 'at the release of a queued post',
        case: { moment: 'release', holds: schoolStop('2026-11-23T08:00:00-06:00', null) },
        message: 'now',
      },
    ],
  },
  check: function* (subject, target) {
    if (target.account.scope === 'district') return;
    const { instant } = subject.publish;
    const current = subject.holds.find((hold) => isInForce(hold, subject.now));
    if (current !== undefined) {
      yield { message: 'now', data: { reason: current.reason, handle: target.account.handle } };
      return;
    }
    const later = instant === null ? undefined : subject.holds.find((hold) => isInForce(hold, instant));
    if (later !== undefined) {
      yield { message: 'at-publish', at: { field: 'publishAt' }, data: { reason: later.reason } };
    }
  },
});
