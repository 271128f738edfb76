import { describe, expect, test } from 'vitest';
import { clearPassphrase, setMyPassphrase } from '../../../main/workflow/passphrases.ts';
import { sitDown } from '../../../main/workflow/sit-down.ts';
import { PATH } from '../../helpers/faulty-fs/library.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  MINUTE,
  newWorld,
  openWorld,
  outside,
  type World,
} from '../../helpers/workflow/world.ts';

const PHRASE = 'seven quiet paper boats';

/** The approver has a passphrase, and the author is at the desk. */
const withPassphrase = async (): Promise<World> => {
  const world = await newWorld();
  world.sit(APPROVER);
  await setMyPassphrase(world.services, { current: null, next: PHRASE });
  world.sit(AUTHOR);
  return world;
};

const sitting = (world: World, passphrase: string | null) =>
  sitDown(world.services, { id: APPROVER.id, passphrase });

describe('sitting down', () => {
  test('who has a passphrase sits down with it alone', async () => {
    const world = await withPassphrase();
    await expect(sitting(world, null)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(sitting(world, 'a guess at it')).rejects.toThrow('not the passphrase of Ben Second');
    expect(world.stores.settings.get().me).not.toBe(APPROVER.id);
    await sitting(world, PHRASE);
    expect(world.stores.settings.get().me).toBe(APPROVER.id);
  });

  test('the same letters typed on another keyboard are the same passphrase', async () => {
    const world = await newWorld();
    await setMyPassphrase(world.services, { current: null, next: 'caf\u00e9 au lait' });
    expect(await sitDown(world.services, { id: AUTHOR.id, passphrase: 'cafe\u0301 au lait' })).toEqual(
      AUTHOR,
    );
  });

  test('after five wrong ones the right one waits a minute, for that colleague alone', async () => {
    const world = await withPassphrase();
    const guesses = Array.from({ length: 5 }, (_, at) => sitting(world, `guess ${at}`));
    expect((await Promise.allSettled(guesses)).every(({ status }) => status === 'rejected')).toBe(true);
    await expect(sitting(world, PHRASE)).rejects.toThrow('Wait a minute');
    await sitDown(world.services, { id: DISTRICT.id, passphrase: null });
    world.out.time.now += MINUTE - 1;
    await expect(sitting(world, PHRASE)).rejects.toThrow('Wait a minute');
    world.out.time.now += 1;
    await sitting(world, PHRASE);
  });

  test('a clock that is set back does not end the wait, nor make it longer than a minute', async () => {
    const world = await withPassphrase();
    for (let at = 0; at < 5; at += 1) await sitting(world, `guess ${at}`).catch(() => undefined);
    world.out.time.now -= 300 * MINUTE;
    await expect(sitting(world, PHRASE)).rejects.toThrow('Wait a minute');
    world.out.time.now += MINUTE;
    await sitting(world, PHRASE);
  });
});

describe('a passphrase of one’s own', () => {
  test('is changed and taken away by who says it', async () => {
    const world = await withPassphrase();
    world.sit(APPROVER);
    const { services } = world;
    for (const next of ['another one altogether', null]) {
      await expect(setMyPassphrase(services, { current: null, next })).rejects.toThrow('Nothing was changed');
      await expect(setMyPassphrase(services, { current: 'wrong', next })).rejects.toThrow(
        'not the passphrase',
      );
    }
    await setMyPassphrase(services, { current: PHRASE, next: 'another one altogether' });
    await expect(sitting(world, PHRASE)).rejects.toThrow('not the passphrase');
    await setMyPassphrase(services, { current: 'another one altogether', next: null });
    await sitting(world, null);
  });

  test('guessing it at a desk left for a moment waits, too', async () => {
    const world = await withPassphrase();
    world.sit(APPROVER);
    for (let at = 0; at < 5; at += 1) {
      await setMyPassphrase(world.services, { current: `guess ${at}`, next: null }).catch(() => undefined);
    }
    await expect(setMyPassphrase(world.services, { current: PHRASE, next: null })).rejects.toThrow('minute');
  });

  test('a forgotten one is taken away by the district role, and the journal says so', async () => {
    const world = await withPassphrase();
    await expect(clearPassphrase(world.services, { id: APPROVER.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    world.sit(DISTRICT);
    await clearPassphrase(world.services, { id: APPROVER.id });
    expect((await world.stores.journal.list(1, 100)).at(-1)).toMatchObject({
      kind: 'colleague.passphrase-cleared',
      by: DISTRICT.id,
      data: { colleague: APPROVER.id },
    });
    await sitting(world, null);
  });

  test('the district’s own is not taken away without saying it', async () => {
    const world = await newWorld();
    world.sit(DISTRICT);
    await setMyPassphrase(world.services, { current: null, next: PHRASE });
    await expect(clearPassphrase(world.services, { id: DISTRICT.id })).rejects.toThrow('by saying it');
    expect(world.stores.secrets.has(DISTRICT.id)).toBe(true);
  });

  test('outlives a crash, and stands in no file but its own, where nobody reads it', async () => {
    const out = outside();
    const world = await newWorld(out);
    await setMyPassphrase(world.services, { current: null, next: PHRASE });
    await world.stores.close();
    const again = await openWorld(out, false);
    await expect(sitDown(again.services, { id: AUTHOR.id, passphrase: null })).rejects.toThrow('passphrase');
    await sitDown(again.services, { id: AUTHOR.id, passphrase: PHRASE });
    for (const [path, { bytes }] of out.fs.everything()) {
      if (bytes !== null) expect(Buffer.from(bytes).includes(PHRASE), path).toBe(false);
    }
    const file = out.fs.everything().get(`${PATH}/colleague-secrets.json`);
    expect(file?.mode).toBe(0o600);
  });
});
