import { sayTime, sayWall } from '../../../schedule/say-wall.ts';
import { wallOf } from '../../../schedule/wall-time.ts';
import { isWithin } from '../../../schedule/within-hours.ts';
import { defineRule } from '../../rule.ts';

const at = (publishAt: string | null, more: object = {}) => ({ post: { publishAt, ...more } });
const hours = (from: string, to: string) => ({ district: { quietHours: { from, to } } });

export const rule = defineRule({
  id: 'timing/quiet-hours',
  judges: 'The time to publish is outside the district’s posting hours.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    outside: {
      what: '{time} is outside the district’s posting hours, {from} to {to}.',
      why: 'A phone that buzzes at night wakes a family, and no one is there to answer or fix a mistake.',
      todo: 'Choose a time between {from} and {to}.',
    },
  },
  examples: {
    passes: [
      { name: 'an afternoon', case: at('2026-11-24T15:30') },
      { name: 'the first minute', case: at('2026-11-24T07:00') },
      { name: 'the last minute', case: at('2026-11-24T21:00') },
      { name: 'a draft without a time', case: at(null) },
      {
        name: 'early, in a district that starts early',
        case: { ...hours('05:00', '21:00'), ...at('2026-11-24T05:15') },
      },
      {
        name: 'late, in a district whose hours reach past midnight',
        case: { ...hours('10:00', '01:00'), ...at('2026-11-24T23:45') },
      },
      {
        name: 'six in the morning further west is eight here',
        case: at('2026-11-24T06:00', { zone: 'America/Los_Angeles' }),
      },
      { name: 'a Saturday at noon', case: at('2026-11-28T12:00') },
    ],
    fails: [
      { name: 'a minute before seven', case: at('2026-11-24T06:59'), message: 'outside' },
      { name: 'a minute after nine', case: at('2026-11-24T21:01'), message: 'outside' },
      { name: 'midnight', case: at('2026-11-25T00:00'), message: 'outside' },
      { name: 'half past ten at night', case: at('2026-11-24T22:30'), message: 'outside' },
      {
        name: 'noon, in a district that posts in the morning',
        case: { ...hours('07:00', '11:00'), ...at('2026-11-24T12:00') },
      },
      {
        name: 'half past eight further west is half past ten here',
        case: at('2026-11-24T20:30', { zone: 'America/Los_Angeles' }),
      },
      {
        name: 'the morning, in a district whose hours reach past midnight',
        case: { ...hours('10:00', '01:00'), ...at('2026-11-24T08:00') },
      },
      {
        name: 'half past one, which comes twice that night',
        case: at('2026-11-01T01:30'),
        message: 'outside',
      },
    ],
  },
  check: function* (subject) {
    const { publishAt, zone: own } = subject.post;
    if (publishAt === null) return;
    const { instant } = subject.publish;
    const { zone, quietHours } = subject.pack;
    // The hours are the district's: a post in another zone is read on its clocks. A time that is on no clock stays as it is.
    const wall = instant === null || own === zone ? publishAt : wallOf(instant, zone);
    const { from, to } = quietHours;
    if (isWithin(wall.slice(11, 16), from, to)) return;
    const say = (time: string): string => sayTime(`2000-01-01T${time}`);
    yield {
      message: 'outside',
      at: { field: 'publishAt' },
      data: { time: sayWall(wall), from: say(from), to: say(to) },
    };
  },
});
