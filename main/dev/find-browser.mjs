import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = [
  ['chromium', 'Chromium'],
  ['chromium-browser', 'Chromium'],
  ['google-chrome-stable', 'Chrome'],
  ['google-chrome', 'Chrome'],
  ['microsoft-edge-stable', 'Edge'],
  ['microsoft-edge', 'Edge'],
];

/**
 * An installed browser of the Chromium family: the one `CHROMIUM` names, otherwise the first found.
 * @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform]
 * @returns {{ path: string, name: string } | null}
 */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.CHROMIUM)
    return isProgram(env.CHROMIUM) ? { path: env.CHROMIUM, name: 'the browser CHROMIUM names' } : null;
  return places(env, platform).find(({ path }) => isProgram(path)) ?? null;
}

function places(env, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => [
      { path: `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`, name: 'Chrome' },
      { path: `${folder}/Chromium.app/Contents/MacOS/Chromium`, name: 'Chromium' },
      { path: `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`, name: 'Edge' },
    ]);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      { path: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), name: 'Chrome' },
      { path: join(folder, 'Chromium', 'Application', 'chrome.exe'), name: 'Chromium' },
      { path: join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'), name: 'Edge' },
    ]);
  }
  const folders = [
    ...new Set([...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']),
  ];
  return onPath.flatMap(([program, name]) =>
    folders.filter(Boolean).map((folder) => ({ path: join(folder, program), name })),
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
