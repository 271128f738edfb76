/** What a records request of 10,000 posts takes: time, memory, and the size of what is written. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery } from '../../shared/domain/delivery.ts';
import { emptyContent } from '../../shared/domain/post.ts';
import { servicesAround, outside, AUTHOR, SCHOOL, STUDENT, GRANT } from '../helpers/workflow/world.ts';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { openExport } from '../../main/storage/open-export.ts';
import { openLibrary } from '../../main/storage/open-library.ts';
import type { Stores } from '../../main/storage/stores.ts';
import { listRecords } from '../../main/workflow/list-records.ts';
import { requestRecords } from '../../main/workflow/request-records.ts';
import { ms, report, spreadOf, timed } from './figures.ts';
import { KEYLESS, unsynced } from './save.ts';

const POSTS = 10_000;
const START = Date.UTC(2026, 10, 23, 16);
const MEGABYTE = 2 ** 20;
const TARGET_SECONDS = 60;

const openNew = async (folder: string): Promise<Stores> => {
  let now = START;
  const opened = await openLibrary({
    fs: unsynced(nodeFiles),
    path: folder,
    now: () => (now += 1),
    randomBytes: (count) => randomBytes(count),
    keyWrap: KEYLESS,
    create: { sample: false, passphrase: 'a bench is not a library' },
    scryptCost: { passphrase: 2 ** 12, recoveryCode: 2 ** 12 },
  });
  if (opened.kind !== 'open') throw new Error(`The bench library did not open: ${opened.kind}`);
  return opened.stores;
};

/** Posts of two years, each with two versions, a pass, a posted delivery and eight lines in the journal. */
const fill = async (stores: Stores): Promise<void> => {
  await stores.accounts.put(SCHOOL);
  await stores.colleagues.put(AUTHOR);
  await stores.register.importAll([{ person: STUDENT, consents: [GRANT] }], AUTHOR.id);
  let waiting: Delivery[] = [];
  for (let i = 0; i < POSTS; i += 1) {
    const day = new Date(START - ((i * 37) % 730) * 86_400_000).toISOString();
    const id = `post-${i}`;
    const wall = `${day.slice(0, 10)}T15:30`;
    const post = await stores.posts.create({
      id,
      by: AUTHOR.id,
      made: day,
      content: {
        ...emptyContent(),
        publishAt: wall,
        targets: [SCHOOL.id],
        text: `Post number ${i} of a long year: Mason Lindqvist and the second graders made volcanoes. `.repeat(
          3,
        ),
      },
    });
    await stores.posts.keepVersion(id, AUTHOR.id, 'close');
    await stores.posts.keepVersion(id, AUTHOR.id, 'queue');
    await stores.passes.keep({
      id: `pass-${i}`,
      post: id,
      revision: 'r',
      contentHash: 'c',
      packVersion: '2026.11',
      consentVersion: '1',
      moment: 'queue',
      at: day,
      findings: [],
      people: [STUDENT.id],
      consents: [],
    });
    await Promise.all(
      Array.from({ length: 8 }, () =>
        stores.journal.append({
          by: AUTHOR.id,
          kind: 'post.version-kept',
          post: post.id,
          data: { why: 'close' },
        }),
      ),
    );
    waiting.push({
      id: `d-${i}`,
      post: id,
      target: SCHOOL.id,
      state: 'posted',
      wall,
      zone: 'America/Chicago',
      side: null,
      dueAt: `${day.slice(0, 10)}T21:30:00.000Z`,
      revision: 'r',
      pass: `pass-${i}`,
      offeredAt: null,
      attempt: null,
      why: null,
      link: `https://www.facebook.com/RidgeviewBPS/posts/${i}`,
      changedAt: day,
      changedBy: AUTHOR.id,
    }); // prettier-ignore
    if (waiting.length === 500) {
      await stores.queue.put(waiting);
      waiting = [];
    }
  }
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Heap in use after a collection: what is only not collected yet is no growth. */
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const request = async (
  stores: Stores,
  into: string,
  redact: boolean,
  as: 'folder' | 'zip',
): Promise<void> => {
  const out = outside();
  out.answers.folder = into;
  const marks: number[] = [];
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const services = {
    ...servicesAround({ stores, out, me: () => AUTHOR }),
    openExport: openExport(nodeFiles),
    tell: (event: { readonly kind: string; readonly done?: number }) => {
      if (event.kind === 'progress' && (event.done ?? 0) % 100 === 0) marks.push(heap());
    },
  };
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const from = performance.now();
  const reply = await requestRecords(services, {
    job: 'bench',
    from: '2024-01-01',
    to: '2026-12-31',
    account: null,
    redact,
    files: true,
    as,
  }); // prettier-ignore
  const seconds = (performance.now() - from) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const busy = ((user + system) / 1_000_000).toFixed(1);
  clearInterval(watch);
  if (reply?.kind !== 'done' || reply.posts !== POSTS) throw new Error('The request was not written whole.');
  report(
    `records request, ${POSTS.toLocaleString('en')} posts, ${as}${redact ? ', names replaced' : ''}`,
    `${seconds.toFixed(1)} s (processor ${busy} s), ${(reply.size / MEGABYTE).toFixed(0)} MB`,
    `under ${TARGET_SECONDS} s`,
    seconds < TARGET_SECONDS,
  );
  const early = marks[Math.floor(marks.length * 0.2)] ?? 0;
  const late = marks[Math.floor(marks.length * 0.7)] ?? 0;
  const grown = (late - early) / MEGABYTE;
  report(
    '  heap kept, from a fifth of it to the end',
    `${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB, peak +${((peak - before) / MEGABYTE).toFixed(0)} MB of memory`,
    'grows under 16 MB',
    grown < 16,
  );
};

export const benchRecords = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
  try {
    const stores = await openNew(join(folder, 'library'));
    await fill(stores);
    const services = servicesAround({ stores, out: outside(), me: () => AUTHOR });
    const asked = {
      from: null,
      to: null,
      account: null,
      person: null,
      query: 'volcanoes 77',
      offset: 0,
      limit: 100,
    };
    const times = await timed(20, 3, () => listRecords(services, asked));
    report(`find words in ${POSTS.toLocaleString('en')} posts`, `${ms(spreadOf(times).median)} median`);
    await request(stores, folder, false, 'folder');
    await request(stores, folder, true, 'zip');
    await stores.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
