import { useVirtualizer } from '@tanstack/react-virtual';
import { Ellipsis } from 'lucide-react';
import { memo, useRef } from 'react';
import { AccountNames } from '../../components/account-names.tsx';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import type { Tile } from '../../../shared/ipc/views.ts';
import { type Here, sayDayFrom, sayTimeFrom } from '../../../shared/schedule/say-from.ts';

/** Height of a row in CSS pixels. */
const ROW = 44;

/** Posts in order of their times, drafts without one last; rows are drawn where one looks. */
export const PostList = ({
  tiles,
  here,
  onOpen,
  onMenu,
}: {
  readonly tiles: readonly Tile[];
  /** `YYYY`: other years are said. */
  readonly here: Here;
  readonly onOpen: (post: string) => void;
  readonly onMenu: (post: string, beside: HTMLElement) => void;
}) => {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const rows = useVirtualizer({
    count: tiles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  return (
    <div className="post-list" role="table" aria-label="Posts" aria-rowcount={tiles.length + 1}>
      <div className="post-list-scroll" ref={scroller} role="presentation">
        <div role="row" aria-rowindex={1} className="post-row post-row-head">
          <span role="columnheader">Goes out</span>
          <span role="columnheader">Post</span>
          <span role="columnheader">Accounts</span>
          <span role="columnheader">State</span>
          <span role="columnheader">
            <span className="visually-hidden">More</span>
          </span>
        </div>
        <div role="rowgroup" className="post-list-all" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const tile = tiles[item.index];
            return (
              tile && (
                <Row
                  key={tile.id}
                  tile={tile}
                  at={item.index}
                  top={item.start}
                  here={here}
                  onOpen={onOpen}
                  onMenu={onMenu}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
};

const Row = memo(
  ({
    tile,
    at,
    top,
    here,
    onOpen,
    onMenu,
  }: {
    readonly tile: Tile;
    readonly at: number;
    readonly top: number;
    readonly here: Here;
    readonly onOpen: (post: string) => void;
    readonly onMenu: (post: string, beside: HTMLElement) => void;
  }) => {
    const title = tile.title || 'Empty draft';
    const { publishAt } = tile;
    return (
      <div
        role="row"
        aria-rowindex={at + 2}
        className="post-row"
        style={{ transform: `translateY(${top}px)` }}
      >
        <span role="cell" className="tabular nowrap">
          {publishAt === null ? (
            <span className="quiet">No time yet</span>
          ) : (
            <>
              {sayDayFrom(publishAt, here.year)}{' '}
              <span className="quiet">{sayTimeFrom(publishAt, tile.zone, here.zone)}</span>
            </>
          )}
        </span>
        <span role="cell" className="post-row-title">
          <button type="button" className="post-open clip" title={title} onClick={() => onOpen(tile.id)}>
            {title}
          </button>
        </span>
        <span role="cell" className="post-row-where">
          <AccountNames accounts={tile.targets} />
        </span>
        <span role="cell">
          <Badge sign={TILE_SIGNS[tile.state]} />
        </span>
        <span role="cell">
          <button
            type="button"
            className="post-more"
            aria-haspopup="menu"
            aria-label={`More for “${title}”`}
            onClick={(event) => onMenu(tile.id, event.currentTarget)}
          >
            <Ellipsis size={16} aria-hidden />
          </button>
        </span>
      </div>
    );
  },
);
