import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listQueue } from '../../../main/workflow/list-queue.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { openReviewFile } from '../../../main/workflow/open-review-file.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { pickPostList, readPostList } from '../../../main/workflow/read-post-list.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { importWorld, readFile } from '../../helpers/workflow/import-steps.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { APPROVER, DUE, draft, MINUTE, newWorld, openWorld, TEXT } from '../../helpers/workflow/world.ts';

const DAY = 24 * 60 * MINUTE;

describe('a system clock that is set back a year', () => {
  test('sends nothing early, takes back what was on offer with the reason, and keeps saving', async () => {
    const world = await newWorld();
    const { services, stores, out } = world;
    const offered = await queued(world, draft());
    const waiting = await queued(world, draft({ text: `${TEXT} Part 2.`, publishAt: '2026-11-25T15:30' }));
    out.time.now = DUE;
    await releaseDue(services);
    out.time.now -= 365 * DAY;
    await releaseDue(services);
    expect(await stores.queue.get(offered.delivery)).toMatchObject({
      state: 'held',
      why: expect.stringMatching(/clock/u) as string,
    });
    expect((await stores.queue.get(waiting.delivery))?.state).toBe('queued');
    expect(world.publisher.offered).toEqual([offered.delivery]);
    const { id, seq, content } = await openPost(services, { id: waiting.id });
    await saveDraft(services, { id, seq, content: { ...content, text: `${TEXT} Part 3.` } });
    await stores.close();
    const again = await openWorld(out, false);
    expect((await again.stores.posts.get(id))?.content.text).toBe(`${TEXT} Part 3.`);
    expect((await again.stores.journal.verify()).kind).toBe('intact');
    // And when it is right again, nothing is caught up by itself.
    out.time.now = DUE + DAY;
    await recover(again.services);
    await releaseDue(again.services);
    expect(again.publisher.offered).toEqual([]);
  });
});

describe('a laptop that was asleep for a week', () => {
  test('wakes to a list of what was missed, each with its reason, and sends none of it by itself', async () => {
    const world = await newWorld();
    const { services, out } = world;
    for (const day of [24, 25, 27])
      await queued(world, draft({ text: `${TEXT} Day ${day}.`, publishAt: `2026-11-${day}T15:30` }));
    const later = await queued(world, draft({ text: `${TEXT} Later.`, publishAt: '2026-12-15T15:30' }));
    out.time.now += 7 * DAY;
    await releaseDue(services);
    await releaseDue(services);
    const list = await listQueue(services);
    expect(list.map(({ state }) => state)).toEqual(['missed', 'missed', 'missed', 'queued']);
    for (const one of list.slice(0, 3))
      expect(one.why).toMatch(/more than an hour before Hallpass could look/u);
    expect(list[3]?.id).toBe(later.delivery);
    expect(world.publisher.offered).toEqual([]);
  });
});

describe('two windows', () => {
  test('that save the same post: the second is told, and the first is not written over', async () => {
    const world = await newWorld();
    const { services, stores } = world;
    const { id, seq, content } = await saved(world, draft());
    await saveDraft(services, { id, seq, content: { ...content, text: 'From the first window.' } });
    await expect(
      saveDraft(services, { id, seq, content: { ...content, text: 'From the second.' } }),
    ).rejects.toThrow('from another window');
    expect((await stores.posts.get(id))?.content.text).toBe('From the first window.');
  });

  test('that queue the same post: it stands in the queue once', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft());
    const { check } = await lookedAt(world, id);
    const both = await Promise.all(
      [1, 2].map(() => queuePost(world.services, { id, revision: check.revision })),
    );
    expect(both.map(({ kind }) => kind)).toEqual(['queued', 'queued']);
    expect(await world.stores.queue.open()).toHaveLength(1);
  });
});

describe('a table with a million columns', () => {
  const wide = `Date,Post${',x'.repeat(1_000_000)}\n11/24/2026,Hello${',y'.repeat(1_000_000)}\n`;

  test('is refused as a list of posts, saying why, and nothing is changed', async () => {
    const world = await importWorld();
    await world.write('wide.csv', wide);
    const token = await pickPostList(world.services);
    const read = await readPostList(world.services, { token: token?.token ?? '', job: 'job' });
    expect(read).toMatchObject({ kind: 'refused', name: 'wide.csv' });
    expect(read.kind === 'refused' && read.why).toMatch(/columns/u);
    expect(await world.stores.posts.allTiles()).toEqual([]);
  });

  test('is refused as a list of students, saying why, and nothing is changed', async () => {
    const world = await importWorld();
    const people = world.stores.register.people().length;
    const { read } = await readFile(world, wide);
    expect(read).toMatchObject({ kind: 'refused' });
    expect(read.kind === 'refused' && read.why).toMatch(/columns/u);
    expect(world.stores.register.people()).toHaveLength(people);
  });
});

describe('a disk that is full while the journal is written', () => {
  test('says so, keeps what was saved, and what it could not note is noted at the next start', async () => {
    const world = await newWorld();
    const { services, stores, out } = world;
    const { id } = await saved(world, draft());
    const { check } = await lookedAt(world, id);
    out.fs.before = ({ call, path }) => {
      if (call === 'write' && path.includes('/journal/'))
        throw diskError('ENOSPC', 'no space left on device');
    };
    await expect(queuePost(services, { id, revision: check.revision })).rejects.toMatchObject({
      message: expect.stringMatching(/full/u) as string,
    });
    expect((await stores.posts.get(id))?.content.text).toBe(TEXT);
    out.fs.before = () => undefined;
    await queuePost(services, { id, revision: check.revision });
    await stores.close();
    const again = await openWorld(out, false);
    await recover(again.services);
    expect((await again.stores.queue.open()).map(({ state }) => state)).toEqual(['queued']);
    expect((await again.stores.journal.ofPost(id)).map(({ kind }) => kind)).toContain('delivery.queued');
    expect((await again.stores.journal.verify()).kind).toBe('intact');
  });
});

describe('a review file with a bomb inside', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  /** As Hallpass would sign it, whatever the header says. */
  const signed = (header: string, length = Buffer.byteLength(header)): Uint8Array => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(length);
    const all = Buffer.concat([Buffer.from('HALLPASS REVIEW 1\n'), size, Buffer.from(header)]);
    return Buffer.concat([all, sign(null, all, privateKey)]);
  };
  const header = (body: string, files: unknown = []): string =>
    `{"kind":"review","key":"${key}","files":${JSON.stringify(files)},"body":${body}}`;
  const deep = 500_000;

  test.each([
    ['a header of four gigabytes', signed(header('{}'), 0xffff_ffff)],
    ['half a million lists, each in the other', signed(header('['.repeat(deep) + ']'.repeat(deep)))],
    [
      'two hundred pictures of 200 MB in one kilobyte',
      signed(
        header(
          '{}',
          Array.from({ length: 200 }, () => ({ sha256: 'a'.repeat(64), bytes: 209_715_200 })),
        ),
      ),
    ],
    [
      'a hundred thousand names in its body',
      signed(header(`{${Array.from({ length: 100_000 }, (_, at) => `"n${at}":0`).join()}}`)),
    ],
  ])('that announces %s is refused with the reason, and nothing is changed', async (_, bytes) => {
    const world = await newWorld();
    world.sit(APPROVER);
    const path = '/bomb.hallpass-review';
    const file = await world.out.fs.open(path, 'create');
    await file.write(bytes);
    await file.close();
    world.out.answers.file = path;
    const opened = await openReviewFile(world.services);
    expect(opened).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/[Nn]othing was changed/u) as string,
    });
    expect(world.stores.reviews.known()).toEqual([]);
    expect(world.stores.journal.count()).toBe(0);
  });
});
