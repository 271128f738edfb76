import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { policyOf } from '../../../main/window/content-policy.ts';
import { MEDIA_JOB_PATH, type PictureDone, type PictureJob } from '../../../shared/ipc/media-channels.ts';

/** The built page of the media window in a headless browser, under the policy it has in the app. */
export interface MediaPage {
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  /** Pixels of a picture, as the browser shows it: red, green, blue, alpha of one point. */
  readonly pixelsOf: (
    bytes: Uint8Array,
    points: readonly (readonly [x: number, y: number])[],
  ) => Promise<{
    readonly width: number;
    readonly height: number;
    readonly pixels: readonly (readonly number[])[];
  }>;
  /** What the policy stopped, and other complaints of the page. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const scripts = new URL('../../../main/dev/', import.meta.url);
const { bundle } = (await import(new URL('bundle.mjs', scripts).href)) as {
  bundle: (part: object, into: string) => Promise<string[]>;
};
const { parts } = (await import(new URL('parts.mjs', scripts).href)) as {
  parts: () => readonly { name: string; copies: readonly { from: string; to: string }[] }[];
};
const { findBrowser } = (await import(new URL('find-browser.mjs', scripts).href)) as {
  findBrowser: () => { path: string } | null;
};

/** Of the browser, newer than the compiler's own list. */
interface Base64 {
  readonly fromBase64: (text: string) => Uint8Array<ArrayBuffer>;
}
interface Base64Bytes {
  readonly toBase64: () => string;
}

const ORIGIN = 'https://hallpass.app.localhost';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  wasm: 'application/wasm',
};

const serve = async (page: Page, folder: string, atHand: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const job = atHand.get(`/${name}`.replace(MEDIA_JOB_PATH, ''));
    if (job !== undefined) {
      await route.fulfill({ body: Buffer.from(job) });
      return;
    }
    try {
      await route.fulfill({
        body: readFileSync(join(folder, name)),
        contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        headers: { 'content-security-policy': policyOf(name) },
      });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
};

/** Builds the page as the app is built, alone. */
const build = async (folder: string): Promise<void> => {
  const entry = { from: 'renderer/media-window.html', to: 'media-window.html' };
  await bundle({ name: 'media', kind: 'page', dir: folder, reads: [], entries: [entry], copies: [] }, folder);
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  for (const { from, to } of parts().find(({ name }) => name === 'renderer')?.copies ?? [])
    cpSync(join(root, from), join(folder, to), { recursive: true });
};

/** The one page of all who have it open, and how many they are. */
let shared: { readonly page: Promise<MediaPage>; users: number } | null = null;

/** The built page in a browser; whoever opens it besides gets the same, and the last to close it ends the browser. */
export const openMediaPage = async (): Promise<MediaPage> => {
  shared ??= { page: startMediaPage(), users: 0 };
  const mine = shared;
  mine.users += 1;
  const page = await mine.page;
  return {
    ...page,
    close: async () => {
      mine.users -= 1;
      if (mine.users > 0) return;
      shared = null;
      await page.close();
    },
  };
};

const startMediaPage = async (): Promise<MediaPage> => {
  const found = findBrowser();
  if (found === null)
    throw new Error('No Chromium, Chrome or Edge is installed; npm test says how to get one');
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-media-page-'));
  await build(folder);
  const isRoot = process.getuid?.() === 0;
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    headless: true,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (problem) => complaints.push(String(problem)));
  const atHand = new Map<string, Uint8Array>();
  await serve(page, folder, atHand);
  // Stands in for the preload: small things come and go as base64, which is all that can be sent to a page from here.
  await page.addInitScript(() => {
    const world = globalThis as unknown as Record<string, unknown>;
    world.media = {
      start: (work: (job: unknown) => Promise<Record<string, unknown>>) => {
        world.run = async (job: { profile?: string }) => {
          const { fromBase64 } = Uint8Array as unknown as Base64;
          const done = await work({
            ...job,
            ...(job.profile !== undefined && { profile: fromBase64(job.profile) }),
          });
          return done.ok === true ? { ...done, bytes: (done.bytes as Base64Bytes).toBase64() } : done;
        };
      },
    };
  });
  await page.goto(`${ORIGIN}/media-window.html`);
  let asked = 0;
  return {
    complaints,
    redraw: async ({ id, bytes, ...job }) => {
      // A name of its own, since tests ask for several at once.
      const own = `${id}-${(asked += 1)}`;
      atHand.set(own, bytes);
      const done = await page.evaluate(
        async (sent) =>
          await (globalThis as unknown as { run: (job: unknown) => Promise<unknown> }).run(sent),
        {
          ...job,
          id: own,
          ...(job.profile && { profile: Buffer.from(job.profile).toString('base64') }),
        },
      );
      atHand.delete(own);
      const answer = { ...(done as PictureDone & { readonly bytes?: unknown }), id };
      return answer.ok
        ? { ...answer, bytes: new Uint8Array(Buffer.from(answer.bytes as unknown as string, 'base64')) }
        : answer;
    },
    pixelsOf: (bytes, points) =>
      page.evaluate(
        async ({ encoded, at }) => {
          const blob = new Blob([(Uint8Array as unknown as Base64).fromBase64(encoded)]);
          const picture = await createImageBitmap(blob, { imageOrientation: 'none' });
          const { width, height } = picture;
          const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
          pen?.drawImage(picture, 0, 0);
          const pixels = at.map(([x, y]) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])]);
          return { width, height, pixels };
        },
        {
          encoded: Buffer.from(bytes).toString('base64'),
          at: points.map(([x, y]) => [x, y] as [number, number]),
        },
      ),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
