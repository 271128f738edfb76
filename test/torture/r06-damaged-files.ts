import type { OpenedLibrary } from '../../main/storage/open-library.ts';
import { delivery, openWith, mustOpen, NEW, PATH } from '../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../helpers/faulty-fs/memory-fs.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import type { Figure } from './figure.ts';
import { addPeople, doStep, emptyModel, oneOfEach } from './workload.ts';

const MONTH = `${PATH}/posts/2026-11`;

/** Where each kind of document lies, and what the person is shown of it. */
const FILES = [
  'library.json',
  'keys.json',
  'queue.json',
  'deliveries/2026-11.json',
  'settings.json',
  'district.json',
  'district-unkept.json',
  'colleagues.json',
  'colleague-secrets.json',
  'reviews.json',
  'sharing.json',
  'accounts.json',
  'register.sealed',
  'head.json',
  'posts/2026-11/p1.json',
  'posts/2026-11/p1.versions/000001.json',
  'posts/2026-11/p1.passes/t6.json',
] as const;
type File = (typeof FILES)[number];

const prepare = async (random: Random): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, random, create: NEW });
  await addPeople(stores);
  const model = emptyModel();
  for (let round = 0; round < 3; round += 1) {
    for (const step of oneOfEach(randomFrom(7), 1 + round * 20)) await doStep(stores, model, step);
  }
  const post = await stores.posts.get('p1');
  if (post === null) throw new Error('No p1');
  await stores.posts.keepVersion('p1', 'ana', 'asked');
  await stores.passes.keep({
    id: 't6',
    post: 'p1',
    revision: 'r',
    contentHash: 'h',
    packVersion: '1',
    consentVersion: '1',
    moment: 'draft',
    at: '2026-11-23T16:00:00.000Z',
    findings: [],
    people: [],
    consents: [],
  });
  await stores.colleagues.put({ id: 'ana', name: 'Ana Example', role: 'author', active: true });
  await stores.accounts.put();
  for (const id of ['past-1', 'past-2']) await stores.queue.put([delivery(id, { state: 'posted' })]);
  await stores.reviews.ownKey();
  await stores.close();
  return fs;
};

/** What a library shows of everything, to compare with. */
const picture = async (opened: Extract<OpenedLibrary, { kind: 'open' }>): Promise<string> => {
  const { stores } = opened;
  return JSON.stringify([
    await stores.posts.get('p1'),
    stores.settings.get(),
    stores.district.current(),
    stores.unkept.list(),
    stores.colleagues.list(),
    stores.secrets.has('ben'),
    await stores.reviews.ownKey(),
    stores.sharing.get(),
    await stores.queue.open(),
    stores.register.people(),
    stores.info.id,
  ]);
};

/** Why the damage was not answered as it must be, or null. */
const judge = async (fs: MemoryFs, file: File, random: Random, whole: string): Promise<string | null> => {
  const path = `${PATH}/${file}`;
  const bytes = fs.everything().get(path)?.bytes;
  const isKept = (): boolean => {
    const now = [...fs.everything()].filter(([at]) => at === path || at.startsWith(`${path}.damaged-`));
    return now.some(([, one]) => bytes && one.bytes && Buffer.from(bytes).equals(one.bytes));
  };
  let opened = await openWith({ fs, random });
  if (opened.kind === 'damaged') {
    if (opened.files.length !== 1 || opened.files[0]?.file !== file) return 'another file was blamed';
    if (!isKept()) return 'the damaged file was changed before anybody chose';
    if (opened.files[0].newestGood === null) return 'no good generation was offered';
    opened = await openWith({ fs, random, choices: { [file]: 'newest-good' } });
    if (opened.kind !== 'open') return `recovering it led to ${opened.kind}`;
    if (!isKept()) return 'the damaged file was not set aside';
    await opened.stores.close();
    return null;
  }
  if (opened.kind !== 'open') return `the library is ${opened.kind}`;
  const { stores } = opened;
  try {
    if (file === 'head.json') {
      const chain = await stores.journal.verify();
      if (chain.kind !== 'broken') return 'the journal was called intact';
      return isKept() ? null : 'the damaged head was not kept';
    }
    if (file === 'register.sealed') {
      if (stores.register.state() !== 'damaged') return 'the register was called open';
      await stores.register.recover();
      if (stores.register.people().length !== 2) return 'people are missing after recovery';
      return isKept() ? null : 'the damaged register was not set aside';
    }
    if (file === 'posts/2026-11/p1.json') {
      const read = await stores.posts.read('p1');
      if (read.kind !== 'damaged') return `the post reads as ${read.kind}`;
      if (read.newestGood === null) return 'no good generation was offered';
      if (!isKept()) return 'the damaged file was changed before anybody chose';
      const refused = await stores.posts
        .save({ id: 'p1', seq: read.newestGood.seq, by: 'ana', content: read.newestGood.content })
        .then(() => false)
        .catch(() => true);
      if (!refused) return 'a save went over the damaged file';
      await stores.posts.recover('p1');
      if ((await stores.posts.read('p1')).kind !== 'ok') return 'it is damaged after recovery';
      return isKept() ? null : 'the damaged file was not set aside';
    }
    if (file.includes('.versions/')) {
      const versions = await stores.posts.versions('p1');
      if (versions.some((version) => version.id === '000001')) return 'a damaged version was shown';
      return isKept() ? null : 'the damaged version was changed';
    }
    if (file.includes('.passes/')) {
      const refused = await stores.passes
        .get('p1', 't6')
        .then(() => false)
        .catch(() => true);
      if (!refused) return 'a damaged pass was shown';
      return isKept() ? null : 'the damaged pass was changed';
    }
    return (await picture(opened)) === whole
      ? 'the damage went unseen'
      : 'something else was shown in its place';
  } finally {
    await stores.close();
  }
};

/** Every kind of damage to a file of `length` bytes; flips are random. */
const damages = function* (
  bytes: Uint8Array,
  flips: number,
  random: Random,
): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const text = new TextDecoder('latin1').decode(bytes);
  yield { name: 'bad JSON', bytes: Buffer.from(`${text.slice(0, -2)}]`, 'latin1') };
  yield { name: 'not JSON', bytes: Buffer.from('These are not the bytes you saved') };
  yield { name: 'an empty object', bytes: Buffer.from('{}') };
  yield { name: 'empty', bytes: new Uint8Array(0) };
  yield { name: 'NULs', bytes: new Uint8Array(bytes.byteLength) };
  for (let percent = 1; percent < 100; percent += 1) {
    yield {
      name: `cut at ${percent} %`,
      bytes: bytes.slice(0, Math.floor((bytes.byteLength * percent) / 100)),
    };
  }
  for (let flip = 0; flip < flips; flip += 1) {
    const [at, bit] = [random.below(bytes.byteLength), random.below(8)];
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] as number) ^ (1 << bit);
    yield { name: `bit ${bit} of byte ${at} flipped`, bytes: flipped };
  }
};

/** Each kind of file is damaged in every way and the library opened again. `n` flips, shared among the files. */
export const damagedFiles: Figure = {
  id: 'R6',
  title: 'damaged files: bad JSON, empty, NULs, cut at every 1 %, bit flips',
  full: 1000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const prepared = await prepare(random);
    const before = await openWith({ fs: prepared.afterPowerLoss(random, 'kept'), random });
    if (before.kind !== 'open') throw new Error('Did not open');
    const whole = await picture(before);
    const failures: string[] = [];
    let judged = 0;
    for (const file of FILES) {
      const bytes = prepared.everything().get(`${PATH}/${file}`)?.bytes;
      if (!bytes) throw new Error(`${file} is not there`);
      let number = 0;
      for (const damage of damages(bytes, Math.ceil(n / FILES.length), random)) {
        number += 1;
        // Few flips asked for: few cuts too, each in its turn.
        if (n < 1000 && number > 5 && damage.name.startsWith('cut') && (number + judged) % 10 !== 0) continue;
        judged += 1;
        const fs = prepared.afterPowerLoss(random, 'kept');
        fs.damage(`${PATH}/${file}`, damage.bytes);
        const why = await judge(fs, file, random, whole).catch((thrown: unknown) => String(thrown));
        if (why !== null) failures.push(`${file}, ${damage.name}: ${why}`);
      }
    }
    return {
      n: judged,
      failures,
      note: `${FILES.length} kinds of file, ${MONTH.slice(PATH.length + 1)} among them`,
    };
  },
};
