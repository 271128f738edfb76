import type { ResolvedWall, Side } from '../../../schedule/wall-time.ts';
import { resolveWall, wallOf } from '../../../schedule/wall-time.ts';
import { sayLongDate, sayTime } from '../../../schedule/say-wall.ts';
import { defineRule } from '../../rule.ts';

const MINUTE = 60_000;

/** The first time after the hour that is skipped: between the two neighbours the clock jumps once. */
const firstAfter = (wall: string, zone: string, { earlier, later }: ResolvedWall): string => {
  let [before, after] = [earlier, later];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (wallOf(middle, zone) > wall) after = middle;
    else before = middle;
  }
  return wallOf(after, zone);
};

/** The earlier one, as long as it is still to come. */
const sideToOffer = ({ earlier }: ResolvedWall, now: number): Side =>
  earlier + MINUTE > now ? 'earlier' : 'later';

const at = (publishAt: string, more: object = {}) => ({ post: { publishAt, ...more } });

export const rule = defineRule({
  id: 'timing/no-such-time',
  judges: 'A time that daylight saving time skips, or one it repeats and no one has chosen which.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    skipped: {
      what: 'There is no {time} on {date}: the clocks spring forward.',
      why: 'That time never comes, so the post would never go out.',
      todo: 'Choose another time; {next} is the next one there is.',
    },
    twice: {
      what: '{time} comes twice on {date}: the clocks fall back.',
      why: 'The two are an hour apart, and only you know which one you mean.',
      todo: 'Choose the earlier or the later {time}.',
    },
  },
  examples: {
    passes: [
      { name: 'an ordinary afternoon', case: at('2026-11-24T15:30') },
      { name: 'a draft without a time', case: at('2026-11-24T15:30', { publishAt: null }) },
      { name: 'the minute before the clocks go forward', case: at('2027-03-14T01:59') },
      { name: 'the minute they go forward to', case: at('2027-03-14T03:00') },
      { name: 'a repeated time, the earlier chosen', case: at('2027-11-07T01:30', { side: 'earlier' }) },
      { name: 'a repeated time, the later chosen', case: at('2027-11-07T01:30', { side: 'later' }) },
      { name: 'the hour after the repeated one', case: at('2027-11-07T02:00') },
      {
        name: 'a zone without daylight saving',
        case: at('2027-03-14T02:30', { zone: 'America/Phoenix' }),
      },
      {
        name: 'a side that was kept though the time comes once',
        case: at('2027-11-08T01:30', { side: 'later' }),
      },
    ],
    fails: [
      { name: 'half past two in March', case: at('2027-03-14T02:30'), message: 'skipped' },
      { name: 'the first minute that is skipped', case: at('2027-03-14T02:00'), message: 'skipped' },
      { name: 'the last minute that is skipped', case: at('2027-03-14T02:59'), message: 'skipped' },
      {
        name: 'a side does not make it exist',
        case: at('2027-03-14T02:30', { side: 'later' }),
        message: 'skipped',
      },
      { name: 'half past one in November', case: at('2027-11-07T01:30'), message: 'twice' },
      { name: 'the first minute that comes twice', case: at('2027-11-07T01:00'), message: 'twice' },
      {
        name: 'at the release as well',
        case: { ...at('2027-11-07T01:30'), moment: 'release' },
        message: 'twice',
      },
      {
        name: 'a zone that skips half an hour',
        case: at('2026-10-04T02:15', { zone: 'Australia/Lord_Howe' }),
        message: 'skipped',
      },
    ],
  },
  check: function* (subject) {
    const { publishAt, zone, side } = subject.post;
    const { clock } = subject.publish;
    if (publishAt === null || clock === 'none' || clock === 'exact') return;
    if (clock === 'repeated-hour' && side !== null) return;
    const resolved = resolveWall(publishAt, zone, side);
    const time = sayTime(publishAt);
    const date = sayLongDate(publishAt);
    if (clock === 'repeated-hour') {
      const offered = sideToOffer(resolved, subject.now);
      yield {
        message: 'twice',
        at: { field: 'publishAt' },
        data: { time, date },
        fix: {
          label: `Choose the ${offered} ${time}`,
          safe: false,
          edits: [{ field: 'side', value: offered }],
        },
      };
      return;
    }
    const next = firstAfter(publishAt, zone, resolved);
    yield {
      message: 'skipped',
      at: { field: 'publishAt' },
      data: { time, date, next: sayTime(next) },
      fix: {
        label: `Move to ${sayTime(next)}`,
        safe: false,
        edits: [{ field: 'publishAt', value: next }],
      },
    };
  },
});
