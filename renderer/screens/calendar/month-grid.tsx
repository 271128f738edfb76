import { Plus } from 'lucide-react';
import { memo, type RefObject, useMemo, useState } from 'react';
import type { CalendarDay } from '../../../shared/domain/district.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayLongDay } from '../../../shared/schedule/say-wall.ts';
import { DayHead, groundOf } from './day-head.tsx';
import { DayMore } from './day-more.tsx';
import { byTime, type GridProps, groupBy, WEEKDAYS } from './grid-parts.ts';
import { PostTile } from './post-tile.tsx';
import { fitTiles, type Room, useSize } from './room.ts';

const NONE: readonly never[] = [];

/** Weeks of days with their posts. What does not fit a day is behind "n more". */
export const MonthGrid = ({
  weeks,
  month,
  body,
  onOpen,
  today,
  home,
  tiles,
  school,
  cut,
}: GridProps & {
  readonly weeks: readonly (readonly string[])[];
  /** `YYYY-MM`: days outside it are dimmed. */
  readonly month: string;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly onOpen: (post: string) => void;
}) => {
  const byDay = useMemo(
    () => groupBy([...tiles].sort(byTime), (tile) => tile.publishAt?.slice(0, 10) ?? null),
    [tiles],
  );
  const { height, width } = useSize(body, { height: 600, width: 1100 });
  const [rows, columns] = [weeks.length, WEEKDAYS.length];
  // One pixel between the cells. The same room as before is the same object: no day is drawn anew for nothing.
  const room = useMemo(
    () => ({ height: Math.floor((height + 1) / rows) - 1, width: Math.floor((width + 1) / columns) - 1 }),
    [height, width, rows, columns],
  );
  const [more, setMore] = useState<string | null>(null);
  return (
    <>
      <div role="row" className="grid-row grid-head">
        {WEEKDAYS.map((name) => (
          <div key={name} role="columnheader" className="grid-weekday">
            {name}
          </div>
        ))}
      </div>
      <div ref={body} role="rowgroup" className="grid-body">
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="grid-row">
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                dim={!day.startsWith(month)}
                today={day === today}
                past={day < today}
                home={home}
                school={school.get(day) ?? NONE}
                tiles={byDay.get(day) ?? NONE}
                room={room}
                cut={cut}
                more={more === day}
                onMore={setMore}
                onOpen={onOpen}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
};

const DayCell = memo(
  ({
    day,
    dim,
    today,
    past,
    home,
    school,
    tiles,
    room,
    cut,
    more,
    onMore,
    onOpen,
  }: {
    readonly day: string;
    readonly dim: boolean;
    readonly today: boolean;
    /** Nothing new can go out on it. */
    readonly past: boolean;
    readonly home: string;
    readonly school: readonly CalendarDay[];
    readonly tiles: readonly Tile[];
    readonly room: Room;
    readonly cut: string | null;
    /** Everything of the day is shown beside it. */
    readonly more: boolean;
    readonly onMore: (day: string | null) => void;
    readonly onOpen: (post: string) => void;
  }) => {
    const shown = fitTiles(tiles.length, room);
    const hidden = tiles.length - shown;
    return (
      // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid gives one of its slots the place in the tab order
      <div
        role="gridcell"
        tabIndex={-1}
        data-slot={day}
        className={`day${dim ? ' day-dim' : ''}${groundOf(school)}${today ? ' day-today' : ''}${past ? '' : ' day-open'}`}
      >
        <DayHead day={day} today={today} school={school} />
        {!past && (
          <span className="day-new" aria-hidden title={`New post on ${sayLongDay(day)}`}>
            <Plus size={13} />
          </span>
        )}
        {tiles.slice(0, shown).map((tile) => (
          <PostTile key={tile.id} tile={tile} home={home} cut={cut === tile.id} />
        ))}
        {hidden > 0 && (
          <DayMore
            day={day}
            tiles={tiles}
            hidden={hidden}
            home={home}
            cut={cut}
            isOpen={more}
            onOpenChange={(open) => onMore(open ? day : null)}
            onOpen={onOpen}
          />
        )}
      </div>
    );
  },
);
