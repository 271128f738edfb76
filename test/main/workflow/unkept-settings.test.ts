import { describe, expect, test } from 'vitest';
import { keepDistrict } from '../../../main/workflow/keep-district.ts';
import { readDistrict } from '../../../main/workflow/read-district.ts';
import { saveUnkept } from '../../../main/workflow/unkept-settings.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Colleague } from '../../../shared/domain/colleague.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { joinSharing, publishSharing, sharingCode } from '../../../main/workflow/share.ts';
import { laptop, sharedFolder } from '../../helpers/workflow/district.ts';
import { AUTHOR, DISTRICT, MINUTE, newWorld, openWorld, type World } from '../../helpers/workflow/world.ts';

const LEE: Colleague = { id: 'lee', name: 'Lee Office', role: 'district', active: true };

const districtWorld = async (): Promise<World> => {
  const world = await newWorld();
  await world.stores.colleagues.put(LEE);
  world.sit(DISTRICT);
  return world;
};

const denying = (...deny: readonly string[]): Pack => ({
  ...bloomington,
  words: { ...bloomington.words, deny },
});

type Sent = Input<'district.save-unkept'>;
const copy = (mine: unknown, base: unknown = bloomington): NonNullable<Sent['working']> => ({
  version: '2026.11',
  base,
  mine,
});
const sent = (more: Partial<Sent>): Sent => ({ by: DISTRICT.id, working: null, aside: null, ...more });
const unkept = async ({ services }: World) => (await readDistrict(services)).unkept;
const keep = async ({ services }: World, pack: Pack): Promise<void> => {
  const { kept } = await readDistrict(services);
  const reply = await keepDistrict(services, { pack, after: kept.version, note: null, file: null });
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.problems));
};

describe('changes to the settings that are not kept yet', () => {
  test('are there after a restart, with what they change and since when, and nothing of them is in force', async () => {
    const world = await districtWorld();
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')) }));
    await world.stores.close();
    const again = await openWorld(world.out, false);
    again.sit(DISTRICT);
    expect(await unkept(again)).toEqual({
      at: '2026-11-23T16:00:00.000Z',
      working: {
        version: '2026.11',
        base: bloomington,
        mine: denying('turkey'),
        changes: [{ field: 'words.deny', text: 'Words always flagged: added “turkey”' }],
      },
      aside: null,
      isLost: false,
    });
    expect((await readDistrict(again.services)).pack.words.deny).toEqual([]);
    expect((await again.stores.journal.list(1, 1_000)).map(({ kind }) => kind)).not.toContain(
      'district.kept',
    );
  });

  test('are kept as they are where they could not be kept as a version', async () => {
    const world = await districtWorld();
    const wrong: Pack = {
      ...denying('/(/', 'x', ''),
      name: '',
      lastReviewed: '2031-01-01',
      severities: { 'consent/opted-out': 'note' },
      calendar: [
        { date: '2027-03-29', kind: 'no-school', name: '' },
        { date: '2027-03-29', kind: 'no-school', name: '' },
      ],
      guidelines: [{ id: 'one', title: '', text: 'x'.repeat(60_000), source: '' }],
    };
    await saveUnkept(world.services, sent({ working: copy(wrong) }));
    expect((await unkept(world))?.working?.mine).toEqual(wrong);
  });

  test('are one colleague’s own: no other sees, changes or ends them', async () => {
    const world = await districtWorld();
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')) }));
    world.sit(LEE);
    expect(await unkept(world)).toBeNull();
    await expect(saveUnkept(world.services, sent({ working: copy(denying('clown')) }))).rejects.toMatchObject(
      { code: 'not-allowed', message: expect.stringContaining('Lee Office') },
    );
    await saveUnkept(world.services, sent({ by: LEE.id, aside: copy(denying('mask')) }));
    await keep(world, denying('goose'));
    await saveUnkept(world.services, sent({ by: LEE.id }));
    expect(await unkept(world)).toBeNull();
    world.sit(DISTRICT);
    expect((await unkept(world))?.working?.mine.words.deny).toEqual(['turkey']);
  });

  test('are for the district role alone', async () => {
    const world = await districtWorld();
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')) }));
    for (const colleague of [AUTHOR, { ...DISTRICT, role: 'author' } as const, { ...LEE, active: false }]) {
      world.sit(colleague);
      await expect(
        saveUnkept(world.services, sent({ by: colleague.id, working: copy(denying('clown')) })),
      ).rejects.toMatchObject({ code: 'not-allowed' });
      expect(await unkept(world)).toBeNull();
    }
    world.sit(DISTRICT);
    expect((await unkept(world))?.working?.mine.words.deny).toEqual(['turkey']);
  });

  test('are gone once they are kept, and what lies aside stays', async () => {
    const world = await districtWorld();
    const aside = copy(denying('mask'));
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')), aside }));
    await keep(world, denying('turkey'));
    expect(await unkept(world)).toMatchObject({ working: null, aside: { mine: denying('mask') } });
    await saveUnkept(world.services, sent({}));
    expect(world.stores.unkept.list()).toEqual([]);
  });

  test('that say what is in force are not shown again, as after a crash between keeping and forgetting', async () => {
    const world = await districtWorld();
    await keep(world, denying('turkey'));
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')) }));
    expect(await unkept(world)).toBeNull();
  });

  test('still name the version they began from, with what it said, after others were kept', async () => {
    const world = await districtWorld();
    await saveUnkept(world.services, sent({ working: copy(denying('turkey')) }));
    world.out.time.now += MINUTE;
    world.sit(LEE);
    await keep(world, denying('clown'));
    world.sit(DISTRICT);
    const view = await readDistrict(world.services);
    expect(view.kept.version).toBe('2026.11+1');
    expect(view.unkept?.working).toMatchObject({ version: '2026.11', base: bloomington });
    expect(view.unkept?.at).toBe('2026-11-23T16:00:00.000Z');
  });

  test('are read with what a newer Hallpass added, and a rule set back to its usual stays so', async () => {
    const world = await districtWorld();
    const base = { ...bloomington, severities: { 'conduct/profanity': 'review' } };
    const { nameAndPhoto: _names, ...older } = { ...denying('turkey'), severities: {} };
    const working = { version: '2026.11', base, mine: older };
    await world.stores.unkept.put({ id: DISTRICT.id, at: '2026-11-20T16:00:00.000Z', working, aside: null });
    expect((await unkept(world))?.working?.mine).toEqual({
      ...denying('turkey'),
      nameAndPhoto: bloomington.nameAndPhoto,
      severities: {},
    });
  });

  test('that no form could show are refused before, told after, and hurt nothing else', async () => {
    const world = await districtWorld();
    const long = { ...bloomington, calendar: Array.from({ length: 100 }, () => 'x'.repeat(90_000)) };
    const large = {
      ...bloomington,
      guidelines: Array.from({ length: 60 }, (_, n) => ({
        id: `g${n}`,
        title: 'x',
        text: 'x'.repeat(100_000),
        source: 'x',
      })),
    };
    for (const junk of [null, 7, [], { words: 7 }, { ...bloomington, lastReviewed: 'soon' }, long, large]) {
      await expect(saveUnkept(world.services, sent({ working: copy(junk) }))).rejects.toMatchObject({
        code: 'refused',
      });
    }
    expect(world.stores.unkept.list()).toEqual([]);
    await world.stores.unkept.put({
      id: DISTRICT.id,
      at: '2026-11-20T16:00:00.000Z',
      working: { version: '2031.1', base: { ...bloomington }, mine: { words: 7 } },
      aside: { version: '2026.11', base: { ...bloomington }, mine: { ...denying('turkey') } },
    });
    const view = await readDistrict(world.services);
    expect(view.unkept).toMatchObject({ working: null, aside: { mine: denying('turkey') }, isLost: true });
    expect(view).toMatchObject({ isSound: true, may: { keep: true } });
    await keep(world, denying('clown'));
  });

  test('wait while the settings come from the district file', async () => {
    const shared = await sharedFolder();
    try {
      const office = await laptop(shared);
      const school = await laptop(shared);
      await publishSharing(office.services);
      await saveUnkept(school.services, sent({ working: copy(denying('turkey')) }));
      await joinSharing(school.services, await sharingCode(office.services));
      expect(await unkept(school)).toBeNull();
      expect(school.stores.unkept.list()).toHaveLength(1);
    } finally {
      await shared.remove();
    }
  });
});
