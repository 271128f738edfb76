import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { getCurrentFuseWire } from '@electron/fuses';
import { ALLOWED, BESIDE, FORBIDDEN, FUSES, LICENCES, MOST_BYTES, REQUIRED, SECRETS } from './expected.mjs';
import { loadsOf } from './loads.mjs';
import { sizesOfIcns, sizesOfIco, sizeOfPng } from './icon-sizes.mjs';
import { root } from '../../main/dev/root.mjs';

const sure = (isSo, why) => {
  if (!isSo) throw new Error(why);
};
const none = (list, what) => sure(list.length === 0, `${what}: ${list.slice(0, 20).join(', ')}`);

/** Files under a folder, as paths from it with forward slashes. */
function filesUnder(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, path) : [path];
  });
}

/**
 * Everything that is proved of a package: a name, and a function that throws with what is wrong. It may answer a
 * figure to show.
 * @param {string | null} folder the package; null to be told the names only
 * @returns {readonly (readonly [string, () => Promise<string | void> | string | void])[]}
 */
export function checksOf(folder) {
  const archive = folder === null ? '' : join(folder, 'resources', 'app.asar');
  const isOnDisk = archive !== '' && existsSync(archive);
  const files = isOnDisk
    ? listPackage(archive, { isPack: false })
        .map((path) => path.split(sep).join('/').replace(/^\//, ''))
        .filter((path) => !('files' in statFile(archive, path.split('/').join(sep))))
    : [];
  const read = (path) => extractFile(archive, path.split('/').join(sep));
  const text = (path) => read(path).toString('utf8');
  const scripts = files.filter((path) => /\.(js|cjs)$/.test(path));

  return [
    [
      'the app lies in one archive, and nothing beside it could be started instead',
      () => {
        sure(isOnDisk, 'resources/app.asar is not there');
        none(
          readdirSync(join(folder, 'resources')).filter((name) => name !== 'app.asar'),
          'Also in resources',
        );
      },
    ],
    [
      'the archive holds what it has to hold',
      () =>
        none(
          REQUIRED.filter((path) => !files.includes(path)),
          'Missing',
        ),
    ],
    [
      'the archive holds nothing else',
      () => {
        none(
          files.filter((path) => !ALLOWED.some((shape) => shape.test(path))),
          'Not expected',
        );
        return `${files.length} files`;
      },
    ],
    [
      'no source, test, fixture, package of npm, key or library is in it',
      () =>
        none(
          files.filter((path) => FORBIDDEN.some((shape) => shape.test(path))),
          'Must not be there',
        ),
    ],
    [
      'every built file is in it, byte for byte',
      () => {
        const built = ['main', 'preload', 'renderer']
          .flatMap((part) => filesUnder(join(root, 'out', part), '').map((path) => `out/${part}/${path}`))
          .filter(
            (path) =>
              !path.includes('/icons/installer/') && !path.endsWith('.map') && !path.endsWith('/licences.md'),
          );
        none(
          built.filter((path) => !files.includes(path)),
          'Left out',
        );
        none(
          built.filter((path) => !read(path).equals(readFileSync(join(root, path)))),
          'Changed on the way',
        );
      },
    ],
    [
      'package.json says where main begins, and no longer how it was made',
      () => {
        const manifest = JSON.parse(text('package.json'));
        sure(files.includes(manifest.main), `main is ${manifest.main}, which is not in the archive`);
        sure(manifest.type === 'module', 'main would not be read as a module');
        sure(
          manifest.version === JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
          'another version',
        );
        for (const field of ['dependencies', 'devDependencies', 'scripts', 'build'])
          sure(manifest[field] === undefined, `It still has ${field}`);
      },
    ],
    [
      'scripts load nothing but Electron, Node and each other',
      () => {
        const strange = scripts
          .filter((path) => !path.startsWith('out/renderer/'))
          .flatMap((path) => {
            const mayLoad = path.startsWith('out/preload/') ? /^electron$/ : /^(electron$|node:|\.\/)/;
            return loadsOf(text(path))
              .filter((name) => !mayLoad.test(name))
              .map((name) => `${path} loads ${name}`);
          });
        none(strange, 'Loaded from elsewhere');
      },
    ],
    [
      'pages load nothing from outside',
      () =>
        none(
          files
            .filter((path) => path.endsWith('.html'))
            .flatMap((path) =>
              [...text(path).matchAll(/(?:src|href)\s*=\s*["']([^"']+)["']/g)].map((match) => match[1]),
            )
            .filter((address) => !/^\.?\//.test(address) || address.startsWith('//')),
          'Loaded from elsewhere',
        ),
    ],
    [
      'no secret is in it, and no folder of the machine that made it',
      () => {
        const found = files
          .filter((path) => /\.(js|cjs|json|html|css|svg)$/.test(path))
          .flatMap((path) => {
            const words = text(path);
            const machine = [root, homedir()].filter((place) => place.length > 5 && words.includes(place));
            const secrets = SECRETS.filter(([, shape]) => shape.test(words)).map(([what]) => what);
            return [...secrets, ...machine.map((place) => `the path ${place}`)].map(
              (what) => `${what} in ${path}`,
            );
          });
        none(found, 'Found');
      },
    ],
    [
      `the archive is smaller than ${MOST_BYTES / 1024 / 1024} MB`,
      () => {
        const { size } = statSync(archive);
        sure(size < MOST_BYTES, `It has ${size} bytes`);
        return `${(size / 1024 / 1024).toFixed(2)} MB`;
      },
    ],
    [
      'every file in the archive carries the hash of its content',
      () => {
        const { header } = getRawHeader(archive);
        const visit = (node, path) =>
          node.files === undefined
            ? [[path, node]]
            : Object.entries(node.files).flatMap(([name, child]) =>
                visit(child, path === '' ? name : `${path}/${name}`),
              );
        const wrong = visit(header, '').filter(([path, node]) => {
          const hash = createHash('sha256').update(read(path)).digest('hex');
          return (
            node.unpacked === true || node.integrity?.algorithm !== 'SHA256' || node.integrity.hash !== hash
          );
        });
        none(
          wrong.map(([path]) => path),
          'Without',
        );
      },
    ],
    ...FUSES.map(([name, at, isOn]) => [
      `the fuse ${name} is ${isOn ? 'on' : 'off'}`,
      async () => {
        const wire = await getCurrentFuseWire(join(folder, 'hallpass'));
        sure(String.fromCharCode(wire[at]) === (isOn ? '1' : '0'), `It is ${String.fromCharCode(wire[at])}`);
      },
    ]),
    [
      'the program is called hallpass and speaks the languages it has words for',
      () => {
        sure(
          (statSync(join(folder, 'hallpass')).mode & 0o111) !== 0 || process.platform === 'win32',
          'It cannot be started',
        );
        const languages = readdirSync(join(folder, 'locales'));
        sure(languages.join() === 'en-US.pak', `locales: ${languages.join()}`);
      },
    ],
    [
      'the licences of the runtime stay beside it',
      () =>
        none(
          ['LICENSE.electron.txt', 'LICENSES.chromium.html'].filter(
            (name) => !existsSync(join(folder, name)),
          ),
          'Missing',
        ),
    ],
    [
      'the licences of what is bundled lie beside the program',
      () =>
        none(
          BESIDE.flatMap(([path, words]) => {
            const file = join(folder, path);
            const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
            return words.filter((word) => !said.includes(word)).map((word) => `“${word}” in ${path}`);
          }),
          'Missing',
        ),
    ],
    [
      'the decoder of HEIC photos and the network that finds faces have the text of their licences beside them',
      () =>
        none(
          LICENCES.flatMap(([path, words]) => {
            const said = files.includes(path) ? text(path) : '';
            return words.filter((word) => !said.includes(word)).map((word) => `“${word}” in ${path}`);
          }),
          'Missing',
        ),
    ],
    [
      'icons have the sizes that windows, trays and installers ask for',
      () => {
        const icons = join(root, 'main', 'window', 'icons');
        const png = (name) => sizeOfPng(readFileSync(join(icons, name)));
        const wanted = {
          'icon.png': 256,
          'trayTemplate.png': 16,
          'trayTemplate@2x.png': 32,
          'tray-light.png': 16,
          'tray-dark.png': 16,
        };
        for (const [name, size] of Object.entries(wanted))
          sure(png(name) === size, `${name} is ${png(name)} wide`);
        for (const size of [16, 32, 48, 64, 128, 256, 512])
          sure(png(`installer/${size}x${size}.png`) === size, `${size}x${size}.png has another size`);
        const ico = sizesOfIco(readFileSync(join(icons, 'installer', 'icon.ico')));
        none(
          [16, 24, 32, 48, 256].filter((size) => !ico.includes(size)),
          'Missing in icon.ico',
        );
        const icns = sizesOfIcns(readFileSync(join(icons, 'installer', 'icon.icns')));
        none(
          [32, 64, 128, 256, 512, 1024].filter((size) => !icns.includes(size)),
          'Missing in icon.icns',
        );
      },
    ],
  ];
}
