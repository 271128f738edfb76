import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';

/** Wrong passphrases in a row before a wait, and how long that is, in milliseconds (product.md names neither: our choice). */
const MOST_WRONG = 5;
const WAIT_MS = 60_000;

interface Tries {
  wrong: number;
  /** When the last wrong one was given, by the clock of the services. */
  last: number;
}

const known = new WeakMap<object, Map<string, Tries>>();

const triesOf = (services: Services, colleague: string): Tries => {
  const all = known.get(services.stores) ?? new Map<string, Tries>();
  known.set(services.stores, all);
  const tries = all.get(colleague) ?? { wrong: 0, last: 0 };
  all.set(colleague, tries);
  return tries;
};

/**
 * Refuses unless this is the colleague's passphrase. After five wrong ones in a row none is looked at for a minute; a
 * new start of Hallpass forgets the count, and takes longer than the wait. A clock that was set back begins the minute
 * anew. For a caller that runs one at a time, so that tries made at once are counted one by one.
 */
export const needPassphrase = async (
  services: Services,
  colleague: { readonly id: string; readonly name: string },
  passphrase: string | null,
): Promise<void> => {
  if (passphrase === null) {
    throw new Refusal('not-allowed', `${colleague.name} has a passphrase. Nothing was changed.`);
  }
  const tries = triesOf(services, colleague.id);
  const now = services.clock.now();
  if (now < tries.last) tries.last = now;
  if (tries.wrong >= MOST_WRONG) {
    if (now - tries.last < WAIT_MS) {
      throw new Refusal(
        'not-allowed',
        'Five passphrases in a row did not fit. Wait a minute, then try again; nothing was changed.',
      );
    }
    tries.wrong = 0;
  }
  if (await services.stores.secrets.matches(colleague.id, passphrase)) {
    tries.wrong = 0;
    return;
  }
  tries.wrong += 1;
  tries.last = now;
  throw new Refusal('not-allowed', `This is not the passphrase of ${colleague.name}. Nothing was changed.`);
};
