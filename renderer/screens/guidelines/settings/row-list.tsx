import { useVirtualizer } from '@tanstack/react-virtual';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { IconButton } from '../../../components/button.tsx';
import { reachByKey } from '../../../components/reach-by-key.ts';
import './row-list.css';

export interface RowColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
}

interface RowListProps<Row> {
  readonly label: string;
  /** Names the columns' widths in the stylesheet. */
  readonly look: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called, for its buttons. */
  readonly nameOf: (row: Row) => string;
  readonly isTroubled: (row: Row) => boolean;
  /** null: for reading only. */
  readonly onOpen: ((row: Row) => void) | null;
  readonly onRemove: (row: Row) => void;
}

const ROW = 37;

/** A table that stays quick with thousands of rows: those in sight are drawn. The first cell opens its row. */
export const RowList = <Row,>({
  label,
  look,
  columns,
  rows,
  keyOf,
  nameOf,
  isTroubled,
  onOpen,
  onRemove,
}: RowListProps<Row>) => {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  return (
    <div
      className={`row-list row-list-${look}`}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
    >
      <div role="row" aria-rowindex={1} className="row-list-row row-list-head">
        {columns.map(({ id, head }) => (
          <span key={id} role="columnheader">
            {head}
          </span>
        ))}
        <span role="columnheader">
          <span className="visually-hidden">Take out</span>
        </span>
      </div>
      <div
        className="row-list-scroll"
        role="rowgroup"
        ref={(element) => {
          scroller.current = element;
          return reachByKey(element);
        }}
      >
        <div className="row-list-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={keyOf(row)}
                role="row"
                aria-rowindex={item.index + 2}
                className={`row-list-row${isTroubled(row) ? ' is-troubled' : ''}`}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {columns.map(({ id, cell }, at) => (
                  <span key={id} role="cell" className="clip">
                    {at === 0 && onOpen !== null ? (
                      <AriaButton className="row-list-open clip" onPress={() => onOpen(row)}>
                        {cell(row)}
                      </AriaButton>
                    ) : (
                      cell(row)
                    )}
                  </span>
                ))}
                <span role="cell">
                  {onOpen !== null && (
                    <IconButton
                      icon={Trash2}
                      size="s"
                      label={`Take out ${nameOf(row)}`}
                      onPress={() => onRemove(row)}
                    />
                  )}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
