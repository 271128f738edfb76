import { expect, test } from 'vitest';
import { MAX_PASTE_BYTES } from '../../../shared/ipc/limits.ts';
import { yes } from '../../../shared/ipc/errors.ts';
import { type Desk, freshDesks } from './desk.ts';

const EVERY = { query: '', tag: null, sort: 'newest', offset: 0, limit: 200 } as const;

const desk = freshDesks();
const opened = async (): Promise<Desk> => {
  const at = await desk();
  await at.post.getState().open('post-2');
  return at;
};
const files = ({ post }: Desk): readonly (string | null)[] =>
  post.getState().content?.media.map((one) => one.file) ?? [];

test('a picked picture enters with main’s facts and every question open', async () => {
  const at = await opened();
  await at.post.getState().pickMedia();
  const [media] = at.post.getState().content?.media ?? [];
  expect(media).toMatchObject({
    file: 'volcano.jpg',
    width: 1200,
    source: null,
    altText: null,
    peopleAnswered: null,
  });
  expect(at.pictures.getState().running).toEqual([]);
});

test('what is refused stays listed with its reason until it is put away, and the rest is taken', async () => {
  const at = await opened();
  at.fake.answer('media.pick', () =>
    yes([
      { token: 'asset-1', name: 'robotics-track.jpg', bytes: 1 },
      { token: 'letter.pdf', name: 'letter.pdf', bytes: 1 },
    ]),
  );
  await at.post.getState().pickMedia();
  expect(files(at)).toEqual(['robotics-track.jpg']);
  expect(at.post.getState().refusals).toEqual([
    { name: 'letter.pdf', why: 'It is not a picture Hallpass can read.' },
  ]);
  at.post.getState().dismissRefusals();
  expect(at.post.getState().refusals).toEqual([]);
});

test('dropped files go by a token that main issued', async () => {
  const at = await opened();
  await at.post.getState().dropMedia([{}]);
  expect(files(at)).toEqual(['food-drive.jpg']);
  expect(at.fake.calls.find((call) => call.channel === 'media.import')?.input).toMatchObject({
    tokens: ['asset-3'],
  });
});

test('a pasted picture over 50 MB is refused before its bytes are read', async () => {
  const at = await opened();
  let read = false;
  await at.post.getState().pasteMedia({
    name: 'huge.png',
    size: MAX_PASTE_BYTES + 1,
    bytes: async () => {
      read = true;
      return new Uint8Array();
    },
  });
  expect(read).toBe(false);
  expect(at.count('media.paste')).toBe(0);
  expect(at.post.getState().refusals[0]?.why).toContain('50 MB');
});

test('the same picture is not put on a post twice', async () => {
  const at = await opened();
  await at.post.getState().pickMedia();
  await at.post.getState().pickMedia();
  expect(files(at)).toEqual(['volcano.jpg']);
  expect(at.said().join()).toContain('already on this post');
});

test('a picture that arrives after the post was put away goes on no other post', async () => {
  const at = await opened();
  const asset = await at.fake.api['media.list'](EVERY);
  at.fake.answer('media.import', async () => {
    await at.post.getState().open('post-4');
    const [first] = asset.ok ? asset.value.pictures : [];
    return yes(first ? [{ kind: 'taken', asset: first }] : []);
  });
  await at.post.getState().pickMedia();
  expect(files(at)).toEqual([]);
  expect(at.said().join()).toContain('in the Library');
});

const THREE = ['asset-1', 'asset-2', 'asset-3'].map((token) => ({ token, name: `${token}.jpg`, bytes: 1 }));

test('while pictures are read, the one at hand and how many there are stand in the slice', async () => {
  const at = await opened();
  const seen: unknown[] = [];
  at.fake.answer('media.import', ({ job }) => {
    at.fake.emit({ kind: 'progress', job, done: 1, total: 3, text: 'second.jpg' });
    at.fake.emit({ kind: 'progress', job: 'another', done: 9, total: 9, text: 'not-ours.jpg' });
    seen.push(...at.pictures.getState().running);
    return yes([]);
  });
  await at.pictures.getState().take('library', THREE);
  expect(seen).toEqual([
    expect.objectContaining({ place: 'library', name: 'second.jpg', done: 1, total: 3, stop: 'offered' }),
  ]);
  expect(at.pictures.getState().running).toEqual([]);
});

test('stopping asks main once; what was read enters the post, and how many were left is said', async () => {
  const at = await opened();
  const listed = await at.fake.api['media.list'](EVERY);
  const first = listed.ok ? listed.value.pictures.find(({ name }) => name === 'volcano.jpg') : undefined;
  at.fake.answer('media.pick', () => yes(THREE));
  at.fake.answer('media.import', ({ job }) => {
    void at.pictures.getState().stop(job);
    expect(at.pictures.getState().running[0]?.stop).toBe('asked');
    return yes([
      ...(first ? [{ kind: 'taken' as const, asset: first }] : []),
      { kind: 'left', name: 'asset-2.jpg' },
      { kind: 'left', name: 'asset-3.jpg' },
    ]);
  });
  await at.post.getState().pickMedia();
  expect(files(at)).toHaveLength(1);
  expect(at.post.getState().refusals).toEqual([]);
  expect(at.count('media.cancel-import')).toBe(1);
  expect(at.said().join()).toContain('Stopped. 2 pictures were not read.');
});
