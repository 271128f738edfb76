import { describe, expect, test } from 'vitest';
import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import type { Services } from '../../../main/services.ts';
import { listAccounts } from '../../../main/workflow/accounts.ts';
import { exportDistrict, pickDistrictFile, readDistrictFile } from '../../../main/workflow/district-file.ts';
import { bringBack, checkDistrict, keepDistrict } from '../../../main/workflow/keep-district.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { listVersions, readDistrict, readVersion } from '../../../main/workflow/read-district.ts';
import { readGuidelines } from '../../../main/workflow/read-guidelines.ts';
import { packFile } from '../../../shared/case/read-pack.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import { keptElsewhere, queued, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  OFFICE,
  openWorld,
  SCHOOL,
  type World,
} from '../../helpers/workflow/world.ts';

/** Somebody of the district at the desk. */
const districtWorld = async (): Promise<World> => {
  const world = await newWorld();
  world.sit(DISTRICT);
  return world;
};

const denying = (...deny: readonly string[]): Pack => ({
  ...bloomington,
  words: { ...bloomington.words, deny },
});

/** Keeps a pack after whatever is in force; throws where it is refused for what it says. */
const keep = async ({ services }: World, pack: Pack, note: string | null = null) => {
  const { kept } = await readDistrict(services);
  const reply = await keepDistrict(services, { pack, after: kept.version, note, file: null });
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.problems));
  return reply;
};

const journal = async ({ stores }: World) =>
  (await stores.journal.list(1, 1_000)).filter(({ kind }) => kind.startsWith('district.'));

describe('keeping settings', () => {
  test('makes a version with who, when, why and what changed, which is in force at once', async () => {
    const world = await districtWorld();
    const { view } = await keep(world, denying('turkey'), 'Asked for by the principals');
    expect(view.kept).toEqual({
      version: '2026.11+1',
      lastReviewed: '2026-11-24',
      at: '2026-11-23T16:00:00.000Z',
      by: 'Dee Office',
      how: 'form',
      from: null,
      note: 'Asked for by the principals',
      changes: [{ field: 'words.deny', text: 'Words always flagged: added “turkey”' }],
      isCurrent: true,
    });
    expect(view.pack).toEqual({ ...denying('turkey'), version: '2026.11+1' });
    expect((await readGuidelines(world.services)).packVersion).toBe('2026.11+1');
    const post = await saved(world, draft({ text: 'Turkey trot at school on Friday.' }));
    expect(post.check.packVersion).toBe('2026.11+1');
    expect(post.check.findings.map(({ words }) => words)).toContain('Turkey');
    expect(await journal(world)).toMatchObject([
      {
        kind: 'district.kept',
        by: 'dee',
        data: { version: '2026.11+1', note: 'Asked for by the principals' },
      },
    ]);
    expect(world.events).toContainEqual({
      kind: 'changed',
      what: ['state', 'accounts', 'posts', 'queue'],
      post: null,
    });
  });

  test('outlives a restart', async () => {
    const world = await districtWorld();
    await keep(world, denying('turkey'));
    await world.stores.close();
    const again = await openWorld(world.out, false);
    expect((await readDistrict(again.services)).kept.version).toBe('2026.11+1');
  });

  test('is for the district role alone; others read them and are told why', async () => {
    const world = await newWorld();
    for (const colleague of [AUTHOR, APPROVER]) {
      world.sit(colleague);
      const { may, kept } = await readDistrict(world.services);
      expect(may).toEqual({
        keep: false,
        whyNot: 'Only a colleague with the district role can change the district’s settings.',
      });
      const input = { pack: denying('turkey'), after: kept.version, note: null, file: null };
      const refusal = {
        code: 'not-allowed',
        message: 'Only a colleague with the district role can change the district’s settings.',
      };
      await expect(keepDistrict(world.services, input)).rejects.toMatchObject(refusal);
      await expect(
        bringBack(world.services, { version: '2026.11', after: kept.version }),
      ).rejects.toMatchObject(refusal);
      await expect(readDistrictFile(world.services, { token: 'x' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
      await expect(pickDistrictFile(world.services)).rejects.toMatchObject({ code: 'not-allowed' });
    }
    expect(await listVersions(world.services)).toHaveLength(1);
    expect(await journal(world)).toEqual([]);
  });

  test('refuses what cannot be used, field by field, and leaves the version before in force', async () => {
    const world = await districtWorld();
    await keep(world, denying('turkey'));
    const pack = {
      ...bloomington,
      words: { ...bloomington.words, allow: ['clown'], deny: ['Clown', '/(/'] },
      severities: { 'consent/opted-out': 'note' },
      calendar: [{ date: '2026-02-28', kind: 'no-school', name: 'x' }],
    };
    const input = { pack, after: '2026.11+1', note: null, file: null };
    const reply = await keepDistrict(world.services, input);
    if (reply.kind !== 'refused') throw new Error('kept');
    expect(reply.problems.map(({ path, field, entry, line }) => [path, field, entry, line])).toEqual([
      ['severities.consent/opted-out', 'severities', 'consent/opted-out', null],
      ['words.deny[1]', 'words.deny', 1, null],
      ['words.deny[0]', 'words.deny', 0, null],
    ]);
    expect(reply.problems.every(({ message }) => /^[A-Z“].*\.$/u.test(message))).toBe(true);
    expect((await checkDistrict(world.services, { pack })).problems).toEqual(reply.problems);
    for (const junk of [null, 'x', [], {}, { ...bloomington, quietHours: 7 }]) {
      expect((await keepDistrict(world.services, { ...input, pack: junk })).kind).toBe('refused');
    }
    expect((await readDistrict(world.services)).kept.version).toBe('2026.11+1');
    expect(await listVersions(world.services)).toHaveLength(2);
  });

  test('refuses a form that was opened on another version, and one that changes nothing', async () => {
    const world = await districtWorld();
    await keep(world, denying('turkey'));
    await expect(
      keepDistrict(world.services, { pack: denying('clown'), after: '2026.11', note: null, file: null }),
    ).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('2026.11+1') });
    await expect(keep(world, denying('turkey'))).rejects.toMatchObject({ code: 'refused' });
    expect(await listVersions(world.services)).toHaveLength(2);
  });

  test('checks a form as it is typed, and stores nothing', async () => {
    const world = await newWorld();
    expect(await checkDistrict(world.services, { pack: denying('turkey') })).toEqual({
      problems: [],
      changes: [{ field: 'words.deny', text: 'Words always flagged: added “turkey”' }],
    });
    expect((await readDistrict(world.services)).kept.version).toBe('2026.11');
  });

  test('puts its calendar in the place of the library’s first one', async () => {
    const world = await districtWorld();
    const days = [{ date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' }] as const;
    await world.stores.settings.save({ calendar: days });
    expect((await readDistrict(world.services)).pack.calendar).toEqual(days);
    await keep(world, { ...bloomington, calendar: [] });
    expect((await listAccounts(world.services)).calendar).toEqual([]);
    expect((await readVersion(world.services, { version: '2026.11' })).pack.calendar).toEqual(days);
  });

  test('offers each rule with its floor and nothing milder', async () => {
    const { rules } = await readDistrict((await newWorld()).services);
    expect(rules.find(({ id }) => id === 'consent/opted-out')).toMatchObject({
      floor: 'block',
      choices: ['block'],
      chosen: null,
    });
    expect(rules.every(({ choices, floor }) => choices[0] === floor && choices.at(-1) === 'block')).toBe(
      true,
    );
  });
});

describe('a change of the settings', () => {
  test('looks at the queue again at once, holds what no longer passes, and says which and why', async () => {
    const world = await newWorld();
    const flagged = await queued(world, draft());
    const other = await queued(world, draft({ text: 'Our second graders read to kindergarten at school.' }));
    const office = await queued(world, draft({ targets: [OFFICE.id] }));
    world.sit(DISTRICT);
    const { held } = await keep(world, denying('volcanoes'));
    expect(held.map(({ delivery }) => delivery).sort()).toEqual([flagged.delivery, office.delivery].sort());
    expect(held.find(({ post }) => post === flagged.id)).toMatchObject({
      handle: SCHOOL.handle,
      title: expect.stringContaining('volcanoes'),
      why: expect.stringContaining('(conduct/profanity)'),
    });
    expect((await world.stores.queue.get(flagged.delivery))?.state).toBe('held');
    expect((await world.stores.queue.get(other.delivery))?.state).toBe('queued');
  });

  test('that concerns nothing in the queue holds nothing, though its posts passed under another version', async () => {
    const world = await newWorld();
    const post = await queued(world, draft());
    world.sit(DISTRICT);
    expect((await keep(world, denying('clown'))).held).toEqual([]);
    expect((await world.stores.queue.get(post.delivery))?.state).toBe('queued');
    const pass = (await world.stores.passes.list(post.id)).at(-1);
    expect(pass?.packVersion).toBe('2026.11');
    expect((await openPost(world.services, { id: post.id })).check.packVersion).toBe('2026.11+1');
  });

  test('that makes a rule stricter asks for what was not asked before', async () => {
    const world = await newWorld();
    const post = await queued(world, draft({ text: 'Our school reads. #ridgeviewreads' }));
    world.sit(DISTRICT);
    const rule = 'accessibility/hashtag-camel-case';
    const { held } = await keep(world, { ...bloomington, severities: { [rule]: 'block' } });
    expect(held[0]?.why).toContain(rule);
    expect(held.map(({ delivery }) => delivery)).toEqual([post.delivery]);
  });
});

describe('versions', () => {
  test('stay readable, and can be brought back as new ones', async () => {
    const world = await districtWorld();
    await keep(world, denying('turkey'));
    await keep(world, denying('clown'));
    const old = await readVersion(world.services, { version: '2026.11+1' });
    expect(old.pack.words.deny).toEqual(['turkey']);
    expect(old.changes).toEqual([
      { field: 'words.deny', text: 'Words always flagged: added “turkey”; removed “clown”' },
    ]);
    const back = await bringBack(world.services, { version: '2026.11+1', after: '2026.11+2' });
    if (back.kind !== 'kept') throw new Error('refused');
    expect(back.view.kept).toMatchObject({ version: '2026.11+3', how: 'brought-back', from: '2026.11+1' });
    expect(back.view.pack.words.deny).toEqual(['turkey']);
    const builtIn = await bringBack(world.services, { version: '2026.11', after: '2026.11+3' });
    expect(builtIn.kind === 'kept' && builtIn.view.pack).toEqual({ ...bloomington, version: '2026.11+4' });
    expect(
      (await listVersions(world.services)).map(({ version, isCurrent }) => [version, isCurrent]),
    ).toEqual([
      ['2026.11+4', true],
      ['2026.11+3', false],
      ['2026.11+2', false],
      ['2026.11+1', false],
      ['2026.11', false],
    ]);
    expect((await journal(world)).map(({ kind }) => kind)).toEqual([
      'district.kept',
      'district.kept',
      'district.brought-back',
      'district.brought-back',
    ]);
    await expect(readVersion(world.services, { version: '2026.11+9' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('kept by a Hallpass whose packs had fewer fields are read with what the built-in pack says', async () => {
    const world = await districtWorld();
    const { calendar: _calendar, nameAndPhoto: _names, ...older } = denying('turkey');
    await keptElsewhere(world, '2026.11+1', older);
    const view = await readDistrict(world.services);
    expect(view.isSound).toBe(true);
    expect(view.pack.nameAndPhoto).toEqual(bloomington.nameAndPhoto);
    expect(view.pack.words.deny).toEqual(['turkey']);
  });

  test('that are milder than a rule allows by now are read, judged as the rule is, and told at their field', async () => {
    const world = await districtWorld();
    const severities = { 'conduct/profanity': 'warn', 'conduct/fundraiser': 'warn' } as const;
    await keptElsewhere(world, '2026.11+1', { ...bloomington, severities });
    const view = await readDistrict(world.services);
    expect([view.isSound, view.pack.severities]).toEqual([true, severities]);
    const post = await saved(world, draft({ text: 'Our school day was damn loud.' }));
    const found = post.check.findings.find(({ rule }) => rule === 'conduct/profanity');
    expect(found?.severity).toBe('block');
    const pack = { ...view.pack, name: 'Another name' };
    const { problems } = await checkDistrict(world.services, { pack });
    expect(problems.map(({ field, entry }) => [field, entry])).toEqual([['severities', 'conduct/profanity']]);
    const { 'conduct/profanity': _lowered, ...usual } = severities;
    expect((await keep(world, { ...pack, severities: usual })).view.pack.severities).toEqual(usual);
  });

  test('that allow a slur of the worst degree are read, let it pass nowhere, and are told at its entry', async () => {
    const world = await districtWorld();
    await keptElsewhere(world, '2026.11+1', {
      ...bloomington,
      words: { ...bloomington.words, allow: ['ours', 'faggot'] },
    });
    const view = await readDistrict(world.services);
    expect([view.isSound, view.pack.words.allow]).toEqual([true, ['ours', 'faggot']]);
    const post = await saved(world, draft({ text: 'Somebody called out faggot at our game.' }));
    expect(post.check.findings.map(({ rule }) => rule)).toContain('conduct/slur');
    const pack = { ...view.pack, name: 'Another name' };
    const { problems } = await checkDistrict(world.services, { pack });
    expect(problems.map(({ field, entry }) => [field, entry])).toEqual([['words.allow', 1]]);
    const reply = await keepDistrict(world.services, {
      pack,
      after: view.kept.version,
      note: null,
      file: null,
    });
    expect(reply.kind).toBe('refused');
    expect((await readDistrict(world.services)).kept.version).toBe('2026.11+1');
  });

  test('that nobody can read let nothing out, and a new one can be kept', async () => {
    const world = await newWorld();
    const post = await saved(world, draft());
    await keptElsewhere(world, '2031.1+1', { words: 7 });
    const { check } = await openPost(world.services, { id: post.id });
    expect(check.obstacles.map(({ kind }) => kind)).toContain('pack-unreadable');
    world.sit(DISTRICT);
    const { isSound, kept } = await readDistrict(world.services);
    expect(isSound).toBe(false);
    const reply = await keepDistrict(world.services, {
      pack: denying('turkey'),
      after: kept.version,
      note: null,
      file: null,
    });
    expect(reply.kind === 'kept' && reply.view.isSound).toBe(true);
  });
});

/** A world whose dialog answers one file, with a real store of tokens. */
const withFile = async (world: World, name: string, text: string): Promise<Services> => {
  await world.out.fs.makeFolder('/in').catch(() => undefined);
  const file = await world.out.fs.open(`/in/${name}`, 'create');
  await file.write(new TextEncoder().encode(text));
  await file.close();
  world.out.answers.file = `/in/${name}`;
  let count = 0;
  return {
    ...world.services,
    tokens: makeFileTokens({ now: world.services.clock.now, newToken: () => `token-${(count += 1)}` }),
  };
};

describe('a file of settings', () => {
  const picked = async (services: Services): Promise<string> => {
    const token = await pickDistrictFile(services);
    expect(token?.name).toMatch(/\.json$/);
    return token?.token ?? '';
  };

  test('is exported with its version, and imported elsewhere as that very version', async () => {
    const here = await districtWorld();
    await keep(here, denying('turkey'));
    await keep(here, { ...denying('turkey', 'clown'), lastReviewed: '2026-11-20' });
    const exported = await exportDistrict(here.services, { version: '2026.11+2' });
    expect(exported?.file).toBe('district settings 2026.11-2.json');
    const text = String(here.out.asked.exported.get(exported?.file ?? ''));
    expect(JSON.parse(text)).toMatchObject({ version: '2026.11+2', lastReviewed: '2026-11-20' });

    const there = await districtWorld();
    const services = await withFile(there, 'settings.json', text);
    const preview = await readDistrictFile(services, { token: await picked(services) });
    if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview.problems));
    expect(preview.version).toBe('2026.11+2');
    expect(preview.changes.map(({ field }) => field)).toEqual(['lastReviewed', 'words.deny']);
    expect((await readDistrict(services)).kept.version).toBe('2026.11');
    const reply = await keepDistrict(services, {
      pack: preview.pack,
      after: '2026.11',
      note: null,
      file: preview.name,
    });
    if (reply.kind !== 'kept') throw new Error('refused');
    expect(reply.view.kept).toMatchObject({ version: '2026.11+2', how: 'import', from: 'settings.json' });
    expect(reply.view.pack).toEqual((await readDistrict(here.services)).pack);
    const next = { ...reply.view.pack, name: 'Another name' };
    expect((await keep(there, next)).view.kept.version).toBe('2026.11+3');
  });

  test('is refused line by line, and changes nothing', async () => {
    const world = await districtWorld();
    const text = packFile(denying('turkey')).replace('"turkey"', '"/(/"').replace('"zone"', '"zoned"');
    const services = await withFile(world, 'broken.json', text);
    const preview = await readDistrictFile(services, { token: await picked(services) });
    if (preview.kind !== 'refused') throw new Error('previewed');
    const lines = text.split('\n');
    expect(preview.name).toBe('broken.json');
    expect(preview.problems.map(({ line, message }) => [lines[(line ?? 0) - 1]?.trim(), message])).toEqual([
      ['{', 'Missing, expected text in quotes.'],
      ['"zoned": "America/Chicago",', 'Unknown field "zoned"; did you mean "zone"?'],
    ]);
    expect(await listVersions(services)).toHaveLength(1);
  });

  test('that is no settings at all is refused in words', async () => {
    const world = await districtWorld();
    const read = async (name: string, text: string) => {
      const services = await withFile(world, name, text);
      return readDistrictFile(services, { token: await picked(services) });
    };
    const wrong: readonly (readonly [string, string])[] = [
      ['empty.json', ''],
      ['list.json', '["schools"]'],
      ['roster.json', 'hello, this is no settings file'],
      ['package.json', '{ "name": "hallpass", "version": "0.1.0" }'],
    ];
    for (const [name, text] of wrong)
      await expect(read(name, text)).rejects.toMatchObject({
        code: 'refused',
        message: `“${name}” is not a district settings file. Choose the .json file that Export wrote. Nothing was changed.`,
      });
    expect(await read('large.json', ' '.repeat(2 * 1024 * 1024 + 1))).toMatchObject({
      kind: 'refused',
      problems: [{ message: 'The file has 2 MB; 2 MB is the most. Nothing was read.' }],
    });
    expect(await listVersions(world.services)).toHaveLength(1);
  });

  test('that lost a comma is told its line', async () => {
    const world = await districtWorld();
    const text = packFile(bloomington).replace('"zone": "America/Chicago",', '"zone": "America/Chicago"');
    const services = await withFile(world, 'edited.json', text);
    const preview = await readDistrictFile(services, { token: await picked(services) });
    expect(preview).toMatchObject({ kind: 'refused', problems: [{ line: 6 }] });
  });

  test('is read once for each time it is chosen', async () => {
    const world = await districtWorld();
    const services = await withFile(world, 'a.json', packFile(denying('turkey')));
    const token = await picked(services);
    expect((await readDistrictFile(services, { token })).kind).toBe('preview');
    await expect(readDistrictFile(services, { token })).rejects.toMatchObject({ code: 'refused' });
    world.out.answers.file = null;
    expect(await pickDistrictFile(services)).toBeNull();
    world.out.answers.folder = null;
    expect(await exportDistrict(services, { version: '2026.11' })).toBeNull();
  });
});
