import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAccounts, saveAccount } from '../../../main/workflow/accounts.ts';
import { listAppearances } from '../../../main/workflow/appearances.ts';
import { listPeople, plain, searchPeople } from '../../../main/workflow/list-people.ts';
import { getPeople, savePerson } from '../../../main/workflow/people.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { takeBack } from '../../../main/workflow/take-back.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  DUE,
  draft,
  GRANT,
  newWorld,
  OFFICE,
  PICTURE,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  STUDENT,
  WITHDRAWAL,
} from '../../helpers/workflow/world.ts';

const { consents: _consents, ...MASON } = STUDENT;

const withPeople = async () => {
  const world = await newWorld();
  await world.stores.register.importAll(
    [
      { person: { ...MASON, id: 's2', first: 'Zoë', last: 'Núñez-Lind', grade: 'K' }, consents: [] },
      { person: { ...MASON, id: 's3', first: 'Amina', last: 'Abdi', preferred: 'Minnie' }, consents: [] },
      {
        person: { ...MASON, id: 't1', kind: 'staff', first: 'Lindy', last: 'Park', grade: null },
        consents: [],
      },
    ],
    'ana',
  );
  return world;
};

const names = (people: readonly { name: string }[]): readonly string[] => people.map((one) => one.name);

test('a person’s page lists every post and picture they are in, the newest post first', async () => {
  const world = await withPeople();
  const { services } = world;
  await saved(world, draft({ text: 'Nobody is shown here.' }));
  const older = await saved(world, draft({ media: [PICTURED], publishAt: '2026-11-24T15:30' }));
  const newer = await saved(
    world,
    draft({ media: [{ ...PICTURED, faces: [], heard: [STUDENT.id] }], publishAt: '2026-11-25T15:30' }),
  );
  const found = await listAppearances(services, { id: STUDENT.id });
  expect(found.posts.map(({ id }) => id)).toEqual([newer.id, older.id]);
  expect(found.total).toBe(2);
  expect(found.pictures.map(({ id }) => id)).toEqual([PICTURE.id]);
  expect(await listAppearances(services, { id: 's2' })).toEqual({ total: 0, posts: [], pictures: [] });
  await expect(listAppearances(services, { id: 'nobody' })).rejects.toThrow('not in the register');
});

test('it lists what is queued and what went out with them, though the post shows somebody else now', async () => {
  const world = await withPeople();
  const { services, stores, out } = world;
  const shown = await queued(world, draft({ media: [PICTURED] }));
  const named = await queued(
    world,
    draft({ text: 'Mason Lindqvist won the school spelling bee today.', publishAt: '2026-11-25T15:30' }),
  );
  const taken = await queued(world, draft({ media: [PICTURED], publishAt: '2026-11-26T15:30' }));
  await takeBack(services, { id: taken.id });
  out.time.now = DUE;
  await releaseDue(services);
  await openPlatform(services, { delivery: shown.delivery });
  await confirmPosted(services, { delivery: shown.delivery, link: null });
  for (const { id } of [shown, named, taken]) {
    const post = await stores.posts.get(id);
    const content = { ...(post?.content ?? draft()), media: [], text: 'Rewritten later.' };
    await saveDraft(services, { id, seq: post?.seq ?? 0, content });
  }
  const found = await listAppearances(services, { id: STUDENT.id });
  expect(found.posts.map(({ id }) => id)).toEqual([named.id, shown.id]);
  expect(found.pictures.map(({ id }) => id)).toEqual([PICTURE.id]);
  expect(await listAppearances(services, { id: 's2' })).toEqual({ total: 0, posts: [], pictures: [] });
});

test('where the check of what is queued cannot be read, its own version says who is in it', async () => {
  const world = await withPeople();
  const { services, stores, out } = world;
  const { id } = await queued(world, draft({ media: [PICTURED] }));
  const post = await stores.posts.get(id);
  await saveDraft(services, { id, seq: post?.seq ?? 0, content: { ...draft(), media: [] } });
  for (const path of out.fs.everything().keys())
    if (path.includes('.passes/') && path.endsWith('.json'))
      out.fs.damage(path, new TextEncoder().encode('x'));
  const found = await listAppearances(services, { id: STUDENT.id });
  expect(found.posts.map((one) => one.id)).toEqual([id]);
});

test('the register can be narrowed to those whose permission ends this month, and to the protected', async () => {
  const { services, stores } = await withPeople();
  const ends = { ...GRANT, until: '2026-11-30', recordedAt: '2026-09-01T12:00:00.000Z' } as const;
  await stores.register.importAll(
    [
      { person: { ...MASON, id: 'e1', first: 'Ends' }, consents: [ends] },
      {
        person: { ...MASON, id: 'e2', first: 'Goes-on' },
        consents: [ends, { ...GRANT, until: '2027-06-30', recordedAt: '2026-09-02T12:00:00.000Z' }],
      },
      { person: { ...MASON, id: 'e3', first: 'Later' }, consents: [{ ...ends, until: '2026-12-01' }] },
      { person: { ...MASON, id: 'e4', first: 'Hidden', protected: true }, consents: [] },
    ],
    'ana',
  );
  const of = async (filter: 'ending' | 'protected') =>
    names((await listPeople(services, { query: '', filter, offset: 0, limit: 50 })).people);
  expect(await of('ending')).toEqual(['Ends Lindqvist']);
  expect(await of('protected')).toEqual(['Hidden Lindqvist']);
});

test('the register can be narrowed to those with a no, and to those without a yes on some platform', async () => {
  const { services, stores } = await withPeople();
  const grant = { ...GRANT, recordedAt: '2026-09-01T12:00:00.000Z' };
  const no = { ...grant, decision: 'denied', recordedAt: '2026-09-02T12:00:00.000Z' } as const;
  await stores.register.importAll(
    [
      { person: { ...MASON, id: 'n1', first: 'Refused' }, consents: [grant, no] },
      {
        person: { ...MASON, id: 'n2', first: 'Website-no' },
        consents: [grant, { ...no, channels: ['website'] }],
      },
      { person: { ...MASON, id: 'n3', first: 'Partly' }, consents: [{ ...grant, channels: ['facebook'] }] },
      { person: { ...MASON, id: 'n4', first: 'Hidden', protected: true }, consents: [] },
    ],
    'ana',
  );
  const of = async (filter: 'denied' | 'not-cleared') =>
    names((await listPeople(services, { query: '', filter, offset: 0, limit: 50 })).people);
  expect(await of('denied')).toEqual(['Refused Lindqvist', 'Website-no Lindqvist']);
  expect(await of('not-cleared')).toEqual(['Amina Abdi', 'Partly Lindqvist', 'Zoë Núñez-Lind']);
});

test('a name without accents is folded like any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZ09 -.\'"#@_/&')) }), (name) => {
      expect(plain(`é ${name}`)).toBe(`e ${plain(name)}`.trim());
    }),
  );
});

describe('finding people', () => {
  test('by any part of a name, accents and case aside, beginnings first', async () => {
    const { services } = await withPeople();
    expect(names(await searchPeople(services, { query: 'nunez', limit: 10 }))).toEqual(['Zoë Núñez-Lind']);
    expect(names(await searchPeople(services, { query: 'ZOE lin', limit: 10 }))).toEqual(['Zoë Núñez-Lind']);
    expect(names(await searchPeople(services, { query: 'minnie', limit: 10 }))).toEqual(['Amina Abdi']);
    const lind = names(await searchPeople(services, { query: 'lind', limit: 10 }));
    expect([...lind].sort()).toEqual(['Lindy Park', 'Mason Lindqvist', 'Zoë Núñez-Lind']);
    expect(names(await searchPeople(services, { query: 'ason', limit: 10 }))).toEqual(['Mason Lindqvist']);
  });

  test('nothing asked, nobody shown; the limit holds', async () => {
    const { services } = await withPeople();
    expect(await searchPeople(services, { query: '  ', limit: 10 })).toEqual([]);
    expect(await searchPeople(services, { query: 'a', limit: 2 })).toHaveLength(2);
  });

  test('pages by last name and says how many there are', async () => {
    const { services } = await withPeople();
    const page = await listPeople(services, { query: '', filter: 'everybody', offset: 1, limit: 2 });
    expect(page.total).toBe(4);
    expect(names(page.people)).toEqual(['Mason Lindqvist', 'Zoë Núñez-Lind']);
  });

  test('by id, in the order asked for, strangers left out', async () => {
    const { services } = await withPeople();
    expect(names(await getPeople(services, { ids: ['t1', 'nobody', 's1'] }))).toEqual([
      'Lindy Park',
      'Mason Lindqvist',
    ]);
  });

  test('a locked register says so', async () => {
    const world = await withPeople();
    await world.stores.keys.lock();
    await expect(searchPeople(world.services, { query: 'lind', limit: 5 })).rejects.toMatchObject({
      code: 'locked',
    });
  });
});

describe('clearances', () => {
  test('follow the entries, by platform, and the flag stands over them', async () => {
    const world = await withPeople();
    const { services } = world;
    const [before] = await getPeople(services, { ids: ['s1'] });
    expect(before).toMatchObject({
      line: 'Grade 2 · Ridgeview Elementary School',
      image: { facebook: 'cleared', youtube: 'cleared' },
    });
    world.out.time.now += 1000;
    const after = await recordConsent(services, {
      id: 's1',
      entry: { ...WITHDRAWAL, scope: ['image'], channels: ['facebook'] },
    });
    expect(after.image).toMatchObject({ facebook: 'denied', instagram: 'cleared' });
    expect(after.nameClearance.facebook).toBe('cleared');
    const heard = await recordConsent(services, {
      id: 's1',
      entry: { ...WITHDRAWAL, scope: ['voice'], channels: ['youtube'] },
    });
    expect(heard.voice).toMatchObject({ youtube: 'denied' });
    expect(heard.work.youtube).not.toBe('denied');
    const flagged = await savePerson(services, { ...MASON, protected: true });
    expect(flagged.image.instagram).toBe('protected');
    const [unknown] = await getPeople(services, { ids: ['s3'] });
    expect(unknown?.image.facebook).toBe('not-cleared');
  });

  test('changing facts keeps the entries; a stranger takes none', async () => {
    const { services, stores } = await withPeople();
    await savePerson(services, { ...MASON, grade: '3' });
    expect(stores.register.person('s1')?.consents).toHaveLength(1);
    await expect(recordConsent(services, { id: 'nobody', entry: GRANT })).rejects.toMatchObject({
      code: 'not-found',
    });
    const added = await savePerson(services, { ...MASON, id: null, first: 'New', last: 'Child' });
    expect(added.image.facebook).toBe('not-cleared');
  });

  test('a no is taken from who calls; a yes that nobody signed is refused, and nothing is recorded', async () => {
    const { services, stores } = await withPeople();
    const yes = recordConsent(services, { id: 's3', entry: { ...GRANT, basis: 'told' } });
    await expect(yes).rejects.toMatchObject({ code: 'refused' });
    expect(stores.register.person('s3')?.consents).toEqual([]);
    const caller = { name: 'Astrid Lindqvist', relation: 'mother' };
    const after = await recordConsent(services, {
      id: 's1',
      entry: { ...WITHDRAWAL, basis: 'told', form: null, signedBy: caller },
    });
    expect(after.image.facebook).toBe('denied');
    expect(stores.register.person('s1')?.consents.at(-1)).toMatchObject({ basis: 'told', signedBy: caller });
  });

  test('the journal names nobody', async () => {
    const { services, stores } = await withPeople();
    await savePerson(services, { ...MASON, grade: '3' });
    await recordConsent(services, { id: 's1', entry: WITHDRAWAL });
    const lines = JSON.stringify(await stores.journal.list(1, 100));
    expect(lines).toContain('consent.recorded');
    expect(lines).not.toMatch(/Mason|Lindqvist/u);
  });
});

test('accounts get their @, and no account stands there twice', async () => {
  const { services } = await newWorld();
  const added = await saveAccount(services, { ...SCHOOL, id: null, handle: 'RidgeviewBand' });
  expect(added.handle).toBe('@RidgeviewBand');
  await expect(saveAccount(services, { ...SCHOOL, id: null, handle: '@ridgeviewbps' })).rejects.toMatchObject(
    {
      code: 'refused',
    },
  );
  expect((await listAccounts(services)).accounts.map((one) => one.id)).toEqual(
    expect.arrayContaining([SCHOOL.id, SCHOOL_IG.id, OFFICE.id, added.id]),
  );
});

test('an account’s name is taken as it was meant, and refused where the platform has no such name', async () => {
  const { services } = await newWorld();
  const add = (platform: 'facebook' | 'twitter' | 'instagram' | 'youtube', handle: string) =>
    saveAccount(services, { ...SCHOOL, id: null, platform, handle });
  expect((await add('facebook', ' @@ Kennedy  High School ')).handle).toBe('@Kennedy High School');
  const band = await add('twitter', '@@JFKBand');
  expect(band.handle).toBe('@JFKBand');
  for (const [platform, handle, why] of [
    ['twitter', '@JFK High School', /on X has no spaces/u],
    ['instagram', 'https://www.instagram.com/jfk', /web address/u],
    ['facebook', ' @ ', /missing/u],
  ] as const) {
    await expect(add(platform, handle)).rejects.toThrow(why);
  }
  // Renaming is looked at in the same way; whatever else is changed leaves the name alone.
  await expect(saveAccount(services, { ...band, handle: '@JFK Band' })).rejects.toThrow(/no spaces/u);
  expect((await saveAccount(services, { ...band, purpose: 'Concerts' })).handle).toBe('@JFKBand');
});

describe('the student number', () => {
  test('is found by, kept when it is not spoken of, and belongs to one person', async () => {
    const { services, stores } = await withPeople();
    await savePerson(services, { ...MASON, number: '000417' });
    expect(
      names((await listPeople(services, { query: '0417', filter: 'everybody', offset: 0, limit: 9 })).people),
    ).toEqual(['Mason Lindqvist']);
    await savePerson(services, { ...MASON, grade: '3' });
    expect(stores.register.person('s1')?.number).toBe('000417');
    await expect(
      savePerson(services, { ...MASON, id: null, first: 'Other', number: '000417' }),
    ).rejects.toMatchObject({ code: 'refused' });
    await savePerson(services, { ...MASON, number: null });
    expect(stores.register.person('s1')?.number).toBeNull();
  });
});
