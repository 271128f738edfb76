import { RETENTION_WORDS } from '../../shared/domain/retention.ts';
import type { PostRecord, RecordedDelivery } from '../../shared/ipc/record-views.ts';
import { CSV_MARK, csvRow } from '../../shared/table/csv-row.ts';
import { STATES } from './record-html.ts';

/** A column: its head, and what stands in it, for whoever never saw Hallpass. */
export type Column = readonly [string, string];

export const POSTS_COLUMNS: readonly Column[] = [
  ['No.', 'the number of the post in this request, the same in every file'],
  ['Title', 'the first words of the post, or the title of its video'],
  [
    'Planned for',
    'the day and time the post was to go out, as clocks in its zone show it; empty where none was chosen',
  ],
  ['Zone', 'the time zone of that time'],
  ['Text', 'the text as it stands now; what went out to each account is in deliveries.csv'],
  ['Accounts', 'the accounts it was queued for'],
  ['States', 'what became of it on each of these accounts, in the same order'],
  ['Links', 'where it can be seen, as somebody gave it after posting'],
  [
    'Pictures',
    'each picture or video with its alt text, which says what it shows to people who do not see it',
  ],
  ['People', 'people of the district’s register whom a check found in the post'],
  ['Begun by', 'the colleague who began the draft'],
  ['Begun', 'when, in UTC'],
  ['Last changed by', 'the colleague who changed it last'],
  ['Last changed', 'when, in UTC'],
  ['Versions', 'how many earlier states of the post were kept; the pages show them'],
  ['Approvals', 'colleagues who approved it, and when'],
  ['Waivers', 'what the check found and a colleague let pass, with the reason'],
  ['Kept', 'how long the district keeps the record'],
  ['Legal hold', 'why nothing of the post may be removed; empty where there is no hold'],
  ['Cannot be read', 'what belongs to the record and is damaged or gone'],
  ['Id', 'what Hallpass calls the post'],
];
export const DELIVERIES_COLUMNS: readonly Column[] = [
  ['Post no.', 'the number of the post in posts.csv'],
  ['Account', 'the account'],
  ['State', 'what became of the post there'],
  ['Planned for', 'the day and time, as clocks in the zone show it'],
  ['Zone', 'the time zone of that time'],
  ['Due (UTC)', 'the same instant in UTC'],
  [
    'Words',
    'the text that was queued for this account; empty where that state of the post can no longer be read',
  ],
  ['Link', 'where it can be seen'],
  ['Why', 'why it was held, missed or taken back'],
  ['Last step by', 'the colleague, or Hallpass itself, who brought it into this state'],
  ['Last step', 'when, in UTC'],
  [
    'Files',
    'the pictures and videos that were handed over: their names in the folder files, or their SHA-256 where the files were not asked for',
  ],
  ['Id', 'what Hallpass calls this delivery'],
];

const headOf = (columns: readonly Column[]): readonly string[] => columns.map(([head]) => head);
const POSTS_HEAD = headOf(POSTS_COLUMNS);

/** How the two tables begin. */
export const POSTS_BEGIN = CSV_MARK + csvRow(POSTS_HEAD);
export const DELIVERIES_BEGIN = CSV_MARK + csvRow(headOf(DELIVERIES_COLUMNS));

/** One record in the table of posts. */
export const postRow = (n: number, record: PostRecord): string => {
  const { post, deliveries, retention } = record;
  return csvRow([
    n,
    post.title,
    post.content.publishAt?.replace('T', ' ') ?? null,
    post.content.zone,
    post.content.text,
    deliveries.map(({ to }) => to).join('; '),
    deliveries.map(({ state }) => STATES[state]).join('; '),
    deliveries.flatMap(({ link }) => link ?? []).join(' '),
    record.pictures.map(({ altText, name }) => `${name}: ${altText ?? 'no alt text'}`).join('; '),
    record.people.map(({ name }) => name).join('; '),
    post.madeBy,
    post.made,
    post.changedBy,
    post.changed,
    record.versions.length,
    record.approvals.map(({ by, at }) => `${by}, ${at}`).join('; '),
    record.waivers.map(({ about, reason, by }) => `${about}: ${reason} (${by})`).join('; '),
    RETENTION_WORDS[retention.kind],
    retention.hold?.reason ?? null,
    record.unreadable.join(' '),
    post.id,
  ]);
};

const LOST: Readonly<Record<string, number>> = Object.fromEntries(POSTS_HEAD.map((head, at) => [head, at]));

/** A post that cannot be read: its place in the table, and why. */
export const lostRow = (n: number, id: string, title: string, why: string): string => {
  const cells: (string | number | null)[] = POSTS_HEAD.map(() => null);
  for (const [head, cell] of [
    ['No.', n],
    ['Title', title],
    ['Cannot be read', why],
    ['Id', id],
  ] as const)
    cells[LOST[head] ?? 0] = cell;
  return csvRow(cells);
};

/** One delivery in the table of deliveries. `nameOf`: where the file of a hash lies. */
export const deliveryRow = (n: number, one: RecordedDelivery, nameOf: (hash: string) => string): string =>
  csvRow([
    n,
    one.to,
    STATES[one.state],
    one.wall.replace('T', ' '),
    one.zone,
    one.dueAt,
    one.words?.text ?? null,
    one.link,
    one.why,
    one.changedBy,
    one.changedAt,
    one.pictures.map(({ derivative }) => nameOf(derivative)).join('; '),
    one.id,
  ]);
