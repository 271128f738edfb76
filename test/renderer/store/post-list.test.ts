import { expect, test } from 'vitest';
import { type Reply, yes } from '../../../shared/ipc/errors.ts';
import type {
  PostListDone,
  PostListUndo,
  PostListView,
  TriedPostList,
} from '../../../shared/ipc/post-list-views.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const LIST: PostListView = {
  id: 'list',
  at: '2026-11-23T15:00:00Z',
  by: 'Robin',
  file: 'plan.csv',
  posts: 2,
  undone: null,
};
const TRIED: TriedPostList = {
  kind: 'tried',
  plan: 'p1',
  posts: 3,
  verdicts: { ready: 3, attention: 0, review: 0, blocked: 0 },
  rows: [],
  bad: [],
  badCount: 0,
  files: 0,
  missing: 0,
};

const makeDesk = freshDesks();

/** A desk on which a list was read and tried. */
const tried = async (): Promise<Desk> => {
  const desk = await makeDesk();
  const { fake, postList } = desk;
  fake.answer('posts.import-pick', () => yes({ token: 'file', name: 'plan.csv', bytes: 100 }));
  fake.answer('posts.import-read', () =>
    yes({
      kind: 'read',
      name: 'plan.csv',
      encoding: 'UTF-8',
      survey: { delimiter: ',', columns: [{ header: 'Text', samples: [] }], rows: 3, guess: { text: 0 } },
    }),
  );
  fake.answer('posts.import-try', () => yes(TRIED));
  fake.answer('posts.import-cancel', () => yes(null));
  await postList.getState().pickFile();
  await postList.getState().tryOn();
  return desk;
};

const jobOf = ({ fake }: Desk, channel: string): unknown => {
  const { input } = fake.calls.findLast((call) => call.channel === channel) ?? {};
  return (input as { readonly job?: unknown } | undefined)?.job;
};

test('Stop while drafts are made stops that job, says how many there are, and the others can be made', async () => {
  const desk = await tried();
  const { fake, postList } = desk;
  let finish: (reply: Reply<PostListDone>) => void = () => undefined;
  fake.answer('posts.import-run', () => new Promise((done) => void (finish = done)));
  const running = postList.getState().run(false);
  await pass(0);
  await postList.getState().stop();
  expect(fake.calls.at(-1)).toEqual({
    channel: 'posts.import-cancel',
    input: { job: jobOf(desk, 'posts.import-run'), forget: false },
  });
  finish(yes({ kind: 'stopped', list: LIST, total: 3 }));
  await running;
  expect(postList.getState()).toMatchObject({ stopped: { list: LIST, total: 3 }, busy: null, trouble: null });
  fake.answer('posts.import-run', () => yes({ kind: 'done', list: { ...LIST, posts: 3 }, refused: [] }));
  await postList.getState().run(true);
  expect(postList.getState()).toMatchObject({ stopped: null, done: { list: { posts: 3 } } });
});

test('an undo hears how far it is and can be stopped: the list stays, and what happened is said', async () => {
  const desk = await tried();
  const { fake, postList } = desk;
  fake.answer('posts.import-run', () => yes({ kind: 'stopped', list: LIST, total: 3 }));
  await postList.getState().run(false);
  let finish: (reply: Reply<PostListUndo>) => void = () => undefined;
  fake.answer('posts.import-undo', () => new Promise((done) => void (finish = done)));
  const undoing = postList.getState().undo('list');
  await pass(0);
  const job = jobOf(desk, 'posts.import-undo') as string;
  fake.emit({ kind: 'progress', job, done: 1, total: 2, text: 'Moving the posts to the bin' });
  expect(postList.getState().busy).toMatchObject({ done: 1, total: 2 });
  await postList.getState().stop();
  expect(fake.calls.at(-1)).toEqual({ channel: 'posts.import-cancel', input: { job, forget: false } });
  finish(yes({ kind: 'stopped', binned: 1 }));
  await undoing;
  expect(postList.getState()).toMatchObject({
    stopped: { list: LIST },
    undone: null,
    busy: null,
    trouble: 'Stopped. 1 post went to the bin, and the others of the list stay. To go on, undo it once more.',
  });
  fake.answer('posts.import-undo', () => yes({ kind: 'undone', list: LIST, binned: 1, kept: [] }));
  await postList.getState().undo('list');
  expect(postList.getState()).toMatchObject({ stopped: null, read: null, undone: { binned: 1 } });
});
