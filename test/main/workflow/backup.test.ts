import { expect, test } from 'vitest';
import {
  backUpNow,
  backUpWhenDue,
  chooseBackup,
  readBackup,
  stopBackups,
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
