import type { Case } from '../../shared/case/case.ts';
import { standingAnswers } from '../../shared/compliance/checklist.ts';
import { subjectOf } from '../../shared/compliance/subject-of.ts';
import type { Moment, Subject } from '../../shared/compliance/subject.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { ChecklistAnswer } from '../../shared/domain/decision.ts';
import type { Hold } from '../../shared/domain/district.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { asInForce, holdsOf } from './holds-of.ts';
import { othersOf, type PlannedOn } from './others-of.ts';

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
    /** Posts that will come with this one: they count as if they were in the library. */
    readonly beside?: PlannedOn;
  },
): Promise<Gathered> => {
  const { stores } = services;
  // The only wait, and the first thing: from here on everything is read at one moment, whoever locks the register.
  const others = await othersOf(services, input.post, input.content, input.beside);
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
      .map((hold) => asInForce(hold, Date.parse(now))),
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
