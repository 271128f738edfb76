import { expect, test } from 'vitest';
import type { Stores } from '../../../main/storage/stores.ts';
import { DOCUMENTS } from '../../../main/storage/documents.ts';
import { NOT_WATCHED } from '../../../shared/domain/watched.ts';
import { NO_RETENTION } from '../../../shared/domain/retention.ts';
import { delivery, mustOpen, NEW, openWith, PATH } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

const PASTED = { id: 't1', kind: 'snippet', name: 'Bus', text: 'Buses run late.', category: null } as const;
const LIST = {
  id: 'l1',
  at: '2026-11-24T16:00:00.000Z',
  by: 'ana',
  file: 'december.csv',
  posts: ['p1'],
  undone: null,
} as const;

const LINK = {
  role: 'writes',
  folder: '/share',
  district: 'd1',
  key: 'k',
  by: 'dee',
  since: '2026-11-24T16:00:00.000Z',
  staleAfter: 72,
  sequence: 0,
  hash: null,
  writtenAt: null,
  writtenBy: null,
  readAt: null,
  newest: '2026-11-24T16:00:00.000Z',
  hold: null,
  applied: false,
  trouble: null,
} as const;

/** The first thing that is kept in each document that a library begins without. */
const FIRST: Readonly<Record<string, (stores: Stores) => Promise<unknown>>> = {
  'district.json': ({ district }) =>
    district.keep({
      version: 'a+1',
      at: '2026-11-24T16:00:00.000Z',
      by: 'dee',
      how: 'form',
      from: null,
      note: null,
      changes: [],
      pack: { name: 'a+1' },
    }),
  'district-unkept.json': ({ unkept }) =>
    unkept.put({ id: 'dee', at: '2026-11-24T16:00:00.000Z', working: null, aside: null }),
  'retention.json': ({ retention }) =>
    retention.put(new Map([['p1', { ...NO_RETENTION, kind: 'one-year' }]])),
  'backup.json': ({ backup }) => backup.save({ folder: '/usb' }),
  'watched.json': ({ watched }) => watched.save({ ...NOT_WATCHED, folder: '/camera', by: 'ana' }),
  'post-lists.json': ({ postLists }) => postLists.put(LIST),
  'saved-texts.json': ({ savedTexts }) => savedTexts.put(PASTED),
  'reviews.json': ({ reviews }) => reviews.ownKey(),
  'sharing.json': ({ sharing }) => sharing.begin(LINK, sharing.newSecret()),
  'colleague-secrets.json': ({ secrets }) => secrets.set('ana', 'a long passphrase'),
  'deliveries/2026-11.json': ({ queue }) => queue.put([delivery('d1', { state: 'posted' })]),
};

test.each(Object.entries(FIRST))('%s is missed once it was kept, be it once', async (file, keep) => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await keep(stores);
  await stores.close();
  await fs.unlink(`${PATH}/${file}`);
  expect(await openWith({ fs })).toMatchObject({
    kind: 'damaged',
    files: [{ file, choices: expect.arrayContaining(['newest-good']) }],
  });
});

test('every document that a library begins without is among them', () => {
  const begunWithout = Object.values(DOCUMENTS).flatMap(({ file, there }) =>
    there === 'always' ? [] : [file],
  );
  expect(Object.keys(FIRST)).toEqual(expect.arrayContaining(begunWithout));
});
