import { describe, expect, test } from 'vitest';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { cancelDryRun, dryRun } from '../../../main/workflow/dry-run.ts';
import { keepDistrict } from '../../../main/workflow/keep-district.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Pack, Severity } from '../../../shared/domain/district.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import type { AppEvent } from '../../../shared/ipc/events.ts';
import { delivery } from '../../helpers/faulty-fs/library.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  openWorld,
  outside,
  SCHOOL,
  type World,
} from '../../helpers/workflow/world.ts';

const denying = (...deny: readonly string[]): Pack => ({
  ...bloomington,
  words: { ...bloomington.words, deny },
});

const stricter = (severities: Readonly<Record<string, Severity>>): Pack => ({ ...bloomington, severities });

const run = async ({ services }: World, pack: unknown, posts: 'recent' | 'all' = 'recent') => {
  const reply = await dryRun(services, { pack, job: 'job-1', posts });
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  return reply;
};

/** A post that is on record as posted on that day. */
const posted = async (world: World, day: string, more: Partial<PostContent> = {}): Promise<string> => {
  const { id } = await saved(world, draft({ publishAt: `${day}T15:30`, ...more }));
  await world.stores.queue.put([
    delivery(`d-${id}`, {
      post: id,
      target: SCHOOL.id,
      state: 'posted',
      wall: `${day}T15:30`,
      dueAt: `${day}T21:30:00.000Z`,
    }),
  ]);
  return id;
};

describe('a dry run', () => {
  test('counts what changed settings would find otherwise, and lists the posts, those to be held first', async () => {
    const world = await newWorld();
    const waiting = await queued(world, draft());
    const idea = await saved(
      world,
      draft({ text: 'Turkey trot for second graders at school.', publishAt: null }),
    );
    await saved(world, draft({ text: 'Our second graders read at school.' }));
    const reply = await run(world, denying('turkey', 'volcanoes'));
    expect(reply).toMatchObject({ looked: 3, unreadable: 0, changed: 2, wouldHold: 1 });
    expect(reply.rules).toEqual([
      { rule: 'conduct/profanity', gained: 2, lost: 0, stricter: 0, milder: 0, posts: 2 },
    ]);
    expect(reply.posts.map(({ id, state, wouldHold, after }) => [id, state, wouldHold, after])).toEqual([
      [waiting.id, 'queued', true, 'blocked'],
      [idea.id, 'draft', false, 'blocked'],
    ]);
    expect(reply.posts[1]?.findings).toEqual([
      {
        rule: 'conduct/profanity',
        before: null,
        after: 'block',
        what: '“Turkey” is on the district’s list of words it does not allow.',
        places: 1,
      },
    ]);
  });

  test('says once what a post says in several places, and counts the places', async () => {
    const world = await newWorld();
    await saved(
      world,
      draft({ text: 'Turkey trot for second graders at school. Wear turkey hats. Turkey!' }),
    );
    const reply = await run(world, denying('turkey'));
    expect(reply.rules).toMatchObject([{ rule: 'conduct/profanity', gained: 3, posts: 1 }]);
    expect(reply.posts[0]?.findings).toMatchObject([
      { what: expect.stringContaining('“Turkey”'), after: 'block', places: 2 },
      { what: expect.stringContaining('“turkey”'), after: 'block', places: 1 },
    ]);
  });

  test('changes nothing: what it would hold still waits, and keeping the settings holds just that', async () => {
    const world = await newWorld();
    const waiting = await queued(world, draft());
    const before = JSON.stringify(await world.stores.queue.open());
    const lines = world.stores.journal.count();
    const said = await run(world, denying('volcanoes'));
    expect(JSON.stringify(await world.stores.queue.open())).toBe(before);
    expect(world.stores.journal.count()).toBe(lines);
    world.sit(DISTRICT);
    const reply = await keepDistrict(world.services, {
      pack: denying('volcanoes'),
      after: '2026.11',
      note: null,
      file: null,
    });
    expect(reply.kind === 'kept' && reply.held.map(({ post }) => post)).toEqual([waiting.id]);
    expect(said.posts.filter(({ wouldHold }) => wouldHold).map(({ id }) => id)).toEqual([waiting.id]);
  });

  test('tells what is lost, and what is judged stricter or milder', async () => {
    const world = await newWorld();
    await saved(world, draft({ text: 'Our school reads. #ridgeviewreads' }));
    const up = await run(world, stricter({ 'accessibility/hashtag-camel-case': 'block' }));
    expect(up.rules).toEqual([
      { rule: 'accessibility/hashtag-camel-case', gained: 0, lost: 0, stricter: 1, milder: 0, posts: 1 },
    ]);
    expect(up.posts[0]?.findings[0]).toMatchObject({ before: 'warn', after: 'block' });
    world.sit(DISTRICT);
    await keepDistrict(world.services, {
      pack: { ...denying('school'), severities: { 'accessibility/hashtag-camel-case': 'block' } },
      after: '2026.11',
      note: null,
      file: null,
    });
    const down = await run(world, bloomington);
    expect(down.rules.map(({ rule, lost, milder }) => [rule, lost, milder])).toEqual([
      ['accessibility/hashtag-camel-case', 0, 1],
      ['conduct/profanity', 1, 0],
    ]);
  });

  test('looks at what was published within a year, or at all of it; never into the bin', async () => {
    const world = await newWorld();
    const recent = await posted(world, '2026-03-02');
    const old = await posted(world, '2025-10-06');
    const binned = await saved(world, draft());
    await deletePost(world.services, { id: binned.id });
    const pack = denying('volcanoes');
    expect((await run(world, pack)).posts.map(({ id }) => id)).toEqual([recent]);
    expect((await run(world, pack, 'all')).posts.map(({ id }) => id)).toEqual([recent, old]);
  });

  test('finds nothing where only texts of the guidelines change', async () => {
    const world = await newWorld();
    await saved(world, draft());
    const guidelines = bloomington.guidelines.map((one) => ({ ...one, text: 'Anew.' }));
    expect(await run(world, { ...bloomington, guidelines })).toMatchObject({
      looked: 1,
      changed: 0,
      rules: [],
      posts: [],
    });
  });

  test('is open to everybody, but not while the register is locked, and not for settings that cannot be used', async () => {
    const world = await newWorld();
    world.sit(AUTHOR);
    expect((await run(world, denying('turkey'))).kind).toBe('done');
    expect(await dryRun(world.services, { pack: denying('/(/'), job: 'j', posts: 'all' })).toMatchObject({
      kind: 'refused',
      problems: [{ path: 'words.deny[0]' }],
    });
    await world.stores.keys.lock();
    await expect(
      dryRun(world.services, { pack: denying('turkey'), job: 'j', posts: 'all' }),
    ).rejects.toMatchObject({ code: 'locked' });
  });

  test('counts a post that cannot be read, and goes on', async () => {
    const out = outside();
    const world = await newWorld(out);
    const { id } = await saved(world, draft());
    await saved(world, draft({ text: 'Another with volcanoes at school.' }));
    await world.stores.close();
    const path = [...out.fs.everything().keys()].find((one) => one.endsWith(`${id}.json`)) ?? '';
    await out.fs.unlink(path);
    const file = await out.fs.open(path, 'create');
    await file.write(new TextEncoder().encode('nonsense'));
    await file.close();
    const again = await openWorld(out, false);
    expect(await run(again, denying('volcanoes'))).toMatchObject({ unreadable: 1, changed: 1 });
  });
});

describe('while it runs', () => {
  const many = async (count: number): Promise<World> => {
    const world = await newWorld();
    for (let at = 0; at < count; at += 1)
      await saved(world, draft({ text: `Volcanoes at school, day ${at}.` }));
    world.events.length = 0;
    return world;
  };
  const progress = (events: readonly AppEvent[]) =>
    events.flatMap((event) => (event.kind === 'progress' ? [event] : []));

  test('everything else has its turn between two posts', async () => {
    const world = await many(40);
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    await run(world, denying('volcanoes'));
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(40);
  });

  test('it says how far it is, under the name the window gave it', async () => {
    const world = await many(60);
    await run(world, denying('volcanoes'));
    const told = progress(world.events);
    expect(told.map(({ done }) => done)).toEqual([0, 25, 50, 60]);
    expect(told.every(({ job, total }) => job === 'job-1' && total === 60)).toBe(true);
  });

  test('it can be stopped, and another one stops it', async () => {
    const world = await many(40);
    const { services } = world;
    const first = dryRun(services, { pack: denying('volcanoes'), job: 'a', posts: 'all' });
    await new Promise((resume) => void setImmediate(resume));
    await cancelDryRun(services, { job: 'somebody else’s' });
    await cancelDryRun(services, { job: 'a' });
    const stopped = await first;
    expect(stopped.kind).toBe('cancelled');
    expect(stopped.kind === 'cancelled' && stopped.looked).toBeLessThan(40);

    const second = dryRun(services, { pack: denying('volcanoes'), job: 'b', posts: 'all' });
    const third = dryRun(services, { pack: denying('volcanoes'), job: 'c', posts: 'all' });
    expect((await second).kind).toBe('cancelled');
    expect(await third).toMatchObject({ kind: 'done', changed: 40 });
  });
});
