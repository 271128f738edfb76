import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Whether a part must be built again. Two questions: did size or time of any source file change (cheap,
 * asked on every start), and if so, did the content (a checkout touches times without changing a word).
 */

/** The build's own recipe: when it changes, everything is stale. */
const recipe = [
  'package-lock.json',
  'tsconfig.json',
  'main/dev/parts.mjs',
  'main/dev/build.mjs',
  'main/dev/bundle.mjs',
];

/**
 * @param {import('./parts.mjs').Part} part
 * @returns {boolean} true when `out/` holds what these sources make
 */
export function isFresh(part) {
  const stamp = readStamp(part);
  if (stamp === null || !outputs(part).every((file) => existsSync(join(root, file)))) return false;
  const files = sources(part);
  const look = outside(files);
  if (look === stamp.look) return true;
  const content = inside(files);
  if (content !== stamp.content) return false;
  writeStamp(part, { look, content });
  return true;
}

/**
 * What the sources are now. Taken *before* a build and stored after it, so that a file saved while
 * the build ran makes the part stale again.
 * @param {import('./parts.mjs').Part} part
 */
export function takeStamp(part) {
  const files = sources(part);
  return { look: outside(files), content: inside(files) };
}

/**
 * @param {import('./parts.mjs').Part} part
 * @param {{ look: string, content: string }} stamp
 */
export function writeStamp(part, stamp) {
  mkdirSync(join(root, 'out', '.stamps'), { recursive: true });
  writeFileSync(stampFile(part), `${JSON.stringify(stamp)}\n`);
}

function readStamp(part) {
  try {
    return JSON.parse(readFileSync(stampFile(part), 'utf8'));
  } catch {
    return null;
  }
}

const stampFile = (part) => join(root, 'out', '.stamps', `${part.name}.json`);
const outputs = (part) => part.entries.map((entry) => `${part.dir}/${entry.to}`);

/** Paths of every file a part is made of, sorted. */
function sources(part) {
  const found = recipe.filter((file) => existsSync(join(root, file)));
  for (const folder of part.reads) walk(folder, found);
  return found.sort();
}

function walk(folder, found) {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (path === 'main/dev') continue;
    if (entry.isDirectory()) walk(path, found);
    else if (!entry.name.endsWith('.md')) found.push(path);
  }
}

/** A file that vanished between listing and reading counts as a change, not as a failure. */
function outside(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const about = statSync(join(root, file), { throwIfNoEntry: false });
    hash.update(`${file}\0${about?.size ?? -1}\0${about?.mtimeMs ?? -1}\n`);
  }
  return hash.digest('hex');
}

function inside(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    try {
      hash.update(readFileSync(join(root, file)));
    } catch {
      hash.update('gone');
    }
  }
  return hash.digest('hex');
}
