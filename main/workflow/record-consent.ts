import type { NewEntry, PersonView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import type { StoredPerson } from '../storage/stores.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister, viewPerson } from './people.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse } from './refusal.ts';

/**
 * Appends one entry to a person's consents: a grant, a denial or a withdrawal. Everything queued or on offer is checked
 * again before this resolves; what no longer passes is held and its folder emptied.
 */
export const recordConsent = (
  services: Services,
  { id, entry }: { readonly id: string; readonly entry: NewEntry },
): Promise<PersonView> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    const person = orRefuse(register.person(id), 'This person is not in the register.');
    await append(services, person, entry);
    const stored = register.person(id)?.consents.at(-1);
    await settleChange(services, {
      line: {
        kind: 'consent.recorded',
        data: { person: id, entry: stored?.id ?? null, decision: entry.decision },
      },
      what: ['register', 'posts', 'queue'],
      people: [orRefuse(register.person(id), 'This person is not in the register.')],
    });
    return viewPerson(services, orRefuse(register.person(id), 'This person is not in the register.'));
  });

/**
 * The latest recorded entry decides, so none may be dated before the ones that stand: with the clock set back, a
 * withdrawal would otherwise lose to the grant it withdraws.
 */
const append = async (services: Services, person: StoredPerson, entry: NewEntry): Promise<void> => {
  const { register } = services.stores;
  const last = person.consents.reduce(
    (latest, one) => (one.recordedAt === null ? latest : Math.max(latest, Date.parse(one.recordedAt))),
    0,
  );
  if (last < services.clock.now()) {
    await register.record([{ person: person.id, entry }], services.me().id);
    return;
  }
  const { consents: _consents, ...facts } = person;
  const recordedAt = new Date(last + 1).toISOString();
  await register.importAll([{ person: facts, consents: [{ ...entry, recordedAt }] }], services.me().id);
};
