import { expect, test } from 'vitest';
import { openPost } from '../../../main/workflow/open-post.ts';
import {
  cancelPostList,
  pickPostList,
  readPostList,
  tryPostList,
} from '../../../main/workflow/read-post-list.ts';
import { startJob } from '../../../main/workflow/import-session.ts';
import { listPostLists, runPostList, undoPostList } from '../../../main/workflow/run-post-list.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { restorePost } from '../../../main/workflow/bin-post.ts';
import type { PostListChoices } from '../../../shared/ipc/post-list-contract.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { importWorld, type ImportWorld } from '../../helpers/workflow/import-steps.ts';
import { DISTRICT, OFFICE, openWorld, PICTURE, SCHOOL } from '../../helpers/workflow/world.ts';

const LIST = [
  'Date,Time,Account,Post,Picture,Alt text,Category',
  '11/24/2026,3:30 PM,@RidgeviewBPS on Facebook,Our second graders made volcanoes erupt in science class today.,,,News',
  '11/25/2026,9:00 AM,@RidgeviewBPS on Facebook,This is damn loud,volcano.jpg,A paper volcano,News',
  '11/26/2026,9:00 AM,@RidgeviewBPS on Facebook,Third,none.jpg,,News',
  'whenever,,@RidgeviewBPS,Fourth,,,',
].join('\n');

const WHOLE: Omit<PostListChoices, 'columns'> = { time: '09:00', targets: [] };

const read = async (world: ImportWorld, text = LIST, job = 'job') => {
  await world.write(`${job}.csv`, text);
  const token = await pickPostList(world.services);
  const answer = await readPostList(world.services, { token: token?.token ?? '', job });
  if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
  return answer;
};
const tried = async (world: ImportWorld, text = LIST, job = 'job') => {
  const { survey } = await read(world, text, job);
  const answer = await tryPostList(world.services, { job, choices: { ...WHOLE, columns: survey.guess } });
  if (answer.kind !== 'tried') throw new Error(answer.kind);
  return answer;
};
const posts = async (world: ImportWorld) =>
  (await world.stores.posts.allTiles()).filter(({ binnedAt }) => binnedAt === null);

test('a dry run judges every row as a draft, looks for its pictures, and makes nothing', async () => {
  const world = await importWorld();
  await world.write(PICTURE.name, 'x');
  const answer = await tried(world);
  expect(answer).toMatchObject({ posts: 3, badCount: 1, files: 1, missing: 1 });
  expect(answer.bad).toEqual([
    { line: 5, why: '“whenever” is no day that could be read. Write it like 12/1/2026.' },
  ]);
  expect(answer.rows[0]).toMatchObject({
    line: 2,
    publishAt: '2026-11-24T15:30',
    targets: [{ id: SCHOOL.id, handle: SCHOOL.handle, platform: 'facebook' }],
  });
  expect(answer.rows[1]?.verdict).toBe('blocked');
  expect(answer.rows[1]?.findings.map(({ what }) => what).join(' ')).toContain('damn');
  expect(answer.rows[2]?.notes).toEqual(['none.jpg: There is no such file beside the list.']);
  expect(await posts(world)).toEqual([]);
  expect(world.stores.journal.count()).toBe(0);
});

test('a dry run judges each row beside the other rows of its days, as the window does once they are drafts', async () => {
  const world = await importWorld();
  const x = { ...SCHOOL, platform: 'twitter' } as const;
  const [here, there] = [
    { ...x, id: 'ridgeview-x', handle: '@RidgeviewX' },
    { ...x, id: 'westwood-x', handle: '@WestwoodX' },
  ];
  await world.services.stores.accounts.put(here, there);
  const same = 'Buses run ten minutes late at our school this afternoon. Thank you for waiting.';
  const text = [
    'Date,Time,Account,Post,Category',
    `11/24/2026,3:30 PM,${here.handle},${same},News`,
    `11/24/2026,3:40 PM,${there.handle},${same},News`,
    `11/24/2026,4:00 PM,${here.handle},The school library is open until five.,News`,
    `11/28/2026,9:00 AM,${there.handle},${same},News`,
  ].join('\n');
  const { plan, verdicts, rows } = await tried(world, text);
  const found = rows.map(({ findings }) => findings.map(({ what }) => what));
  expect(verdicts).toMatchObject({ blocked: 2 });
  expect(found[0]?.join(' ')).toContain(`${here.handle} would say the same as ${there.handle}`);
  expect(found[1]?.join(' ')).toContain(`${there.handle} would say the same as ${here.handle}`);
  expect(found[2]?.join(' ')).toContain(`${here.handle} has another post 30 minutes before`);
  expect(found[3]?.join(' ')).not.toMatch(/the same as|another post/u);
  await runPostList(world.services, { job: 'job', plan, leaveOut: false });
  const drafts = await Promise.all((await posts(world)).map(({ id }) => openPost(world.services, { id })));
  const byTime = drafts.toSorted((a, b) =>
    (a.content.publishAt ?? '').localeCompare(b.content.publishAt ?? ''),
  );
  expect(byTime.map(({ check }) => check.findings.map(({ what }) => what))).toEqual(found);
});

test('a dry run says once what is the same for two accounts of one name', async () => {
  const world = await importWorld();
  const row = `11/24/2026,3:30 PM,${SCHOOL.handle},`;
  const { rows } = await tried(
    world,
    `Date,Time,Account,Post\n${row}The book fair opens.\n${row}Doors open at six.`,
  );
  expect(rows[0]?.targets.map(({ platform }) => platform)).toEqual(['facebook', 'instagram']);
  const said = rows[0]?.findings.map(({ what }) => what) ?? [];
  expect(said.join(' ')).toContain('has another post at the same time');
  expect(said).toEqual([...new Set(said)]);
});

test('its drafts are what the dry run showed, with their pictures, and stand in no queue', async () => {
  const world = await importWorld();
  await world.write(PICTURE.name, 'x');
  const { plan } = await tried(world);
  const run = { job: 'job', plan };
  await expect(runPostList(world.services, { ...run, leaveOut: false })).rejects.toThrow(
    'One row cannot become a draft',
  );
  await expect(runPostList(world.services, { ...run, plan: 'other', leaveOut: true })).rejects.toThrow(
    'Look at the dry run again',
  );
  const done = await runPostList(world.services, { ...run, leaveOut: true });
  if (done.kind !== 'done') throw new Error(done.kind);
  expect(done.list).toMatchObject({ posts: 3, file: 'job.csv', by: 'Ana Writer', undone: null });
  expect(done.refused).toEqual([{ name: 'none.jpg', why: 'There is no such file beside the list.' }]);
  const rows = await posts(world);
  expect(rows).toHaveLength(3);
  expect(await world.stores.queue.open()).toEqual([]);
  const second = await openPost(world.services, { id: rows.find(({ media }) => media.length > 0)?.id ?? '' });
  expect(second.content).toMatchObject({
    text: 'This is damn loud',
    publishAt: '2026-11-25T09:00',
    media: [{ id: PICTURE.id, width: PICTURE.width, altText: 'A paper volcano', source: null }],
  });
  await expect(runPostList(world.services, { ...run, leaveOut: true })).rejects.toThrow('no longer open');
});

test('a list is undone as a whole, also after a crash in its middle; what is out stays and is told', async () => {
  const world = await importWorld();
  world.sit(DISTRICT);
  await world.services.stores.accounts.put(OFFICE);
  const text = `date,time,account,text,category\n${['one', 'two', 'three']
    .map((word) => `2026-11-24,15:30,${OFFICE.handle},The office is open on day ${word}.,news`)
    .join('\n')}`;
  const { plan } = await tried(world, text);
  const done = await runPostList(world.services, { job: 'job', plan, leaveOut: false });
  if (done.kind !== 'done') throw new Error(done.kind);
  const [first = ''] = (await posts(world)).map(({ id }) => id);
  const { check } = await openPost(world.services, { id: first });
  const queued = await queuePost(world.services, { id: first, revision: check.revision });
  expect(queued.kind).toBe('queued');
  const [delivery] = await world.stores.queue.ofPost(first);
  if (delivery === undefined) throw new Error('Nothing was queued.');
  await world.stores.queue.put([{ ...delivery, state: 'posted' }]);
  const again = await openWorld(world.out, false);
  again.sit(DISTRICT);
  expect(await listPostLists(again.services)).toMatchObject([{ id: done.list.id, posts: 3, undone: null }]);
  const undone = await undoPostList(again.services, { id: done.list.id, job: 'undo' });
  expect(undone).toMatchObject({ binned: 2, kept: [{ id: first, why: 'It is out already.' }] });
  await expect(undoPostList(again.services, { id: done.list.id, job: 'undo' })).rejects.toThrow(
    'undone already',
  );
  const [binned] = await again.stores.posts.binTiles();
  await restorePost(again.services, { id: binned?.id ?? '' });
  expect((await again.stores.posts.allTiles()).filter(({ binnedAt }) => binnedAt === null)).toHaveLength(2);
});

const THREE = `date,time,account,text,category\n${['one', 'two', 'three']
  .map((word) => `2026-11-24,15:30,${SCHOOL.handle},Picture day ${word}.,news`)
  .join('\n')}`;

/** A list of three whose disk fills up when its third draft is written. */
const fullAtThird = async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  const run = { job: 'job', plan, leaveOut: false };
  let files = 0;
  world.out.fs.before = ({ call, path }) => {
    if (call === 'open' && path.includes('/posts/') && (files += 1) === 3) throw diskError('ENOSPC', path);
  };
  await expect(runPostList(world.services, run)).rejects.toThrow('full');
  expect(await posts(world)).toHaveLength(2);
  return { world, run };
};

test('whatever call fails while drafts are made, asking again goes on with that list, and no draft is there twice', async () => {
  let failed = 0;
  for (let at = 1; ; at += 1) {
    const world = await importWorld();
    const { plan } = await tried(world, THREE);
    const run = { job: 'job', plan, leaveOut: false };
    let calls = 0;
    world.out.fs.before = ({ path }) => {
      calls += 1;
      if (calls === at) throw diskError('ENOSPC', path);
    };
    const first = await runPostList(world.services, run).catch((thrown: unknown) => thrown);
    world.out.fs.before = () => undefined;
    const isTold = first instanceof Error;
    if (isTold) {
      failed += 1;
      expect(await runPostList(world.services, run), `call ${at}`).toMatchObject({ kind: 'done' });
    }
    await world.stores.close();
    const again = await openWorld(world.out, false);
    const rows = await again.stores.posts.allTiles();
    expect(rows.map(({ title }) => title).sort(), `call ${at}`).toEqual([
      'Picture day one.',
      'Picture day three.',
      'Picture day two.',
    ]);
    const [list, ...others] = again.stores.postLists.list();
    expect(others, `call ${at}`).toEqual([]);
    expect([...(list?.posts ?? [])].sort()).toEqual(rows.map(({ id }) => id).sort());
    const lines = await again.stores.journal.list(1, 1_000);
    expect(new Set(lines.flatMap(({ kind, post }) => (kind === 'post.created' ? [post] : []))).size).toBe(3);
    await again.stores.close();
    if (at > calls) break;
  }
  expect(failed).toBeGreaterThan(10);
});

test('the same drafts asked for twice at once are made once', async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  const run = { job: 'job', plan, leaveOut: false };
  const both = await Promise.allSettled([runPostList(world.services, run), runPostList(world.services, run)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(both[1]).toMatchObject({
    reason: { code: 'refused', message: expect.stringContaining('just now') },
  });
  expect(await posts(world)).toHaveLength(3);
  expect(world.stores.postLists.list()).toHaveLength(1);
});

test('drafts made before something failed are told to the window', async () => {
  const { world } = await fullAtThird();
  expect(world.events).toContainEqual({ kind: 'changed', what: ['posts', 'media'], post: null });
});

/** Stops a job as soon as so many posts were written to the disk. */
const stopAfter = (world: ImportWorld, posts: number, job: string): void => {
  let files = 0;
  world.out.fs.before = ({ call, path }) => {
    if (call === 'open' && path.includes('/posts/') && (files += 1) === posts)
      void cancelPostList(world.services, { job, forget: false });
  };
};

test('drafts being made are stopped between two posts: those that are there are the list, and it is gone on with or undone as a whole', async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  const run = { job: 'job', plan, leaveOut: false };
  stopAfter(world, 2, 'job');
  expect(await runPostList(world.services, run)).toMatchObject({
    kind: 'stopped',
    list: { file: 'job.csv', posts: 2, undone: null },
    total: 3,
  });
  expect(world.events).toContainEqual({ kind: 'changed', what: ['posts', 'media'], post: null });
  const made = (await posts(world)).map(({ id }) => id);
  expect(made).toHaveLength(2);
  expect(world.stores.postLists.list().map((list) => list.posts)).toEqual([made]);
  // The others, and none twice.
  world.out.fs.before = () => undefined;
  expect(await runPostList(world.services, run)).toMatchObject({ kind: 'done', list: { posts: 3 } });
  const [list, ...others] = world.stores.postLists.list();
  expect(others).toEqual([]);
  expect([...(list?.posts ?? [])].sort()).toEqual((await posts(world)).map(({ id }) => id).sort());
  const kinds = (await world.stores.journal.list(1, 100)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('list.'))).toEqual(['list.stopped', 'list.imported']);
  const undone = await undoPostList(world.services, { id: list?.id ?? '', job: 'undo' });
  expect(undone).toMatchObject({ kind: 'undone', binned: 3 });
});

test('a list that was stopped is undone as a whole, also after a restart, and stopped before its first draft none is noted', async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  const run = { job: 'job', plan, leaveOut: false };
  const early = runPostList(world.services, run);
  await cancelPostList(world.services, { job: 'job', forget: false });
  expect(await early).toEqual({ kind: 'cancelled' });
  expect(world.stores.postLists.list()).toEqual([]);
  stopAfter(world, 2, 'job');
  const stopped = await runPostList(world.services, run);
  if (stopped.kind !== 'stopped') throw new Error(stopped.kind);
  await world.stores.close();
  const again = await openWorld(world.out, false);
  expect(await undoPostList(again.services, { id: stopped.list.id, job: 'undo' })).toMatchObject({
    kind: 'undone',
    list: { posts: 2 },
    binned: 2,
  });
  expect((await again.stores.posts.allTiles()).filter(({ binnedAt }) => binnedAt === null)).toEqual([]);
});

test('an undo is stopped between two posts, the list stands, and asked for again it goes on', async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  const done = await runPostList(world.services, { job: 'job', plan, leaveOut: false });
  if (done.kind !== 'done') throw new Error(done.kind);
  const undo = { id: done.list.id, job: 'undo' };
  stopAfter(world, 1, 'undo');
  expect(await undoPostList(world.services, undo)).toEqual({ kind: 'stopped', binned: 1 });
  expect(await posts(world)).toHaveLength(2);
  expect(await listPostLists(world.services)).toMatchObject([{ id: done.list.id, undone: null }]);
  world.out.fs.before = () => undefined;
  expect(await undoPostList(world.services, undo)).toMatchObject({ kind: 'undone', binned: 2, kept: [] });
  expect(await posts(world)).toEqual([]);
});

test('drafts being made go on where somebody leaves the screen, and where another list is read', async () => {
  const world = await importWorld();
  const { plan } = await tried(world, THREE);
  let files = 0;
  world.out.fs.before = ({ call, path }) => {
    if (call !== 'open' || !path.includes('/posts/') || (files += 1) !== 1) return;
    void cancelPostList(world.services, { job: 'job', forget: true });
    startJob(world.services, 'another');
  };
  const done = await runPostList(world.services, { job: 'job', plan, leaveOut: false });
  expect(done).toMatchObject({ kind: 'done', list: { posts: 3 } });
  expect(await posts(world)).toHaveLength(3);
});

test('a list that was begun is not tried anew beside its drafts; once it is undone it may be, and is made anew', async () => {
  const { world, run } = await fullAtThird();
  const { survey } = await read(await importWorld(), THREE);
  const choices = { ...WHOLE, columns: survey.guess };
  await expect(tryPostList(world.services, { job: 'job', choices })).rejects.toThrow(
    '2 of 3 drafts of this list are there already.',
  );
  const [begun] = world.stores.postLists.list();
  await undoPostList(world.services, { id: begun?.id ?? '', job: 'undo' });
  expect(await runPostList(world.services, run)).toMatchObject({ kind: 'done', list: { posts: 3 } });
  expect(await posts(world)).toHaveLength(3);
  expect(world.stores.postLists.list().map(({ undone }) => undone === null)).toEqual([false, true]);
});

test('a stopped list, and one that another took the place of, make nothing', async () => {
  const world = await importWorld();
  const { survey } = await read(world);
  const choices = { ...WHOLE, columns: survey.guess };
  const trying = tryPostList(world.services, { job: 'job', choices });
  await cancelPostList(world.services, { job: 'job', forget: false });
  expect(await trying).toEqual({ kind: 'cancelled' });
  await read(world, LIST, 'second');
  await expect(tryPostList(world.services, { job: 'job', choices })).rejects.toThrow('no longer open');
  expect(await posts(world)).toEqual([]);
});

test('what is no table is refused in words', async () => {
  const world = await importWorld();
  await world.write('list.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  const token = await pickPostList(world.services);
  const answer = await readPostList(world.services, { token: token?.token ?? '', job: 'job' });
  expect(answer).toMatchObject({ kind: 'refused', name: 'list.csv' });
  await expect(readPostList(world.services, { token: 'old', job: 'job' })).rejects.toThrow('too long ago');
});
