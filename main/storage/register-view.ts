import {
  type Entry,
  inRuns,
  inTurns,
  type PersonFacts,
  type RegisterData,
  type Run,
} from './register-data.ts';
import type { RegisterStore, StoredConsent, StoredPerson } from './stores.ts';

/** People with their entries, as the rest of Hallpass sees them. */
export interface RegisterView {
  readonly everybody: readonly StoredPerson[];
  readonly byId: ReadonlyMap<string, StoredPerson>;
  /** Brought by an import that was undone, or taken out, and nothing was said of them since: kept, and not seen. */
  readonly setAside: readonly StoredPerson[];
}

export const NOBODY: RegisterView = { everybody: [], byId: new Map(), setAside: [] };

const undoneIds = (data: RegisterData): ReadonlySet<string> => new Set(data.undone.map((one) => one.import));

/** Numbers of what imports that count say once more. */
const stillSaid = (data: RegisterData, which: 'repeats' | 'listed'): ((at: number) => boolean) => {
  const undone = undoneIds(data);
  return inRuns(
    data.imports.flatMap((one): readonly Run[] => (undone.has(one.id) ? [] : (one[which] ?? []))),
  );
};

/** Whether an entry counts, by its number: those of an undone import do not, unless a later one says them once more. */
const counting = (data: RegisterData): ((at: number) => boolean) => {
  const undone = undoneIds(data);
  if (undone.size === 0) return () => true;
  const isGone = inRuns(data.imports.filter((one) => undone.has(one.id)).map((one) => one.entries));
  const isRepeated = stillSaid(data, 'repeats');
  return (at) => !isGone(at) || isRepeated(at);
};

/**
 * Whether somebody came only with an import that was undone, by their number in `people`, or was taken out by itself:
 * a list that named them before that brings nobody back, and a later one makes them its own.
 */
const comingAlone = (data: RegisterData): ((facts: PersonFacts, at: number) => boolean) => {
  const undone = undoneIds(data);
  if (undone.size === 0) return () => false;
  const imports = new Set(data.imports.map(({ id }) => id));
  const isListed = stillSaid(data, 'listed');
  return ({ cameWith }, at) =>
    cameWith !== null && undone.has(cameWith) && !(imports.has(cameWith) && isListed(at));
};

const seen = (
  facts: PersonFacts,
  consents: readonly StoredConsent[],
  cameAlone: boolean,
): { readonly person: StoredPerson; readonly aside: boolean } => {
  return {
    person: {
      id: facts.id,
      kind: facts.kind,
      first: facts.first,
      last: facts.last,
      preferred: facts.preferred,
      school: facts.school,
      grade: facts.grade,
      adultOn: facts.adultOn,
      protected: facts.protected,
      number: facts.number,
      consents,
    },
    aside: cameAlone && consents.length === 0,
  };
};

interface Places {
  /** Person's id → number in `people`, and numbers of their entries. */
  readonly people: ReadonlyMap<string, number>;
  readonly entries: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<RegisterData, Places>();

/** Where everybody and their entries stand, found once for each state of the register: a record asks for many. */
const placesOf = (data: RegisterData): Places => {
  const there = known.get(data);
  if (there !== undefined) return there;
  const entries = new Map<string, number[]>();
  data.entries.forEach(({ person }, at) => {
    const own = entries.get(person);
    if (own === undefined) entries.set(person, [at]);
    else own.push(at);
  });
  const places = { people: new Map(data.people.map(({ id }, at) => [id, at])), entries };
  known.set(data, places);
  return places;
};

/** Field by field: leaving one out by destructuring took four times as long, and a register holds many. */
const withoutPerson = (entry: Entry): StoredConsent => ({
  id: entry.id,
  scope: entry.scope,
  channels: entry.channels,
  decision: entry.decision,
  basis: entry.basis,
  from: entry.from,
  until: entry.until,
  recordedAt: entry.recordedAt,
  recordedBy: entry.recordedBy,
  form: entry.form,
  signedBy: entry.signedBy,
});

const put = (consents: Map<string, StoredConsent[]>, entry: Entry): void => {
  const some = consents.get(entry.person);
  if (some === undefined) consents.set(entry.person, [withoutPerson(entry)]);
  else some.push(withoutPerson(entry));
};

class Building {
  private readonly everybody: StoredPerson[] = [];
  private readonly byId = new Map<string, StoredPerson>();
  private readonly setAside: StoredPerson[] = [];

  add({ person, aside }: { readonly person: StoredPerson; readonly aside: boolean }): void {
    if (aside) {
      this.setAside.push(person);
      return;
    }
    this.everybody.push(person);
    this.byId.set(person.id, person);
  }

  view(): RegisterView {
    return { everybody: this.everybody, byId: this.byId, setAside: this.setAside };
  }
}

/** Puts everything together at once. */
export const viewOf = (data: RegisterData): RegisterView => {
  const counts = counting(data);
  const cameAlone = comingAlone(data);
  const consents = new Map<string, StoredConsent[]>();
  data.entries.forEach((entry, at) => {
    if (counts(at)) put(consents, entry);
  });
  const building = new Building();
  data.people.forEach((facts, at) =>
    building.add(seen(facts, consents.get(facts.id) ?? [], cameAlone(facts, at))),
  );
  return building.view();
};

/** The same, letting everything else have its turn in between. */
export const viewInTurns = async (data: RegisterData): Promise<RegisterView> => {
  const counts = counting(data);
  const cameAlone = comingAlone(data);
  const consents = new Map<string, StoredConsent[]>();
  await inTurns(data.entries, (entry, at) => {
    if (counts(at)) put(consents, entry);
  });
  const building = new Building();
  await inTurns(data.people, (facts, at) =>
    building.add(seen(facts, consents.get(facts.id) ?? [], cameAlone(facts, at))),
  );
  return building.view();
};

/** A view after a change of a few people: the others are the same objects as before. */
export const viewAfter = (
  before: RegisterView,
  data: RegisterData,
  touched: ReadonlySet<string>,
): RegisterView => {
  const counts = counting(data);
  const cameAlone = comingAlone(data);
  const consents = new Map<string, StoredConsent[]>();
  data.entries.forEach((entry, at) => {
    if (touched.has(entry.person) && counts(at)) put(consents, entry);
  });
  const building = new Building();
  const aside = new Map(before.setAside.map((person) => [person.id, person]));
  for (const [at, facts] of data.people.entries()) {
    const known = touched.has(facts.id) ? undefined : before.byId.get(facts.id);
    const hidden = touched.has(facts.id) ? undefined : aside.get(facts.id);
    if (known !== undefined) building.add({ person: known, aside: false });
    else if (hidden !== undefined) building.add({ person: hidden, aside: true });
    else building.add(seen(facts, consents.get(facts.id) ?? [], cameAlone(facts, at)));
  }
  return building.view();
};

/** All that was ever recorded of somebody, oldest first. */
export const historyOf = (data: RegisterData, id: string): ReturnType<RegisterStore['history']> => {
  const { people, entries: places } = placesOf(data);
  const facts = data.people[people.get(id) ?? -1];
  if (facts === undefined) return null;
  const counts = counting(data);
  const entries = (places.get(id) ?? []).flatMap((at) => {
    const entry = data.entries[at];
    return entry === undefined ? [] : [{ entry: withoutPerson(entry), undone: !counts(at) }];
  });
  const { person } = seen(
    facts,
    entries.flatMap(({ entry, undone }) => (undone ? [] : [entry])),
    false,
  );
  return { person, entries };
};
