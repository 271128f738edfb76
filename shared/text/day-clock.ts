import { CLOCK } from './lists/invitations.ts';
import { matchesOf } from './matches.ts';

interface Clock {
  readonly from: number;
  readonly to: number;
  /** Minutes after midnight. */
  readonly minutes: number;
}

const MORNING = /\b(?:morning|breakfast|before school|donuts|de la manana)\b/;

/** Whole minutes of a time without its half: school events lie between seven in the morning and seven at night. */
const inDay = (hour: number, minute: number, half: string | undefined, isMorning: boolean): number => {
  const base = (hour % 12) * 60 + minute;
  if (half !== undefined) return half === 'p' ? base + 720 : base;
  return isMorning && hour >= 6 && hour < 12 ? base : base + 720;
};

const clocksIn = (folded: string): readonly Clock[] => {
  const isMorning = MORNING.test(folded);
  return matchesOf(CLOCK, folded).map((match) => {
    const { hour, minute = '0', half, hour2, half2, hour3 } = match.groups ?? {};
    return {
      from: match.index,
      to: match.index + match[0].length,
      minutes: inDay(Number(hour ?? hour2 ?? hour3), Number(minute), half ?? half2, isMorning),
    };
  });
};

/** Whether a sentence (folded) names a time of day. */
export const namesClock = (folded: string): boolean => clocksIn(folded).length > 0;

/**
 * When what a sentence (folded) announces for one day is over, in minutes after midnight; null where it names no time. An
 * end that is written ("6–8 pm", "until 4:00") is one; else it lasts `lasts` minutes from the last time there is.
 */
export const overAt = (folded: string, lasts: number): number | null => {
  const clocks = clocksIn(folded);
  const last = clocks.at(-1);
  if (last === undefined) return null;
  const before = clocks.at(-2);
  const isEnd =
    (before !== undefined &&
      /^ ?(?:-|to|until|till|a|through) ?$/.test(folded.slice(before.to, last.from))) ||
    /\b(?:until|till|through|by|hasta(?: las)?|before) ?$|^(?:until|till|by|to) /.test(
      folded.slice(Math.max(0, last.from - 12), last.from) || folded.slice(last.from, last.to),
    );
  const latest = Math.max(...clocks.map(({ minutes }) => minutes));
  return isEnd ? latest : latest + lasts;
};
