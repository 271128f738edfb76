import { spawnSync } from 'node:child_process';
import { aptInstall, mayInstall } from './apt-install.mjs';

const isThere = () => spawnSync('exiftool', ['-ver'], { stdio: 'ignore' }).status === 0;

/**
 * exiftool, the independent reader that the tests have look for hidden details; on Debian as root it is installed
 * when there is none.
 * @param {(line: string) => void} [say]
 * @returns {{ ok: true } | { ok: false, why: string }} `why` says exactly what to install
 */
export function getExiftool(say = console.log) {
  if (isThere()) return { ok: true };
  if (mayInstall()) {
    say('No exiftool is installed: getting Debian’s libimage-exiftool-perl with apt-get');
    if (aptInstall(['libimage-exiftool-perl']) && isThere()) return { ok: true };
  }
  return {
    ok: false,
    why: 'Install exiftool: "apt-get install libimage-exiftool-perl" on Debian and Ubuntu, https://exiftool.org elsewhere.',
  };
}
