import { expect, test } from 'vitest';
import { openPost } from '../../../main/workflow/open-post.ts';
import { AUTHOR, draft, newWorld, SCHOOL, SCHOOL_IG } from '../../helpers/workflow/world.ts';

test('a finding about an account on Instagram rests on what Instagram takes, not on what Facebook does', async () => {
  const { services, stores } = await newWorld();
  await stores.accounts.put(SCHOOL_IG);
  await stores.posts.create({
    id: 'walk',
    by: AUTHOR.id,
    content: draft({ targets: [SCHOOL.id, SCHOOL_IG.id], text: 'A walk.', media: [] }),
  });
  const { check } = await openPost(services, { id: 'walk' });
  const finding = check.findings.find(({ at, what }) => at.account === SCHOOL_IG.id && /picture/u.test(what));
  expect(finding?.sources.map(({ id }) => id)).toEqual(['platform-instagram']);
});
