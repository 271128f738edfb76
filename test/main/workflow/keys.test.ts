import { expect, test } from 'vitest';
import { changePassphrase, makeNewKey, newRecoveryCode } from '../../../main/workflow/keys.ts';
import { keychain, mustOpen } from '../../helpers/faulty-fs/library.ts';
import { AUTHOR, newWorld, outside, servicesAround } from '../../helpers/workflow/world.ts';

const BEFORE = 'a calm volcano at noon';
const AFTER = 'seven quiet paper boats';

/** A library on a computer without a keychain, and one that opens it anew with a secret. */
const withPassphrase = async () => {
  const out = outside();
  const where = { fs: out.fs, keyWrap: keychain('none') };
  const stores = await mustOpen({ ...where, create: { sample: false, passphrase: BEFORE } });
  const opens = async (kind: 'passphrase' | 'recovery-code', secret: string): Promise<boolean> => {
    const again = await mustOpen(where);
    const answer = await again.keys.unlock(kind, secret);
    await again.close();
    return answer.kind === 'unlocked';
  };
  return { stores, services: servicesAround({ stores, out, me: () => AUTHOR }), opens };
};

test('who knows the passphrase changes it; from then on the new one opens the register, and a line says so', async () => {
  const { stores, services, opens } = await withPassphrase();
  await changePassphrase(services, { current: BEFORE, next: AFTER });
  await stores.close();
  expect(await opens('passphrase', AFTER)).toBe(true);
  expect(await opens('passphrase', BEFORE)).toBe(false);
});

test('who does not know it changes nothing', async () => {
  const { stores, services, opens } = await withPassphrase();
  await expect(changePassphrase(services, { current: 'a guess at it', next: AFTER })).rejects.toThrow(
    'nothing was changed',
  );
  expect(stores.register.state()).toBe('open');
  await stores.close();
  expect(await opens('passphrase', BEFORE)).toBe(true);
});

test('a new recovery code opens the register, and the one before no longer does', async () => {
  const { stores, services, opens } = await withPassphrase();
  const first = await newRecoveryCode(services);
  const second = await newRecoveryCode(services);
  await stores.close();
  expect(await opens('recovery-code', second.code)).toBe(true);
  expect(await opens('recovery-code', first.code)).toBe(false);
});

test('where a keychain keeps the key there is no passphrase to change', async () => {
  const { services } = await newWorld();
  await expect(changePassphrase(services, { current: BEFORE, next: AFTER })).rejects.toThrow('No passphrase');
});

test('a new key needs the passphrase there is, goes on with it, and ends the recovery code there was', async () => {
  const { stores, services, opens } = await withPassphrase();
  const { code: before } = await newRecoveryCode(services);
  for (const current of [null, 'a guess at it'])
    await expect(makeNewKey(services, { current })).rejects.toThrow('nothing was changed');
  const { code, left } = await makeNewKey(services, { current: BEFORE });
  expect(left).toBe(false);
  expect((await stores.journal.list(1, 100)).map(({ kind }) => kind)).toContain('register.key-made');
  await stores.close();
  expect(await opens('passphrase', BEFORE)).toBe(true);
  expect(await opens('recovery-code', code)).toBe(true);
  expect(await opens('recovery-code', before)).toBe(false);
});
