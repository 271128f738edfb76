import { expect, test } from 'vitest';
import { fitPictures } from '../../../main/workflow/fit-pictures.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { openHandOff, revealHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import type { Box } from '../../../shared/domain/box.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  draft,
  DUE,
  newWorld,
  PICTURE,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  type World,
} from '../../helpers/workflow/world.ts';

const WIDE: Asset = { ...PICTURE, width: 2048, height: 1536 };
const BOTH = { targets: [SCHOOL.id, SCHOOL_IG.id] };

/** A world with both accounts and this picture in the library. */
const worldWith = async (picture: Asset): Promise<World> => {
  const world = await newWorld();
  world.out.assets.set(picture.id, picture);
  return world;
};

/** Account id → the hash of the one picture it is offered. */
const handedOver = async (world: World, id: string): Promise<Record<string, string | undefined>> => {
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const over: Record<string, string | undefined> = {};
  for (const { id: delivery, target } of await world.stores.queue.ofPost(id)) {
    await revealHandOff(world.services, { delivery });
    const reply = await openHandOff(world.services, { delivery });
    if (reply.kind !== 'offer') throw new Error(reply.why);
    over[target] = reply.offer.files[0]?.url.replace('/media/', '');
  }
  return over;
};

const madeOf = (world: World): readonly (readonly [width: number, height: number, derivative: string])[] =>
  [...world.out.covered.values()].map(({ width, height, derivative }) => [width, height, derivative]);

test('a picture that is wider than Instagram shows it goes there in 1,440 pixels, and elsewhere as it is', async () => {
  const world = await worldWith(WIDE);
  const { id } = await queued(world, draft({ ...BOTH, media: [PICTURED] }));
  expect(madeOf(world)).toEqual([]);

  const over = await handedOver(world, id);
  const [made] = madeOf(world);
  expect(made).toEqual([1440, 1080, over[SCHOOL_IG.id]]);
  expect(over[SCHOOL.id]).toBe(WIDE.derivative);

  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone');
  const record = await gatherRecord(world.services, post);
  const recorded = record.deliveries.map(({ target, pictures }) => [target, pictures[0]?.derivative]);
  expect(Object.fromEntries(recorded)).toEqual(over);
});

test('a picture made smaller after it was queued leaves the pass as it is', async () => {
  const world = await worldWith(WIDE);
  const { id } = await queued(world, draft({ ...BOTH, media: [PICTURED] }));
  await fitPictures(world.services, { post: id, target: SCHOOL_IG.id });
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const states = (await world.stores.queue.ofPost(id)).map(({ state }) => state);
  expect(states).toEqual(['offered', 'offered']);
});

test('a smaller picture that is gone is made again', async () => {
  const world = await worldWith(WIDE);
  const { id } = await queued(world, draft({ ...BOTH, media: [PICTURED] }));
  const before = await handedOver(world, id);
  world.out.covered.clear();
  expect(await handedOver(world, id)).toEqual(before);
});

const HALF: Box = [0.25, 0.1, 0.5, 0.8];
test.each([
  ['narrow enough', { ...WIDE, width: 1440, height: 1080 }, {}],
  ['a moving one', { ...WIDE, type: 'image/gif' }, {}],
  ['left out there', WIDE, { omit: true }],
  ['cut for Instagram anyway', WIDE, { crop: HALF }],
] as const)('nothing is made of a picture that is %s', async (_words, picture, own) => {
  const world = await worldWith(picture);
  const media = {
    ...PICTURED,
    perTarget: {
      [SCHOOL_IG.id]: {
        altText: null,
        width: null,
        height: null,
        type: null,
        bytes: null,
        omit: false,
        ...own,
      },
    },
  };
  const { id } = await saved(world, draft({ ...BOTH, media: [media] }));
  await fitPictures(world.services, { post: id, target: SCHOOL_IG.id });
  expect(madeOf(world)).toEqual([]);
});
