import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCleared } from '../../main/media/verify-cleared.ts';
import { sourceOf } from '../../main/media/video/source.ts';
import { verifyVideo } from '../../main/media/video/verify-video.ts';
import { whatItIs } from '../../main/media/what-it-is.ts';
import type { Imported } from '../../shared/ipc/contract.ts';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ask, beginEmpty } from '../e2e/steps/ask.ts';
import { randomFrom } from '../helpers/faulty-fs/random.ts';
import { type MutatedFile, mutatedFile } from '../main/media/mutated.ts';
import type { Figure } from './figure.ts';

/** No file may keep the app longer, in milliseconds. */
const LONGEST = 2_000;
/** What the fixtures plant and no cleared picture may carry. */
const PLANTED = ['GPS', 'Imogen', 'Inventa', '44.84'];

const take = async (
  app: App,
  path: string,
): Promise<{ readonly answer: Imported; readonly time: number }> => {
  await app.control('answerOpen', [path]);
  const tokens = (await ask(app, 'media.pick', undefined)).map(({ token }) => token);
  const from = performance.now();
  const [answer] = await ask(app, 'media.import', { job: 'torture', tokens });
  if (answer === undefined) throw new Error('Nothing was answered');
  return { answer, time: performance.now() - from };
};

/** What is wrong with one answer, or nothing. */
const faultOf = ({ how, isGood }: MutatedFile, answer: Imported, time: number): string | null => {
  if (time > LONGEST) return `${how}: ${Math.round(time)} ms`;
  if (answer.kind === 'left') return `${how}: left out`;
  if (answer.kind === 'refused' && !/\w{3}/u.test(answer.why)) return `${how}: refused without a word`;
  if (!isGood) return null;
  if (answer.kind === 'refused') return `${how}: ${answer.why}`;
  return answer.asset.removed.includes('location') ? null : `${how}: its place was not told`;
};

/** Every cleared picture and video in the library is bare, and says nothing of what was planted. */
const clearedFaults = async (library: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const name of readdirSync(join(library, 'media', 'cleared'), { recursive: true })) {
    if (!/[0-9a-f]{64}$/u.test(String(name))) continue;
    const bytes = new Uint8Array(readFileSync(join(library, 'media', 'cleared', String(name))));
    const text = Buffer.from(bytes).toString('latin1');
    const isVideo = whatItIs(bytes) === 'mp4';
    const isBare = isVideo ? (await verifyVideo(sourceOf(bytes))).ok : verifyCleared(bytes).ok;
    if (!isBare) faults.push(`${String(name)} carries more than what is seen and heard`);
    for (const word of PLANTED) if (text.includes(word)) faults.push(`${String(name)} says ${word}`);
  }
  return faults;
};

/** R17: pictures and videos mutated, mislabelled, cut off and far too large: each is answered within two seconds, in the built app. */
export const fuzzedMedia: Figure = {
  id: 'R17',
  title: 'broken, mislabelled and huge pictures and videos, in the stand-in',
  full: 1_000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const folder = mkdtempSync(join(tmpdir(), 'hallpass-torture-'));
    const app = await launchApp({ runtime: 'stand-in' });
    const failures: string[] = [];
    let taken = 0;
    let longest = 0;
    try {
      await beginEmpty(app);
      for (let index = 0; index < n && failures.length < 20; index += 1) {
        const file = mutatedFile(random, index, true);
        const path = join(folder, file.name);
        writeFileSync(path, file.bytes);
        const { answer, time } = await take(app, path);
        longest = Math.max(longest, time);
        if (answer.kind === 'taken') taken += 1;
        const fault = faultOf(file, answer, time);
        if (fault !== null) failures.push(`file ${index}: ${fault}`);
        rmSync(path);
      }
      const broken = (await app.calls()).filter(({ kind }) => kind === 'uncaught' || kind === 'page-error');
      failures.push(...broken.map((one) => JSON.stringify(one).slice(0, 300)));
      failures.push(...(await clearedFaults(join(app.userData, 'library'))));
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return { n, failures, note: `${taken} taken in, longest ${Math.round(longest)} ms` };
  },
};
