import { expect, test } from 'vitest';
import { createPost } from '../../../main/workflow/create-post.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { APPROVER, AUTHOR, draft, newWorld } from '../../helpers/workflow/world.ts';

test('words are saved only under the name of who typed them', async () => {
  const world = await newWorld();
  world.sit(APPROVER);
  const made = await createPost(world.services, { publishAt: null });
  const typed = { id: made.id, seq: made.seq, content: draft({ text: 'Typed by Ben' }), by: APPROVER.id };
  // The disk was full; by the next try somebody else sits there.
  world.sit(AUTHOR);
  await expect(saveDraft(world.services, typed)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await world.stores.posts.get(made.id)).toMatchObject({ seq: made.seq, content: { text: '' } });
  world.sit(APPROVER);
  await saveDraft(world.services, typed);
  const post = await world.stores.posts.get(made.id);
  expect(post?.content.text).toBe('Typed by Ben');
  expect(JSON.stringify(post)).not.toContain(`"${AUTHOR.id}"`);
});
