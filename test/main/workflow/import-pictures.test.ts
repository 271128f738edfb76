import { expect, test } from 'vitest';
import { cancelPictures, importMedia } from '../../../main/workflow/media.ts';
import type { Services } from '../../../main/services.ts';
import { openWorld, outside, PICTURE, type World } from '../../helpers/workflow/world.ts';

/** A library in which every file that can be read is the same known picture, and what `during` does meanwhile. */
const withFiles = async (during: (path: string) => Promise<void> = async () => {}) => {
  const world: World = await openWorld(outside(), true);
  const read: string[] = [];
  const services: Services = {
    ...world.services,
    tokens: {
      issue: async () => [],
      redeem: (token) => (token.startsWith('old') ? null : `/pictures/${token}`),
    },
    media: {
      ...world.services.media,
      importFile: async (path) => {
        read.push(path);
        await during(path);
        return path.endsWith('.pdf') ? { ok: false, why: 'This is a PDF.' } : { ok: true, asset: PICTURE };
      },
    },
  };
  return { world, services, read };
};

const progress = ({ events }: World) =>
  events.flatMap((event) =>
    event.kind === 'progress' ? [[event.job, event.done, event.total, event.text]] : [],
  );

test('several files are taken in, each with its answer, and progress is told under the window’s own name', async () => {
  const { world, services } = await withFiles();
  const answers = await importMedia(services, { job: 'j1', tokens: ['a.jpg', 'b.pdf', 'old', 'c.jpg'] });
  expect(answers.map(({ kind }) => kind)).toEqual(['taken', 'refused', 'refused', 'taken']);
  expect(answers[2]).toMatchObject({ why: expect.stringMatching(/too long ago/) as string });
  expect(progress(world)).toEqual([
    ['j1', 0, 4, 'a.jpg'],
    ['j1', 1, 4, 'b.pdf'],
    ['j1', 2, 4, 'A file'],
    ['j1', 3, 4, 'c.jpg'],
    ['j1', 4, 4, ''],
  ]);
});

test('a stopped import finishes the picture at hand, leaves the rest, and says which', async () => {
  const { services, read } = await withFiles(async (path) => {
    if (path.endsWith('b.jpg')) await cancelPictures(services, { job: 'j1' });
  });
  const answers = await importMedia(services, { job: 'j1', tokens: ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'] });
  expect(read).toEqual(['/pictures/a.jpg', '/pictures/b.jpg']);
  expect(answers.map(({ kind }) => kind)).toEqual(['taken', 'taken', 'left', 'left']);
  expect(answers[2]).toEqual({ kind: 'left', name: 'c.jpg' });
});

test('stopping one import leaves another alone, and stopping one that is over does nothing', async () => {
  const { services } = await withFiles(async () => void (await cancelPictures(services, { job: 'another' })));
  const answers = await importMedia(services, { job: 'j1', tokens: ['a.jpg', 'b.jpg'] });
  expect(answers.map(({ kind }) => kind)).toEqual(['taken', 'taken']);
  await cancelPictures(services, { job: 'j1' });
  const again = await importMedia(services, { job: 'j1', tokens: ['a.jpg'] });
  expect(again.map(({ kind }) => kind)).toEqual(['taken']);
});
