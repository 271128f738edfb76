import type { NewEntry, PersonView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister, viewPerson } from './people.ts';
import { recheckQueue } from './recheck-queue.ts';
import { orRefuse } from './refusal.ts';
import { writeLine } from './write-line.ts';

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
    orRefuse(register.person(id), 'This person is not in the register.');
    const [stored] = await register.record([{ person: id, entry }], services.me().id);
    try {
      await writeLine(services, {
        kind: 'consent.recorded',
        data: { person: id, entry: stored?.id ?? null, decision: entry.decision },
      });
    } finally {
      await recheckQueue(services);
    }
    services.tell({ kind: 'changed', what: ['register', 'posts', 'queue'], post: null });
    return viewPerson(services, orRefuse(register.person(id), 'This person is not in the register.'));
  });
