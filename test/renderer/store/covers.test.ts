import { expect, test } from 'vitest';
import { withCrop } from '../../../renderer/screens/compose/tray/differences.ts';
import { no, yes } from '../../../shared/ipc/errors.ts';
import type { Face } from '../../../shared/domain/post.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const desk = freshDesks();
const COVERED: Face = { id: 'f9', box: [0.1, 0.1, 0.2, 0.2], is: 'covered', person: null, cover: 'star' };

const opened = async (): Promise<Desk> => {
  const at = await desk();
  await at.post.getState().open('post-1');
  return at;
};
const media = ({ post }: Desk) => {
  const [first] = post.getState().content?.media ?? [];
  if (first === undefined) throw new Error('The post has no picture');
  return first;
};
const shown = (at: Desk): string | undefined => at.post.getState().assets[media(at).id]?.derivative;
const withFaces = (at: Desk, faces: readonly Face[]): void => {
  const { id } = media(at);
  at.post.getState().edit((content) => ({
    ...content,
    media: content.media.map((one) => (one.id === id ? { ...one, faces } : one)),
  }));
};
/** Longer than a box must rest before its cover is asked for. */
const rest = (): Promise<unknown> => pass(400);

test('a cover that is chosen shows in the picture, and the picture without it when it is taken off', async () => {
  const at = await opened();
  const bare = shown(at);
  withFaces(at, [COVERED]);
  await rest();
  expect(shown(at)).not.toBe(bare);
  expect(media(at).faces[0]).toEqual({ ...COVERED, burned: true });
  withFaces(at, []);
  await rest();
  expect(shown(at)).toBe(bare);
});

test('while a box is moved only its last place is painted', async () => {
  const at = await opened();
  for (const left of [0.1, 0.2, 0.3, 0.4]) withFaces(at, [{ ...COVERED, box: [left, 0.1, 0.2, 0.2] }]);
  await rest();
  const asked = at.fake.calls.filter(({ channel }) => channel === 'media.cover').map(({ input }) => input);
  expect(asked).toEqual([{ id: media(at).id, covers: [{ kind: 'star', box: [0.4, 0.1, 0.2, 0.2] }] }]);
});

test('what main says of an older state does not bring the bare picture back to the screen', async () => {
  const at = await opened();
  const before = at.post.getState().assets;
  withFaces(at, [COVERED]);
  await rest();
  const covered = shown(at);
  at.post.setState({ assets: before });
  await rest();
  expect(shown(at)).toBe(covered);
});

test('a cover that could not be painted is told, is not covered, and is not asked for again and again', async () => {
  const at = await opened();
  at.fake.answer('media.cover', () => yes({ kind: 'refused', why: 'The cover could not be painted.' }));
  withFaces(at, [COVERED]);
  await rest();
  at.post.getState().edit((content) => ({ ...content, text: `${content.text} More.` }));
  await rest();
  expect(media(at).faces[0]?.burned).not.toBe(true);
  expect(at.count('media.cover')).toBe(1);
  expect(at.said()).toContain('The cover could not be painted.');
  at.fake.answer('media.cover', () => no('failed', 'It did not work.'));
  withFaces(at, [{ ...COVERED, cover: 'heart' }]);
  await rest();
  expect(media(at).faces[0]?.burned).not.toBe(true);
});

test('a post without covers asks for nothing', async () => {
  const at = await opened();
  withFaces(at, [{ ...COVERED, is: 'adult' }]);
  await rest();
  expect(at.count('media.cover')).toBe(0);
});

test('what one account gets is asked for by itself, shown for it alone, and noted once it is made', async () => {
  const at = await opened();
  const { id } = media(at);
  const all = shown(at);
  const [account = ''] = at.post.getState().content?.targets ?? [];
  at.post.getState().edit((content) => ({
    ...content,
    media: content.media.map((one) =>
      one.id === id ? { ...one, perTarget: withCrop(one.perTarget, [account], [0, 0, 0.5, 1]) } : one,
    ),
  }));
  await rest();
  const asked = at.fake.calls.filter(({ channel }) => channel === 'media.cover').map(({ input }) => input);
  expect(asked).toEqual([{ id, covers: [], crop: [0, 0, 0.5, 1], account }]);
  expect(at.post.getState().ownPictures[account]?.[id]?.derivative).not.toBe(all);
  expect(shown(at)).toBe(all);
  expect(media(at).perTarget[account]?.cut).toBe(true);
});
