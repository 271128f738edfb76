import { expect, test } from 'vitest';
import {
  backUpNow,
  backUpWhenDue,
  chooseBackup,
  readBackup,
  stopBackups,
  whileNoBackup,
} from '../../../main/workflow/backup.ts';
import { APPROVER, DISTRICT, draft, newWorld, outside, type World } from '../../helpers/workflow/world.ts';
import { saved } from '../../helpers/workflow/steps.ts';

const HOUR = 60 * 60_000;

const world = async (): Promise<World> => {
  const out = outside();
  const made = await newWorld(out);
  await out.fs.makeFolder('/exports');
  made.sit(DISTRICT);
  return made;
};

test('once a folder is chosen, a backup is made at once and then each day by itself', async () => {
  const made = await world();
  await saved(made, draft());
  const chosen = await chooseBackup(made.services);
  expect(chosen).toMatchObject({ folder: '/exports', trouble: null, running: false, possible: true });
  expect(chosen?.kept).toHaveLength(1);
  await backUpWhenDue(made.services);
  expect((await readBackup(made.services)).kept).toHaveLength(1);
  made.out.time.now += 24 * HOUR;
  await backUpWhenDue(made.services);
  expect((await readBackup(made.services)).kept).toHaveLength(2);
  expect((await made.stores.journal.list(1, 100)).map(({ kind }) => kind)).toContain('backup.chosen');
});

test('a folder that vanished is told once, tried again after an hour, and forgotten when it is back', async () => {
  const made = await world();
  await chooseBackup(made.services);
  await made.out.fs.rename('/exports', '/unplugged');
  made.out.time.now += 24 * HOUR;
  await backUpWhenDue(made.services);
  const notices = () => made.events.filter((event) => event.kind === 'notice');
  expect((await readBackup(made.services)).trouble?.why).toMatch(/not there: \/exports/u);
  expect(notices()).toHaveLength(1);
  await made.out.fs.rename('/unplugged', '/exports');
  await backUpWhenDue(made.services);
  expect((await readBackup(made.services)).trouble).not.toBeNull();
  made.out.time.now += HOUR;
  await backUpWhenDue(made.services);
  expect(await readBackup(made.services)).toMatchObject({ trouble: null });
  expect(notices()).toHaveLength(1);
  expect((await readBackup(made.services)).kept).toHaveLength(2);
});

test('a clock that was set back a year does not put backups off', async () => {
  const made = await world();
  await chooseBackup(made.services);
  made.out.time.now -= 365 * 24 * HOUR;
  await backUpWhenDue(made.services);
  expect((await readBackup(made.services)).kept).toHaveLength(2);
});

test('the district role chooses and stops; a folder in the library itself is refused', async () => {
  const made = await world();
  made.sit(APPROVER);
  await expect(chooseBackup(made.services)).rejects.toMatchObject({ code: 'not-allowed' });
  made.sit(DISTRICT);
  made.out.answers.folder = '/library/media';
  await expect(chooseBackup(made.services)).rejects.toMatchObject({ code: 'refused' });
  await expect(backUpNow(made.services)).rejects.toMatchObject({ code: 'refused' });
  made.out.answers.folder = '/exports';
  await chooseBackup(made.services);
  expect(await stopBackups(made.services)).toMatchObject({ folder: null });
  made.out.time.now += 48 * HOUR;
  await backUpWhenDue(made.services);
  expect(await made.out.fs.list('/exports')).toHaveLength(1);
});

test.each(['works', 'fails'] as const)(
  'a folder chosen while a backup into another one runs gets its own at once, also where that one %s',
  async (how) => {
    const made = await world();
    await made.out.fs.makeFolder('/other');
    await chooseBackup(made.services);
    made.out.answers.folder = '/other';
    const chosen: ReturnType<typeof chooseBackup>[] = [];
    const running = backUpNow({
      ...made.services,
      backups: {
        ...made.services.backups,
        write: async (folder) => {
          if (folder === '/exports') {
            chosen.push(chooseBackup(made.services));
            await Promise.all(chosen);
            if (how === 'fails') await made.out.fs.rename('/exports', '/unplugged');
          }
          return made.services.backups.write(folder);
        },
      },
    });
    await running;
    expect(await Promise.all(chosen)).toMatchObject([{ folder: '/other', last: null, running: true }]);
    const view = await readBackup(made.services);
    expect(view).toMatchObject({ folder: '/other', trouble: null, running: false });
    expect(view.kept).toEqual([view.last?.at]);
    expect(made.events.filter((event) => event.kind === 'notice')).toEqual([]);
  },
);

test('a folder chosen while backups have to wait gets its first one with the next tick, not a day later', async () => {
  const made = await world();
  await made.out.fs.makeFolder('/other');
  await chooseBackup(made.services);
  made.out.answers.folder = '/other';
  await whileNoBackup(made.services, async () => {
    expect(await chooseBackup(made.services)).toMatchObject({ folder: '/other', last: null, kept: [] });
  });
  await backUpWhenDue(made.services);
  expect((await readBackup(made.services)).kept).toHaveLength(1);
});

test('the same folder chosen again keeps what is known of its last backup', async () => {
  const made = await world();
  const first = await chooseBackup(made.services);
  await whileNoBackup(made.services, async () => {
    expect(await chooseBackup(made.services)).toMatchObject({ last: first?.last });
  });
});
