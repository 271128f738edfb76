import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import type { ClearedType } from '../../shared/domain/asset.ts';
import { MEDIA_JOB_PATH } from '../../shared/ipc/media-channels.ts';
import { APP_ORIGIN, APP_SCHEME, originOf } from './address.ts';
import { byteStream } from './byte-stream.ts';
import { type ServedVideo, videoStretch } from './video-stretch.ts';
import { policyOf } from './content-policy.ts';

/** Told to Electron before it is ready: an origin of our own, secure, with nothing it does not need. */
export const APP_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
};

const TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** A picture, whole, or a video, in stretches. */
export type Served = { readonly bytes: Uint8Array; readonly type: ClearedType } | ServedVideo;

export interface AppProtocol {
  /** Folder of the built pages. */
  readonly root: string;
  /** A cleared picture or video by its SHA-256, hash verified; null when there is none, it changed on disk, or no library is open. */
  readonly cleared: (sha256: string) => Promise<Served | null>;
  /** The bytes of the picture that the media window is at, by the id of its job; null for any other. */
  readonly job: (id: string) => Uint8Array | null;
}

/** Every file of the built pages by its path from their folder. Links are left out: nothing outside can get in. */
const filesUnder = (root: string, below = ''): Map<string, string> => {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [name, file] of filesUnder(root, path)) found.set(name, file);
    else if (entry.isFile() && TYPES[extname(entry.name)] !== undefined) found.set(path, join(root, path));
  }
  return found;
};

const headers = (type: string, page: string, cache: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policyOf(page),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': cache,
});

const refused = (status: number): Response =>
  new Response(null, { status, headers: headers('text/plain; charset=utf-8', '', 'no-store') });

/** The path asked for, decoded once; null for anything that is not plainly a path below the root. */
const plainPath = (address: string): string | null => {
  if (originOf(address) !== APP_ORIGIN) return null;
  // Looked at before the parser tidies it up: an address that climbs is refused, not corrected.
  const raw = address.slice(APP_ORIGIN.length).replace(/[?#].*$/su, '');
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (/[\p{Cc}\\:%]/u.test(path) || path.includes('//')) return null;
  if (path.split('/').some((part) => part === '..' || part === '.')) return null;
  return path.replace(/^\//u, '');
};

/**
 * Answers `app://hallpass/…`. What may be asked for is the list of built files, taken once, and cleared pictures by
 * hash: no path that comes in ever reaches the disk.
 */
export const appProtocol = ({
  root,
  cleared,
  job,
}: AppProtocol): ((request: Request) => Promise<Response>) => {
  const files = filesUnder(root);
  return async (request) => {
    if (request.method !== 'GET') return refused(405);
    const path = plainPath(request.url);
    if (path === null) return refused(400);
    if (path.startsWith('media/'))
      return await picture(path.slice('media/'.length), request.headers.get('range'), cleared);
    if (path.startsWith(JOB_PATH)) return jobBytes(job(path.slice(JOB_PATH.length)));
    const name = path === '' ? 'index.html' : path;
    const file = files.get(name);
    if (file === undefined) return refused(404);
    try {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return new Response(byteStream(await readFile(file)), { headers: headers(type, name, 'no-cache') });
    } catch {
      return refused(404);
    }
  };
};

const JOB_PATH = MEDIA_JOB_PATH.slice(1);

/** An original, for the media window alone: the desk's policy lets it fetch nothing, and nobody else can guess the id. */
const jobBytes = (bytes: Uint8Array | null): Response =>
  bytes === null
    ? refused(404)
    : new Response(byteStream(bytes), { headers: headers('application/octet-stream', '', 'no-store') });

/** Pictures show children: they stay out of every cache on disk. */
const picture = async (
  name: string,
  range: string | null,
  cleared: AppProtocol['cleared'],
): Promise<Response> => {
  if (!/^[0-9a-f]{64}$/u.test(name)) return refused(400);
  try {
    const found = await cleared(name);
    if (found === null) return refused(404);
    return 'read' in found
      ? await videoStretch(found, range, headers(found.type, '', 'no-store'))
      : new Response(byteStream(found.bytes), { headers: headers(found.type, '', 'no-store') });
  } catch {
    return refused(404);
  }
};

/** Puts the pages at `app://hallpass`. After ready. */
export const serveApp = (protocol: Pick<Protocol, 'handle'>, options: AppProtocol): void => {
  protocol.handle(APP_SCHEME, appProtocol(options));
};
