import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from './calls.mjs';
import { originOf, ownScheme, policyForPage, toApp, toPage } from './origin.mjs';
import { settings } from './settings.mjs';
import { readiness } from './readiness.mjs';

/** The app's own schemes and the function that answers each. */
export const handlers = new Map();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (readiness.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    record('protocol.registerSchemesAsPrivileged', schemes);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

/**
 * Answers one request of the app's own origin through the app's handler.
 * @param {{ url: string, method: string, headers: Record<string, string>, body: Uint8Array | null,
 *   answer: (response: object) => Promise<void>, fail: (reason: string) => Promise<void> }} request
 */
export async function serve(request) {
  const { url, method, body } = request;
  const handler = handlers.get(ownScheme(url));
  if (settings.missing !== null && new URL(url).pathname.startsWith(settings.missing)) {
    return await request.answer({ status: 404, body: [] });
  }
  if (handler === undefined) return await request.fail('Failed');
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      headers.set(name, /^(origin|referer)$/i.test(name) ? toApp(value) : value);
    }
    const response = await handler(
      new Request(toApp(url), {
        method,
        headers,
        ...(body !== null && method !== 'GET' && method !== 'HEAD' ? { body } : {}),
      }),
    );
    if (response.type === 'error') return await request.fail('Failed');
    await request.answer({
      status: response.status,
      headers: headersForPage(response.headers),
      body: await piecesOf(response),
    });
  } catch (problem) {
    record('protocol.failed', { url: toApp(url), why: String(problem) });
    await request.fail('Failed');
  }
}

async function piecesOf({ body }) {
  const pieces = [];
  for await (const piece of body ?? []) pieces.push(piece);
  return pieces;
}

function headersForPage(headers) {
  const out = {};
  for (const [name, value] of headers) {
    if (name.startsWith('content-security-policy')) out[name] = policyForPage(value, handlers.keys());
    else if (name === 'location' || name === 'access-control-allow-origin') out[name] = toPage(value);
    else out[name] = value;
  }
  return out;
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export const net = {
  isOnline: () => false,
  get online() {
    return false;
  },
  /** Files are read; anything else is refused and noted. */
  async fetch(input) {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!url.startsWith('file:')) {
      const own = handlers.get(new URL(url).protocol.slice(0, -1));
      if (own !== undefined) return await own(new Request(url));
      record('network', { from: 'main', url });
      throw new Error('net::ERR_INTERNET_DISCONNECTED');
    }
    const path = fileURLToPath(url);
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined || !about.isFile()) throw new Error('net::ERR_FILE_NOT_FOUND');
    return new Response(Readable.toWeb(createReadStream(path)), {
      headers: {
        'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
        'content-length': String(about.size),
      },
    });
  },
  request(options) {
    record('network', { from: 'main', url: typeof options === 'string' ? options : options.url });
    throw new Error('net::ERR_INTERNET_DISCONNECTED');
  },
};

export const isOwn = (url) => handlers.has(ownScheme(url) ?? '');
export { originOf };
