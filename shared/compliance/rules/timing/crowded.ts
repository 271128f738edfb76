import { sayTime } from '../../../schedule/say-wall.ts';
import { isWall, resolveWall, wallOf } from '../../../schedule/wall-time.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { handleOf } from '../../handle-of.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const beside = (publishAt: string, more: object = {}) => ({
  post: {
    publishAt: '2026-11-24T15:30',
    others: [{ account: 'ridgeview-fb', publishAt, text: 'Lunch menus for December are up.' }],
    ...more,
  },
});

interface Near {
  readonly publishAt: string;
  readonly at: number;
}

/**
 * Of each account that gets the post, its other post nearest to `instant` and within an hour of it: one is told, a busy
 * day is not made busier by a list. Clocks are moved by two hours at most, so most posts are told to be farther away by
 * the letters of their wall time.
 */
const nearestOf = (subject: Subject, instant: number): ReadonlyMap<string, Near> => {
  const { zone } = subject.post;
  const [first, last] = [wallOf(instant - 3 * HOUR, zone), wallOf(instant + 3 * HOUR, zone)];
  const targets = new Set(subject.targets.map(({ account }) => account.id));
  const nearest = new Map<string, Near>();
  for (const { account, publishAt } of subject.others) {
    if (publishAt < first || publishAt > last || !targets.has(account) || !isWall(publishAt)) continue;
    const at = resolveWall(publishAt, zone, null).earlier;
    const apart = Math.abs(at - instant);
    const known = nearest.get(account);
    if (apart < HOUR && (known === undefined || apart < Math.abs(known.at - instant)))
      nearest.set(account, { publishAt, at });
  }
  return nearest;
};

export const rule = defineRule({
  id: 'timing/crowded',
  judges: 'Another post of the same account goes out within an hour.',
  severity: 'note',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    crowded: {
      what: '{handle} has another post {apart} {side}, at {time}.',
      why: 'Two posts within an hour compete: the second pushes the first out of sight.',
      todo: 'Leave an hour between them, or keep it as it is if both must go out now.',
    },
    'same-time': {
      what: '{handle} has another post at the same time, {time}.',
      why: 'Two posts at once compete: one pushes the other out of sight.',
      todo: 'Leave an hour between them, or keep it as it is if both must go out now.',
    },
  },
  examples: {
    passes: [
      { name: 'no other posts', case: { post: { publishAt: '2026-11-24T15:30' } } },
      { name: 'an hour and a minute before', case: beside('2026-11-24T14:29') },
      { name: 'an hour and a minute after', case: beside('2026-11-24T16:31') },
      { name: 'a full hour apart', case: beside('2026-11-24T16:30') },
      { name: 'the same time a day later', case: beside('2026-11-25T15:30') },
      {
        name: 'another account’s post',
        case: {
          post: {
            publishAt: '2026-11-24T15:30',
            others: [{ account: 'kennedy-fb', publishAt: '2026-11-24T15:30', text: 'Tip-off at 7.' }],
          },
        },
      },
      { name: 'a draft without a time', case: beside('2026-11-24T15:30', { publishAt: null }) },
      {
        name: 'an hour apart over the change of clocks',
        case: beside('2026-11-01T02:00', { publishAt: '2026-11-01T01:45', side: 'earlier' }),
      },
    ],
    fails: [
      { name: 'half an hour before', case: beside('2026-11-24T15:00'), message: 'crowded' },
      { name: 'a minute after', case: beside('2026-11-24T15:31'), message: 'crowded' },
      { name: 'fifty-nine minutes before', case: beside('2026-11-24T14:31'), message: 'crowded' },
      { name: 'fifty-nine minutes after', case: beside('2026-11-24T16:29'), message: 'crowded' },
      { name: 'the same minute', case: beside('2026-11-24T15:30'), message: 'same-time' },
      {
        name: 'over midnight',
        case: beside('2026-11-25T00:10', { publishAt: '2026-11-24T23:50' }),
        message: 'crowded',
      },
      {
        name: 'on one of two accounts',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            publishAt: '2026-11-24T15:30',
            targets: ['ridgeview-fb', 'ridgeview-x'],
            others: [{ account: 'ridgeview-x', publishAt: '2026-11-24T15:45', text: 'Doors open.' }],
          },
        },
        message: 'crowded',
      },
    ],
  },
  check: function* (subject) {
    const { instant } = subject.publish;
    if (instant === null) return;
    const nearest = nearestOf(subject, instant);
    for (const { account } of subject.targets) {
      const near = nearest.get(account.id);
      if (near === undefined) continue;
      const minutes = Math.round(Math.abs(near.at - instant) / MINUTE);
      const at = { account: account.id, field: 'publishAt' };
      const data = { handle: handleOf(account), time: sayTime(near.publishAt) };
      if (minutes === 0) yield { message: 'same-time', at, data };
      else
        yield {
          message: 'crowded',
          at,
          data: {
            ...data,
            apart: `${minutes} minute${minutes === 1 ? '' : 's'}`,
            side: near.at < instant ? 'before' : 'after',
          },
        };
    }
  },
});
