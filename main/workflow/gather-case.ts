import type { Case } from '../../shared/case/case.ts';
import { standingAnswers } from '../../shared/compliance/checklist.ts';
import { subjectOf } from '../../shared/compliance/subject-of.ts';
import type { Moment, Subject } from '../../shared/compliance/subject.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { ChecklistAnswer } from '../../shared/domain/decision.ts';
import type { Hold } from '../../shared/domain/district.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import { wordsFor } from '../../shared/platforms/words-for.ts';
import { addDays, isDate } from '../../shared/schedule/wall-time.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import type { Services } from '../services.ts';
import type { TileRow } from '../../shared/domain/post-document.ts';
import { currentPack } from './current-pack.ts';
import { holdsOf } from './holds-of.ts';

export interface Gathered {
  readonly case: Case;
  readonly people: PeopleIndex;
  /**
   * What the answers are about: laid out from the content as it is stored, also where it is judged for another day.
   * Null where its time or zone does not exist; the check then says that it could not check.
   */
  readonly subject: Subject | null;
  /** No register, no names and no consents: nothing may be queued or released on such a case. */
  readonly registerLocked: boolean;
}

const NOBODY: readonly Person[] = [];
const indexes = new WeakMap<readonly Person[], PeopleIndex>();

/** The index of everybody, built once per state of the register: its array stays the same until it changes. */
const indexOf = (people: readonly Person[]): PeopleIndex => {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  const index = buildPeopleIndex(people);
  indexes.set(people, index);
  return index;
};

/** A hold that ended stops nothing that goes out from now on, not even what was meant to go out during it. */
const isOver = (hold: Hold, now: string): boolean =>
  hold.until !== null && Date.parse(hold.until) <= Date.parse(now);

/** A hold without an end is on whatever the clock says, as in `activeHold`: a clock set back lifts nothing. */
const asInForce = (hold: Hold, now: string): Hold =>
  hold.until === null && hold.from > now ? { ...hold, from: now } : hold;

/** What accounts say in another post, while its tile stands: a save makes a new tile. */
const saidIn = new WeakMap<TileRow, Map<string, string>>();

/** What the account says in another post; the title the calendar shows where its file cannot be read now. */
const wordsOfPost = async (services: Services, row: TileRow, account: Account): Promise<string> => {
  const said = saidIn.get(row) ?? new Map<string, string>();
  const who = `${account.platform} ${account.id}`;
  const known = said.get(who);
  if (known !== undefined) return known;
  const read = await services.stores.posts.read(row.id);
  if (read.kind !== 'ok') return row.title;
  const { own } = wordsFor(read.value.content, account);
  saidIn.set(row, said.set(who, own));
  return own;
};

/**
 * Other posts a day around, as the calendar knows them: those of the same accounts, and, where a platform forbids one
 * text on several accounts, what its other accounts say.
 */
const othersOf = async (services: Services, post: string, content: PostContent): Promise<Case['others']> => {
  const day = content.publishAt?.slice(0, 10) ?? null;
  if (day === null || !isDate(day) || content.targets.length === 0) return [];
  const accounts = services.stores.accounts.list();
  const forbids = ({ platform }: Account): boolean => platformOf(platform).text.onceOnly.value;
  const guarded = new Set(
    accounts
      .filter((one) => content.targets.includes(one.id) && forbids(one))
      .map(({ platform }) => platform),
  );
  const rows = await services.stores.posts.tiles({
    from: addDays(day, -1),
    to: addDays(day, 1),
    undated: false,
  });
  const others: Case['others'][number][] = [];
  for (const row of rows) {
    const { publishAt } = row;
    if (row.id === post || publishAt === null) continue;
    for (const id of row.targets) {
      const account = accounts.find((one) => one.id === id);
      if (account !== undefined && guarded.has(account.platform))
        others.push({ account: id, publishAt, text: await wordsOfPost(services, row, account) });
      else if (content.targets.includes(id)) others.push({ account: id, publishAt, text: row.title });
    }
  }
  return others;
};

const layOut = (bare: Case, people: PeopleIndex): Subject | null => {
  try {
    return subjectOf(bare, people);
  } catch {
    return null;
  }
};

/**
 * Everything the engine needs to judge a post's content at this moment, from the stores alone: pack, holds, calendar,
 * accounts, everybody of the register, the accounts' other posts, and the answers that still stand. `content` has its
 * media pinned; `answeredFor` is the stored content where `content` was moved to another day for a late release.
 */
export const gatherCase = async (
  services: Services,
  input: {
    readonly post: string;
    readonly content: PostContent;
    readonly answeredFor: PostContent;
    readonly answers: readonly ChecklistAnswer[];
    readonly moment: Moment;
    /** In the place of the accounts in the list. */
    readonly accounts?: readonly Account[];
  },
): Promise<Gathered> => {
  const { stores } = services;
  // The only wait, and the first thing: from here on everything is read at one moment, whoever locks the register.
  const others = await othersOf(services, input.post, input.content);
  const registerLocked = stores.register.state() !== 'open';
  const everybody = registerLocked ? NOBODY : stores.register.people();
  const people = indexOf(everybody);
  const now = new Date(services.clock.now()).toISOString();
  const pack = currentPack(services);
  const bare: Case = {
    now,
    moment: input.moment,
    pack,
    holds: holdsOf(services)
      .filter((hold) => !isOver(hold, now))
      .map((hold) => asInForce(hold, now)),
    calendar: pack.calendar,
    accounts: input.accounts ?? stores.accounts.list(),
    people: everybody,
    post: input.answeredFor,
    others,
    checklist: {},
  };
  const subject = layOut(bare, people);
  const checklist = subject === null ? {} : standingAnswers(subject, input.answers);
  return {
    case: { ...bare, post: input.content, checklist },
    people,
    subject,
    registerLocked,
  };
};
