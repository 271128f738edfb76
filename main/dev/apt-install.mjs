import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this is Debian or one of its kin, and this account may install there. */
export const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian's packages. Only where `mayInstall` says so.
 * @param {readonly string[]} packages
 * @returns {boolean} whether apt-get says it did
 */
export function aptInstall(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages) === 0;
}
