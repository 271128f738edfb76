import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** One source file of the product, with what it imports: paths from the root, or package names. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly { readonly to: string; readonly package: boolean; readonly typeOnly: boolean }[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const toRoot = (path: string): string => relative(ROOT, path).split(sep).join('/');

const read = (path: string): Source => {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const local = name.startsWith('.');
    return {
      to: local ? toRoot(resolve(dirname(path), name)) : name,
      package: !local,
      typeOnly: match[1] !== undefined,
    };
  });
  return { path: toRoot(path), text, lines: text.split('\n').length - 1, imports };
};

const walk = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? walk(path) : [path];
      })
    : [];

/** Every TypeScript and script file under `main`, `renderer` and `shared`. */
export const productSources = (): readonly Source[] =>
  ['main', 'renderer', 'shared']
    .flatMap((room) => walk(join(ROOT, room)))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map(read);

/** Every file under these rooms, as paths from the root. */
export const filesUnder = (...rooms: readonly string[]): readonly string[] =>
  rooms.flatMap((room) => walk(join(ROOT, room))).map(toRoot);
