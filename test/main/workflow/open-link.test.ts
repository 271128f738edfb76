import { expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { openPublished, openSource } from '../../../main/workflow/open-link.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { CITATIONS } from '../../../shared/domain/citations.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld } from '../../helpers/workflow/world.ts';

const LINK = 'https://www.facebook.com/RidgeviewBPS/posts/1';

/** A post that is out, with this link, and what the browser was asked since. */
const posted = async (link: string | null) => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft());
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery });
  await confirmPosted(world.services, { delivery, link });
  world.out.asked.opened.length = 0;
  return { ...world, delivery, opened: world.out.asked.opened };
};

test('a published post opens by the link it was confirmed with, and only by that', async () => {
  const { services, delivery, opened } = await posted(LINK);
  expect(await openPublished(services, { delivery })).toBe(true);
  expect(opened).toEqual([LINK]);
  await expect(openPublished(services, { delivery: LINK })).rejects.toThrow('not in the queue');
  expect(opened).toEqual([LINK]);
});

test('a published post without a link opens nothing', async () => {
  const { services, delivery, opened } = await posted(null);
  expect(await openPublished(services, { delivery })).toBe(false);
  expect(opened).toEqual([]);
});

test('a source opens by its own address, and no other address does', async () => {
  const { services, out } = await newWorld();
  for (const { id, url } of CITATIONS) {
    out.asked.opened.length = 0;
    expect(await openSource(services, { citation: id }), id).toBe(url !== null);
    expect(out.asked.opened).toEqual(url === null ? [] : [url]);
  }
  out.asked.opened.length = 0;
  await expect(openSource(services, { citation: 'https://evil.example/' })).rejects.toThrow('no such source');
  expect(out.asked.opened).toEqual([]);
});
