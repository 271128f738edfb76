import { covers } from '../compliance/covers.ts';
import type { Pack } from '../domain/district.ts';
import { CONSENT_SCOPES, type ConsentEntry, type ConsentScope, type Person } from '../domain/person.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import type { Objection, SharedPerson } from './sharing-body.ts';

const isNo = (entry: ConsentEntry): entry is ConsentEntry & { readonly decision: 'denied' | 'withdrawn' } =>
  entry.decision !== 'granted';

/** Today, and every later day on which a no begins: a laptop that is off by then knows it already. */
const daysOf = (person: Person, today: string): readonly string[] => [
  today,
  ...new Set(person.consents.filter((entry) => isNo(entry) && entry.from > today).map(({ from }) => from)),
];

type Reach = Map<ConsentScope, Set<PlatformId>>;

/** The entries that decide against something, each with what it decides. */
const deciding = (person: Person, today: string, pack: Pack): ReadonlyMap<ConsentEntry, Reach> => {
  const found = new Map<ConsentEntry, Reach>();
  // What an entry says is told beside the flag: the flag may be taken off.
  const bare = { ...person, protected: false };
  for (const date of daysOf(person, today))
    for (const scope of CONSENT_SCOPES)
      for (const platform of PLATFORM_IDS) {
        const { entry } = covers(bare, { scope, platform, date }, pack);
        if (entry === null || !isNo(entry)) continue;
        const reach: Reach = found.get(entry) ?? new Map();
        found.set(entry, reach.set(scope, (reach.get(scope) ?? new Set()).add(platform)));
      }
  return found;
};

/** One entry as objections: kinds that it denies to the same platforms stand together. */
const objectionsFrom = (entry: ConsentEntry, reach: Reach): readonly Objection[] => {
  if (!isNo(entry)) return [];
  const together = new Map<string, { scope: ConsentScope[]; channels: PlatformId[] }>();
  for (const [scope, platforms] of reach) {
    const channels = PLATFORM_IDS.filter((id) => platforms.has(id));
    const same = together.get(channels.join());
    if (same === undefined) together.set(channels.join(), { scope: [scope], channels });
    else same.scope.push(scope);
  }
  const { decision, basis, from, until } = entry;
  return [...together.values()].map((some) => ({ ...some, decision, basis, from, until }));
};

/**
 * Who of these people says no to anything on a platform, today (`YYYY-MM-DD`) or from a later day on, or may not be
 * published at all. What is a yes, and why anybody said no, is in none of it.
 */
export const objectionsOf = (people: readonly Person[], today: string, pack: Pack): readonly SharedPerson[] =>
  people
    .filter((person) => person.protected || person.consents.some(isNo))
    .flatMap((person) => {
      const objections = [...deciding(person, today, pack)].flatMap(([entry, reach]) =>
        objectionsFrom(entry, reach),
      );
      if (!person.protected && objections.length === 0) return [];
      const { kind, first, last, preferred, school, grade } = person;
      const number = person.number ?? null;
      return [
        {
          number: number === '' ? null : number,
          kind,
          first,
          last,
          preferred,
          school,
          grade,
          protected: person.protected,
          objections: [...objections],
        },
      ];
    });
