import type { FileSystem } from '../../main/storage/files.ts';
import { openWith, mustOpen, NEW } from '../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../helpers/faulty-fs/memory-fs.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import { ERRNOS, type Errno, withFaults } from '../helpers/faulty-fs/with-faults.ts';
import type { Figure } from './figure.ts';
import { type Model, addPeople, copyModel, differences, doStep, emptyModel, oneOfEach } from './workload.ts';

/** A library with something of everything, and what it holds. */
const prepare = async (random: Random): Promise<{ readonly fs: MemoryFs; readonly model: Model }> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, random, create: NEW });
  await addPeople(stores);
  const model = emptyModel();
  for (const step of oneOfEach(random, 1)) await doStep(stores, model, step);
  await stores.close();
  return { fs, model };
};

/** Opens, does one of everything, closes; every step is either saved or refused in words. */
const day = async (fs: FileSystem, model: Model, random: Random): Promise<{ refused: number }> => {
  const opened = await openWith({ fs, random });
  if (opened.kind === 'refused') {
    if (!opened.problem.what.endsWith('.')) throw new Error('Refused without words');
    return { refused: 1 };
  }
  // A disk that cannot be read is not damage.
  if (opened.kind !== 'open') throw new Error(`Opened as ${opened.kind}`);
  let refused = 0;
  for (const step of oneOfEach(random, 100)) {
    if ((await doStep(opened.stores, model, step)) === 'refused') refused += 1;
  }
  await opened.stores.close().catch(() => {
    refused += 1;
  });
  return { refused };
};

/** Every file call of a short day fails once with each error, or from there on. */
export const diskErrors: Figure = {
  id: 'R5',
  title: 'ENOSPC, EIO, EROFS, EACCES, EMFILE at every file call, once and from there on',
  full: 10_000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const prepared = await prepare(random);
    const counted = withFaults(prepared.fs.afterPowerLoss(random, 'kept'), () => null);
    await day(counted, copyModel(prepared.model), randomFrom(seed));
    const cases: { at: number; errno: Errno; lasting: boolean }[] = [];
    for (let at = 1; at <= counted.calls(); at += 1) {
      for (const errno of ERRNOS) cases.push({ at, errno, lasting: false }, { at, errno, lasting: true });
    }
    // Fewer than all: spread evenly, so that every part of the day has its turn.
    const stride = Math.max(1, Math.ceil(cases.length / n));
    const failures: string[] = [];
    let [judged, told] = [0, 0];
    for (let index = random.below(stride); index < cases.length; index += stride) {
      const { at, errno, lasting } = cases[index] as (typeof cases)[number];
      judged += 1;
      const name = `${errno} ${lasting ? 'from' : 'at'} call ${at}`;
      const disk = prepared.fs.afterPowerLoss(random, 'kept');
      const model = copyModel(prepared.model);
      let hit = 'no call';
      const fs = withFaults(disk, (call, what, path) => {
        if (call === at) hit = `${what} ${path}`;
        return call === at || (lasting && call > at) ? errno : null;
      });
      try {
        const { refused } = await day(fs, model, randomFrom(seed));
        if (refused > 0) told += 1;
        const after = random.next() < 0.5 ? disk : disk.afterPowerLoss(random, 'mixed');
        const opened = await openWith({ fs: after, random });
        if (opened.kind !== 'open') {
          failures.push(`${name} (${hit}): the library is ${opened.kind} afterwards`);
          continue;
        }
        for (const why of await differences(opened.stores, model)) failures.push(`${name} (${hit}): ${why}`);
        await opened.stores.close();
      } catch (thrown) {
        failures.push(`${name} (${hit}): ${String(thrown)}`);
      }
    }
    return { n: judged, failures, note: `${counted.calls()} calls in the day; told the person in ${told}` };
  },
};
