/**
 * A process that works on a library on the real disk until it is killed. `save`: does random steps and prints the
 * number of each one once it is acknowledged. `hold`: opens the library and keeps it open. Both print `refused` and
 * end where the library is in use.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { openLibrary } from '../../main/storage/open-library.ts';
import { keychain } from '../helpers/faulty-fs/library.ts';
import { randomFrom } from '../helpers/faulty-fs/random.ts';
import { doStep, emptyModel, randomStep } from './workload.ts';

const [, , mode = '', path = '', seed = '1', first = '1'] = process.argv;

/** Straight to the pipe: what the parent has read was acknowledged before the kill. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const opened = await openLibrary({
  fs: nodeFiles,
  path,
  now: () => Date.now(),
  randomBytes: (count) => new Uint8Array(randomBytes(count)),
  keyWrap: keychain(),
});

if (opened.kind !== 'open') {
  say(opened.kind === 'in-use' ? 'refused' : `trouble ${opened.kind}`);
} else {
  say('open');
  if (mode === 'hold') {
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  } else {
    const random = randomFrom(Number(seed));
    const model = emptyModel();
    for (let number = Number(first); ; number += 1) {
      const done = await doStep(opened.stores, model, randomStep(random, number));
      say(`${done} ${number}`);
    }
  }
}
