import { type RefObject, useMemo } from 'react';
import { sayTime } from '../../../shared/schedule/say-wall.ts';
import { DayHead, groundOf } from './day-head.tsx';
import { byTime, type GridProps, groupBy, WEEKDAYS } from './grid-parts.ts';
import { PostTile } from './post-tile.tsx';

/** Hours of a school's day: always shown; others where there is a post in them. */
const FIRST = 7;
const LAST = 20;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

/** Seven days by the hour. A post moved to another day keeps its time, whatever hour it is put on. */
export const WeekGrid = ({
  days,
  now,
  today,
  home,
  tiles,
  school,
  cut,
  body,
}: GridProps & {
  readonly days: readonly string[];
  /** The wall time it is, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  readonly body: RefObject<HTMLDivElement | null>;
}) => {
  const bySlot = useMemo(
    () => groupBy([...tiles].sort(byTime), (tile) => tile.publishAt?.slice(0, 13) ?? null),
    [tiles],
  );
  const used = new Set([...bySlot.keys()].map((slot) => slot.slice(11)));
  const hours = HOURS.filter((hour) => used.has(hour) || (Number(hour) >= FIRST && Number(hour) <= LAST));
  return (
    <>
      <div role="row" className="grid-row grid-head week-row">
        <div role="columnheader" className="week-corner">
          <span className="visually-hidden">Hour</span>
        </div>
        {days.map((day, at) => (
          <div
            key={day}
            role="columnheader"
            className={`week-day${groundOf(school.get(day) ?? [])}${day === today ? ' day-today' : ''}`}
          >
            <span aria-hidden className="week-name">
              {WEEKDAYS[at]}
            </span>
            <DayHead day={day} today={day === today} school={school.get(day) ?? []} />
          </div>
        ))}
      </div>
      <div ref={body} role="rowgroup" className="grid-body">
        {hours.map((hour) => (
          <div key={hour} role="row" className="grid-row week-row">
            <div role="rowheader" className="week-hour tabular">
              {sayTime(`2000-01-01T${hour}:00`).replace(':00', '')}
            </div>
            {days.map((day) => {
              const slot = `${day}T${hour}`;
              const isPast = `${slot}:59` < now;
              return (
                // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid gives one of its slots the place in the tab order
                <div
                  key={day}
                  role="gridcell"
                  tabIndex={-1}
                  data-slot={slot}
                  className={`day week-slot${groundOf(school.get(day) ?? [])}${isPast ? ' day-dim' : ' day-open'}`}
                >
                  {(bySlot.get(slot) ?? []).map((tile) => (
                    <PostTile key={tile.id} tile={tile} home={home} cut={cut === tile.id} />
                  ))}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
};
