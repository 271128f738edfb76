import { expect, test } from 'vitest';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { listRecords } from '../../../main/workflow/list-records.ts';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { retain } from '../../../main/workflow/retain.ts';
import { keepVersion } from '../../../main/workflow/keep-version.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  openWorld,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  type World,
} from '../../helpers/workflow/world.ts';

const ALL = { from: null, to: null, account: null, person: null, query: '', offset: 0, limit: 100 };

const titles = async ({ services }: World, asked: Partial<typeof ALL> | Record<string, unknown>) =>
  (await listRecords(services, { ...ALL, ...asked })).posts.map(({ title }) => title);

test('records are found by days, account, person and any word of the post, accents and case aside', async () => {
  const world = await newWorld();
  await saved(world, draft({ text: 'Día de los Niños in the gym', publishAt: '2026-04-30T09:00' }));
  await saved(world, draft({ text: 'Volcanoes', media: [PICTURED], publishAt: '2026-05-01T09:00' }));
  await saved(
    world,
    draft({ text: 'Mason Lindqvist won', publishAt: '2026-05-02T09:00', targets: [SCHOOL_IG.id] }),
  );
  expect(await titles(world, { from: '2026-05-01', to: '2026-05-01' })).toEqual(['Volcanoes']);
  expect(await titles(world, { to: '2026-04-30' })).toEqual(['Día de los Niños in the gym']);
  expect(await titles(world, { account: SCHOOL_IG.id })).toEqual(['Mason Lindqvist won']);
  expect(await titles(world, { account: SCHOOL.id })).toEqual(['Volcanoes', 'Día de los Niños in the gym']);
  expect(await titles(world, { person: 's1' })).toEqual(['Mason Lindqvist won', 'Volcanoes']);
  expect(await titles(world, { query: 'ninos GYM' })).toEqual(['Día de los Niños in the gym']);
  expect(await titles(world, { query: 'vinegar' }), 'words of the alt text').toEqual(['Volcanoes']);
  expect(await titles(world, { query: 'gym', account: SCHOOL_IG.id })).toEqual([]);
});

test('records are found by tags, captions and the alt text for one account, not by the times of captions', async () => {
  const world = await newWorld();
  const own = { width: null, height: null, type: null, bytes: null, omit: false };
  const captions = '12\n00:47:01,000 --> 00:47:03,000\nA tuba solo begins.\n';
  const media = { ...PICTURED, perTarget: { [SCHOOL.id]: { ...own, altText: 'A crater of clay' } } };
  const video = { ...draft().video, tags: ['marching band'], captions };
  await saved(world, draft({ text: 'Volcanoes', media: [media], video, publishAt: '2026-05-01T09:00' }));
  for (const query of ['crater', 'marching', 'tuba'])
    expect(await titles(world, { query })).toEqual(['Volcanoes']);
  expect(await titles(world, { query: '47' })).toEqual([]);
});

test('long captions keep nothing else of a post from being found', async () => {
  const world = await newWorld();
  const captions = `1\n00:00:01,000 --> 00:00:03,000\n${'We sing along. '.repeat(600)}\n`;
  const video = { ...draft().video, captions };
  await saved(world, draft({ text: 'Volcanoes', media: [PICTURED], video, publishAt: '2026-05-01T09:00' }));
  expect(await titles(world, { query: 'vinegar' })).toEqual(['Volcanoes']);
});

test('pages come in one order and tell how many there are', async () => {
  const world = await newWorld();
  for (let day = 1; day <= 7; day += 1)
    await saved(world, draft({ text: `Day ${day}`, publishAt: `2026-05-0${day}T09:00` }));
  const first = await listRecords(world.services, { ...ALL, limit: 3 });
  const second = await listRecords(world.services, { ...ALL, offset: 3, limit: 3 });
  expect([first, second].map(({ total }) => total)).toEqual([7, 7]);
  expect([...first.posts, ...second.posts].map(({ title }) => title)).toEqual(
    [7, 6, 5, 4, 3, 2].map((day) => `Day ${day}`),
  );
});

test('nobody is searched for by name while the register is locked', async () => {
  const world = await newWorld();
  await world.stores.keys.lock();
  await expect(listRecords(world.services, { ...ALL, person: 's1' })).rejects.toMatchObject({
    code: 'locked',
  });
});

test('the record has every version, and names what of it cannot be read', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ text: 'First words' }));
  await keepVersion(world.services, { id });
  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('No post');
  await saveDraft(world.services, { id, seq: post.seq, content: { ...post.content, text: 'Other words' } });
  await keepVersion(world.services, { id });
  const { record } = await readRecord(world.services, { id });
  expect(record.versions.map(({ fields }) => fields.find(({ name }) => name === 'Text')?.text)).toEqual([
    'First words',
    'Other words',
  ]);
  expect(record.unreadable).toEqual([]);
  const [path] = [...world.out.fs.everything().keys()].filter(
    (name) => name.endsWith('/000001.json') && name.includes('.versions/'),
  );
  world.out.fs.damage(path ?? '', new Uint8Array([1, 2, 3]));
  const after = await readRecord(world.services, { id });
  expect(after.record.versions).toHaveLength(1);
  expect(after.record.unreadable).toEqual(['Version 1 of the post cannot be read.']);
});

test('deliveries, the check they rest on and the permissions are in the record', async () => {
  const world = await newWorld();
  const { id } = await queued(world, draft({ media: [PICTURED] }));
  const { record } = await readRecord(world.services, { id });
  expect(record.deliveries).toMatchObject([{ state: 'queued', platform: 'facebook', target: SCHOOL.id }]);
  expect(record.passes).toMatchObject([{ moment: 'queue', people: ['s1'] }]);
  expect(record.people).toMatchObject([{ name: 'Mason Lindqvist', consents: [{ consulted: true }] }]);
});

test('the district role says how long a record is kept and holds it; the journal says who and why', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft());
  world.sit(DISTRICT);
  await retain(world.services, { ids: [id], kind: 'three-years' });
  await retain(world.services, { ids: [id], hold: { reason: 'Request 14' } });
  const read = await readRecord(world.services, { id });
  expect(read.record.retention).toMatchObject({
    kind: 'three-years',
    hold: { reason: 'Request 14', by: 'Dee Office' },
  });
  expect(read.lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Set how long the record is kept: Keep 3 years',
      'Set a legal hold on the post. Reason: Request 14',
    ]),
  );
  await world.stores.close();
  const again = await openWorld(world.out, false);
  expect(again.stores.retention.of(id)).toMatchObject({
    kind: 'three-years',
    hold: { reason: 'Request 14' },
  });
  again.sit(DISTRICT);
  await retain(again.services, { ids: [id], hold: null });
  expect(again.stores.retention.of(id)).toEqual({ kind: 'three-years', hold: null });
});

test('others are refused, and a refusal changes nothing', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft());
  world.sit(AUTHOR);
  const before = world.stores.journal.count();
  await expect(retain(world.services, { ids: [id], hold: { reason: 'x' } })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  world.sit(DISTRICT);
  await expect(retain(world.services, { ids: [id, 'nothing'], kind: 'for-good' })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(world.stores.retention.of(id).kind).toBe('unclassified');
  expect(world.stores.journal.count()).toBe(before);
});

test('what is said about keeping outlives the bin, and is never lost with its file', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft());
  world.sit(DISTRICT);
  await retain(world.services, { ids: [id], hold: { reason: 'Request 14' } });
  await deletePost(world.services, { id });
  expect((await listRecords(world.services, ALL)).posts[0]?.retention.hold?.reason).toBe('Request 14');
  await world.stores.close();
  await world.out.fs.unlink('/library/retention.json');
  await expect(openWorld(world.out, false)).rejects.toThrow(/damaged.*retention\.json/u);
});
