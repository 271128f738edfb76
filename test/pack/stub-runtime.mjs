import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../main/dev/root.mjs';

/** What every Electron program carries in front of its fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Fuses as Electron 45 is delivered: each the wrong way round for us, or Electron's own affair (the last). */
const DELIVERED = '101100011';

/**
 * A folder that electron-builder takes for an unpacked Electron for Linux. It holds no program: what is proved with it
 * is what Hallpass puts beside and into a runtime, not what a runtime does with it.
 * @param {string} folder made when it is not there
 * @returns {string} the folder
 */
export function makeStubRuntime(folder) {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([
    Buffer.from(SENTINEL, 'latin1'),
    Buffer.from([1, DELIVERED.length]),
    Buffer.from(DELIVERED, 'latin1'),
  ]);
  const around = Buffer.from('no program, a stub for npm run pack:check\n', 'latin1');
  writeFileSync(join(folder, 'electron'), Buffer.concat([around, fuses, around]), { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'A stub\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<!doctype html><title>A stub</title>\n');
  for (const language of ['en-US', 'de', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  return folder;
}
