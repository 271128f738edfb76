import type { Services } from '../services.ts';
import { whileNoBackup } from './backup.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister } from './people.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/**
 * A new passphrase for the register, for who knows the one there is: whoever sits down at an open laptop cannot lock the
 * others out. What is encrypted stays as it is; the key behind it is the same.
 */
export const changePassphrase = (
  services: Services,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<null> =>
  oneAtATime(services, async () => {
    needRegister(services);
    const { keys } = services.stores;
    if (keys.guard() !== 'passphrase')
      throw new Refusal('refused', 'No passphrase opens this register; nothing was changed.');
    const known = await keys.unlock('passphrase', current);
    if (known.kind === 'wrong')
      throw new Refusal('refused', 'The passphrase used until now is another one; nothing was changed.');
    await keys.setPassphrase(next);
    await writeLine(services, { kind: 'register.passphrase-changed' });
    return null;
  });

/** A new recovery code, answered this once; the one before no longer opens anything. */
export const newRecoveryCode = (services: Services): Promise<{ readonly code: string }> =>
  oneAtATime(services, async () => {
    needRegister(services);
    const code = await services.stores.keys.newRecoveryCode();
    await writeLine(services, { kind: 'register.code-made' });
    return { code };
  });

/**
 * A new key for the register, with a new recovery code, answered this once. Everything is encrypted anew, backups with it;
 * copies of the old key, code or passphrase open nothing any more. `left`: not everything could be reached, as backups on
 * a drive that is not plugged in; that follows by itself.
 */
export const makeNewKey = (
  services: Services,
  { current }: { readonly current: string | null },
): Promise<{ readonly code: string; readonly left: boolean }> =>
  oneAtATime(services, async () => {
    needRegister(services);
    const { keys } = services.stores;
    if (keys.hasPassphrase()) {
      const known = current === null ? null : await keys.unlock('passphrase', current);
      if (known?.kind !== 'unlocked')
        throw new Refusal('refused', 'The passphrase used until now is another one; nothing was changed.');
    }
    const { code, isLeft } = await whileNoBackup(services, () =>
      keys.makeNewKey(keys.hasPassphrase() ? current : null),
    );
    await writeLine(services, { kind: 'register.key-made' });
    return { code, left: isLeft };
  });
