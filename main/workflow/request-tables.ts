import { RETENTION_WORDS } from '../../shared/domain/retention.ts';
import type { PostRecord, RecordedDelivery } from '../../shared/ipc/record-views.ts';
import { CSV_MARK, csvRow } from '../../shared/table/csv-row.ts';
import { STATES } from './record-html.ts';

const POSTS_HEAD = [
  'No.',
  'Title',
  'Planned for',
  'Zone',
  'Text',
  'Accounts',
  'States',
  'Links',
  'Pictures',
  'People',
  'Begun by',
  'Begun',
  'Last changed by',
  'Last changed',
  'Versions',
  'Approvals',
  'Waivers',
  'Kept',
  'Legal hold',
  'Cannot be read',
  'Id',
]; // prettier-ignore
const DELIVERIES_HEAD = [
  'Post no.',
  'Account',
  'State',
  'Planned for',
  'Zone',
  'Due (UTC)',
  'Words',
  'Link',
  'Why',
  'Last step by',
  'Last step',
  'Files',
  'Id',
]; // prettier-ignore

/** How the two tables begin. */
export const POSTS_BEGIN = CSV_MARK + csvRow(POSTS_HEAD);
export const DELIVERIES_BEGIN = CSV_MARK + csvRow(DELIVERIES_HEAD);

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
    record.waivers.map(({ rule, reason, by }) => `${rule}: ${reason} (${by})`).join('; '),
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
