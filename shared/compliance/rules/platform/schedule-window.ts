import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { exampleTo } from '../../example-accounts.ts';
import { saySeconds } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Given to the platform's own scheduler at ten in the morning of 23 November. */
const to = (target: string, publishAt: string | null, more: object = {}) =>
  exampleTo(target, { publishAt, handover: true, ...more });

export const rule = defineRule({
  id: 'platform/schedule-window',
  judges:
    'The post is handed to a platform’s own scheduler, which does not accept that time or does not exist.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    none: {
      what: '{platform} has no scheduler of its own.',
      why: 'Nothing would post it at the time you chose. ({cite}.)',
      todo: 'Let Hallpass keep the post until it is due, or take {platform} off this post.',
    },
    early: {
      what: '{platform} needs a post at least {lead} before its time.',
      why: 'The platform’s scheduler rejects a time that is closer, or already past. ({cite}.)',
      todo: 'Choose a later time, or let Hallpass keep the post until it is due.',
    },
    late: {
      what: '{platform} accepts a post up to {days} days ahead, and this is later.',
      why: 'The platform’s scheduler rejects a later time. ({cite}.)',
      todo: 'Choose an earlier day, or let Hallpass keep the post until it is due.',
    },
  },
  examples: {
    passes: [
      { name: 'exactly ten minutes ahead', case: to('ridgeview-fb', '2026-11-23T10:10') },
      { name: 'exactly thirty days ahead', case: to('ridgeview-fb', '2026-12-23T10:00') },
      {
        name: 'a minute ahead where any time to come is taken',
        case: to('ridgeview-yt', '2026-11-23T10:01'),
      },
      {
        name: 'half a year ahead where any time to come is taken',
        case: to('ridgeview-yt', '2027-05-23T10:00'),
      },
      {
        name: 'two minutes ahead, kept by Hallpass',
        case: to('ridgeview-fb', '2026-11-23T10:02', { handover: false }),
      },
      {
        name: 'no scheduler, kept by Hallpass',
        case: to('ridgeview-x', '2026-11-24T10:00', { handover: false }),
      },
      { name: 'a draft without a time', case: to('ridgeview-fb', null) },
    ],
    fails: [
      { name: 'nine minutes ahead', case: to('ridgeview-fb', '2026-11-23T10:09'), message: 'early' },
      {
        name: 'thirty days and a minute ahead',
        case: to('ridgeview-fb', '2026-12-23T10:01'),
        message: 'late',
      },
      { name: 'next spring', case: to('ridgeview-fb', '2027-04-01T10:00'), message: 'late' },
      { name: 'this very minute', case: to('ridgeview-yt', '2026-11-23T10:00'), message: 'early' },
      { name: 'yesterday', case: to('ridgeview-yt', '2026-11-22T10:00'), message: 'early' },
      { name: 'X has none', case: to('ridgeview-x', '2026-11-24T10:00'), message: 'none' },
      { name: 'Instagram has none', case: to('ridgeview-ig', '2026-11-24T10:00'), message: 'none' },
      { name: 'none, and no time either', case: to('ridgeview-x', null), message: 'none' },
      {
        name: 'one of two has none',
        case: to('ridgeview-fb', '2026-11-24T10:00', { targets: ['ridgeview-fb', 'ridgeview-ig'] }),
        message: 'none',
      },
    ],
  },
  check: function* (subject, { platform }) {
    // By the release it was given to the scheduler long ago: how near the time is says nothing then.
    if (!subject.post.handover || subject.moment === 'release') return;
    const { value: window, cite } = platform.scheduler;
    const at = { field: 'publishAt' };
    if (window === null) {
      yield { message: 'none', at: { field: 'handover' }, data: { platform: platform.name, cite } };
      return;
    }
    const { instant } = subject.publish;
    if (instant === null) return;
    const ahead = instant - subject.now;
    const { leastMinutes, mostDays } = window;
    if (ahead <= 0 || ahead < leastMinutes * MINUTE)
      yield {
        message: 'early',
        at,
        data: {
          platform: platform.name,
          lead: leastMinutes > 0 ? saySeconds(leastMinutes * 60) : 'a minute',
          cite,
        },
      };
    if (mostDays !== null && ahead > mostDays * DAY)
      yield { message: 'late', at, data: { platform: platform.name, days: mostDays, cite } };
  },
});
