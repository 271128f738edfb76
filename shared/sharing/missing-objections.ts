import { covers } from '../compliance/covers.ts';
import type { Pack } from '../domain/district.ts';
import type { Person } from '../domain/person.ts';
import { finderOf } from './find-people.ts';
import type { Objection, SharedPerson } from './sharing-body.ts';

/** What a register does not say yet of what the district file says. */
export interface MissingObjections {
  /** People of the register: the flag to set, and the noes to append. */
  readonly known: readonly {
    readonly person: Person;
    readonly protect: boolean;
    readonly objections: readonly Objection[];
  }[];
  /** Nobody in the register fits: they are added, so that a post that names them is held. */
  readonly strangers: readonly SharedPerson[];
}

export const isNothingMissing = ({ known, strangers }: MissingObjections): boolean =>
  known.length === 0 && strangers.length === 0;

const NO: ReadonlySet<string> = new Set(['denied', 'withdrawn', 'protected']);

/** The person says no to all of it already, on the first day from today on which the objection holds. */
const isSaid = (person: Person, objection: Objection, today: string, pack: Pack): boolean => {
  if (objection.until !== null && objection.until < today) return true;
  const date = objection.from > today ? objection.from : today;
  const bare = { ...person, protected: false };
  return objection.scope.every((scope) =>
    objection.channels.every((platform) => NO.has(covers(bare, { scope, platform, date }, pack).reason)),
  );
};

/**
 * Compares what the district file says (`standing`) with the register as it stands on a day. A yes that was recorded
 * here after the district's no is no answer to it: while the file says no, it is said again.
 */
export const missingObjections = (
  people: readonly Person[],
  standing: readonly SharedPerson[],
  today: string,
  pack: Pack,
): MissingObjections => {
  if (standing.length === 0) return { known: [], strangers: [] };
  const find = finderOf(people);
  const strangers: SharedPerson[] = [];
  const known = new Map<string, { person: Person; protect: boolean; objections: Objection[] }>();
  for (const shared of standing) {
    const found = find(shared);
    if (found.length === 0) strangers.push(shared);
    for (const person of found) {
      const protect = shared.protected && !person.protected;
      const objections = shared.objections.filter((one) => !isSaid(person, one, today, pack));
      if (!protect && objections.length === 0) continue;
      const before = known.get(person.id);
      known.set(person.id, {
        person,
        protect: protect || before?.protect === true,
        objections: [...(before?.objections ?? []), ...objections],
      });
    }
  }
  return { known: [...known.values()], strangers };
};
