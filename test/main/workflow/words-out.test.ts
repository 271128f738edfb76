import { expect, test } from 'vitest';
import { saveAccount } from '../../../main/workflow/accounts.ts';
import { copyForHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { emptyContent } from '../../../shared/domain/post.ts';
import { contentFor, FILM } from '../../helpers/workflow/release-crash.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld, PICTURED, SCHOOL, SCHOOL_IG, TEXT } from '../../helpers/workflow/world.ts';

const LINK = 'https://www.bloomington.k12.mn.us/science';

test('what is copied is what was judged, the link under the text', async () => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft({ link: LINK }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await copyForHandOff(world.services, { delivery, what: 'text', media: null });
  expect(world.out.asked.copied).toEqual([`${TEXT}\n\n${LINK}`]);
});

test('a video goes with its tags and with whom it is made for, and both stand in the record', async () => {
  const world = await newWorld();
  const tube = await saveAccount(world.services, { ...SCHOOL, id: null, platform: 'youtube' });
  world.out.assets.set(FILM.id, FILM);
  const { id, delivery } = await queued(
    world,
    draft({
      ...contentFor('youtube'),
      targets: [tube.id],
      video: {
        ...emptyContent().video,
        title: 'Volcanoes',
        tags: ['science', 'paper volcano'],
        madeForKids: true,
      },
    }),
  );
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const reply = await copyForHandOff(world.services, { delivery, what: 'tags', media: null });
  expect(world.out.asked.copied).toEqual(['science, paper volcano']);
  expect(reply).toMatchObject({
    kind: 'offer',
    offer: { tags: 'science, paper volcano', madeForKids: true },
  });
  const { lines, record } = await readRecord(world.services, { id });
  expect(lines.map(({ text }) => text).join('\n')).toContain('Copied the tags');
  expect(record.deliveries).toMatchObject([
    { words: { title: 'Volcanoes', tags: 'science, paper volcano', madeForKids: true } },
  ]);
  expect(record.versions.at(-1)?.fields).toEqual(
    expect.arrayContaining([
      { name: 'Video tags', text: 'science, paper volcano' },
      { name: 'Made for kids', text: 'Yes' },
    ]),
  );
});

test('where there are no tags, there is nothing of that kind to copy', async () => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft({ video: { ...emptyContent().video, tags: ['science'] } }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await expect(copyForHandOff(world.services, { delivery, what: 'tags', media: null })).rejects.toMatchObject(
    { code: 'not-found' },
  );
});

test('a text that leaves no room for its link is stopped, not handed over without it', async () => {
  const world = await newWorld();
  const room = 2200 - LINK.length - 2;
  const long = draft({
    text: `${TEXT} `.repeat(40).slice(0, room + 1),
    link: LINK,
    targets: [SCHOOL_IG.id],
    media: [PICTURED],
  });
  const { id } = await saved(world, long);
  const { check } = await lookedAt(world, id);
  const reply = await queuePost(world.services, { id, revision: check.revision });
  expect(reply.kind).toBe('refused');
  expect(check.findings.filter((one) => one.severity === 'block')).toMatchObject([
    { rule: 'platform/text-length', message: 'text-with-link', words: LINK },
  ]);

  const short = await saved(world, { ...long, text: long.text.slice(0, room).trimEnd() });
  const looked = await lookedAt(world, short.id);
  expect(looked.check.obstacles).toEqual([]);
});
