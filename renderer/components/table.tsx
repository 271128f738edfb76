import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './table.css';

export interface Column<Row> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** CSS width, e.g. "30%" or "120px". */
  readonly width?: string;
}

/** A plain table. `label` is its name for assistive technology; `onOpen` makes the first cell's text a button. */
export const Table = <Row,>({
  label,
  columns,
  rows,
  keyOf,
  onOpen,
  selected = null,
}: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly selected?: string | null;
}) => (
  <table className="table" aria-label={label}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={column.align === 'end' ? 'table-end' : ''}
            {...(column.width ? { style: { width: column.width } } : {})}
          >
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)} className={keyOf(row) === selected ? 'table-selected' : ''}>
          {columns.map((column, at) => (
            <td key={column.id} className={column.align === 'end' ? 'table-end' : ''}>
              {onOpen && at === 0 ? (
                <Button className="table-open" onPress={() => onOpen(row)}>
                  {column.cell(row)}
                </Button>
              ) : (
                column.cell(row)
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
