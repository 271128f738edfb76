import type { Case } from '../../shared/case/case.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { TileRow } from '../../shared/domain/post-document.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import { wordsFor } from '../../shared/platforms/words-for.ts';
import { addDays, isDate } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';

/** The other posts planned for a day (`YYYY-MM-DD`) that are not in the library yet. */
export type PlannedOn = (day: string) => readonly PostContent[];

type Other = Case['others'][number];

type Dated = TileRow & { readonly publishAt: string };
const isDated = (row: TileRow): row is Dated => row.publishAt !== null;

/** What is known of another post, by account, while its tile and the account stand: a save makes new ones. */
const madeOf = new WeakMap<TileRow, Map<Account | string, Other>>();

/**
 * What an account says in another post, made once, so that rules may keep what they read in it. Of an account that is
 * given by its id alone nothing but the time counts: there the title the calendar shows stands in, as it does where the
 * file cannot be read now.
 */
const otherOf = (services: Services, row: Dated, account: Account | string): Other | Promise<Other> => {
  const made = madeOf.get(row) ?? new Map<Account | string, Other>();
  const known = made.get(account);
  if (known !== undefined) return known;
  const { publishAt } = row;
  const keep = (other: Other): Other => {
    madeOf.set(row, made.set(account, other));
    return other;
  };
  if (typeof account === 'string') return keep({ account, publishAt, text: row.title });
  return services.stores.posts
    .read(row.id)
    .then((read) =>
      read.kind === 'ok'
        ? keep({ account: account.id, publishAt, text: wordsFor(read.value.content, account).own })
        : { account: account.id, publishAt, text: row.title },
    );
};

const plannedFor = new WeakMap<PostContent, Map<string, Other>>();

/** The same for a planned post, made once: each post of a list is judged beside all the others of its days. */
const wordsOfPlanned = (one: PostContent, publishAt: string, account: Account): Other => {
  const made = plannedFor.get(one) ?? new Map<string, Other>();
  const who = `${account.platform} ${account.id}`;
  const known = made.get(who);
  if (known !== undefined) return known;
  const other = { account: account.id, publishAt, text: wordsFor(one, account).own };
  plannedFor.set(one, made.set(who, other));
  return other;
};

/**
 * Other posts a day around, as the calendar knows them: those of the same accounts, and, where a platform forbids one
 * text on several accounts, what its other accounts say. `planned` adds what is to come into the library with this post.
 */
export const othersOf = async (
  services: Services,
  post: string,
  content: PostContent,
  planned: PlannedOn = () => [],
): Promise<Case['others']> => {
  const day = content.publishAt?.slice(0, 10) ?? null;
  if (day === null || !isDate(day) || content.targets.length === 0) return [];
  const accounts = services.stores.accounts.list();
  const forbids = ({ platform }: Account): boolean => platformOf(platform).text.onceOnly.value;
  const guarded = new Set(
    accounts
      .filter((one) => content.targets.includes(one.id) && forbids(one))
      .map(({ platform }) => platform),
  );
  const heard = new Map(accounts.filter(({ platform }) => guarded.has(platform)).map((one) => [one.id, one]));
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  const rows = await services.stores.posts.tiles({ from: before, to: after, undated: false });
  const others: Other[] = [];
  for (const row of rows) {
    if (row.id === post || !isDated(row)) continue;
    for (const id of row.targets) {
      const account = heard.get(id) ?? (content.targets.includes(id) ? id : null);
      if (account === null) continue;
      const other = otherOf(services, row, account);
      others.push(other instanceof Promise ? await other : other);
    }
  }
  for (const one of [before, day, after].flatMap(planned)) {
    const { publishAt } = one;
    if (publishAt === null) continue;
    for (const id of one.targets) {
      const account = heard.get(id);
      if (account !== undefined) others.push(wordsOfPlanned(one, publishAt, account));
      else if (content.targets.includes(id)) others.push({ account: id, publishAt, text: one.text });
    }
  }
  return others;
};
