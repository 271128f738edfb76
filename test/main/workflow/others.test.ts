import { expect, test } from 'vitest';
import { gatherCase } from '../../../main/workflow/gather-case.ts';
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

test('what another post says is made once while it stands, so that a busy day is read once', async () => {
  const world = await openWorld(outside(), true);
  const { stores, services } = world;
  const [x, other] = [account('ridgeview-x', 'twitter'), account('westwood-x', 'twitter')];
  await stores.accounts.put(x, other);
  const content = { ...emptyContent(), category: 'news', publishAt: '2026-11-24T15:30', text: LONG } as const;
  const busy = ['a', 'b', 'c'];
  for (const id of busy)
    await stores.posts.create({ id, by: AUTHOR.id, content: { ...content, targets: [other.id] } });
  const others = async () => {
    const one = { ...content, targets: [x.id] };
    const given = { post: 'post', content: one, answeredFor: one, answers: [], moment: 'draft' } as const;
    return (await gatherCase(services, given)).case.others;
  };
  const first = await others();
  const again = await others();
  expect(first.map(({ text }) => text)).toEqual(busy.map(() => LONG));
  for (const [at, one] of first.entries()) expect(again[at]).toBe(one);
  const post = await stores.posts.get('b');
  await stores.posts.save({
    id: 'b',
    seq: post?.seq ?? 0,
    by: AUTHOR.id,
    content: { ...content, targets: [other.id], text: 'New words' },
  });
  expect((await others()).map(({ text }) => text)).toEqual([LONG, 'New words', LONG]);
});
