import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Popover } from '../../components/popover.tsx';
import type { CalendarDay } from '../../../shared/domain/district.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayLongDay } from '../../../shared/schedule/say-wall.ts';
import { PostTile } from './post-tile.tsx';
import { fitTiles, useHeight } from './room.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const OFF: ReadonlySet<CalendarDay['kind']> = new Set(['no-school', 'blackout']);

/** Weeks of days with their posts. What does not fit a month's cell is behind "n more". */
export const DayGrid = ({
  weeks,
  month,
  today,
  tiles,
  days,
  onOpen,
  onNew,
}: {
  readonly weeks: readonly (readonly string[])[];
  /** Days outside it are dimmed; null: a week is shown. */
  readonly month: string | null;
  readonly today: string;
  readonly tiles: readonly Tile[];
  readonly days: readonly CalendarDay[];
  readonly onOpen: (post: string) => void;
  readonly onNew: (day: string) => void;
}) => {
  const byDay = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const day = tile.publishAt?.slice(0, 10);
    if (day) byDay.set(day, [...(byDay.get(day) ?? []), tile]);
  }
  const body = useRef<HTMLDivElement>(null);
  const height = useHeight(body, 680);
  // One pixel between rows.
  const room = month === null ? null : Math.floor((height + 1) / weeks.length) - 1;
  return (
    <div
      className={`grid ${month === null ? 'grid-week' : ''}`}
      role="table"
      aria-label={month === null ? 'Week' : 'Month'}
    >
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
                dim={month !== null && !day.startsWith(month)}
                today={day === today}
                past={day < today}
                school={days.filter((one) => one.date === day)}
                tiles={[...(byDay.get(day) ?? [])].sort((a, b) =>
                  (a.publishAt ?? '').localeCompare(b.publishAt ?? ''),
                )}
                room={room}
                onOpen={onOpen}
                onNew={onNew}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};

const DayCell = ({
  day,
  dim,
  today,
  past,
  school,
  tiles,
  room,
  onOpen,
  onNew,
}: {
  readonly day: string;
  readonly dim: boolean;
  readonly today: boolean;
  /** Nothing new can go out on it. */
  readonly past: boolean;
  readonly school: readonly CalendarDay[];
  readonly tiles: readonly Tile[];
  /** Height of the cell in CSS pixels; null: as high as it must be. */
  readonly room: number | null;
  readonly onOpen: (post: string) => void;
  readonly onNew: (day: string) => void;
}) => {
  const [more, setMore] = useState(false);
  const fit = room === null ? { shown: tiles.length, tall: true } : fitTiles(tiles.length, room);
  const hidden = tiles.length - fit.shown;
  const off = school.some((one) => OFF.has(one.kind));
  return (
    <div
      role="cell"
      className={`day${dim ? ' day-dim' : ''}${off ? ' day-off' : ''}${today ? ' day-today' : ''}`}
    >
      <div className="day-top">
        <span className="day-number" aria-label={`${sayLongDay(day)}${today ? ', today' : ''}`}>
          {Number(day.slice(8))}
        </span>
        {school[0] && (
          <span className="day-name clip" title={school.map((one) => one.name).join(', ')}>
            {school[0].name}
          </span>
        )}
        {!past && (
          <AriaButton
            className="day-new"
            aria-label={`New post on ${sayLongDay(day)}`}
            onPress={() => onNew(day)}
          >
            <Plus size={13} aria-hidden />
          </AriaButton>
        )}
      </div>
      {tiles.slice(0, fit.shown).map((tile) => (
        <PostTile key={tile.id} tile={tile} tall={fit.tall} onOpen={onOpen} />
      ))}
      {hidden > 0 && (
        <Popover
          label={`Posts on ${sayLongDay(day)}`}
          isOpen={more}
          onOpenChange={setMore}
          trigger={<AriaButton className="day-more">{hidden} more</AriaButton>}
        >
          <div className="day-all">
            <h3>{sayLongDay(day)}</h3>
            {tiles.map((tile) => (
              <PostTile key={tile.id} tile={tile} tall onOpen={onOpen} />
            ))}
          </div>
        </Popover>
      )}
    </div>
  );
};
