import { recordedAfter } from '../../shared/domain/recorded-after.ts';
import type { NewEntry, PersonView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister, viewPerson } from './people.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';

/**
 * Appends one entry to a person's consents: a grant, a denial or a withdrawal. Everything queued or on offer is checked
 * again before this resolves; what no longer passes is held and its folder emptied. Refuses a yes that was only said.
 */
export const recordConsent = (
  services: Services,
  { id, entry }: { readonly id: string; readonly entry: NewEntry },
): Promise<PersonView> =>
  oneAtATime(services, async () => {
    if (entry.decision === 'granted' && entry.basis === 'told') {
      throw new Refusal('refused', 'A yes has to be signed, on paper or online. Nothing was recorded.');
    }
    const register = needRegister(services);
    const person = orRefuse(register.person(id), 'This person is not in the register.');
    const recordedAt = recordedAfter(person.consents, services.clock.now());
    const [stored] = await register.record(
      [{ person: id, entry: { ...entry, recordedAt } }],
      services.me().id,
    );
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
