import { expect, test } from 'vitest';
import { judge } from '../../../main/workflow/judge.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { emptyContent } from '../../../shared/domain/post.ts';
import { EXAMPLE_ACCOUNT } from '../../../shared/compliance/example-accounts.ts';
import { AUTHOR, openWorld, outside } from '../../helpers/workflow/world.ts';

const LONG = `Buses run ten minutes late this afternoon. ${'Thank you for waiting with us at every stop. '.repeat(4)}`;
const account = (id: string, platform: Account['platform']): Account => ({
  ...EXAMPLE_ACCOUNT,
  id,
  platform,
});

/** What the gate says of a post for `target`, while another account has the same words the same afternoon. */
const findingsBeside = async (target: Account, other: Account): Promise<readonly string[]> => {
  const world = await openWorld(outside(), true);
  const { stores } = world;
  await stores.accounts.put(target, other);
  const content = { ...emptyContent(), category: 'news', publishAt: '2026-11-24T15:30', text: LONG } as const;
  await stores.posts.create({ id: 'other', by: AUTHOR.id, content: { ...content, targets: [other.id] } });
  const post = await stores.posts.create({
    id: 'post',
    by: AUTHOR.id,
    content: { ...content, targets: [target.id] },
  });
  const { findings } = await judge(world.services, post, post.content, 'queue');
  return findings.map(({ rule }) => rule);
};

test('what another account of such a platform says word for word comes to the gate, however long it is', async () => {
  const found = await findingsBeside(account('ridgeview-x', 'twitter'), account('westwood-x', 'twitter'));
  expect(found).toContain('platform/duplicate-text');
});

test('another account’s post makes nothing crowded, and on other platforms nothing doubled', async () => {
  const found = await findingsBeside(account('ridgeview-fb', 'facebook'), account('westwood-fb', 'facebook'));
  expect(found).not.toContain('platform/duplicate-text');
  expect(found).not.toContain('timing/crowded');
});
