import { sayLongDay, sayTime } from '../../../schedule/say-wall.ts';
import { defineRule } from '../../rule.ts';

/** The wall time has minutes, so 3:30 is over when 3:31 begins: "now" can be chosen and still be queued. */
const MINUTE = 60_000;

export const rule = defineRule({
  id: 'timing/past',
  judges: 'The time to publish has passed.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    passed: {
      what: 'The time to publish, {time} on {date}, has passed.',
      why: 'A post queued for the past would go out at once, or never. Neither is what the calendar says.',
      todo: 'Choose a time that is still to come.',
    },
  },
  examples: {
    passes: [
      { name: 'tomorrow', case: { post: { publishAt: '2026-11-24T15:30' } } },
      { name: 'this very minute', case: { post: { publishAt: '2026-11-23T10:00' } } },
      {
        name: 'the minute that is running',
        case: { now: '2026-11-23T10:00:59-06:00', post: { publishAt: '2026-11-23T10:00' } },
      },
      { name: 'a draft without a time', case: { post: { publishAt: null } } },
      {
        name: 'earlier on the clock, but in a zone further west',
        case: { post: { publishAt: '2026-11-23T08:30', zone: 'America/Los_Angeles' } },
      },
      {
        name: 'a release that is a few minutes late is the scheduler’s to judge',
        case: {
          moment: 'release',
          now: '2026-11-24T15:34:00-06:00',
          post: { publishAt: '2026-11-24T15:30' },
        },
      },
      {
        name: 'the later of two 1:30s, when only the earlier has passed',
        case: {
          now: '2026-11-01T01:45:00-05:00',
          post: { publishAt: '2026-11-01T01:30', side: 'later' },
        },
      },
    ],
    fails: [
      { name: 'yesterday', case: { post: { publishAt: '2026-11-22T15:30' } }, message: 'passed' },
      { name: 'a minute ago', case: { post: { publishAt: '2026-11-23T09:59' } }, message: 'passed' },
      {
        name: 'the right hour of last year',
        case: { post: { publishAt: '2025-11-24T15:30' } },
        message: 'passed',
      },
      {
        name: 'later on the clock, but in a zone further east',
        case: { post: { publishAt: '2026-11-23T10:30', zone: 'America/New_York' } },
        message: 'passed',
      },
      {
        name: 'while drafting',
        case: { moment: 'draft', post: { publishAt: '2026-11-23T08:00' } },
        message: 'passed',
      },
      {
        name: 'the earlier of two 1:30s has passed',
        case: {
          now: '2026-11-01T01:45:00-05:00',
          post: { publishAt: '2026-11-01T01:30', side: 'earlier' },
        },
        message: 'passed',
      },
    ],
  },
  check: function* (subject) {
    const { instant } = subject.publish;
    const wall = subject.post.publishAt;
    if (subject.moment === 'release' || instant === null || wall === null) return;
    if (instant + MINUTE > subject.now) return;
    yield {
      message: 'passed',
      at: { field: 'publishAt' },
      data: { time: sayTime(wall), date: `${sayLongDay(wall)}, ${wall.slice(0, 4)}` },
    };
  },
});
