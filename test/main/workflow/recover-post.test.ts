import { expect, test } from 'vitest';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recoverPost } from '../../../main/workflow/recover-post.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { PATH } from '../../helpers/faulty-fs/library.ts';
import { saved } from '../../helpers/workflow/steps.ts';
import { draft, newWorld, openWorld, TEXT, type World } from '../../helpers/workflow/world.ts';

/** Cuts a post's file short, as a dying disk would, and starts again. */
const spoilt = async (world: World, id: string): Promise<World> => {
  await world.stores.close();
  const { fs } = world.out;
  const [month = ''] = await fs.list(`${PATH}/posts`);
  const path = `${PATH}/posts/${month}/${id}.json`;
  const bytes = await fs.readFile(path);
  await fs.unlink(path);
  const file = await fs.open(path, 'create');
  await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  await file.close();
  return openWorld(world.out, false);
};

test('a damaged post is told, and its newest good copy comes back when a person says so', async () => {
  const first = await newWorld();
  const made = await saved(first, draft({ text: 'The first words' }));
  await saveDraft(first.services, { id: made.id, seq: made.seq, content: draft({ text: 'The last words' }) });
  const world = await spoilt(first, made.id);

  await expect(openPost(world.services, { id: made.id })).rejects.toMatchObject({ code: 'damaged' });
  const view = await recoverPost(world.services, { id: made.id });
  expect(view.content.text).toBe('The first words');
  expect((await openPost(world.services, { id: made.id })).content.text).toBe('The first words');
  const lines = await world.stores.journal.ofPost(made.id);
  expect(lines.at(-1)?.kind).toBe('post.recovered');
});

test('one that is sound stays as it is, and the journal does not say that it was brought back', async () => {
  const world = await newWorld();
  const made = await saved(world, draft({ text: 'Sound' }));
  const lines = await world.stores.journal.ofPost(made.id);
  expect((await recoverPost(world.services, { id: made.id })).content.text).toBe('Sound');
  expect(await world.stores.journal.ofPost(made.id)).toEqual(lines);
});

test('asked for twice at once, it is brought back once', async () => {
  const first = await newWorld();
  const made = await saved(first, draft({ text: 'The first words' }));
  await saveDraft(first.services, { id: made.id, seq: made.seq, content: draft({ text: 'The last words' }) });
  const world = await spoilt(first, made.id);
  const both = await Promise.all([1, 2].map(() => recoverPost(world.services, { id: made.id })));
  expect(both.map((one) => one.content.text)).toEqual(['The first words', 'The first words']);
  const lines = await world.stores.journal.ofPost(made.id);
  expect(lines.filter((line) => line.kind === 'post.recovered')).toHaveLength(1);
});

test('what is queued of an older copy is held, since that is not what was queued', async () => {
  const first = await newWorld();
  const made = await saved(first, draft());
  await saveDraft(first.services, { id: made.id, seq: made.seq, content: draft({ text: `${TEXT} Wow.` }) });
  const { check } = await openPost(first.services, { id: made.id });
  await queuePost(first.services, { id: made.id, revision: check.revision });
  const world = await spoilt(first, made.id);
  await recoverPost(world.services, { id: made.id });
  expect(await world.stores.queue.open()).toMatchObject([{ state: 'held' }]);
});

test('one that nobody has is said not to be there', async () => {
  const world = await newWorld();
  await expect(recoverPost(world.services, { id: 'nothing' })).rejects.toMatchObject({ code: 'not-found' });
});
