import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DateField } from '../../components/date-time-field.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { Table, type Column } from '../../components/table.tsx';
import type { Dashboard } from '../../../shared/ipc/dashboard-views.ts';
import { sayDay, sayMonth } from '../../../shared/schedule/say-wall.ts';
import { addDays } from '../../../shared/schedule/wall-time.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { Bars } from './bars.tsx';

/** Days shown at first: a quarter of a year. */
const FIRST_DAYS = 90;
const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)}%`;

/** What the records tell in numbers: each picture with its table. */
export const Numbers = () => {
  const { navigation } = useStores();
  const today = useSlice('app', (app) => (app.state?.now ?? '').slice(0, 10));
  const [from, setFrom] = useState(addDays(today, -FIRST_DAYS));
  const [to, setTo] = useState(today);
  const answer = useAnswer('record.dashboard', { from, to }, ['queue', 'register']);
  const board = answer.value;
  return (
    <Screen
      title="Numbers"
      before={
        <IconButton
          icon={ArrowLeft}
          label="All records"
          onPress={() => navigation.getState().go('records')}
        />
      }
    >
      <div className="records-find">
        <DateField label="From" value={from} onChange={(day) => setFrom(day ?? from)} />
        <DateField label="To" value={to} onChange={(day) => setTo(day ?? to)} />
      </div>
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {board === null && answer.failure === null && <Skeleton lines={8} label="Counting" />}
      {board !== null && (
        <div className="numbers">
          <div>
            <PostsCard board={board} />
          </div>
          <div>
            <AltTextCard altText={board.altText} />
            <CaughtCard caught={board.caught} />
            <ConsentCard consent={board.consent} />
          </div>
        </div>
      )}
    </Screen>
  );
};

const Picture = <Row,>({
  title,
  hint,
  none,
  rows,
  columns,
  keyOf,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  /** Said where there is nothing to draw. */
  readonly none: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly children: ReactNode;
}) => (
  <Card title={title} {...(hint ? { hint } : {})}>
    {rows.length === 0 ? (
      <p className="record-none quiet">{none}</p>
    ) : (
      <div className="numbers-body">
        {children}
        <details>
          <summary>As a table</summary>
          <div className="numbers-table">
            <Table label={title} rows={rows} columns={columns} keyOf={keyOf} />
          </div>
        </details>
      </div>
    )}
  </Card>
);

const PostsCard = ({ board }: { readonly board: Dashboard }) => (
  <Picture
    title="Posts by school"
    hint={`${board.weeks.length} weeks`}
    none="Nothing was posted on these days."
    rows={board.posts}
    keyOf={({ school }) => school}
    columns={[
      { id: 'school', head: 'School', cell: ({ school }) => school },
      { id: 'total', head: 'Posts', align: 'end', cell: ({ total }) => total },
      ...board.weeks.map((week, at) => ({
        id: week,
        head: sayDay(week).replace(/^\w+, /u, ''),
        align: 'end' as const,
        cell: ({ weeks }: Dashboard['posts'][number]) => weeks[at] ?? 0,
      })),
    ]}
  >
    <Bars
      label={`Posts by school: ${board.posts.map(({ school, total }) => `${school} ${total}`).join(', ')}`}
      most={Math.max(...board.posts.map(({ total }) => total))}
      bars={board.posts.map(({ school, total }) => ({
        name: school,
        parts: [{ tone: 'accent', value: total }],
        says: `${(total / Math.max(1, board.weeks.length)).toFixed(1)} a week`,
      }))}
    />
    <Weeks board={board} />
  </Picture>
);

/** Weeks drawn at most: the last of them; the table has all. */
const DRAWN_WEEKS = 14;

const Weeks = ({ board }: { readonly board: Dashboard }) => {
  const weeks = board.weeks
    .map((week, at) => ({ week, total: board.posts.reduce((sum, one) => sum + (one.weeks[at] ?? 0), 0) }))
    .slice(-DRAWN_WEEKS);
  return (
    <Bars
      label={`Posts by week: ${weeks.map(({ week, total }) => `${sayDay(week)} ${total}`).join(', ')}`}
      most={Math.max(...weeks.map(({ total }) => total))}
      bars={weeks.map(({ week, total }) => ({
        name: `Week of ${sayDay(week)}`,
        parts: [{ tone: 'accent', value: total }],
        says: `${total}`,
      }))}
    />
  );
};

const AltTextCard = ({ altText }: { readonly altText: Dashboard['altText'] }) => (
  <Picture
    title="Alt text"
    hint={`${percent(altText.described, altText.pictures)} · ${altText.daysLeft > 0 ? `${altText.daysLeft} days to the ADA web rule’s day` : 'the ADA web rule’s day has passed'}, ${sayDay(altText.due)}, ${altText.due.slice(0, 4)}`}
    none="No pictures were posted on these days."
    rows={altText.months}
    keyOf={({ month }) => month}
    columns={[
      { id: 'month', head: 'Month', cell: ({ month }) => sayMonth(month) },
      { id: 'pictures', head: 'Pictures', align: 'end', cell: ({ pictures }) => pictures },
      { id: 'described', head: 'With alt text', align: 'end', cell: ({ described }) => described },
      {
        id: 'part',
        head: 'Share',
        align: 'end',
        cell: ({ described, pictures }) => percent(described, pictures),
      },
    ]}
  >
    <Bars
      label={`Pictures with alt text: ${altText.months.map(({ month, described, pictures }) => `${sayMonth(month)} ${percent(described, pictures)}`).join(', ')}`}
      most={1}
      bars={altText.months.map(({ month, described, pictures }) => ({
        name: sayMonth(month),
        parts: [{ tone: 'ready', value: described / Math.max(1, pictures) }],
        says: percent(described, pictures),
      }))}
    />
  </Picture>
);

const CaughtCard = ({ caught }: { readonly caught: Dashboard['caught'] }) => (
  <Picture
    title="Findings caught before release"
    hint="Decided, held for, or gone by the next check"
    none="Nothing was decided, held or fixed after a check on these days."
    rows={caught}
    keyOf={({ rule }) => rule}
    columns={[
      { id: 'rule', head: 'Rule', cell: ({ rule }) => rule },
      { id: 'judges', head: 'What it looks for', cell: ({ judges }) => judges },
      { id: 'posts', head: 'Posts', align: 'end', cell: ({ posts }) => posts },
      { id: 'decided', head: 'Decided', align: 'end', cell: ({ decided }) => decided },
      { id: 'held', head: 'Held', align: 'end', cell: ({ held }) => held },
      { id: 'fixed', head: 'Gone later', align: 'end', cell: ({ fixed }) => fixed },
    ]}
  >
    <Bars
      label={`Findings caught before release: ${caught.map(({ rule, posts }) => `${rule} in ${posts}`).join(', ')}`}
      most={Math.max(...caught.map(({ posts }) => posts))}
      bars={caught.slice(0, 12).map(({ rule, posts }) => ({
        name: rule,
        parts: [{ tone: 'accent', value: posts }],
        says: `${posts}`,
      }))}
    />
  </Picture>
);

const ConsentCard = ({ consent }: { readonly consent: Dashboard['consent'] }) => (
  <Picture
    title="Photo permission today"
    hint="From the left: yes (green), no (red), not answered (gray)"
    none={consent === null ? 'The register is locked.' : 'No students are in the register.'}
    rows={consent ?? []}
    keyOf={({ school }) => school}
    columns={[
      { id: 'school', head: 'School', cell: ({ school }) => school },
      { id: 'students', head: 'Students', align: 'end', cell: ({ students }) => students },
      { id: 'granted', head: 'Yes', align: 'end', cell: ({ granted }) => granted },
      { id: 'denied', head: 'No', align: 'end', cell: ({ denied }) => denied },
      { id: 'unanswered', head: 'Not answered', align: 'end', cell: ({ unanswered }) => unanswered },
    ]}
  >
    <Bars
      label={`Photo permission: ${(consent ?? []).map(({ school, granted, students }) => `${school} ${percent(granted, students)} yes`).join(', ')}`}
      most={1}
      bars={(consent ?? []).map(({ school, students, granted, denied, unanswered }) => ({
        name: school,
        parts: [
          { tone: 'ready', value: granted / students },
          { tone: 'block', value: denied / students },
          { tone: 'plain', value: unanswered / students },
        ],
        says: `${percent(granted, students)} yes`,
      }))}
    />
  </Picture>
);
