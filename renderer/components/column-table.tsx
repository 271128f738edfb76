import { Select } from './select.tsx';
import { Table } from './table.tsx';
import './column-table.css';

/** The columns of a chosen file with their first cells, and what each is taken for. */
export const ColumnTable = <Use extends string>({
  label,
  columns,
  uses,
  chosen,
  onUse,
}: {
  readonly label: string;
  readonly columns: readonly { readonly header: string; readonly samples: readonly string[] }[];
  /** What a column can be, in the order it is offered. */
  readonly uses: readonly { readonly id: Use; readonly label: string }[];
  /** What the column of that number is. */
  readonly chosen: (at: number) => Use;
  readonly onUse: (at: number, use: Use) => void;
}) => (
  <Table
    label={label}
    rows={columns.map((column, at) => ({ column, at }))}
    keyOf={({ at }) => String(at)}
    columns={[
      { id: 'header', head: 'Header', width: '24%', cell: ({ column }) => <strong>{column.header}</strong> },
      {
        id: 'cells',
        head: 'First cells',
        cell: ({ column }) =>
          column.samples.length === 0 ? (
            <span className="quiet">All empty</span>
          ) : (
            <span className="column-cells">{column.samples.join(' · ')}</span>
          ),
      },
      {
        id: 'use',
        head: 'What it is',
        width: '290px',
        cell: ({ column, at }) => (
          <Select
            label={`What “${column.header}” is`}
            hideLabel
            value={chosen(at)}
            onChange={(use) => onUse(at, use)}
            options={uses}
          />
        ),
      },
    ]}
  />
);
