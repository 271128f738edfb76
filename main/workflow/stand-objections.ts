import { DISTRICT_FILE, FROM_DISTRICT } from '../../shared/domain/sharing.ts';
import type { Person } from '../../shared/domain/person.ts';
import { recordedAfter } from '../../shared/domain/recorded-after.ts';
import {
  isNothingMissing,
  type MissingObjections,
  missingObjections,
} from '../../shared/sharing/missing-objections.ts';
import type { Objection, SharedPerson } from '../../shared/sharing/sharing-body.ts';
import type { Services } from '../services.ts';
import type { NewConsent, StoredPerson } from '../storage/stores.ts';
import { currentPack } from './current-pack.ts';
import { lookAgainAtWhatIsOut } from './look-at-what-is-out.ts';
import { districtToday } from './read-guidelines.ts';
import { objectionsStand, sharingRun } from './sharing-state.ts';

/** Objections that do not come to stand are not appended for ever: after so many rounds the gate stays closed instead. */
const MOST_TRIES = 4;

type Taken = {
  readonly person: Omit<Person, 'consents'>;
  readonly consents: readonly (NewConsent & { readonly recordedAt: string })[];
};

const entryOf = (objection: Objection, recordedAt: string): NewConsent & { readonly recordedAt: string } => ({
  ...objection,
  form: null,
  signedBy: null,
  recordedAt,
});

const addedTo = ({ person, protect, objections }: MissingObjections['known'][number], now: number): Taken => {
  const { consents, ...facts } = person;
  const at = recordedAfter(consents, now);
  return {
    person: protect ? { ...facts, protected: true } : facts,
    consents: objections.map((one) => entryOf(one, at)),
  };
};

const newPerson = (shared: SharedPerson, id: string, isTaken: boolean, now: number): Taken => {
  const { objections, number, ...facts } = shared;
  return {
    person: { ...facts, id: `${FROM_DISTRICT}${id}`, adultOn: null, number: isTaken ? null : number },
    consents: objections.map((one) => entryOf(one, new Date(now).toISOString())),
  };
};

/** Appends what is missing now, in one write; answers whom that changed. */
const appendMissing = async (
  services: Services,
  people: readonly StoredPerson[],
  missing: MissingObjections,
): Promise<readonly string[]> => {
  const now = services.clock.now();
  const numbers = new Set(people.flatMap(({ number }) => number ?? []));
  const batch = [
    ...missing.known.map((one) => addedTo(one, now)),
    ...missing.strangers.map((one) =>
      newPerson(one, services.newId(), one.number !== null && numbers.has(one.number), now),
    ),
  ];
  await services.stores.register.importAll(batch, DISTRICT_FILE);
  return batch.map(({ person }) => person.id);
};

/**
 * Brings the register to say every no and every do-not-publish flag that the district file says: as new entries under
 * the file's name, and people nobody knows here as new people. Nothing is ever granted, changed or taken away. Two rounds
 * as a rule: people the first one added may be who the file means as well. Runs inside `oneAtATime`; answers whom it
 * changed. Where a later round fails, all that is out is looked at with the next tick.
 */
export const standObjections = async (services: Services): Promise<readonly Person[]> => {
  const { register, sharing } = services.stores;
  const link = sharing.get();
  if (link?.role !== 'reads' || register.state() !== 'open' || objectionsStand(services, link)) return [];
  const run = sharingRun(services);
  const before = run.tries.hash === link.hash ? run.tries.count : 0;
  const changed = new Set<string>();
  for (let count = before + 1; count <= MOST_TRIES; count += 1) {
    const pack = currentPack(services);
    const people = register.people();
    const missing = missingObjections(people, sharing.standing(), districtToday(services, pack), pack);
    if (isNothingMissing(missing)) break;
    try {
      for (const id of await appendMissing(services, people, missing)) changed.add(id);
    } catch (thrown) {
      // Whom the rounds before it changed is answered by nobody then.
      if (changed.size > 0) lookAgainAtWhatIsOut(services);
      throw thrown;
    }
    // What the disk did not take was not tried.
    run.tries = { hash: link.hash, count };
  }
  if (objectionsStand(services, link)) run.tries = { hash: link.hash, count: 0 };
  return [...changed].flatMap((id) => register.person(id) ?? []);
};
