import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../main/storage/files.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { openExport } from '../../../main/storage/open-export.ts';
import {
  cancelRequest,
  endRequest,
  requestRecords,
  showRequest,
} from '../../../main/workflow/request-records.ts';
import { csvRow } from '../../../shared/table/csv-row.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { keepVersion } from '../../../main/workflow/keep-version.ts';
import { makeRedaction } from '../../../main/workflow/redact-names.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import type { PostRecord } from '../../../shared/ipc/record-views.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { withFaults } from '../../helpers/faulty-fs/with-faults.ts';
import { readZip } from '../../helpers/read-zip.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  DUE,
  draft,
  newWorld,
  openWorld,
  outside,
  PICTURE,
  PICTURED,
  SCHOOL_IG,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';

const ASKED = {
  job: 'job',
  from: '2026-11-01',
  to: '2026-11-30',
  account: null,
  redact: false,
  files: true,
  as: 'folder',
} as const;

const world = async (): Promise<World> => {
  const out = outside();
  const made = await newWorld(out);
  await out.fs.makeFolder('/exports');
  return made;
};

const text = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? undefined);

/** Every file below a folder, by its path in it. */
const filesIn = ({ out }: World, folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...out.fs.everything()].flatMap(([path, { bytes }]) =>
      bytes !== null && path.startsWith(`${folder}/`)
        ? [[path.slice(folder.length + 1), bytes] as const]
        : [],
    ),
  );

const written = async (made: World, more: Partial<Parameters<typeof requestRecords>[1]> = {}) => {
  const reply = await requestRecords(made.services, { ...ASKED, ...more });
  if (reply?.kind !== 'done') throw new Error(`Not done: ${reply?.kind}`);
  return { reply, files: filesIn(made, reply.path) };
};

/** A disk that counts the files that are open to be written: now, and at most. */
const countOpen = (fs: FileSystem) => {
  let [now, most] = [0, 0];
  const counting: FileSystem = {
    ...fs,
    open: async (path, how) => {
      const file = await fs.open(path, how);
      now += 1;
      most = Math.max(most, now);
      return {
        ...file,
        close: async () => {
          now -= 1;
          await file.close();
        },
      };
    },
  };
  return { fs: counting, open: () => now, most: () => most };
};

type Exported = Omit<PostRecord, 'chain'> & { readonly n: number };
const json = (files: ReadonlyMap<string, Uint8Array>): readonly Exported[] =>
  JSON.parse(text(files.get('posts.json'))) as readonly Exported[];

describe('what is written', () => {
  test('an index, pages, tables, JSON, the published file once, and the hash of everything', async () => {
    const made = await world();
    const { id, delivery } = await queued(made, draft({ media: [PICTURED] }));
    await saved(made, draft({ text: 'Another one', media: [PICTURED], publishAt: '2026-11-25T09:00' }));
    await saved(made, draft({ text: 'Next month', publishAt: '2026-12-02T09:00' }));
    made.out.time.now = DUE;
    await releaseDue(made.services);
    await openPlatform(made.services, { delivery });
    await confirmPosted(made.services, { delivery, link: 'https://www.facebook.com/RidgeviewBPS/posts/1' });
    const { reply, files } = await written(made);
    expect(reply).toMatchObject({
      path: '/exports/Hallpass records 2026-11-01 to 2026-11-30',
      posts: 2,
      unreadable: 0,
    });
    const published = [...files.keys()].filter((name) => name.startsWith('files/'));
    expect(published).toHaveLength(1);
    expect([...files.keys()].sort()).toEqual(
      [
        'deliveries.csv',
        'hashes.txt',
        'index.html',
        'page-0001.html',
        'posts.csv',
        'posts.json',
        ...published,
      ].sort(),
    );
    expect(json(files).map(({ n, post }) => [n, post.content.text])).toEqual([
      [1, TEXT],
      [2, 'Another one'],
    ]);
    const index = text(files.get('index.html'));
    for (const part of [
      TEXT,
      'Another one',
      'none missing or changed',
      'could be read',
      'page-0001.html#post-1',
    ])
      expect(index).toContain(part);
    const page = text(files.get('page-0001.html'));
    for (const part of ['Mason Lindqvist', 'Yes (signed form)', `src="${published[0]}"`, 'id="post-2"'])
      expect(page).toContain(part);
    for (const html of [index, page]) expect(html).not.toMatch(/<script|https?:\/\/(?!www\.facebook)/u);
    expect([...(files.get('posts.csv') ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(files.get('posts.csv'))).toMatch(/^No\.,Title/u);
    expect(text(files.get('deliveries.csv'))).toContain(
      `1,"'@RidgeviewBPS on Facebook",Posted,2026-11-24 15:30`,
    );
    const told = new Map(
      text(files.get('hashes.txt'))
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ') as [string, string])
        .map(([hash, name]) => [name, hash]),
    );
    for (const [name, bytes] of files)
      if (name !== 'hashes.txt')
        expect(told.get(name), name).toBe(createHash('sha256').update(bytes).digest('hex'));
    const kinds = (await made.stores.journal.list(1, 1_000)).map(({ kind }) => kind);
    expect(kinds.indexOf('record.requested')).toBeGreaterThan(0);
    expect(kinds.at(-1)).toBe('record.request-written');
    expect((await made.stores.journal.ofPost(id)).length).toBeGreaterThan(5);
  });

  test('the index names what is there, and explains every file and column first to whoever never saw Hallpass', async () => {
    const made = await world();
    await saved(made, draft());
    const { files } = await written(made);
    const index = text(files.get('index.html'));
    const before = index.slice(0, index.indexOf('page-0001.html#post-1'));
    for (const name of files.keys()) if (name !== 'index.html') expect(before, name).toContain(name);
    expect(before).not.toContain('files:');
    expect(before).toContain('href="#guide"');
    const guide = index.slice(index.indexOf('id="guide"'));
    for (const name of ['posts.csv', 'deliveries.csv']) {
      const [head = ''] = text(files.get(name)).replace('\ufeff', '').split('\r\n');
      for (const column of head.split(',')) expect(guide, column).toContain(`<td>${column}</td><td>`);
    }
    await saved(made, draft({ text: 'With a picture', media: [PICTURED] }));
    expect(text((await written(made)).files.get('index.html'))).toContain('<li>files: the picture or video');
  });

  test('one account alone, and every post on a page it is linked to', async () => {
    const made = await world();
    for (let n = 0; n < 52; n += 1)
      await saved(
        made,
        draft({
          text: `Post of ${n}`,
          publishAt: `2026-11-${String(1 + (n % 28)).padStart(2, '0')}T09:00`,
          targets: [SCHOOL_IG.id],
        }),
      );
    await saved(made, draft({ text: 'Elsewhere' }));
    const { reply, files } = await written(made, { account: SCHOOL_IG.id });
    expect(reply.posts).toBe(52);
    const links = [...text(files.get('index.html')).matchAll(/href="(page-\d+\.html)#(post-\d+)"/gu)];
    expect(links).toHaveLength(52);
    for (const [, page = '', anchor = ''] of links)
      expect(text(files.get(page))).toContain(`<article id="${anchor}">`);
    expect(text(files.get('index.html'))).not.toContain('Elsewhere');
  });

  test('a zip file holds the same files, and no folder is left beside it', async () => {
    const made = await world();
    await queued(made, draft({ media: [PICTURED] }));
    const folder = await written(made);
    const reply = await requestRecords(made.services, { ...ASKED, as: 'zip' });
    if (reply?.kind !== 'done') throw new Error('Not done');
    expect(reply.path).toBe('/exports/Hallpass records 2026-11-01 to 2026-11-30.zip');
    const packed = readZip(await made.out.fs.readFile(reply.path));
    const names = [...packed.keys()].map((name) => name.slice(name.indexOf('/') + 1));
    expect(names.sort()).toEqual([...folder.files.keys()].sort());
    for (const [name, bytes] of packed)
      if (name.endsWith('.jpg')) expect([...bytes]).toEqual([255, 216, 255, 217]);
    expect(await made.out.fs.list('/exports')).toEqual([
      'Hallpass records 2026-11-01 to 2026-11-30',
      'Hallpass records 2026-11-01 to 2026-11-30.zip',
    ]);
  });
});

describe('Show in folder', () => {
  test('opens the folder that was written, or the one in which the zip file lies', async () => {
    const made = await world();
    await saved(made, draft({}));
    await written(made);
    await showRequest(made.services, { job: 'job' });
    await written(made, { as: 'zip', job: 'second' });
    await showRequest(made.services, { job: 'second' });
    expect(made.out.asked.revealed).toEqual([
      '/exports/Hallpass records 2026-11-01 to 2026-11-30',
      '/exports',
    ]);
  });

  test('opens nothing that was not written by that request, and tells a folder that is gone in words', async () => {
    const made = await world();
    await expect(showRequest(made.services, { job: 'job' })).rejects.toMatchObject({ code: 'not-found' });
    await written(made);
    await expect(showRequest(made.services, { job: 'another' })).rejects.toMatchObject({ code: 'not-found' });
    expect(made.out.asked.revealed).toEqual([]);
    const desk = {
      ...made.services.desk,
      revealFolder: () => Promise.reject(new Error('The folder could not be opened.')),
    };
    await expect(showRequest({ ...made.services, desk }, { job: 'job' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('moved'),
    });
  });
});

describe('what cannot be read', () => {
  test('a damaged post, a damaged version and a missing picture are named in the index, and the rest is written', async () => {
    const made = await world();
    const broken = await saved(made, draft({ text: 'Broken one', publishAt: '2026-11-20T09:00' }));
    const other = await queued(made, draft({ media: [PICTURED] }));
    await made.stores.close();
    for (const path of made.out.fs.everything().keys()) {
      if (
        path.includes(`${broken.id}.json`) ||
        (path.includes(`${other.id}.versions/`) && path.endsWith('.json'))
      )
        made.out.fs.damage(path, new Uint8Array([123]));
    }
    made.out.assets.clear();
    const again = await openWorld(made.out, false);
    const { reply, files } = await written(again);
    const index = text(files.get('index.html'));
    expect(index).toContain(`Post 1 (${broken.id}): its file is damaged`);
    expect(index).toMatch(/Post 2: Version \d of the post cannot be read/u);
    expect(index).toContain('no longer has the picture');
    expect(reply.unreadable).toBeGreaterThanOrEqual(3);
    expect(json(files)).toHaveLength(2);
    expect(text(files.get('posts.csv'))).toContain('its file is damaged');
  });

  test('a journal that was tampered with is told', async () => {
    const made = await world();
    await queued(made, draft());
    const [path = ''] = [...made.out.fs.everything().keys()].filter((name) => name.includes('/journal/'));
    const bytes = (await made.out.fs.readFile(path)).slice();
    bytes[text(bytes).indexOf('ridgeview-fb')] = 82;
    made.out.fs.damage(path, bytes);
    const { files } = await written(made);
    expect(text(files.get('index.html'))).toContain('chain is broken');
  });
});

describe('names replaced', () => {
  test('the same person is the same words everywhere, in texts, versions, alt text, file names and decisions', async () => {
    const made = await world();
    await made.stores.register.savePeople([
      {
        id: 's2',
        kind: 'student',
        first: 'Juniper',
        last: 'Testwood',
        preferred: null,
        school: null,
        grade: '3',
        adultOn: null,
        protected: false,
        number: 'A-4711',
      },
    ]);
    made.out.assets.set(PICTURED.id, { ...PICTURE, name: 'mason_lindqvist.jpg' });
    const { id } = await saved(
      made,
      draft({
        text: 'Mason and his volcano. #MasonLindqvist won.',
        media: [{ ...PICTURED, altText: 'Lindqvist, Mason pours vinegar', file: 'mason_lindqvist.jpg' }],
      }),
    );
    await keepVersion(made.services, { id });
    await saved(
      made,
      draft({ text: 'Juniper Testwood (A-4711) and Mason Lindqvist', publishAt: '2026-11-26T09:00' }),
    );
    const { files } = await written(made, { redact: true });
    for (const [name, bytes] of files)
      expect(text(bytes), name).not.toMatch(/Mason|Lindqvist|Juniper|Testwood|A-4711|"s1"|"s2"/iu);
    const [first, second] = json(files);
    const label = /Student \d/u.exec(first?.post.content.text ?? '')?.[0] ?? 'none';
    expect(first?.post.id).toBe(id);
    expect(first?.post.content.text).toBe(`${label} and his volcano. #${label} won.`);
    expect(second?.post.content.text).toMatch(new RegExp(`and ${label}$`, 'u'));
    expect(text(files.get('index.html'))).toContain('2 people were replaced');
    expect(text(files.get('posts.csv'))).toContain('Ana Writer');
  });

  test('no full name of the register comes through, however a post is put together', async () => {
    const made = await world();
    await made.stores.register.savePeople([
      {
        id: 's3',
        kind: 'student',
        first: 'Ayaan',
        last: 'de la Testa',
        preferred: 'Ace',
        school: null,
        grade: '3',
        adultOn: null,
        protected: false,
      },
    ]);
    const post = await saved(made, draft());
    const stored = await made.stores.posts.get(post.id);
    if (stored === null) throw new Error('No post');
    const names = [
      'Mason Lindqvist',
      'LINDQVIST, MASON',
      '@masonlindqvist',
      'Ayaan de la Testa',
      'Ace Testa',
      'ayaan-de-la-testa.png',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.constantFrom(...names), fc.constantFrom('won', 'with', '!', '\n', ', ', 'the prize')),
        ),
        async (words) => {
          const said = words.join(' ');
          const record = await gatherRecord(made.services, {
            ...stored,
            content: {
              ...stored.content,
              text: said,
              firstComment: said,
              media: [{ ...PICTURED, altText: said, file: said }],
            },
          });
          const { redact } = makeRedaction(made.services);
          expect(JSON.stringify(redact(record))).not.toMatch(/lindqvist|testa/iu);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('while the register is locked no name can be looked up, so nothing is written', async () => {
    const made = await world();
    await saved(made, draft());
    await made.stores.keys.lock();
    await expect(requestRecords(made.services, { ...ASKED, redact: true })).rejects.toMatchObject({
      code: 'locked',
    });
    expect(await made.out.fs.list('/exports')).toEqual([]);
  });
});

describe('stopped and failed', () => {
  test('Stop removes what was written and the journal says so', async () => {
    const made = await world();
    for (let n = 0; n < 5; n += 1) await saved(made, draft({ text: `Post ${n}` }));
    const asked = requestRecords(
      {
        ...made.services,
        tell: (event) => {
          if (event.kind === 'progress') void cancelRequest(made.services, { job: 'job' });
        },
      },
      ASKED,
    );
    expect(await asked).toEqual({ kind: 'stopped', left: null });
    expect(await made.out.fs.list('/exports')).toEqual([]);
    expect((await made.stores.journal.list(1, 1_000)).at(-1)?.kind).toBe('record.request-stopped');
    await written(made);
  });

  /** A folder dialog that is answered when the test wants. */
  const dialog = (made: World) => {
    let answer: (folder: string | null) => void = () => undefined;
    const services = {
      ...made.services,
      desk: {
        ...made.services.desk,
        pickFolder: () =>
          new Promise<string | null>((resolve) => {
            answer = resolve;
          }),
      },
    };
    return { services, answer: (folder: string | null) => answer(folder) };
  };

  test('a second one while the first still asks for its folder is told; one stopped then writes nothing', async () => {
    const made = await world();
    await saved(made, draft());
    const { services, answer } = dialog(made);
    const first = requestRecords(services, ASKED);
    await expect(requestRecords(services, { ...ASKED, job: 'other' })).rejects.toMatchObject({
      code: 'refused',
    });
    await cancelRequest(services, { job: 'job' });
    answer('/exports');
    expect(await first).toBeNull();
    expect(await made.out.fs.list('/exports')).toEqual([]);
    await written(made);
  });

  test('Stop is heard in the middle of a video', async () => {
    const made = await world();
    await saved(made, draft({ media: [PICTURED] }));
    let poured = 0;
    const services: World['services'] = {
      ...made.services,
      media: {
        ...made.services.media,
        pourCleared: async (_hash, into) => {
          for (; poured < 1_000; poured += 1) {
            if (poured === 3) await cancelRequest(made.services, { job: 'job' });
            await into(new Uint8Array(1_024));
          }
          return true;
        },
      },
    };
    expect(await requestRecords(services, ASKED)).toEqual({ kind: 'stopped', left: null });
    expect(poured).toBe(3);
    expect(await made.out.fs.list('/exports')).toEqual([]);
  });

  test.each(['folder', 'zip'] as const)(
    'before the library is closed, what is being written as a %s is stopped and waited for',
    async (as) => {
      const made = await world();
      for (let n = 0; n < 5; n += 1) await saved(made, draft({ text: `Post ${n}` }));
      const ended: Promise<void>[] = [];
      let left: readonly string[] | null = null;
      const asked = requestRecords(
        {
          ...made.services,
          tell: () => {
            if (ended.length > 0) return;
            const end = async (): Promise<void> => {
              await endRequest(made.services);
              left = await made.out.fs.list('/exports');
              await made.stores.close();
            };
            ended.push(end());
          },
        },
        { ...ASKED, as },
      );
      expect(await asked).toEqual({ kind: 'stopped', left: null });
      await Promise.all(ended);
      expect(left).toEqual([]);
      const again = await openWorld(made.out, false);
      expect((await again.stores.journal.list(1, 1_000)).at(-1)?.kind).toBe('record.request-stopped');
    },
  );

  test('nobody waits for a dialog that is open when the library is closed', async () => {
    const made = await world();
    const { services, answer } = dialog(made);
    const asked = requestRecords(services, ASKED);
    await endRequest(services);
    answer('/exports');
    expect(await asked).toBeNull();
    expect(await made.out.fs.list('/exports')).toEqual([]);
  });

  test.each(['folder', 'zip'] as const)(
    'the folder that is taken away half-way while a %s is written is told, and nothing lies about',
    async (as) => {
      const made = await world();
      for (let n = 0; n < 60; n += 1) await saved(made, draft({ text: `Post ${n}`, media: [PICTURED] }));
      const into = await mkdtemp(join(tmpdir(), 'hallpass-request-'));
      try {
        made.out.answers.folder = into;
        const services: World['services'] = {
          ...made.services,
          openExport: openExport(nodeFiles),
          tell: (event) => {
            if (event.kind !== 'progress' || !event.text.startsWith('40 ')) return;
            for (const name of readdirSync(into)) rmSync(join(into, name), { recursive: true });
          },
        };
        await expect(requestRecords(services, { ...ASKED, as })).rejects.toThrow('no longer there');
        expect(readdirSync(into)).toEqual([]);
      } finally {
        rmSync(into, { recursive: true });
      }
    },
  );

  test('everything else has its turn while a long journal is read', async () => {
    const made = await world();
    await saved(made, draft());
    await Promise.all(
      Array.from({ length: 1_200 }, (_, n) =>
        made.stores.journal.append({ by: 'ana', kind: 'post.version-kept', post: `p${n}`, data: {} }),
      ),
    );
    await made.stores.close();
    const { stores } = await openWorld(made.out, false);
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await stores.journal.list(1, 1);
    const toFind = turns;
    await stores.journal.verify();
    isOver = true;
    expect([toFind, turns - toFind].every((each) => each >= 4)).toBe(true);
  });

  test('two at a time, days the wrong way round, a closed dialog: each is told, and nothing is written', async () => {
    const made = await world();
    await expect(requestRecords(made.services, { ...ASKED, from: '2026-12-01' })).rejects.toMatchObject({
      code: 'refused',
    });
    made.out.answers.folder = null;
    expect(await requestRecords(made.services, ASKED)).toBeNull();
    made.out.answers.folder = '/exports';
    const first = requestRecords(made.services, ASKED);
    await Promise.resolve();
    await expect(requestRecords(made.services, { ...ASKED, job: 'other' })).rejects.toMatchObject({
      code: 'refused',
    });
    await first;
    expect(await made.out.fs.list('/exports')).toHaveLength(1);
  });

  test.each(['folder', 'zip'] as const)(
    'a full disk at any call while a %s is written: told, nothing is left open or lying about, the library untouched',
    async (as) => {
      const made = await world();
      await queued(made, draft({ media: [PICTURED] }));
      const quiet = withFaults(made.out.fs, () => null);
      await requestRecords({ ...made.services, openExport: openExport(quiet) }, { ...ASKED, as });
      const calls = quiet.calls();
      let told = 0;
      for (let at = 1; at <= calls; at += 1) {
        const [into] = [`/exports-${at}`];
        await made.out.fs.makeFolder(into);
        made.out.answers.folder = into;
        const counted = countOpen(made.out.fs);
        const faulty = withFaults(counted.fs, (n) => (n === at ? 'ENOSPC' : null));
        const reply = await requestRecords(
          { ...made.services, openExport: openExport(faulty) },
          { ...ASKED, as },
        ).catch((thrown: unknown) => thrown);
        expect(counted.open(), `call ${at}`).toBe(0);
        const names = await made.out.fs.list(into);
        if (reply instanceof Error) {
          told += 1;
          expect(reply.message, `call ${at}`).toBe(
            'The record could not be written: the disk is full. Nothing was written.',
          );
          expect(names, `call ${at}`).toEqual([]);
        } else {
          // What failed was tidying up, and the record is whole.
          const [whole = ''] = names.filter((name) => !name.includes('(incomplete)'));
          expect(
            as === 'zip'
              ? readZip(await made.out.fs.readFile(`${into}/${whole}`)).size
              : filesIn(made, `${into}/${whole}`).size,
            `call ${at}`,
          ).toBe(7);
        }
      }
      expect(told).toBeGreaterThan(20);
      expect((await made.stores.journal.verify()).kind).toBe('intact');
    },
  );

  test('what fails in the library half-way leaves nothing open and nothing lying about', async () => {
    const made = await world();
    await queued(made, draft({ media: [PICTURED] }));
    const counted = countOpen(made.out.fs);
    made.out.fs.before = ({ call, path }) => {
      if (call.startsWith('read') && path.includes('/journal/')) throw diskError('EIO', path);
    };
    await expect(
      requestRecords({ ...made.services, openExport: openExport(counted.fs) }, ASKED),
    ).rejects.toThrow('journal');
    made.out.fs.before = () => undefined;
    expect(counted.most()).toBeGreaterThan(1);
    expect(counted.open()).toBe(0);
    expect(await made.out.fs.list('/exports')).toEqual([]);
  });

  test('a folder that is gone is told in words', async () => {
    const made = await world();
    await saved(made, draft());
    made.out.answers.folder = '/unplugged';
    await expect(requestRecords(made.services, ASKED)).rejects.toThrow(/no longer there.*plugged in/u);
  });
});

test('cells that a spreadsheet would run are defused', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', '＝1', '=1\n+2'])
    expect(csvRow([cell]), cell).toMatch(/^"?'/u);
  expect(csvRow(['plain', 'a,b', 'say "no"', 12, null])).toBe('plain,"a,b","say ""no""",12,\r\n');
  expect(csvRow(['x'.repeat(40_000)]).length).toBeLessThan(32_767);
});
