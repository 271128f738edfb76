import { useRef } from 'react';
import { EmptyLine } from './empty-line.tsx';
import { weekOf, weeksOf } from '../../../shared/schedule/month.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import type { GridProps } from './grid-parts.ts';
import { MonthGrid } from './month-grid.tsx';
import { TileTip } from './tile-tip.tsx';
import { useGrid } from './use-grid.ts';
import type { TileActs } from './use-tile-acts.ts';
import { WeekGrid } from './week-grid.tsx';

/** A month or a week of posts. Arrows walk, Enter opens or begins a post, Alt and arrows move one. */
export const DayGrid = ({
  view,
  day,
  now,
  found,
  acts,
  ...shown
}: GridProps & {
  readonly view: 'month' | 'week';
  readonly day: string;
  readonly now: string;
  /** Everything there is, before it was sifted; null: on its way. */
  readonly found: readonly Tile[] | null;
  readonly acts: TileActs;
}) => {
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const hear = useGrid(grid, shown.today, acts);
  return (
    <>
      {found !== null && found.length > 0 && shown.tiles.length === 0 && <EmptyLine count={found.length} />}
      <div
        ref={grid}
        className={`grid grid-${view}`}
        role="grid"
        aria-label={view === 'month' ? 'Month' : 'Week'}
        aria-busy={found === null}
        {...hear}
      >
        {view === 'month' ? (
          <MonthGrid
            key="month"
            {...shown}
            weeks={weeksOf(day.slice(0, 7))}
            month={day.slice(0, 7)}
            body={body}
            onOpen={acts.onOpen}
          />
        ) : (
          <WeekGrid key="week" {...shown} days={weekOf(day)} now={now} body={body} />
        )}
      </div>
      <TileTip grid={grid} tiles={shown.tiles} home={shown.home} />
    </>
  );
};
