import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import './paged-rows.css';

/** Rows asked for at once. */
const PAGE = 100;

interface Rows<Row> {
  /** The name of the table, for assistive technology. */
  readonly label: string;
  readonly total: number;
  /** Pixels. */
  readonly height: number;
  /** How wide the columns are: a class that says `grid-template-columns` of a row. */
  readonly columns: string;
  /** Cells of the head, with `role="columnheader"`. */
  readonly head: ReactNode;
  /** A hook: rows from `offset` on, at most `limit`; null while they are on their way. */
  readonly useRows: (offset: number, limit: number) => readonly Row[] | null;
  /** Cells of a row, with `role="cell"`. */
  readonly cells: (row: Row) => ReactNode;
}

/** A table of any length: rows are drawn where one looks, and asked for a page at a time. */
export const PagedRows = <Row,>(rows: Rows<Row>) => {
  const { label, total, height, columns, head } = rows;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const pages = new Map<number, VirtualItem[]>();
  for (const item of virtual.getVirtualItems()) {
    const page = Math.floor(item.index / PAGE);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return (
    <div className="paged" role="table" aria-label={label} aria-rowcount={total + 1}>
      <div className="paged-scroll" ref={scroller} role="presentation">
        <div role="row" aria-rowindex={1} className={`paged-row paged-head ${columns}`}>
          {head}
        </div>
        <div className="paged-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {Array.from(pages, ([page, items]) => (
            <Page key={page} rows={rows} page={page} items={items} />
          ))}
        </div>
      </div>
    </div>
  );
};

/** The rows of one page that are in sight. */
const Page = <Row,>({
  rows: { useRows, cells, columns, height },
  page,
  items,
}: {
  readonly rows: Rows<Row>;
  readonly page: number;
  readonly items: readonly VirtualItem[];
}) => {
  const found = useRows(page * PAGE, PAGE);
  return items.map(({ index, start }) => {
    const row = found?.[index - page * PAGE];
    return (
      <div
        key={index}
        role="row"
        aria-rowindex={index + 2}
        className={`paged-row ${columns}`}
        style={{ transform: `translateY(${start}px)`, height }}
      >
        {row === undefined ? (
          <span role="cell">
            <span className="paged-coming" aria-hidden="true" />
          </span>
        ) : (
          cells(row)
        )}
      </div>
    );
  });
};
