import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { stepRow } from './row-keys.ts';
import './paged-rows.css';

/** The head stays above the rows, pixels. */
const HEAD = 32;

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
  /** Cells of a row, with `role="cell"`; the first holds its `PagedOpen`. */
  readonly cells: (row: Row) => ReactNode;
}

interface Place {
  /** The row that Tab reaches. */
  readonly isCurrent: boolean;
  /** It was reached by a key, and takes the focus as soon as it is there. */
  readonly isSought: boolean;
  readonly onReached: () => void;
}
const PlaceContext = createContext<Place | null>(null);

/** What opens a row of `PagedRows`; the whole row is its ground. */
export const PagedOpen = ({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ReactNode;
}) => {
  const place = useContext(PlaceContext);
  const button = useRef<HTMLButtonElement>(null);
  const isSought = place?.isSought ?? false;
  useEffect(() => {
    if (isSought) button.current?.focus();
  }, [isSought]);
  return (
    <AriaButton
      ref={button}
      className="paged-open clip"
      excludeFromTabOrder={place !== null && !place.isCurrent}
      onFocus={() => place?.onReached()}
      onPress={onPress}
    >
      {children}
    </AriaButton>
  );
};

/**
 * A table of any length: rows are drawn where one looks, and asked for a page at a time. One stop of Tab; arrows, Page
 * Up and Down, Home and End go from row to row.
 */
export const PagedRows = <Row,>(rows: Rows<Row>) => {
  const { label, total, height, columns, head } = rows;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [sought, setSought] = useState<number | null>(null);
  const current = Math.min(at, total - 1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollPaddingEnd: HEAD,
    // The row that Tab reaches stays, wherever one has scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(current < 0 ? [] : [current])])].sort(
        (a, b) => a - b,
      ),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inSight = Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1;
    const next = stepRow(event.key, current, { total, page: Math.max(1, inSight) });
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    setSought(next);
    virtual.scrollToIndex(next);
  };
  const placeOf = (index: number): Place => ({
    isCurrent: index === current,
    isSought: index === sought,
    onReached: () => {
      setAt(index);
      setSought(null);
    },
  });
  const pages = new Map<number, VirtualItem[]>();
  for (const item of virtual.getVirtualItems()) {
    const page = Math.floor(item.index / PAGE);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return (
    <div className="paged" role="table" aria-label={label} aria-rowcount={total + 1}>
      <div className="paged-scroll" ref={scroller} role="presentation" onKeyDown={onKeyDown}>
        <div role="row" aria-rowindex={1} className={`paged-row paged-head ${columns}`}>
          {head}
        </div>
        <div className="paged-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {Array.from(pages, ([page, items]) => (
            <Page key={page} rows={rows} page={page} items={items} placeOf={placeOf} />
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
  placeOf,
}: {
  readonly rows: Rows<Row>;
  readonly page: number;
  readonly items: readonly VirtualItem[];
  readonly placeOf: (index: number) => Place;
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
          <PlaceContext value={placeOf(index)}>{cells(row)}</PlaceContext>
        )}
      </div>
    );
  });
};
