import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCode, readCode } from '../../../main/storage/recovery-code.ts';
import { content, keychain, mustOpen, openWith, PATH, person } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

const PASSPHRASE = 'a calm volcano at noon';

const made = async (strength: 'strong' | 'weak' | 'none', passphrase: string | null) => {
  const fs = memoryFs();
  const opened = await openWith({
    fs,
    keyWrap: keychain(strength),
    create: { sample: false, passphrase },
  });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  await opened.stores.register.savePeople([person('s1')]);
  await opened.stores.journal.append({ by: 'ana', kind: 'test' });
  await opened.stores.close();
  return { fs, code: opened.recoveryCode ?? '' };
};

test('a strong keychain opens the register by itself', async () => {
  const { fs } = await made('strong', null);
  const { register } = await mustOpen({ fs });
  expect(register.state()).toBe('open');
  expect(register.person('s1')?.first).toBe('Juniper');
});

test.each([
  { was: 'strong', now: 'none', passphrase: null, guard: 'recovery-code', later: 'recovery-code' },
  { was: 'none', now: 'strong', passphrase: PASSPHRASE, guard: 'passphrase', later: 'keychain' },
] as const)(
  'where the keychain was $was and is $now, nobody is asked for what was never set',
  async (one) => {
    const { fs, code } = await made(one.was, one.passphrase);
    const { keys } = await mustOpen({ fs, keyWrap: keychain(one.now) });
    expect(keys.unlocked()).toBe(false);
    expect(keys.guard()).toBe(one.guard);
    const secret = one.passphrase ?? code;
    const kind = one.passphrase === null ? 'recovery-code' : 'passphrase';
    expect(await keys.unlock(kind, secret)).toEqual({ kind: 'unlocked' });
    expect(keys.guard()).toBe(one.later);
  },
);

test.each(['weak', 'none'] as const)(
  'with a %s keychain a passphrase is needed, at making and at opening',
  async (strength) => {
    const refused = await openWith({
      fs: memoryFs(),
      keyWrap: keychain(strength),
      create: { sample: false, passphrase: null },
    });
    expect(refused.kind).toBe('refused');

    const { fs } = await made(strength, PASSPHRASE);
    const stores = await mustOpen({ fs, keyWrap: keychain(strength) });
    expect(stores.keys.guard()).toBe('passphrase');
    expect(stores.register.state()).toBe('locked');
    expect(() => stores.register.people()).toThrow('The register is locked.');
    expect(() => stores.register.version()).toThrow('locked');
    await expect(stores.register.savePeople([])).rejects.toThrow('locked');
    await expect(stores.keys.newRecoveryCode()).rejects.toThrow('locked');
    expect(await stores.keys.unlock('passphrase', 'another one')).toEqual({
      kind: 'wrong',
      why: 'This is not the passphrase of this library.',
    });
    expect(stores.register.state()).toBe('locked');
    expect(await stores.keys.unlock('passphrase', PASSPHRASE)).toEqual({ kind: 'unlocked' });
    expect(stores.register.person('s1')?.last).toBe('Testwood');
    await stores.keys.lock();
    expect(() => stores.register.people()).toThrow('locked');
  },
);

test('the recovery code opens it where the keychain no longer does, and the keychain is trusted again', async () => {
  const { fs, code } = await made('strong', null);
  const reset = {
    strength: () => 'strong' as const,
    wrap: async (key: Uint8Array) => key.map((byte) => byte ^ 0x11),
    unwrap: async (key: Uint8Array) => key.map((byte) => byte ^ 0x11),
  };
  const stores = await mustOpen({ fs, keyWrap: reset });
  expect(stores.register.state()).toBe('locked');
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await stores.keys.unlock('recovery-code', typed)).toEqual({ kind: 'unlocked' });
  await stores.close();
  expect((await mustOpen({ fs, keyWrap: reset })).register.state()).toBe('open');
});

test('a mistyped code and another library’s code are told apart', async () => {
  const { fs, code } = await made('none', PASSPHRASE);
  const { keys } = await mustOpen({ fs, keyWrap: keychain('none') });
  const wrong = await keys.unlock('recovery-code', `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
  expect(wrong).toMatchObject({ kind: 'wrong', why: expect.stringContaining('mistyped') });
  const other = await keys.unlock('recovery-code', printCode(new Uint8Array(19)));
  expect(other).toMatchObject({ kind: 'wrong', why: expect.stringContaining('not the recovery code') });
});

test('a new recovery code ends the old one; a new passphrase ends the old one', async () => {
  const { fs, code } = await made('none', PASSPHRASE);
  const first = await mustOpen({ fs, keyWrap: keychain('none') });
  await first.keys.unlock('passphrase', PASSPHRASE);
  const newCode = await first.keys.newRecoveryCode();
  await first.keys.setPassphrase('Straße und Fluss');
  await first.close();
  const { keys } = await mustOpen({ fs, keyWrap: keychain('none') });
  expect((await keys.unlock('recovery-code', code)).kind).toBe('wrong');
  expect((await keys.unlock('passphrase', PASSPHRASE)).kind).toBe('wrong');
  expect((await keys.unlock('recovery-code', newCode)).kind).toBe('unlocked');
  await keys.lock();
  expect((await keys.unlock('passphrase', 'Straße und Fluss'.normalize('NFD'))).kind).toBe('unlocked');
});

test('no earlier generation of the keys opens with the passphrase or the code there was before', async () => {
  const { fs, code } = await made('none', PASSPHRASE);
  const stores = await mustOpen({ fs, keyWrap: keychain('none') });
  await stores.keys.unlock('passphrase', PASSPHRASE);
  await stores.keys.setPassphrase('another calm volcano');
  const newCode = await stores.keys.newRecoveryCode();
  await stores.close();
  const generations = [...fs.everything()].filter(([path]) => /keys\.json(\.\d)?$/u.test(path));
  expect(generations).toHaveLength(3);
  for (const [path, { bytes }] of generations) {
    // As somebody would who puts an old copy back.
    fs.damage(`${PATH}/keys.json`, bytes ?? new Uint8Array());
    const { keys, close } = await mustOpen({ fs, keyWrap: keychain('none') });
    expect((await keys.unlock('passphrase', PASSPHRASE)).kind, path).toBe('wrong');
    expect((await keys.unlock('recovery-code', code)).kind, path).toBe('wrong');
    expect((await keys.unlock('passphrase', 'another calm volcano')).kind, path).toBe('unlocked');
    await keys.lock();
    expect((await keys.unlock('recovery-code', newCode)).kind, path).toBe('unlocked');
    await close();
  }
});

test('posts and the journal work while the register is locked; the chain is sealed on unlocking', async () => {
  const { fs } = await made('none', PASSPHRASE);
  const stores = await mustOpen({ fs, keyWrap: keychain('none') });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('Typed while locked') });
  await stores.journal.append({ by: 'ana', kind: 'held' });
  expect(await stores.journal.verify()).toEqual({ kind: 'intact', lines: 2, sealed: 0 });
  await stores.keys.unlock('passphrase', PASSPHRASE);
  expect(await stores.journal.verify()).toEqual({ kind: 'intact', lines: 2, sealed: 1 });
});

test('a line forged after the last one shows as not written with the key', async () => {
  const { fs } = await made('strong', null);
  const path = `${PATH}/journal/000001.jsonl`;
  const { writeLine } = await import('../../../main/storage/journal-lines.ts');
  const stores = await mustOpen({ fs });
  const [last] = await stores.journal.list(1, 10);
  await stores.close();
  const forged = { n: 2, at: 'x', by: 'eve', kind: 'posted', post: null, delivery: null, data: {} };
  const { text } = writeLine({ ...forged, prev: last?.hash ?? '' }, null);
  const before = fs.everything().get(path)?.bytes ?? new Uint8Array(0);
  fs.damage(path, Buffer.concat([before, Buffer.from(`${text}\n`)]));
  const again = await mustOpen({ fs });
  expect(await again.journal.verify()).toEqual({ kind: 'intact', lines: 2, sealed: 1 });
  await again.close();
  // With a keyed hash of another library it is no line of this one at all.
  fs.damage(path, before);
});

test('every code reads back, and a single wrong symbol is noticed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 19, maxLength: 19 }),
      fc.nat(31),
      fc.integer({ min: 1, max: 31 }),
      (bytes, at, by) => {
        const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const code = printCode(bytes);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/u);
        expect(readCode(code).ok).toBe(true);
        const bare = code.replaceAll('-', '').split('');
        bare[at] = symbols[(symbols.indexOf(bare[at] as string) + by) % 32] as string;
        expect(readCode(bare.join('')).ok).toBe(false);
      },
    ),
  );
});
