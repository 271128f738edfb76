import { afterEach, describe, expect, test } from 'vitest';
import { liftHold, setHold, activeHold } from '../../../main/workflow/hold.ts';
import { keepDistrict } from '../../../main/workflow/keep-district.ts';
import { createPost } from '../../../main/workflow/create-post.ts';
import { currentPack } from '../../../main/workflow/current-pack.ts';
import { openHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { getPeople, savePerson } from '../../../main/workflow/people.ts';
import { readDistrict } from '../../../main/workflow/read-district.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { releaseNow } from '../../../main/workflow/release-now.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { joinSharing, leaveSharing, limitSharing, publishSharing } from '../../../main/workflow/share.ts';
import { shareNow, takeOverSharing } from '../../../main/workflow/share-again.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { viewSharing } from '../../../main/workflow/view-sharing.ts';
import { carry, laptop, type SharedFolder, tick, twoLaptops } from '../../helpers/workflow/district.ts';
import { keptElsewhere, lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DISTRICT,
  draft,
  DUE,
  GRANT,
  MINUTE,
  openWorld,
  PICTURED,
  STUDENT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const HOUR = 60 * MINUTE;
const open: SharedFolder[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.remove();
});

const two = async () => {
  const laptops = await twoLaptops();
  open.push(laptops.shared);
  return laptops;
};

const stateOf = (world: World): string | undefined => viewSharing(world.services).file?.state;
const kindsOf = async (world: World): Promise<readonly string[]> =>
  (await world.stores.journal.list(1, 500))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('sharing'));
const deliveryOf = async (world: World, id: string) => (await world.stores.queue.get(id)) ?? undefined;

/** An invented student only the office knows, who may not be published. */
const SAM = {
  ...STUDENT,
  id: null,
  first: 'Samira',
  last: 'Quillfeather',
  number: '900123',
  protected: true,
} as const;

describe('the district file', () => {
  test('is in force on the other laptop once its code was typed in', async () => {
    const { school, office } = await two();
    expect(viewSharing(school.services).file).toMatchObject({
      role: 'reads',
      state: 'good',
      by: DISTRICT.name,
      sequence: 1,
      people: 0,
      staleAfter: 24,
    });
    expect(stateOf(office)).toBe('good');
    expect(await kindsOf(office)).toEqual(['sharing.published', 'sharing.written']);
    expect(await kindsOf(school)).toEqual(['sharing.joined']);
  });

  test('takes a withdrawal to the other laptop, where its queue is held before the next tick', async () => {
    const { office, school } = await two();
    const { delivery } = await queued(school, draft({ media: [PICTURED] }));
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await tick(office);
    school.out.time.now += 3 * MINUTE;
    await shareNow(school.services);
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'held' });
    expect((await deliveryOf(school, delivery))?.why).toContain('consent/');
    const mason = school.stores.register.person(STUDENT.id);
    expect(mason?.consents.at(-1)).toMatchObject({ decision: 'withdrawn', recordedBy: 'district-file' });
    expect(school.events).toContainEqual({
      kind: 'notice',
      text: 'The district file brought 1 objection. 1 post was held: the queue says which and why.',
    });
  });

  test('is looked at before each release, whatever the last look was', async () => {
    const { office, school } = await two();
    const { delivery } = await queued(school, draft({ media: [PICTURED] }));
    office.out.time.now = DUE - MINUTE;
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await tick(office, 0);
    // Not a tick of the file: the release itself looks.
    school.out.time.now = DUE + MINUTE;
    const reply = await releaseNow(school.services, { delivery });
    expect(reply.kind).toBe('stopped');
    expect(school.publisher.offered).toEqual([]);
    expect((await deliveryOf(school, delivery))?.why).toContain('consent/');
  });

  test('lets a post go that nothing in it concerns, each step of it after a look of its own', async () => {
    const { shared, office, school } = await two();
    const { delivery } = await queued(school, draft());
    office.out.time.now = DUE - MINUTE;
    await tick(office, 0);
    school.out.time.now = DUE + MINUTE;
    expect((await releaseNow(school.services, { delivery })).kind).toBe('offer');
    school.out.time.now += 10 * MINUTE;
    expect((await openHandOff(school.services, { delivery })).kind).toBe('offer');
    await shared.put(new TextEncoder().encode('torn'));
    expect((await openHandOff(school.services, { delivery })).kind).toBe('stopped');
    expect((await deliveryOf(school, delivery))?.why).toContain('changed or cut off');
  });

  test('a school without the district role joins and leaves by whoever is there', async () => {
    const { shared, code } = await two();
    const plain = await laptop(shared);
    await plain.stores.colleagues.put({ ...DISTRICT, role: 'author' });
    plain.sit(AUTHOR);
    await joinSharing(plain.services, { code });
    expect(stateOf(plain)).toBe('good');
    await expect(limitSharing(plain.services, { hours: 72 })).rejects.toThrow('district role');
    expect((await leaveSharing(plain.services)).file).toBeNull();
  });

  test('brings settings with their calendar, which then belong to the district', async () => {
    const { office, school } = await two();
    const view = await readDistrict(office.services);
    const calendar = [...view.pack.calendar, { date: '2027-03-19', kind: 'no-school', name: 'Thaw Day' }];
    await keepDistrict(office.services, {
      pack: { ...view.pack, calendar },
      after: view.kept.version,
      note: null,
      file: null,
    });
    await carry({ office, school });
    expect(currentPack(school.services).calendar.at(-1)).toMatchObject({ name: 'Thaw Day' });
    expect(currentPack(school.services).version).toBe(currentPack(office.services).version);
    const here = await readDistrict(school.services);
    expect(here.kept).toMatchObject({ how: 'district-file', by: DISTRICT.name, from: null });
    expect(here.may).toMatchObject({ keep: false });
    await expect(
      keepDistrict(school.services, {
        pack: { ...here.pack, name: 'Ours' },
        after: here.kept.version,
        note: null,
        file: null,
      }),
    ).rejects.toThrow('district office');
  });

  test('with settings that may not be kept any more goes on, and is judged as strictly as the rules are', async () => {
    const { office, school } = await two();
    const { pack } = await readDistrict(office.services);
    const keep = (version: string, severities: Pack['severities']) =>
      keptElsewhere(office, version, { ...pack, severities, words: { ...pack.words, deny: ['/go+se/'] } });
    await keep('2026.11+1', { 'conduct/profanity': 'warn' });
    await carry({ office, school });
    expect([stateOf(school), currentPack(school.services).version]).toEqual(['good', '2026.11+1']);
    const post = await saved(school, draft({ text: 'Our school day was damn loud.' }));
    expect(post.check.findings.find(({ rule }) => rule === 'conduct/profanity')?.severity).toBe('block');
    await keep('2026.11+2', { 'conduct/of-a-newer-catalogue': 'block' });
    await carry({ office, school });
    expect([stateOf(school), currentPack(school.services).version]).toEqual(['unfit', '2026.11+1']);
  });

  test('brings a hold, which is lifted where it was set', async () => {
    const { office, school } = await two();
    const { delivery } = await queued(school, draft());
    await setHold(office.services, { reason: 'Storm damage' });
    await carry({ office, school });
    expect(activeHold(school.services)).toMatchObject({ reason: 'Storm damage' });
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'held' });
    await expect(liftHold(school.services)).rejects.toThrow('lifted there');
    await liftHold(office.services);
    await carry({ office, school });
    expect(activeHold(school.services)).toBeNull();
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'held' });
  });

  test('adds people nobody here knows, so that a post that names them does not go', async () => {
    const { office, school } = await two();
    await savePerson(office.services, SAM);
    await carry({ office, school });
    const post = await saved(school, draft({ text: 'Samira Quillfeather read to our second graders.' }));
    const { check } = await lookedAt(school, post.id);
    expect(check.findings.map(({ severity }) => severity)).toContain('block');
    expect((await queuePost(school.services, { id: post.id, revision: check.revision })).kind).toBe(
      'refused',
    );
    const added = school.stores.register.people().filter(({ id }) => id.startsWith('from-district-'));
    expect(added).toMatchObject([{ first: 'Samira', number: '900123', protected: true, consents: [] }]);
    // The next files find the same person.
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await carry({ office, school });
    expect(school.stores.register.people()).toHaveLength(2);
  });

  test('of two people of one name whom nobody can tell apart, each no stands for both', async () => {
    const { office, school } = await two();
    for (const scope of ['image', 'voice'] as const) {
      const made = await savePerson(office.services, { ...SAM, number: null, protected: false });
      await recordConsent(office.services, {
        id: made.person.id,
        entry: { ...WITHDRAWAL, scope: [scope], signedBy: null },
      });
    }
    await carry({ office, school });
    expect(viewSharing(school.services).file).toMatchObject({ state: 'good', people: 2, added: 2 });
    const added = school.stores.register.people().filter(({ id }) => id.startsWith('from-district-'));
    for (const { consents } of added)
      expect(consents.flatMap(({ scope }) => scope).sort()).toEqual(['image', 'voice']);
  });

  test('keeps everything closed where the disk does not take an objection', async () => {
    const { office, school } = await two();
    const { delivery } = await queued(school, draft({ media: [PICTURED] }));
    office.out.time.now = DUE - MINUTE;
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await tick(office);
    school.out.fs.before = ({ call, path }) => {
      if (call === 'open' && path.includes('register.sealed')) throw diskError('ENOSPC', 'no room');
    };
    school.out.time.now = DUE + MINUTE;
    await tick(school, 0);
    expect(stateOf(school)).toBe('not-applied');
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'held' });
    school.out.fs.before = () => undefined;
    await tick(school);
    expect(stateOf(school)).toBe('good');
    expect(school.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({
      decision: 'withdrawn',
    });
  });

  test('a library brought back on a second laptop is found out, and one of the two goes on', async () => {
    const { shared, office, school } = await two();
    const twin = await laptop(
      shared,
      await openWorld(
        {
          ...office.out,
          time: { ...office.out.time },
          fs: office.out.fs.afterPowerLoss(randomFrom(1), 'kept'),
        },
        false,
      ),
    );
    await tick(twin);
    await tick(office, 40);
    expect(viewSharing(office.services).file).toMatchObject({ state: 'conflict', isClosed: true });
    expect(viewSharing(twin.services).file).toMatchObject({ state: 'good' });
    await takeOverSharing(office.services);
    expect(viewSharing(office.services).file).toMatchObject({ state: 'good', sequence: 3 });
    await tick(twin, 45);
    expect(stateOf(twin)).toBe('conflict');
    await tick(school, 40);
    expect(stateOf(school)).toBe('good');
  });

  test('never grants anything, and a no that left the file stays until a yes is recorded anew', async () => {
    const { office, school } = await two();
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await carry({ office, school });
    await recordConsent(office.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-02' } });
    await carry({ office, school });
    const consents = school.stores.register.person(STUDENT.id)?.consents ?? [];
    expect(consents.map(({ decision }) => decision)).toEqual(['granted', 'withdrawn']);
    expect(viewSharing(school.services).file).toMatchObject({
      people: 0,
      lifted: [{ id: STUDENT.id, name: 'Mason Lindqvist' }],
    });
    await recordConsent(school.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-02' } });
    const [mason] = await getPeople(school.services, { ids: [STUDENT.id] });
    expect(mason?.image.facebook).toBe('cleared');
    expect(viewSharing(school.services).file?.lifted).toEqual([]);
  });

  test('outweighs a yes that is recorded here while the district says no', async () => {
    const { office, school } = await two();
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await carry({ office, school });
    await recordConsent(school.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-02' } });
    expect(school.stores.register.person(STUDENT.id)?.consents.map(({ decision }) => decision)).toEqual([
      'granted',
      'withdrawn',
      'granted',
      'withdrawn',
    ]);
    expect(stateOf(school)).toBe('good');
  });

  test('too old: nothing goes, what is not due waits, and its coming back mends it', async () => {
    const { office, school } = await two();
    const { delivery } = await queued(school, draft());
    await tick(school, 24 * 60 - 10);
    expect(stateOf(school)).toBe('good');
    await tick(school, 20);
    expect(stateOf(school)).toBe('stale');
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'queued' });
    const post = await saved(school, draft({ publishAt: '2026-11-25T15:30' }));
    const { check } = await lookedAt(school, post.id);
    expect(check.queueLabel).toBe('Queue · district file');
    expect(check.obstacles.map(({ kind }) => kind)).toContain('district-file');
    expect((await queuePost(school.services, { id: post.id, revision: check.revision })).kind).toBe(
      'refused',
    );
    office.out.time.now = school.out.time.now;
    await carry({ office, school });
    expect(stateOf(school)).toBe('good');
    school.out.time.now = DUE + MINUTE;
    office.out.time.now = DUE;
    await tick(office, 0);
    await tick(school, 0);
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'offered' });
  });

  test('in doubt: a withdrawal still holds what is queued at once, and what is not stopped goes on waiting', async () => {
    const { school, shared } = await two();
    const shown = await queued(school, draft({ media: [PICTURED] }));
    const other = await queued(
      school,
      draft({ text: 'Picture day is on Friday.', publishAt: '2026-11-24T17:30' }),
    );
    await shared.put((await shared.bytes()).slice(0, -1));
    await tick(school);
    expect(stateOf(school)).toBe('broken');
    expect((await deliveryOf(school, shown.delivery))?.state).toBe('queued');
    await recordConsent(school.services, { id: STUDENT.id, entry: WITHDRAWAL });
    const held = await deliveryOf(school, shown.delivery);
    expect(held?.state).toBe('held');
    expect(held?.why).not.toContain('district file');
    expect((await deliveryOf(school, other.delivery))?.state).toBe('queued');
  });

  test('too old at its time: the post is held with the reason, and what is on offer is recalled', async () => {
    const { school } = await two();
    const { delivery } = await queued(school, draft());
    school.out.time.now = DUE + MINUTE;
    await tick(school, 0);
    expect(await deliveryOf(school, delivery)).toMatchObject({ state: 'held' });
    expect((await deliveryOf(school, delivery))?.why).toContain('the district allows 24 hours');
    const other = await two();
    await limitSharing(other.office.services, { hours: 72 });
    await tick(other.school);
    const { delivery: offered } = await queued(other.school, draft());
    other.school.out.time.now = DUE;
    await tick(other.school, 0);
    expect(await deliveryOf(other.school, offered)).toMatchObject({ state: 'offered' });
    await other.shared.put(new TextEncoder().encode('torn'));
    await tick(other.school);
    expect(await deliveryOf(other.school, offered)).toMatchObject({ state: 'held' });
    expect((await openHandOff(other.school.services, { delivery: offered })).kind).toBe('stopped');
  });

  test('gone: said at once, and counted by its age', async () => {
    const { shared, school } = await two();
    await shared.gone();
    await tick(school);
    const { file } = viewSharing(school.services);
    expect(file).toMatchObject({ state: 'missing', isClosed: false });
    expect(file?.what).toContain('until it is 24 hours old');
    await tick(school, 24 * 60);
    expect(viewSharing(school.services).file).toMatchObject({ state: 'stale', isClosed: true });
  });

  test('rolled back, of another laptop or dated ahead: refused and said once, nothing of it in force', async () => {
    const { shared, office, school } = await two();
    const first = await shared.bytes();
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await carry({ office, school });
    const second = await shared.bytes();
    await shared.put(first);
    await tick(school);
    await tick(school);
    expect(viewSharing(school.services).file).toMatchObject({ state: 'rolled-back', isClosed: true });
    expect(school.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({
      decision: 'withdrawn',
    });
    const stranger = await laptop(shared);
    await shared.gone();
    await publishSharing(stranger.services);
    await tick(school);
    expect(stateOf(school)).toBe('foreign');
    await shared.put(second);
    await tick(school);
    expect(stateOf(school)).toBe('good');
    school.out.time.now -= 365 * 24 * HOUR;
    await tick(school);
    expect(viewSharing(school.services).file).toMatchObject({ state: 'future', isClosed: true });
    expect((await kindsOf(school)).filter((kind) => kind === 'sharing.refused')).toHaveLength(3);
  });

  test('a clock set back makes no file younger', async () => {
    const { school } = await two();
    await tick(school, 25 * 60);
    expect(stateOf(school)).toBe('stale');
    await tick(school, -25 * 60 + 5);
    expect(stateOf(school)).toBe('stale');
  });

  test('is not written over where another laptop wrote it', async () => {
    const { shared, office, school, code } = await two();
    const stranger = await laptop(shared);
    await expect(publishSharing(stranger.services)).rejects.toThrow('only one laptop writes it');
    await shared.gone();
    await publishSharing(stranger.services);
    const theirs = await shared.bytes();
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    await tick(office);
    await tick(office, 40);
    expect(viewSharing(office.services).file).toMatchObject({ state: 'conflict', isClosed: true });
    expect(await shared.bytes()).toEqual(theirs);
    await expect(joinSharing(school.services, { code })).rejects.toThrow('not the code');
  });

  /** The drive stops at the next such call until it is let go. */
  const stopDrive = ({ services }: World, call: 'read' | 'write') => {
    const { districtFolder } = services;
    let letGo: () => void = () => undefined;
    const waiting = new Promise<void>((done) => (letGo = done));
    const reached = new Promise<void>((here) => {
      const slow = async <T>(go: () => Promise<T>): Promise<T> => {
        here();
        await waiting;
        return go();
      };
      const stopped: typeof districtFolder = {
        ...districtFolder,
        ...(call === 'read'
          ? { read: (folder) => slow(() => districtFolder.read(folder)) }
          : { write: (folder, bytes) => slow(() => districtFolder.write(folder, bytes)) }),
      };
      Object.assign(services, { districtFolder: stopped });
    });
    return {
      reached,
      letGo: () => {
        letGo();
        Object.assign(services, { districtFolder });
      },
    };
  };

  test.each(['read', 'write'] as const)(
    'a drive that takes its time to %s keeps nobody from saving, whatever is asked of the file',
    async (call) => {
      const { office, school, shared } = await two();
      await leaveSharing(school.services);
      await shared.gone();
      for (const [world, ask] of [
        [office, () => limitSharing(office.services, { hours: 72 })],
        [office, () => takeOverSharing(office.services)],
        [office, () => shareNow(office.services)],
        [school, () => publishSharing(school.services)],
      ] as const) {
        const { services } = world;
        const drive = stopDrive(world, call);
        const asking = ask();
        await drive.reached;
        const made = await createPost(services, { publishAt: null });
        await saveDraft(services, { id: made.id, seq: made.seq, content: draft() });
        drive.letGo();
        expect((await asking)?.file).toMatchObject({ role: 'writes', state: 'good' });
        await shared.gone();
      }
    },
  );

  test('what changes while the file is written follows in a file of its own, in order', async () => {
    const { office, school } = await two();
    const drive = stopDrive(office, 'write');
    const limited = limitSharing(office.services, { hours: 48 });
    await drive.reached;
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    const shared = shareNow(office.services);
    drive.letGo();
    await Promise.all([limited, shared]);
    await tick(school);
    expect(school.stores.sharing.get()).toMatchObject({
      sequence: office.stores.sharing.get()?.sequence,
      staleAfter: 48,
    });
    expect(school.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({
      decision: 'withdrawn',
    });
  });

  test('a change during a write is not taken for written', async () => {
    const { office, school } = await two();
    const drive = stopDrive(office, 'write');
    const limited = limitSharing(office.services, { hours: 48 });
    await drive.reached;
    await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
    drive.letGo();
    await limited;
    await tick(office, 0);
    await tick(school);
    expect(school.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({
      decision: 'withdrawn',
    });
  });

  test('left while it was being written, it stays left', async () => {
    const { office } = await two();
    const drive = stopDrive(office, 'write');
    const limited = limitSharing(office.services, { hours: 48 });
    await drive.reached;
    await leaveSharing(office.services);
    drive.letGo();
    expect((await limited).file).toBeNull();
    expect(office.stores.sharing.get()).toBeNull();
  });

  test('is left alone where this laptop left it while its drive took its time', async () => {
    const { office, shared } = await two();
    const before = await shared.bytes();
    await Promise.all([
      expect(limitSharing(office.services, { hours: 72 })).rejects.toMatchObject({ code: 'refused' }),
      leaveSharing(office.services),
    ]);
    expect(await shared.bytes()).toEqual(before);
  });

  test('a code with a slip opens nothing and says so', async () => {
    const { shared, code } = await two();
    const other = await laptop(shared);
    const slipped = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    await expect(joinSharing(other.services, { code: slipped })).rejects.toThrow('mistyped');
    await expect(joinSharing(other.services, { code: code.slice(5) })).rejects.toThrow('44 letters');
    expect(other.stores.sharing.get()).toBeNull();
    other.sit(AUTHOR);
    await expect(joinSharing(other.services, { code })).rejects.toThrow('district role');
  });

  test('left: its hold stays until it is lifted here, and nothing is read any more', async () => {
    const { office, school } = await two();
    await setHold(office.services, { reason: 'Storm damage' });
    await carry({ office, school });
    await leaveSharing(school.services);
    expect(activeHold(school.services)).toMatchObject({ reason: 'Storm damage' });
    expect(viewSharing(school.services).file).toBeNull();
    await liftHold(school.services);
    await tick(school, 60 * 60);
    expect(activeHold(school.services)).toBeNull();
  });
});
