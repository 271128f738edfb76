import { reachByKey } from '../../../components/reach-by-key.ts';
import { Table } from '../../../components/table.tsx';
import type { Part } from '../../../../shared/ipc/import-views.ts';
import type { FoundRow, NamedRow } from '../../../../shared/register-import/import-plan.ts';
import { sayFact } from './words.ts';

/** People of a list: name, number, school, and the line they stand in. */
export const PeopleRows = ({ label, part }: { readonly label: string; readonly part: Part<NamedRow> }) => (
  <>
    <div className="import-scroll" ref={reachByKey}>
      <Table
        label={label}
        rows={part.shown.map((row, at) => ({ row, at }))}
        keyOf={({ row, at }) => `${at} ${row.line ?? row.person ?? ''}`}
        columns={[
          { id: 'name', head: 'Name', cell: ({ row }) => row.name },
          { id: 'number', head: 'Number', cell: ({ row }) => row.number ?? '–' },
          { id: 'school', head: 'School', cell: ({ row }) => row.school ?? '–' },
          { id: 'line', head: 'Line', align: 'end', cell: ({ row }) => row.line ?? '–' },
        ]}
      />
    </div>
    <Rest part={part} />
  </>
);

/** People of the register a row was found to be about, with what it says otherwise of them. */
export const FoundRows = ({ label, part }: { readonly label: string; readonly part: Part<FoundRow> }) => (
  <>
    <div className="import-scroll" ref={reachByKey}>
      <Table
        label={label}
        rows={part.shown}
        keyOf={({ person, line }) => `${line} ${person}`}
        columns={[
          { id: 'name', head: 'Name', cell: ({ name }) => name },
          { id: 'grade', head: 'Grade', width: '70px', cell: ({ grade }) => grade ?? '–' },
          { id: 'school', head: 'School', cell: ({ school }) => school ?? '–' },
          {
            id: 'changes',
            head: 'New in the register',
            cell: ({ changes }) => (changes.length === 0 ? '–' : changes.map(sayFact).join(' · ')),
          },
          { id: 'line', head: 'Line', align: 'end', width: '80px', cell: ({ line }) => line ?? '–' },
        ]}
      />
    </div>
    <Rest part={part} />
  </>
);

/** How many more there are than are shown. */
export const Rest = ({ part }: { readonly part: Part<unknown> }) =>
  part.total > part.shown.length && (
    <p className="quiet small import-rest">
      The first {part.shown.length.toLocaleString('en-US')} of {part.total.toLocaleString('en-US')} are shown.
    </p>
  );
