import type { ChainReport } from '../../main/storage/stores.ts';
import { mustOpen, NEW, openWith, PATH, type Setup } from '../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../helpers/faulty-fs/memory-fs.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import type { Figure } from './figure.ts';

const SEGMENT = `${PATH}/journal/000001.jsonl`;
const HEAD = `${PATH}/head.json`;
const LINES = 14;

const prepare = async (random: Random): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, random, create: NEW });
  for (let line = 1; line <= LINES; line += 1) {
    await stores.journal.append({
      by: 'ana',
      kind: 'post.saved',
      post: `p${line % 3}`,
      data: { line, text: 'Größe “quoted” 🎺' },
    });
  }
  await stores.close();
  return fs;
};

const verdict = async (setup: Setup): Promise<ChainReport['kind']> => {
  const opened = await openWith(setup);
  if (opened.kind !== 'open') throw new Error(`The library is ${opened.kind}`);
  const { kind } = await opened.stores.journal.verify();
  await opened.stores.close();
  return kind;
};

/** Every byte of the journal is changed and every end cut off, with the register open and locked. */
export const journalTampering: Figure = {
  id: 'R19',
  title: 'journal tampering: every byte changed, every truncation, head changed',
  full: 100_000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const prepared = await prepare(random);
    const journal = prepared.everything().get(SEGMENT)?.bytes ?? new Uint8Array(0);
    const head = prepared.everything().get(HEAD)?.bytes ?? new Uint8Array(0);
    const cases: (() => { readonly name: string; readonly path: string; readonly bytes: Uint8Array })[] = [];
    for (let at = 0; at < journal.byteLength; at += 1) {
      cases.push(() => {
        const bytes = journal.slice();
        bytes[at] = (bytes[at] as number) ^ (1 + random.below(255));
        return { name: `byte ${at} of the journal changed`, path: SEGMENT, bytes };
      });
      cases.push(() => ({ name: `cut to ${at} bytes`, path: SEGMENT, bytes: journal.slice(0, at) }));
    }
    for (let at = 0; at < head.byteLength; at += 1) {
      cases.push(() => {
        const bytes = head.slice();
        bytes[at] = (bytes[at] as number) ^ (1 + random.below(255));
        return { name: `byte ${at} of the head changed`, path: HEAD, bytes };
      });
    }
    const stride = Math.max(1, Math.ceil(cases.length / n));
    const failures: string[] = [];
    let judged = 0;
    for (let index = random.below(stride); index < cases.length; index += stride) {
      const { name, path, bytes } = (cases[index] as (typeof cases)[number])();
      judged += 1;
      const locked = random.next() < 0.25;
      const fs = prepared.afterPowerLoss(random, 'kept');
      fs.damage(path, bytes);
      const keys = locked ? { keyWrap: lockedKeychain } : {};
      try {
        const first = await verdict({ fs, random, ...keys });
        // And it stays so: another start does not heal it.
        const second = await verdict({ fs, random, ...keys });
        if (first !== 'broken') failures.push(`${name}: not seen`);
        else if (second !== 'broken') failures.push(`${name}: forgotten`);
      } catch (thrown) {
        failures.push(`${name}: ${String(thrown)}`);
      }
    }
    const untouched = await verdict({ fs: prepared.afterPowerLoss(random, 'kept'), random });
    if (untouched !== 'intact') failures.push('an untouched journal was called broken');
    return {
      n: judged,
      failures,
      note: `${journal.byteLength} bytes of journal, ${head.byteLength} of head`,
    };
  },
};

/** Answers nothing: the register stays locked. */
const lockedKeychain = {
  strength: () => 'strong' as const,
  wrap: async (key: Uint8Array) => key,
  unwrap: async (): Promise<Uint8Array> => {
    throw new Error('The keychain is closed');
  },
};
