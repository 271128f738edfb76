import { describe, expect, test } from 'vitest';
import { cancelImport, pickImport, readImport, tryImport } from '../../../main/workflow/import-register.ts';
import { getPeople, savePerson } from '../../../main/workflow/people.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { listImports, runImport, undoImport } from '../../../main/workflow/run-import.ts';
import { imported, importWorld, readFile, sayAll, tried } from '../../helpers/workflow/import-steps.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { draft, newWorld, PICTURED, STUDENT, WITHDRAWAL } from '../../helpers/workflow/world.ts';

const HEAD = 'Student Number,Last Name,First Name,Grade,School,Photo Release';
const R = 'Ridgeview Elementary School';
const file = (...rows: readonly string[]): string => `${HEAD}\n${rows.join('\n')}\n`;
const SAYS = { yes: 'yes', no: 'no' } as const;
const MASON = `100,Lindqvist,Mason,2,${R}`;
const WREN = `101,Samplefield,Wren,2,${R}`;

describe('a list is taken in', () => {
  test('from the chosen file to the register, by number and name, with ids of our own', async () => {
    const world = await importWorld();
    const { job, read } = await readFile(world, file(`${MASON},Yes`, `${WREN},No`));
    expect(read).toMatchObject({ kind: 'read', encoding: 'UTF-8', today: '2026-11-23' });
    expect(read).toMatchObject({ year: { from: '2026-07-01', until: '2027-06-30' }, hints: {} });
    const found = await tryImport(world.services, { job, choices: sayAll(read, SAYS) });
    if (found.kind !== 'tried') throw new Error(found.kind);
    expect(found.counts).toMatchObject({ rows: 2, byName: 1, unmatched: 1, granted: 1, denied: 1 });
    expect(found.objects.shown.map((one) => one.name)).toEqual(['Wren Samplefield']);
    expect(world.stores.register.people()).toHaveLength(1);
    world.out.time.now += 1_000;
    const done = await runImport(world.services, { job, plan: found.plan, leaveOut: false, typed: null });
    expect(done.record).toMatchObject({ by: 'Ana Writer', people: 2, added: 1, undone: null });
    const wren = world.stores.register.people().find((one) => one.first === 'Wren');
    expect(wren).toMatchObject({ number: '101', grade: '2' });
    expect(wren?.id).not.toContain('101');
    const [mason, seen] = await getPeople(world.services, { ids: [STUDENT.id, wren?.id ?? ''] });
    expect(mason?.person.number).toBe('100');
    expect(seen?.image.facebook).toBe('denied');
    await expect(
      runImport(world.services, { job, plan: found.plan, leaveOut: false, typed: null }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  test('nothing is tried before everything is said, and a refused file says why', async () => {
    const world = await importWorld();
    const { job, read } = await readFile(world, file(`${MASON},Yes`));
    const open = await tryImport(world.services, { job, choices: sayAll(read, {}) });
    expect(open).toEqual({ kind: 'problems', problems: ['Say what “Yes” means in “Photo Release”.'] });
    expect((await readFile(world, Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).read).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('workbook') as string,
    });
    expect((await readFile(world, 'Name\nJane\n')).read).toMatchObject({ kind: 'refused' });
    await expect(readImport(world.services, { token: 'made-up', job })).rejects.toMatchObject({
      code: 'refused',
    });
    world.out.answers.file = null;
    expect(await pickImport(world.services)).toBeNull();
  });

  test('bad rows have to be said away, then all the others are taken in', async () => {
    const world = await importWorld();
    const { job, found } = await tried(
      world,
      file(`${MASON},No`, `,Nobody,Nora,2,${R},No`, `${WREN},Yes`),
      SAYS,
    );
    expect(found.bad).toEqual({ total: 1, shown: [{ line: 3, why: 'There is no student number.' }] });
    const ask = { job, plan: found.plan, typed: null };
    const before = world.stores.register.version();
    await expect(runImport(world.services, { ...ask, leaveOut: false })).rejects.toMatchObject({
      code: 'refused',
    });
    expect(world.stores.register.version()).toBe(before);
    await runImport(world.services, { ...ask, leaveOut: true });
    expect(world.stores.register.people()).toHaveLength(2);
  });

  test('a no becomes a yes only where the words for it are typed', async () => {
    const world = await importWorld();
    await imported(world, file(`${WREN},No`), SAYS);
    world.out.time.now += 1_000;
    const { job, found } = await tried(world, file(`${WREN},Yes`), SAYS);
    expect(found).toMatchObject({ toType: 'yes for 1', freed: { total: 1 } });
    const ask = { job, plan: found.plan, leaveOut: false };
    for (const typed of [null, '', 'yes', 'yes for 2']) {
      await expect(runImport(world.services, { ...ask, typed })).rejects.toMatchObject({ code: 'refused' });
    }
    world.out.time.now += 1_000;
    await runImport(world.services, { ...ask, typed: ' Yes for 1 ' });
    const wren = world.stores.register.people().find((one) => one.first === 'Wren');
    const [view] = await getPeople(world.services, { ids: [wren?.id ?? ''] });
    expect(view?.image.facebook).toBe('cleared');
  });

  test('an objection by hand outranks a list, and the dry run says so', async () => {
    const world = await importWorld();
    world.out.time.now += 1_000;
    await recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL });
    world.out.time.now += 1_000;
    const { found } = await tried(world, file(`${MASON},Yes`), SAYS);
    expect(found).toMatchObject({ toType: null, stillNo: { total: 1 }, freed: { total: 0 } });
    await imported(world, file(`${MASON},Yes`), SAYS);
    const [mason] = await getPeople(world.services, { ids: [STUDENT.id] });
    expect(mason?.image.facebook).toBe('denied');
  });

  test('what changed since the dry run has to be looked at again; the same list twice brings nothing', async () => {
    const world = await importWorld();
    const { job, found } = await tried(world, file(`${MASON},Yes`), SAYS);
    const ask = { job, plan: found.plan, leaveOut: false, typed: null };
    await savePerson(world.services, { ...STUDENT, grade: '3' });
    await expect(runImport(world.services, ask)).rejects.toMatchObject({ code: 'stale' });
    await expect(runImport(world.services, { ...ask, plan: 'other' })).rejects.toMatchObject({
      code: 'stale',
    });
    await imported(world, file(`${MASON},Yes`), SAYS);
    const again = await tried(world, file(`${MASON},Yes`), SAYS);
    expect(again.found).toMatchObject({ isEmpty: true, counts: { unchanged: 1 } });
    await expect(
      runImport(world.services, { ...ask, job: again.job, plan: again.found.plan }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  test('a new objection holds what is queued before the import resolves', async () => {
    const base = await newWorld();
    const { delivery } = await queued(base, draft({ media: [PICTURED] }));
    const world = await importWorld(base);
    world.out.time.now += 1_000;
    const done = await imported(world, file(`${MASON},No`), SAYS);
    expect(done.held.map((one) => one.delivery)).toEqual([delivery]);
    expect((await base.stores.queue.get(delivery))?.state).toBe('held');
  });
});

describe('progress and stopping', () => {
  const many = file(...Array.from({ length: 3_000 }, (_, at) => `${at},Doe${at},Jane${at},2,${R},Yes`));
  test('the window hears how far it is, and other work has its turn', async () => {
    const world = await importWorld();
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    await tried(world, many, SAYS);
    clearInterval(ticking);
    const told = world.events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
    expect(told.length).toBeGreaterThan(3);
    expect(told.every(({ done, total }) => total === 0 || done <= total)).toBe(true);
    expect(turns).toBeGreaterThan(0);
  });

  test('a stopped dry run changes nothing and can begin anew; a file that is forgotten cannot', async () => {
    const world = await importWorld();
    const { job, read } = await readFile(world, many);
    const trying = tryImport(world.services, { job, choices: sayAll(read, SAYS) });
    await cancelImport(world.services, { job, forget: false });
    expect(await trying).toEqual({ kind: 'cancelled' });
    const again = await tryImport(world.services, { job, choices: sayAll(read, SAYS) });
    expect(again).toMatchObject({ kind: 'tried', counts: { people: 3_000 } });
    await cancelImport(world.services, { job, forget: true });
    await expect(tryImport(world.services, { job, choices: sayAll(read, SAYS) })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(world.stores.register.people()).toHaveLength(1);
  });
});

describe('an import is undone as a whole', () => {
  test('what held before holds again, and who came with it is gone', async () => {
    const world = await importWorld();
    const before = await getPeople(world.services, { ids: [STUDENT.id] });
    world.out.time.now += 1_000;
    const { record } = await imported(world, file(`${MASON},Yes`, `${WREN},Yes`), SAYS);
    expect(await undoImport(world.services, { id: record.id, typed: null })).toMatchObject({
      kind: 'undone',
      record: { undone: { by: 'Ana Writer' } },
    });
    expect(await getPeople(world.services, { ids: [STUDENT.id] })).toEqual(
      before.map((one) => ({ ...one, person: { ...one.person, number: null } })),
    );
    expect(world.stores.register.people()).toHaveLength(1);
    await expect(undoImport(world.services, { id: record.id, typed: null })).rejects.toMatchObject({
      code: 'refused',
    });
    expect((await listImports(world.services)).map((one) => one.undone !== null)).toEqual([true]);
  });

  test('where a no goes with it, the words for it are asked first, and the queue is looked at', async () => {
    const world = await importWorld();
    world.out.time.now += 1_000;
    const { record } = await imported(world, file(`${MASON},No`), SAYS);
    const asked = await undoImport(world.services, { id: record.id, typed: null });
    expect(asked).toMatchObject({ kind: 'to-type', toType: 'yes for 1', freed: { total: 1 } });
    expect((await listImports(world.services))[0]?.undone).toBeNull();
    expect(await undoImport(world.services, { id: record.id, typed: 'yes for 1' })).toMatchObject({
      kind: 'undone',
    });
    const [mason] = await getPeople(world.services, { ids: [STUDENT.id] });
    expect(mason?.image.facebook).toBe('cleared');
  });

  test('an earlier one is undone while a later one stays, with the no that both say', async () => {
    const world = await importWorld();
    world.out.time.now += 1_000;
    const first = await imported(world, file(`${MASON},No`, `${WREN},No`), SAYS);
    world.out.time.now += 1_000;
    const second = await imported(world, file(`${WREN},No`, `102,Testwood,Ode,3,${R},Yes`), SAYS);
    const asked = await undoImport(world.services, { id: first.record.id, typed: null });
    // Wren's no stands, since the later list says it, too.
    expect(asked).toMatchObject({ kind: 'to-type', toType: 'yes for 1', freed: { total: 1 } });
    await undoImport(world.services, { id: first.record.id, typed: 'yes for 1' });
    const wren = world.stores.register.people().find((one) => one.first === 'Wren')?.id ?? '';
    const answers = await getPeople(world.services, { ids: [STUDENT.id, wren] });
    expect(answers.map((one) => one.image.facebook)).toEqual(['cleared', 'denied']);
    expect((await listImports(world.services)).map(({ id, undone }) => [id, undone?.by ?? null])).toEqual([
      [second.record.id, null],
      [first.record.id, 'Ana Writer'],
    ]);
    await undoImport(world.services, { id: second.record.id, typed: null });
    expect(world.stores.register.people()).toHaveLength(1);
  });

  test('what is queued with somebody who came with it is held, since nobody knows them any more', async () => {
    const base = await newWorld();
    const world = await importWorld(base);
    const { record } = await imported(world, file(`${WREN},Yes`), SAYS);
    const wren = base.stores.register.people().find((one) => one.first === 'Wren')?.id ?? '';
    const shown = { ...PICTURED, faces: PICTURED.faces.map((face) => ({ ...face, person: wren })) };
    const { delivery } = await queued(base, draft({ media: [shown] }));
    const undone = await undoImport(world.services, { id: record.id, typed: null });
    expect(undone.kind === 'undone' && undone.held.map((one) => one.delivery)).toEqual([delivery]);
    expect((await base.stores.queue.get(delivery))?.state).toBe('held');
  });

  test('a list again after its undo finds the same people by their numbers', async () => {
    const world = await importWorld();
    const first = await imported(world, file(`${WREN},Yes`), SAYS);
    const id = world.stores.register.people().find((one) => one.first === 'Wren')?.id;
    await undoImport(world.services, { id: first.record.id, typed: null });
    const { found } = await tried(world, file(`${WREN},Yes`), SAYS);
    expect(found.counts).toMatchObject({ unmatched: 1, byNumber: 0 });
    await imported(world, file(`${WREN},Yes`), SAYS);
    expect(world.stores.register.people().find((one) => one.first === 'Wren')?.id).toBe(id);
  });
});

test('nothing of a list lies readable in the library: no name, number, school, or file name', async () => {
  const world = await importWorld();
  await world.write('roster-Quillfeather.csv', file(`778899,Quillfeather,Zephyrine,2,Canaryschool,No`));
  const picked = await pickImport(world.services);
  const read = await readImport(world.services, { token: picked?.token ?? '', job: 'j' });
  const found = await tryImport(world.services, { job: 'j', choices: sayAll(read, SAYS) });
  if (found.kind !== 'tried') throw new Error(found.kind);
  const done = await runImport(world.services, { job: 'j', plan: found.plan, leaveOut: false, typed: null });
  await undoImport(world.services, { id: done.record.id, typed: 'yes for 0' });
  expect((await world.stores.journal.list(1, 100)).map((line) => line.kind)).toEqual(
    expect.arrayContaining(['register.imported', 'register.import-undone']),
  );
  await world.stores.close();
  const words = ['Quillfeather', 'Zephyrine', 'Canaryschool', '778899', 'Media release'];
  const found2 = [...world.out.fs.everything()].filter(
    ([path, { bytes }]) =>
      !path.startsWith('/in/') && bytes !== null && words.some((word) => Buffer.from(bytes).includes(word)),
  );
  expect(found2.map(([path]) => path)).toEqual([]);
});

test('a locked register takes in nothing and reads nothing', async () => {
  const world = await importWorld();
  const { job, read } = await readFile(world, file(`${MASON},Yes`));
  await world.stores.keys.lock();
  await expect(pickImport(world.services)).rejects.toMatchObject({ code: 'locked' });
  await expect(tryImport(world.services, { job, choices: sayAll(read, SAYS) })).rejects.toMatchObject({
    code: 'locked',
  });
  await expect(listImports(world.services)).rejects.toMatchObject({ code: 'locked' });
});
