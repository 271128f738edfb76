import { describe, expect, test } from 'vitest';
import { makeHandlers } from '../../../main/ipc/handlers.ts';
import { makeSession, type Session } from '../../../main/session/session.ts';
import type { Services } from '../../../main/services.ts';
import type { KeyWrap } from '../../../main/storage/keys.ts';
import { findBackups, restoreBackup } from '../../../main/storage/restore-backup.ts';
import { createPost } from '../../../main/workflow/create-post.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { setMyPassphrase } from '../../../main/workflow/passphrases.ts';
import { CHANNELS } from '../../../shared/ipc/channels.ts';
import type { Processes } from '../../../main/storage/processes.ts';
import {
  aloneInTheWorld,
  content,
  delivery,
  keychain,
  openWith,
  PATH,
} from '../../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { GRANT, MONDAY, servicesAround, outside, STUDENT } from '../../helpers/workflow/world.ts';

const BEGIN = {
  colleague: { name: 'Ana Writer', role: 'author' },
  library: 'empty',
  passphrase: null,
  startAtLogin: false,
} as const;

interface Run {
  readonly session: Session;
  readonly opened: Services[];
  readonly filled: Services[];
}

let ids = 0;
let closings = 0;

/** One run of the app on a disk. */
const run = (fs: MemoryFs, keys: KeyWrap = keychain(), processes: Processes = aloneInTheWorld): Run => {
  const out = outside(fs);
  const opened: Services[] = [];
  const filled: Services[] = [];
  const session = makeSession({
    version: '0.1.0',
    system: 'linux',
    zone: 'America/Chicago',
    keychain: keys,
    now: () => MONDAY,
    newId: () => `c${(ids += 1)}`,
    open: ({ which, ...options }) =>
      openWith({ fs, keyWrap: keys, processes, path: which === 'own' ? PATH : '/sample', ...options }),
    servicesFor: (stores, me) => servicesAround({ stores, out, me }),
    fillSample: async (services) => void filled.push(services),
    opened: (services) => void opened.push(services),
    closing: async () => void (closings += 1),
    notice: () => undefined,
    revealFolder: async () => undefined,
    backups: {
      pickFolder: async () => out.answers.folder,
      find: (folder) => findBackups(fs, folder),
      restore: (backup) => restoreBackup(fs, backup, PATH),
    },
    flushed: () => undefined,
  });
  return { session, opened, filled };
};

/** A disk with a library on it, closed as by a quit. */
const withLibrary = async (
  keys: KeyWrap = keychain(),
  passphrase: string | null = null,
): Promise<MemoryFs> => {
  const fs = memoryFs();
  const { session } = run(fs, keys);
  await session.start();
  await session.begin({ ...BEGIN, passphrase });
  await session.close();
  return fs;
};

const spoil = async (fs: MemoryFs, file: string): Promise<void> => {
  await fs.unlink(`${PATH}/${file}`);
  const handle = await fs.open(`${PATH}/${file}`, 'create');
  await handle.write(new TextEncoder().encode('{"half'));
  await handle.close();
};

describe('the first start', () => {
  test('makes a library with the colleague at the desk, and says so in the journal', async () => {
    const { session, opened, filled } = run(memoryFs());
    await session.start();
    expect(await session.state()).toMatchObject({ phase: 'first-start', guard: 'keychain', me: null });
    const { recoveryCode, state } = await session.begin(BEGIN);
    expect(recoveryCode).toMatch(/^[0-9A-Z-]{20,}$/u);
    expect(state).toMatchObject({ phase: 'open', me: { name: 'Ana Writer' }, library: { sample: false } });
    expect(opened).toHaveLength(1);
    expect(filled).toHaveLength(0);
    const lines = await session.services().stores.journal.list(1, 10);
    expect(lines.map((line) => [line.kind, line.by])).toEqual([['colleague.saved', state.me?.id]]);
  });

  test('fills the sample where that was chosen', async () => {
    const { session, filled } = run(memoryFs());
    await session.start();
    const { state } = await session.begin({ ...BEGIN, library: 'sample' });
    expect(state.library?.sample).toBe(true);
    expect(filled).toHaveLength(1);
  });

  test('leaving the sample leads to a library of one’s own, which comes first from then on', async () => {
    const fs = memoryFs();
    const { session } = run(fs);
    await session.start();
    await session.begin({ ...BEGIN, library: 'sample' });
    const before = closings;
    expect((await session.leaveSample()).phase).toBe('first-start');
    expect(closings).toBe(before + 1);
    const { recoveryCode, state } = await session.begin(BEGIN);
    expect(recoveryCode).not.toBeNull();
    expect(state.library).toEqual({ path: PATH, sample: false });
    await expect(session.leaveSample()).rejects.toThrow('your own library');
    await session.close();
    const later = run(fs);
    await later.session.start();
    expect((await later.session.state()).library).toEqual({ path: PATH, sample: false });
  });

  test('the sample that was left opens again as it was', async () => {
    const { session, filled } = run(memoryFs());
    await session.start();
    const first = await session.begin({ ...BEGIN, library: 'sample' });
    await session.services().stores.posts.create({ id: 'p1', by: 'x', content: content('Kept') });
    await session.leaveSample();
    const again = await session.begin({
      ...BEGIN,
      colleague: { name: 'Bo', role: 'author' },
      library: 'sample',
    });
    expect(first.recoveryCode).not.toBeNull();
    expect(again.recoveryCode).toBeNull();
    expect(again.state.me?.name).toBe('Bo');
    expect(filled).toHaveLength(1);
    expect((await session.services().stores.posts.get('p1'))?.content.text).toBe('Kept');
  });

  test('happens once', async () => {
    const { session } = run(memoryFs());
    await session.start();
    await session.begin(BEGIN);
    await expect(session.begin(BEGIN)).rejects.toThrow('set up already');
  });

  test('asks for a passphrase where the keychain is no guard, and makes nothing without one', async () => {
    const fs = memoryFs();
    const { session } = run(fs, keychain('weak'));
    await session.start();
    expect((await session.state()).guard).toBe('passphrase');
    await expect(session.begin(BEGIN)).rejects.toThrow('Choose a passphrase');
    expect((await session.state()).phase).toBe('first-start');
  });

  const DISTRICT = { ...BEGIN, colleague: { name: 'Somebody New', role: 'district' } } as const;
  const names = ({ stores }: Services): readonly string[] => stores.colleagues.list().map(({ name }) => name);

  test('is none where a library is in use or damaged: nobody gets into it as a new colleague', async () => {
    const fs = await withLibrary();
    const first = run(fs);
    await first.session.start();
    const second = run(fs, keychain(), {
      me: async () => ({ pid: 2, host: 'laptop', started: null }),
      isRunning: async () => 'yes',
    });
    await second.session.start();
    expect((await second.session.state()).phase).toBe('problem');
    await first.session.close();
    await expect(second.session.begin(DISTRICT)).rejects.toThrow('a library on this laptop already');
    expect((await second.session.choose('again')).phase).toBe('open');
    expect(names(second.session.services())).toEqual(['Ana Writer']);
    await second.session.close();
    await spoil(fs, 'settings.json');
    const third = run(fs);
    await third.session.start();
    await expect(third.session.begin(DISTRICT)).rejects.toThrow('a library on this laptop already');
    expect((await third.session.state()).phase).toBe('problem');
  });

  test('a library that came meanwhile opens as on any start, with whoever is in it', async () => {
    const fs = memoryFs();
    const { session, opened } = run(fs);
    await session.start();
    const other = run(fs);
    await other.session.start();
    await other.session.begin(BEGIN);
    await setMyPassphrase(other.session.services(), { current: null, next: 'seven quiet paper boats' });
    await other.session.close();
    const { recoveryCode, state } = await session.begin(DISTRICT);
    expect(recoveryCode).toBeNull();
    expect(state).toMatchObject({ phase: 'away', me: null });
    expect(opened.map(names)).toEqual([['Ana Writer']]);
    expect(() => session.services()).toThrow('Nobody is at the desk');
  });

  test('goes on where it was cut short before anybody was at the desk', async () => {
    const fs = memoryFs();
    const cut = await openWith({ fs, create: { sample: false, passphrase: null } });
    if (cut.kind !== 'open') throw new Error('not made');
    await cut.stores.close();
    const { session, opened } = run(fs);
    await session.start();
    expect((await session.state()).phase).toBe('first-start');
    expect(opened).toHaveLength(0);
    const { recoveryCode, state } = await session.begin(BEGIN);
    expect(state.phase).toBe('open');
    expect(recoveryCode).not.toBe(cut.recoveryCode);
    await expect(session.services().stores.keys.unlock('recovery-code', recoveryCode ?? '')).resolves.toEqual(
      {
        kind: 'unlocked',
      },
    );
  });
});

describe('a later start', () => {
  test('opens the library with the same colleague at the desk', async () => {
    const fs = await withLibrary();
    const { session, opened } = run(fs);
    await session.start();
    expect(await session.state()).toMatchObject({ phase: 'open', me: { name: 'Ana Writer' } });
    expect(opened).toHaveLength(1);
  });

  test('asks for the passphrase, refuses another one, and opens with the right one', async () => {
    const fs = await withLibrary(keychain('none'), 'four words in a row');
    const { session } = run(fs, keychain('none'));
    await session.start();
    expect((await session.state()).phase).toBe('locked');
    await expect(session.unlock({ with: 'passphrase', secret: 'not the one' })).rejects.toThrow(
      'not the passphrase',
    );
    const state = await session.unlock({ with: 'passphrase', secret: 'four words in a row' });
    expect(state.phase).toBe('open');
  });

  test('without an open library every verb is refused in words', () => {
    expect(() => run(memoryFs()).session.services()).toThrow('The library is not open');
  });
});

describe('what stands in the way', () => {
  test('a damaged file is told, and the copy that a person chose opens', async () => {
    const fs = await withLibrary();
    await spoil(fs, 'settings.json');
    const { session, opened } = run(fs);
    await session.start();
    const state = await session.state();
    expect(state.phase).toBe('problem');
    expect(state.problem?.what).toContain('settings.json');
    expect(state.problem?.choices.map((choice) => choice.id)).toEqual(['newest-good', 'start-anew', 'again']);
    expect(opened).toHaveLength(0);
    expect((await session.choose('newest-good')).problem).toBeNull();
    expect((await fs.list(PATH)).some((name) => name.startsWith('settings.json.damaged-'))).toBe(true);
  });

  test('two damaged files are asked about one after the other', async () => {
    const fs = await withLibrary();
    await spoil(fs, 'accounts.json');
    await spoil(fs, 'colleagues.json');
    const { session } = run(fs);
    await session.start();
    expect((await session.state()).problem?.what).toContain('colleagues.json');
    // Accounts were never changed, so there is no older copy of them to go back to.
    const { problem } = await session.choose('newest-good');
    expect(problem?.what).toContain('accounts.json');
    expect(problem?.choices.map((choice) => choice.id)).toEqual(['start-anew', 'again']);
    expect((await session.choose('start-anew')).problem).toBeNull();
  });

  test('a damaged month of past deliveries is told, and after the choice posts are made and opened again', async () => {
    const fs = await withLibrary();
    const before = run(fs);
    await before.session.start();
    await before.session.services().stores.queue.put([delivery('d1', { state: 'posted' })]);
    await before.session.close();
    await spoil(fs, 'deliveries/2026-11.json');
    const { session } = run(fs);
    await session.start();
    const { problem } = await session.state();
    expect(problem?.what).toContain('deliveries/2026-11.json');
    expect(problem?.choices.map((choice) => choice.id)).toEqual(['newest-good', 'start-anew', 'again']);
    expect(problem?.choices[1]?.label).toContain('from the journal');
    expect((await session.choose('start-anew')).phase).toBe('open');
    const made = await createPost(session.services(), { publishAt: null });
    expect((await openPost(session.services(), { id: made.id })).deliveries).toEqual([]);
  });

  test('a choice that was not offered changes nothing', async () => {
    const fs = await withLibrary();
    await spoil(fs, 'keys.json');
    const { session } = run(fs);
    await session.start();
    const before = await fs.list(PATH);
    expect((await session.choose('start-anew')).phase).toBe('problem');
    expect((await session.choose('nonsense')).phase).toBe('problem');
    expect(await fs.list(PATH)).toEqual(before);
  });

  test('a damaged register is asked about once the library is open; without it posts are held', async () => {
    const fs = await withLibrary();
    await spoil(fs, 'register.sealed');
    const { session } = run(fs);
    await session.start();
    const state = await session.state();
    expect(state.phase).toBe('problem');
    expect(state.problem?.choices.map((choice) => choice.id)).toContain('without-register');
    expect((await session.choose('without-register')).phase).toBe('open');
    expect(session.services().stores.register.state()).toBe('damaged');
  });

  test('a damaged register comes back from its newest good copy', async () => {
    const fs = await withLibrary();
    const before = run(fs);
    await before.session.start();
    const { register } = before.session.services().stores;
    await register.savePeople([
      {
        id: 's1',
        kind: 'student',
        first: 'Plainly',
        last: 'Invented',
        preferred: null,
        school: null,
        grade: '2',
        adultOn: null,
        protected: false,
      },
    ]);
    await before.session.close();
    await spoil(fs, 'register.sealed');
    const { session } = run(fs);
    await session.start();
    expect((await session.choose('register-newest-good')).phase).toBe('open');
    expect(session.services().stores.register.state()).toBe('open');
  });

  test('a library that another process has open is told, and is not touched', async () => {
    const fs = await withLibrary();
    const first = run(fs);
    await first.session.start();
    const second = await openWith({
      fs,
      processes: {
        me: async () => ({ pid: 2, host: 'laptop', started: null }),
        isRunning: async () => 'yes',
      },
    });
    expect(second.kind).toBe('in-use');
  });
});

describe('who is at the desk', () => {
  const PHRASE = 'seven quiet paper boats';

  const withPassphrase = async (): Promise<{
    readonly fs: MemoryFs;
    readonly id: string;
    readonly code: string;
  }> => {
    const fs = memoryFs();
    const { session } = run(fs);
    await session.start();
    const { recoveryCode, state } = await session.begin(BEGIN);
    await setMyPassphrase(session.services(), { current: null, next: PHRASE });
    await session.close();
    return { fs, id: state.me?.id ?? '', code: recoveryCode ?? '' };
  };

  test('a start where the last one has a passphrase names nobody and answers nothing, while the work goes on', async () => {
    const { fs, id } = await withPassphrase();
    const { session, opened } = run(fs);
    await session.start();
    expect(await session.state()).toMatchObject({
      phase: 'away',
      me: null,
      colleagues: [{ name: 'Ana Writer', hasPassphrase: true }],
    });
    expect(opened).toHaveLength(1);
    await releaseDue(session.current() as Services);
    expect(() => session.services()).toThrow('Nobody is at the desk');
    await expect(session.begin(BEGIN)).rejects.toThrow('set up already');
    await expect(session.sit({ id, passphrase: 'a guess' })).rejects.toThrow('not the passphrase');
    expect(() => session.services()).toThrow('Nobody is at the desk');
    expect(await session.sit({ id, passphrase: PHRASE })).toMatchObject({ phase: 'open', me: { id } });
    expect(session.services()).toBe(session.current());
  });

  test('while nobody is there, every call of the window is refused but the state and sitting down', async () => {
    const { fs } = await withPassphrase();
    const { session } = run(fs);
    await session.start();
    const handlers: Readonly<Record<string, (input: never) => Promise<unknown>>> = makeHandlers(session);
    const answered: string[] = [];
    for (const channel of CHANNELS) {
      const asked = handlers[channel]?.({ with: 'passphrase', secret: 'x', id: 'nobody' } as never);
      const refused = await (asked as Promise<unknown>).then(
        () => '',
        (thrown: unknown) => (thrown instanceof Error ? thrown.message : ''),
      );
      if (!refused.startsWith('Nobody is at the desk')) answered.push(channel);
    }
    expect(answered).toEqual([
      'app.begin',
      'app.flushed',
      'app.state',
      'app.unlock',
      'colleague.forgot',
      'colleague.switch',
    ]);
  });

  test('leaving the desk ends what is answered until somebody sits down, and stands in the journal', async () => {
    const { session } = run(memoryFs());
    await session.start();
    const { state } = await session.begin(BEGIN);
    expect((await session.leave()).phase).toBe('away');
    expect(() => session.services()).toThrow('Nobody is at the desk');
    await expect(session.leave()).rejects.toThrow('Nobody is at the desk');
    expect((await session.sit({ id: state.me?.id ?? '', passphrase: null })).phase).toBe('open');
    const kinds = (await session.services().stores.journal.list(1, 10)).map(({ kind }) => kind);
    expect(kinds).toEqual(['colleague.saved', 'colleague.left', 'colleague.switched']);
  });

  test('the recovery code lets who forgot it sit down, and ends the passphrase', async () => {
    const { fs, id, code } = await withPassphrase();
    const { session } = run(fs);
    await session.start();
    await expect(session.sitByCode({ id, code: 'not a code' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const state = await session.sitByCode({ id, code });
    expect(state).toMatchObject({ phase: 'open', colleagues: [{ hasPassphrase: false }] });
  });

  test('damaged passphrases are told, and begin anew only where no copy is good', async () => {
    const { fs } = await withPassphrase();
    await spoil(fs, 'colleague-secrets.json');
    const { session } = run(fs);
    await session.start();
    const { problem } = await session.state();
    expect(problem?.what).toContain('colleague-secrets.json');
    expect(problem?.choices.map((choice) => choice.id)).toEqual(['newest-good', 'again']);
    expect((await session.choose('start-anew')).phase).toBe('problem');
    expect((await session.choose('newest-good')).phase).toBe('away');
  });
});

describe('a new laptop', () => {
  const moved = async (secret: 'passphrase' | 'recovery-code') => {
    const old = memoryFs();
    const first = run(old, keychain('none'));
    await first.session.start();
    const { recoveryCode } = await first.session.begin({ ...BEGIN, passphrase: 'four plain words' });
    const { stores } = first.session.services();
    await stores.posts.create({ id: 'p1', by: 'c1', content: content('Kept words') });
    await stores.register.importAll([{ person: STUDENT, consents: [GRANT] }], 'c1');
    await old.makeFolder('/exports');
    await first.session.services().backups.write('/exports');
    await first.session.close();
    // The new laptop: nothing but the folder with the backup.
    const fs = memoryFs();
    for (const [path, { bytes }] of old.everything()) {
      if (!path.startsWith('/exports')) continue;
      if (bytes === null) await fs.makeFolder(path);
      else {
        const file = await fs.open(path, 'create');
        await file.write(bytes);
        await file.close();
      }
    }
    const second = run(fs, keychain('none'));
    await second.session.start();
    return { fs, second, secret: secret === 'passphrase' ? 'four plain words' : (recoveryCode ?? '') };
  };

  test.each(['passphrase', 'recovery-code'] as const)(
    'gets the whole library back from a backup, and the %s opens the register',
    async (how) => {
      const { second, secret } = await moved(how);
      const { session } = second;
      expect((await session.state()).phase).toBe('first-start');
      const found = await session.findBackup();
      expect(found?.backups).toHaveLength(1);
      const state = await session.restore({ token: found?.token ?? '', name: found?.backups[0]?.name ?? '' });
      expect(state.phase).toBe('locked');
      expect((await session.unlock({ with: how, secret })).phase).toBe('open');
      const { stores } = session.services();
      expect((await stores.posts.get('p1'))?.content.text).toBe('Kept words');
      expect(stores.register.person(STUDENT.id)?.last).toBe('Lindqvist');
      expect((await stores.journal.verify()).kind).toBe('intact');
      expect((await stores.journal.list(1, 100)).at(-1)?.kind).toBe('library.restored');
    },
  );

  test('an unknown token, a folder without a backup, a library that is there: nothing is brought back', async () => {
    const { second, fs } = await moved('passphrase');
    const { session } = second;
    await expect(session.restore({ token: 'made up', name: 'x.json' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const found = await session.findBackup();
    await expect(session.restore({ token: found?.token ?? '', name: '../x.json' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await fs.list('/')).includes('library')).toBe(false);
    await session.begin({ ...BEGIN, passphrase: 'four plain words' });
    await expect(session.findBackup()).rejects.toMatchObject({ code: 'refused' });
    await expect(
      session.restore({ token: found?.token ?? '', name: found?.backups[0]?.name ?? '' }),
    ).rejects.toMatchObject({ code: 'refused' });
  });
});
