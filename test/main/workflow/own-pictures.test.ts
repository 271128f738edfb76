import { expect, test } from 'vitest';
import { coverMedia } from '../../../main/workflow/cover-media.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { openHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { contentSchema } from '../../../shared/ipc/content-schema.ts';
import { revisionOf } from '../../../shared/compliance/revision.ts';
import type { Box } from '../../../shared/domain/box.ts';
import { coversFor, cropFor, turnOf } from '../../../shared/domain/for-account.ts';
import type { Face, Media, MediaForTarget } from '../../../shared/domain/post.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
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

const FB = SCHOOL.id;
const IG = SCHOOL_IG.id;
const NONE: MediaForTarget = {
  altText: null,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: false,
};
const BOTH = [FB, IG];
/** Mason is at the left; somebody nobody knows is at the right. */
const STRANGER: Face = { id: 'f2', box: [0.8, 0.2, 0.1, 0.14], is: 'person', person: 'gone' };
const LEFT: Box = [0, 0, 0.7, 1];

const withCrop = (media: Media, ...accounts: readonly string[]): Media => ({
  ...media,
  perTarget: Object.fromEntries(accounts.map((id) => [id, { ...NONE, crop: LEFT }])),
});
const twoFaces: Media = { ...PICTURED, faces: [...PICTURED.faces, STRANGER] };

/** Has made what a post asks for, as the window does: for all accounts, or for one. */
const make = async ({ services }: World, media: Media, account: string | null): Promise<string> => {
  const reply = await coverMedia(services, {
    id: media.id,
    covers: account === null ? [] : coversFor(media.faces, account),
    turn: turnOf(media),
    crop: account === null ? undefined : (cropFor(media, account) ?? undefined),
    account,
  });
  if (reply.kind !== 'covered') throw new Error(reply.why);
  return reply.asset.derivative;
};
const findingsOf = async (
  { services }: World,
  id: string,
  rule: string,
): Promise<readonly (string | null)[]> =>
  (await openPost(services, { id })).check.findings
    .filter((one) => one.rule === rule)
    .map(({ at }) => at.face);
const tryToQueue = async (world: World, id: string): Promise<string> => {
  const { check } = await lookedAt(world, id);
  return (await queuePost(world.services, { id, revision: check.revision })).kind;
};

test('a face is cut off only once the crop is in the pixels of what every account gets', async () => {
  const world = await newWorld();
  const half = withCrop(twoFaces, IG);
  const { id } = await saved(world, draft({ media: [half], targets: BOTH }));
  await make(world, half, IG);
  expect(await findingsOf(world, id, 'consent/unaccounted-face')).toEqual(['f2']);

  const whole = withCrop(twoFaces, FB, IG);
  const { seq, content } = await openPost(world.services, { id });
  await saveDraft(world.services, { id, seq, content: { ...content, media: [whole] } });
  // Wished for is not done: the window may say what it likes.
  const lied = { ...whole, perTarget: { ...whole.perTarget, [FB]: { ...NONE, crop: LEFT, cut: true } } };
  const before = await openPost(world.services, { id });
  await saveDraft(world.services, { id, seq: before.seq, content: { ...content, media: [lied] } });
  expect((await openPost(world.services, { id })).content.media[0]?.perTarget[FB]?.cut).toBe(false);
  expect(await findingsOf(world, id, 'consent/unaccounted-face')).toEqual(['f2']);
  expect(await tryToQueue(world, id)).toBe('refused');
  expect((await openPost(world.services, { id })).check.obstacles.map(({ kind }) => kind)).toContain(
    'picture-unmade',
  );

  await make(world, whole, FB);
  const made = await openPost(world.services, { id });
  expect(made.content.media[0]?.perTarget[FB]).toMatchObject({ cut: true, width: 840, height: 900 });
  expect(await findingsOf(world, id, 'consent/unaccounted-face')).toEqual([]);
  expect(await tryToQueue(world, id)).toBe('queued');
});

test('each account is handed its own file, which the pass names and the record holds', async () => {
  const world = await newWorld();
  const media = withCrop(PICTURED, IG);
  const own = await make(world, media, IG);
  const { id } = await queued(world, draft({ media: [media], targets: BOTH }));
  const bare = await queued(
    world,
    draft({ media: [PICTURED], targets: BOTH, text: 'Another volcano of our class.' }),
  );
  const [pass] = await world.stores.passes.list(id);
  const [other] = await world.stores.passes.list(bare.id);
  expect(pass?.contentHash).not.toBe(other?.contentHash);
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const files: Record<string, readonly string[]> = {};
  for (const one of await world.stores.queue.ofPost(id)) {
    const offer = await openHandOff(world.services, { delivery: one.id });
    if (offer.kind !== 'offer') throw new Error(offer.why);
    files[one.target] = offer.offer.files.map(({ url }) => url);
  }
  expect(files).toEqual({ [FB]: [`/media/${PICTURE.derivative}`], [IG]: [`/media/${own}`] });
  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone');
  const { pictures } = await gatherRecord(world.services, post);
  expect(pictures.map(({ derivative, to }) => [derivative, to === null])).toEqual([
    [PICTURE.derivative, true],
    [own, false],
  ]);
  expect(new Set(pictures.map(({ file }) => file)).size).toBe(2);
});

test('a file of one account that is gone when the post comes due holds it', async () => {
  const world = await newWorld();
  const media = withCrop(PICTURED, FB);
  await make(world, media, FB);
  const { id } = await queued(world, draft({ media: [media] }));
  world.out.covered.clear();
  world.out.time.now = DUE;
  await releaseDue(world.services);
  expect(world.publisher.offered).toEqual([]);
  expect((await openPost(world.services, { id })).deliveries.map(({ state }) => state)).toEqual(['held']);
});

test('another crop, another turn or another cover for one account is another revision and holds what was queued', async () => {
  const changes: readonly ((media: Media) => Media)[] = [
    (media) => ({ ...media, perTarget: { [FB]: { ...NONE, crop: [0, 0, 0.8, 1] } } }),
    (media) => ({ ...media, perTarget: {} }),
    (media) => ({ ...media, turn: 1 }),
    (media) => ({
      ...media,
      faces: media.faces.map((face) => ({ ...face, cover: 'solid', coveredOn: [FB] })),
    }),
  ];
  for (const change of changes) {
    const world = await newWorld();
    const media = withCrop(PICTURED, FB);
    await make(world, media, FB);
    const { id } = await queued(world, draft({ media: [media] }));
    const changed = change(media);
    await make(world, changed, null);
    await make(world, changed, FB);
    const { seq, content } = await openPost(world.services, { id });
    await saveDraft(world.services, { id, seq, content: { ...content, media: [changed] } });
    expect((await openPost(world.services, { id })).deliveries.map(({ state }) => state)).toEqual(['held']);
  }
});

test('a face covered on one account is judged as covered there and as shown on the other', async () => {
  const world = await newWorld();
  const media: Media = {
    ...PICTURED,
    faces: [
      { id: 'f1', box: [0.4, 0.2, 0.1, 0.14], is: 'person', person: 'gone', cover: 'solid', coveredOn: [IG] },
    ],
  };
  const { id } = await saved(world, draft({ media: [media], targets: [IG] }));
  const messages = async (): Promise<readonly string[]> =>
    (await openPost(world.services, { id })).check.findings
      .filter(({ rule }) => rule === 'consent/unaccounted-face')
      .map(({ message }) => message);
  expect(await messages()).toEqual(['not-covered', 'unknown']);
  await make(world, media, IG);
  expect(await messages()).toEqual([]);
  expect((await openPost(world.services, { id })).content.media[0]?.faces[0]?.burnedOn).toEqual([IG]);
  const { seq, content } = await openPost(world.services, { id });
  await saveDraft(world.services, { id, seq, content: { ...content, targets: BOTH } });
  expect(await messages()).toEqual(['unknown']);
});

test('a turned picture is shown as it is until the turned one is made, and goes nowhere before', async () => {
  const world = await newWorld();
  const media: Media = { ...PICTURED, turn: 1 };
  const { id, assets } = await saved(world, draft({ media: [media] }));
  expect(assets[PICTURE.id]).toMatchObject({ derivative: PICTURE.derivative });
  expect(assets[PICTURE.id]).not.toHaveProperty('turn');
  expect(await tryToQueue(world, id)).toBe('refused');
  await make(world, media, null);
  const made = await openPost(world.services, { id });
  expect(made.assets[PICTURE.id]).toMatchObject({ turn: 1, width: 900, height: 1200 });
  expect(made.content.media[0]).toMatchObject({ width: 900, height: 1200 });
  expect(await tryToQueue(world, id)).toBe('queued');
});

test('a picture that is away for a while keeps what was known of its crop and its covers', async () => {
  const world = await newWorld();
  const base = withCrop(PICTURED, FB);
  const media: Media = {
    ...base,
    faces: base.faces.map((face): Face => ({ ...face, cover: 'star', coveredOn: [FB] })),
  };
  await make(world, media, FB);
  const { id, check } = await saved(world, draft({ media: [media] }));
  world.out.assets.clear();
  const made = new Map(world.out.covered);
  world.out.covered.clear();
  expect((await openPost(world.services, { id })).check.revision).toBe(check.revision);
  world.out.assets.set(PICTURE.id, PICTURE);
  for (const [key, asset] of made) world.out.covered.set(key, asset);
  expect((await openPost(world.services, { id })).check.revision).toBe(check.revision);
});

test('a post from before there were crops reads as it is, with the revision it had', async () => {
  const world = await newWorld();
  const old = draft({ media: [PICTURED] });
  expect(contentSchema.parse(JSON.parse(JSON.stringify(old)))).toEqual(old);
  const { content, check } = await saved(world, old);
  expect(check.revision).toBe(revisionOf(content));
  expect(content).toEqual(old);
});
