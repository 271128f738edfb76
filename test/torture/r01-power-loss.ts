import { isTemp } from '../../main/storage/files.ts';
import { mustOpen, NEW, openWith } from '../helpers/faulty-fs/library.ts';
import { LOSSES, type MemoryFs, memoryFs } from '../helpers/faulty-fs/memory-fs.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import type { Figure, FigureInput, FigureResult } from './figure.ts';
import {
  type Model,
  addPeople,
  copyModel,
  differences,
  doStep,
  emptyModel,
  expectMaybe,
  randomStep,
} from './workload.ts';

/** Steps before a library is given up for a new one, so that every open stays quick. */
const STEPS_A_LIBRARY = 60;

/** Opens what a power cut left and answers what is wrong with it. */
const lookAfter = async (fs: MemoryFs, model: Model, random: Random): Promise<readonly string[]> => {
  const opened = await openWith({ fs, random });
  if (opened.kind !== 'open') {
    return [
      `did not open: ${opened.kind}${'files' in opened ? ` ${opened.files[0]?.file} ${opened.files[0]?.why}` : ''}`,
    ];
  }
  const found = [...(await differences(opened.stores, model))];
  await opened.stores.close();
  const temps = [...fs.everything().keys()].filter(isTemp);
  if (temps.length > 0) found.push(`temp file left: ${temps[0]}`);
  return found;
};

/** After every acknowledged save, and once in the middle of every save, the power goes. `makeFs`: for disks that cheat. */
export const losePower = async (
  { n, seed }: FigureInput,
  makeFs: () => MemoryFs = memoryFs,
): Promise<FigureResult> => {
  const random = randomFrom(seed);
  const failures: string[] = [];
  let [acknowledged, inside, number] = [0, 0, 0];
  while (acknowledged < n) {
    const fs = makeFs();
    const stores = await mustOpen({ fs, random, create: NEW });
    await addPeople(stores);
    const model = emptyModel();
    for (let step = 0; step < STEPS_A_LIBRARY && acknowledged < n; step += 1) {
      number += 1;
      const next = randomStep(random, number);
      // In the middle: before one of the calls the step makes, whichever it is.
      let countdown = random.below(12);
      const during = { fs: null as MemoryFs | null, model: copyModel(model), loss: random.pick(LOSSES) };
      expectMaybe(during.model, next);
      const cuts = randomFrom(random.below(2 ** 31));
      fs.before = () => {
        if (countdown === 0) during.fs = fs.afterPowerLoss(cuts, during.loss);
        countdown -= 1;
      };
      const done = await doStep(stores, model, next);
      fs.before = () => undefined;
      if (done === 'refused') failures.push(`step ${number}: refused without a cause`);
      if (during.fs !== null) {
        inside += 1;
        const wrong = await lookAfter(during.fs, during.model, random);
        for (const why of wrong)
          failures.push(`inside step ${number} (${next.place}, ${during.loss}): ${why}`);
      }
      if (done !== 'saved') continue;
      acknowledged += 1;
      const loss = random.pick(LOSSES);
      const wrong = await lookAfter(fs.afterPowerLoss(random, loss), model, random);
      for (const why of wrong) failures.push(`after step ${number} (${next.place}, ${loss}): ${why}`);
    }
    await stores.close();
  }
  return { n: acknowledged, failures, note: `and ${inside} cuts inside a save` };
};

export const powerLoss: Figure = {
  id: 'R1',
  title: 'power loss after each acknowledged save, and once inside each',
  full: 1000,
  run: (input) => losePower(input),
};
