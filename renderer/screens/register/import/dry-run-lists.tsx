import {
  CircleAlert,
  CircleCheck,
  CircleHelp,
  CircleX,
  type LucideIcon,
  TriangleAlert,
  UserX,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { reachByKey } from '../../../components/reach-by-key.ts';
import { Table } from '../../../components/table.tsx';
import type { Part, TriedImport } from '../../../../shared/ipc/import-views.ts';
import type { RowNote } from '../../../../shared/register-import/group-rows.ts';
import type { SampleRow } from '../../../../shared/register-import/import-plan.ts';
import { FoundRows, PeopleRows, Rest } from './people-rows.tsx';
import { many } from './words.ts';

/** A list that opens: icon, how many, and what it means. Left out where it is empty. */
const Section = ({
  icon: Icon,
  tone,
  count,
  title,
  children,
  why,
  isOpen = false,
}: {
  readonly icon: LucideIcon;
  readonly tone: 'block' | 'warn' | 'ready' | 'note';
  readonly count: number;
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}) =>
  count > 0 && (
    <details className="import-list" open={isOpen}>
      <summary>
        <Icon size={16} className={`import-${tone}`} aria-hidden />
        <strong>{title}</strong>
        <span className="quiet small">{why}</span>
      </summary>
      {children}
    </details>
  );

const Notes = ({ label, part }: { readonly label: string; readonly part: Part<RowNote> }) => (
  <>
    <div className="import-scroll" ref={reachByKey}>
      <Table
        label={label}
        rows={part.shown.map((row, at) => ({ ...row, at }))}
        keyOf={({ at }) => String(at)}
        columns={[
          { id: 'line', head: 'Line', width: '80px', cell: ({ line }) => line.toLocaleString('en-US') },
          { id: 'why', head: 'Why', cell: ({ why }) => why },
        ]}
      />
    </div>
    <Rest part={part} />
  </>
);

const MEANS = {
  yes: { word: 'Yes', icon: CircleCheck, tone: 'ready' },
  no: { word: 'No', icon: CircleX, tone: 'block' },
  mixed: { word: 'Yes and no', icon: CircleAlert, tone: 'warn' },
  nothing: { word: 'Says nothing', icon: CircleHelp, tone: 'note' },
} as const;

const Samples = ({ samples }: { readonly samples: readonly SampleRow[] }) => (
  <div className="import-scroll" ref={reachByKey}>
    <Table
      label="The first rows as they were read"
      rows={samples}
      keyOf={(row) => String(row.line)}
      columns={[
        { id: 'line', head: 'Line', width: '70px', cell: (row) => row.line },
        { id: 'name', head: 'Name', cell: (row) => row.name },
        { id: 'number', head: 'Number', cell: (row) => row.number ?? '–' },
        { id: 'grade', head: 'Grade', cell: (row) => row.grade ?? '–' },
        { id: 'school', head: 'School', cell: (row) => row.school ?? '–' },
        {
          id: 'said',
          head: 'In the file',
          cell: (row) => row.said.map((cell) => (cell === '' ? 'empty' : `“${cell}”`)).join(', '),
        },
        { id: 'means', head: 'Means', cell: (row) => <Badge sign={MEANS[row.means]} quiet /> },
      ]}
    />
  </div>
);

/** The rows that an import went without. */
export const LeftOut = ({ rows }: { readonly rows: TriedImport['bad'] }) => (
  <div className="import-lists">
    <Section
      icon={CircleAlert}
      tone="warn"
      count={rows.total}
      title={`${many(rows.total, 'row was', 'rows were')} left out`}
      why="What is left out is not in the register. Mend the list and import it again, or add the people by hand"
      isOpen
    >
      <Notes label="Rows that were left out" part={rows} />
    </Section>
  </div>
);

/** What a dry run found, the gravest first. */
export const DryRunLists = ({ tried }: { readonly tried: TriedImport }) => (
  <div className="import-lists">
    <Section
      icon={CircleX}
      tone="block"
      count={tried.objects.total}
      title={many(tried.objects.total, 'person has a new no', 'people have a new no')}
      why="Queued posts with them are held at once"
      isOpen
    >
      <PeopleRows label="A new no" part={tried.objects} />
    </Section>
    <Section
      icon={TriangleAlert}
      tone="warn"
      count={tried.freed.total}
      title={`${many(tried.freed.total, 'person', 'people')} would go from no to yes`}
      why="Look at each: it has to be confirmed below"
      isOpen
    >
      <PeopleRows label="From no to yes" part={tried.freed} />
    </Section>
    <Section
      icon={CircleAlert}
      tone="warn"
      count={tried.bad.total}
      title={`${many(tried.bad.total, 'row', 'rows')} cannot be used`}
      why="With the line in the file, and why"
      isOpen
    >
      <Notes label="Rows that cannot be used" part={tried.bad} />
    </Section>
    <Section
      icon={TriangleAlert}
      tone="warn"
      count={tried.byName.total}
      title={`${many(tried.byName.total, 'person was', 'people were')} found by name alone`}
      why="Look at each: is it the same person?"
      isOpen
    >
      <FoundRows label="Found by name alone" part={tried.byName} />
    </Section>
    <Section
      icon={CircleX}
      tone="note"
      count={tried.stillNo.total}
      title={`${many(tried.stillNo.total, 'person stays', 'people stay')} a no, though the file says yes`}
      why="A no by hand, a later one, “Do not publish” or being 18 outranks the list"
    >
      <PeopleRows label="A no that stays" part={tried.stillNo} />
    </Section>
    <Section
      icon={UserX}
      tone="note"
      count={tried.missing.total}
      title={`${many(tried.missing.total, 'person is', 'people are')} in the register and not in the file`}
      why="They stay, with what is on record"
    >
      <PeopleRows label="Not in the file" part={tried.missing} />
    </Section>
    <Section
      icon={CircleHelp}
      tone="note"
      count={tried.remarks.total}
      title={many(tried.remarks.total, 'remark', 'remarks')}
      why="These rows are imported"
    >
      <Notes label="Remarks" part={tried.remarks} />
    </Section>
    <Section
      icon={CircleHelp}
      tone="note"
      count={tried.sameName.total}
      title={`${many(tried.sameName.total, 'person shares', 'people share')} a name with somebody else in the file`}
      why="Told apart by their numbers"
    >
      <PeopleRows label="Shared names" part={tried.sameName} />
    </Section>
    <Section
      icon={CircleCheck}
      tone="ready"
      count={tried.cleared.total}
      title={many(tried.cleared.total, 'person has a new yes', 'people have a new yes')}
      why="New, or for more than before"
    >
      <PeopleRows label="A new yes" part={tried.cleared} />
    </Section>
    <Section
      icon={CircleHelp}
      tone="note"
      count={tried.changed.total}
      title={many(tried.changed.total, 'person gets new details', 'people get new details')}
      why="Name, grade, school, number or 18th birthday, as the file has it"
    >
      <FoundRows label="New details" part={tried.changed} />
    </Section>
    <Section
      icon={CircleHelp}
      tone="note"
      count={tried.samples.length}
      title={`The first ${many(tried.samples.length, 'row', 'rows')} as they were read`}
      why="Compare with a family you know"
      isOpen
    >
      <Samples samples={tried.samples} />
    </Section>
  </div>
);
