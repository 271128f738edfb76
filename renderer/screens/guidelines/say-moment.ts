import { sayDay, sayTime } from '../../../shared/schedule/say-wall.ts';
import { wallOf } from '../../../shared/schedule/wall-time.ts';

/** An ISO instant in a zone, with its year: "Mon, Nov 23, 2026, 10:05 AM". */
export const sayMoment = (instant: string, zone: string): string => {
  const wall = wallOf(Date.parse(instant), zone);
  return `${sayDay(wall)}, ${wall.slice(0, 4)}, ${sayTime(wall)}`;
};
