import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOf, run } from '../run/check.mjs';
import { makeStubRuntime } from './stub-runtime.mjs';

/** Nobody listens here: a packager that wanted to fetch something would stop instead. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * The folder of the package that electron-builder makes of `out/` on the stub runtime, for Linux, without installers.
 * It needs no display, no root and no network, and nothing but what `npm ci` brings: the 7-zip that electron-builder
 * would fetch is for archives only, and a folder is none.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>} throws with the packager's own words when it makes no package
 */
export async function withPackage(work) {
  const temporary = mkdtempSync(join(tmpdir(), 'hallpass-pack-'));
  try {
    const stub = makeStubRuntime(join(temporary, 'runtime'));
    const output = join(temporary, 'dist');
    const cache = join(temporary, 'cache');
    mkdirSync(cache);
    const { code, output: words } = await run(
      [
        programOf('electron-builder', 'electron-builder'),
        '--linux',
        'dir',
        '--x64',
        '--publish',
        'never',
        `-c.electronDist=${stub}`,
        `-c.directories.output=${output}`,
      ],
      {
        quiet: true,
        env: {
          ...process.env,
          HTTP_PROXY: NOWHERE,
          HTTPS_PROXY: NOWHERE,
          http_proxy: NOWHERE,
          https_proxy: NOWHERE,
          NO_PROXY: '',
          no_proxy: '',
          ELECTRON_CACHE: cache,
          ELECTRON_BUILDER_CACHE: cache,
          CSC_IDENTITY_AUTO_DISCOVERY: 'false',
        },
      },
    );
    if (code !== 0) throw new Error(`electron-builder ended with ${code}:\n${words.trim()}`);
    return await work(join(output, 'linux-unpacked'));
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
