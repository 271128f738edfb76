import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerReview } from '../../../main/workflow/answer-review.ts';
import { coverMedia } from '../../../main/workflow/cover-media.ts';
import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import {
  closeReviewFile,
  openReviewFile,
  shownPicture,
  shownVideo,
  trustSender,
} from '../../../main/workflow/open-review-file.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { forgetElsewhere, viewElsewhere } from '../../../main/workflow/review-people.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { saveReviewFile } from '../../../main/workflow/save-review-file.ts';
import type { Box } from '../../../shared/domain/box.ts';
import { coversOf } from '../../../shared/domain/cover.ts';
import { coversFor } from '../../../shared/domain/for-account.ts';
import type { Face, Media, PostContent } from '../../../shared/domain/post.ts';
import type { OpenedReview } from '../../../shared/ipc/review-views.ts';
import type { ReviewBody } from '../../../shared/review/review-body.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  openWorld,
  outside,
  PICTURE,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  STUDENT,
  TEXT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const DAY = 24 * 60 * 60_000;
/** The picture's derivative is named by its content here, as in a real library. */
const CLEARED = new Uint8Array([255, 216, 255, 217]);

/** The file that was exported last, taken out of the world. */
const takeFile = (world: World): Uint8Array => {
  const [[name, bytes] = ['', '']] = [...world.out.asked.exported].slice(-1);
  world.out.asked.exported.delete(name);
  return Buffer.from(bytes);
};

/** Gives somebody a file to open, as a stick or a message would. */
const openWith = async (world: World, bytes: Uint8Array): Promise<OpenedReview | null> => {
  const path = '/given.hallpass-review';
  const { fs } = world.out;
  if ((await fs.stat(path)) !== null) await fs.unlink(path);
  const file = await fs.open(path, 'create');
  await file.write(bytes);
  await file.close();
  world.out.answers.file = path;
  return openReviewFile(world.services);
};

const codeOf = async (world: World): Promise<string> => (await viewElsewhere(world.services)).code ?? '';

/** A post at one laptop, and an approver at another; the district role is at the first one's desk for the code. */
const twoDesks = async () => {
  const here = await newWorld();
  const there = await newWorld();
  await there.stores.colleagues.put({ ...APPROVER, name: 'Kim Elsewhere' });
  there.sit({ ...APPROVER, name: 'Kim Elsewhere' });
  const { id } = await saved(
    here,
    draft({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] }),
  );
  const { check } = await lookedAt(here, id);
  return { here, there, id, revision: check.revision };
};

/** The same with the review file saved, opened and trusted there. */
const asked = async (note: string | null = 'Before Friday') => {
  const desks = await twoDesks();
  const { here, there, id, revision } = desks;
  await saveReviewFile(here.services, { id, revision, note });
  const file = takeFile(here);
  const first = await openWith(there, file);
  const opened = await trustSender(there.services, { code: await codeOf(here) });
  return { ...desks, file, first, opened };
};

/** The answer given there, and its bytes. */
const answered = async (verdict: 'approve' | 'changes' = 'approve', note: string | null = 'Lovely') => {
  const desks = await asked();
  await answerReview(desks.there.services, { verdict, note, watched: false });
  return { ...desks, answer: takeFile(desks.there) };
};

/** What a library holds that an answer could change. */
const picture = async ({ stores }: World, id: string): Promise<string> =>
  JSON.stringify([await stores.posts.get(id), await stores.queue.ofPost(id), stores.reviews.known()]);

/** Somebody's folder dialog, during which this happens. */
const whilePicking = ({ services }: World, happens: () => Promise<unknown>): World['services'] => ({
  ...services,
  desk: {
    ...services.desk,
    pickFolder: async () => {
      await happens();
      return '/exports';
    },
  },
});

describe('while its folder is chosen', () => {
  test('nothing waits, and a post that was changed meanwhile is not saved', async () => {
    const { here, id, revision } = await twoDesks();
    const edit = async (): Promise<void> => {
      const { seq, content } = await openPost(here.services, { id });
      await saveDraft(here.services, { id, seq, content: { ...content, text: `${TEXT} Come and see.` } });
    };
    await expect(
      saveReviewFile(whilePicking(here, edit), { id, revision, note: null }),
    ).rejects.toMatchObject({ code: 'stale' });
    expect(here.out.asked.exported.size).toBe(0);
    expect((await openPost(here.services, { id })).content.text).toContain('Come and see.');
  });

  test('an answer to another file than the one that was shown is not saved', async () => {
    const { here, there, id, revision } = await asked();
    await saveReviewFile(here.services, { id, revision, note: 'Another one' });
    const other = takeFile(here);
    const services = whilePicking(there, () => openWith(there, other));
    await expect(
      answerReview(services, { verdict: 'approve', note: '', watched: false }),
    ).rejects.toMatchObject({
      code: 'refused',
    });
    expect(there.out.asked.exported.size).toBe(0);
  });
});

describe('a review file', () => {
  test('is shown after the sender’s code was typed once, and is known from then on', async () => {
    const { here, there, file, first, opened } = await asked();
    expect(first).toEqual({ kind: 'who', name: AUTHOR.name, approves: false });
    expect(opened).toMatchObject({
      kind: 'review',
      review: {
        by: AUTHOR.name,
        code: await codeOf(here),
        note: 'Before Friday',
        texts: [{ label: 'Text', text: TEXT }],
        accounts: [{ handle: '@RidgeviewBPS', platform: 'Facebook' }],
      },
    });
    expect(await openWith(there, file)).toMatchObject({ kind: 'review' });
    expect(JSON.stringify(opened)).toContain('where picture 1 comes from');
    const kinds = (await there.stores.journal.list(1, 50)).map((line) => line.kind);
    expect(kinds.filter((kind) => kind.startsWith('review.'))).toEqual([
      'review.known',
      'review.opened',
      'review.opened',
    ]);
  });

  test('is opened where it is dropped, once', async () => {
    const { there, file } = await asked();
    await openWith(there, file);
    const tokens = makeFileTokens({ now: there.services.clock.now, newToken: () => 'dropped' });
    const services = { ...there.services, tokens };
    await tokens.issue([there.out.answers.file ?? '']);
    there.out.answers.file = '/another';
    expect(await openReviewFile(services, { token: 'dropped' })).toMatchObject({ kind: 'review' });
    await expect(openReviewFile(services, { token: 'dropped' })).rejects.toThrow('dropped too long ago');
  });

  test('shows what is said for one account alone, the captions and who is tagged, too', async () => {
    const { here, there } = await twoDesks();
    const own = { altText: 'A crater', width: null, height: null, type: null, bytes: null, omit: false };
    const media = { ...PICTURED, faces: [], captions: 'It fizzes.', tags: ['@RidgeviewPTO'] };
    const { id } = await saved(here, draft({ media: [{ ...media, perTarget: { [SCHOOL.id]: own } }] }));
    const { check } = await openPost(here.services, { id });
    await saveReviewFile(here.services, { id, revision: check.revision, note: null });
    await openWith(there, takeFile(here));
    const opened = await trustSender(there.services, { code: await codeOf(here) });
    expect(opened).toMatchObject({
      review: {
        texts: [
          { label: 'Text', text: TEXT },
          { label: 'Alt text of picture 1 for @RidgeviewBPS on Facebook', text: 'A crater' },
          { label: 'Captions of picture 1', text: 'It fizzes.' },
          { label: 'Accounts tagged in picture 1', text: '@RidgeviewPTO' },
        ],
        pictures: [{ altText: PICTURED.altText }],
      },
    });
  });

  /** What a saved file says of its pictures, and whether the picture as it lies in the library is in it. */
  const picturesSaved = async (content: PostContent, make: readonly (string | null)[]) => {
    const { here } = await twoDesks();
    const { media, text } = content;
    const { id } = await saved(here, draft({ ...content, text: `${text} Again.` }));
    for (const account of make) {
      await coverMedia(here.services, {
        id: PICTURE.id,
        covers:
          account === null ? coversOf(media[0]?.faces ?? []) : coversFor(media[0]?.faces ?? [], account),
        crop: (account === null ? undefined : media[0]?.perTarget[account]?.crop) ?? undefined,
        account,
      });
    }
    const read: string[] = [];
    const services: World['services'] = {
      ...here.services,
      media: {
        ...here.services.media,
        readCleared: (derivative) => {
          read.push(derivative);
          return here.services.media.readCleared(derivative);
        },
      },
    };
    const { check } = await openPost(here.services, { id });
    await saveReviewFile(services, { id, revision: check.revision, note: null });
    const opened = here.stores.reviews.open(takeFile(here));
    const { pictures } = (opened.ok ? opened.parcel.body : null) as ReviewBody;
    return { pictures, read };
  };
  const NO_WISH = { altText: null, width: null, height: null, type: null, bytes: null, omit: false };
  const HALF = { ...NO_WISH, crop: [0, 0, 0.35, 1] as const };
  const two = (perTarget: Media['perTarget'], faces: readonly Face[] = PICTURED.faces): PostContent =>
    draft({ targets: [SCHOOL.id, SCHOOL_IG.id], media: [{ ...PICTURED, perTarget, faces }] });

  test('holds a picture as each account gets it, and not where it is cut or covered for all of them', async () => {
    const some = await picturesSaved(two({ [SCHOOL_IG.id]: HALF }), [SCHOOL_IG.id]);
    expect(some.pictures).toMatchObject([
      { file: PICTURE.derivative, own: [{ accounts: [`${SCHOOL_IG.handle} on Instagram`] }] },
    ]);
    const all = await picturesSaved(two({ [SCHOOL.id]: HALF, [SCHOOL_IG.id]: HALF }), [
      SCHOOL.id,
      SCHOOL_IG.id,
    ]);
    expect(all.pictures[0]?.file).toBeNull();
    expect(all.read).not.toContain(PICTURE.derivative);
    expect(all.read).toEqual(all.pictures[0]?.own?.map(({ file }) => file));
    const covered = PICTURED.faces.map(
      (face): Face => ({ ...face, cover: 'solid', coveredOn: [SCHOOL.id, SCHOOL_IG.id] }),
    );
    const hidden = await picturesSaved(two({}, covered), [SCHOOL.id, SCHOOL_IG.id]);
    expect(hidden.read.length).toBeGreaterThan(0);
    expect(hidden.read).not.toContain(PICTURE.derivative);
  });

  test('leaves out a picture that no account gets', async () => {
    const omit = { ...NO_WISH, omit: true };
    const { pictures, read } = await picturesSaved(two({ [SCHOOL.id]: omit, [SCHOOL_IG.id]: omit }), []);
    expect(pictures).toMatchObject([{ file: null, own: [] }]);
    expect(read).toEqual([]);
  });

  test('is not saved while a crop or a cover is not in the pixels yet', async () => {
    const everywhere = PICTURED.faces.map((face): Face => ({ ...face, is: 'covered', cover: 'solid' }));
    await expect(picturesSaved(two({}, everywhere), [])).rejects.toMatchObject({ code: 'media' });
    expect((await picturesSaved(two({}, everywhere), [null])).read).not.toContain(PICTURE.derivative);
    await expect(picturesSaved(two({ [SCHOOL_IG.id]: HALF }), [])).rejects.toMatchObject({ code: 'media' });
  });

  test('shows the approver which account gets which picture', async () => {
    const { here, there } = await twoDesks();
    const { id } = await saved(here, { ...two({ [SCHOOL_IG.id]: HALF }), text: `${TEXT} Again.` });
    const cut = { id: PICTURE.id, covers: [], crop: [...HALF.crop] as Box, account: SCHOOL_IG.id };
    await coverMedia(here.services, cut);
    const { check } = await openPost(here.services, { id });
    await saveReviewFile(here.services, { id, revision: check.revision, note: null });
    await openWith(there, takeFile(here));
    expect(await trustSender(there.services, { code: await codeOf(here) })).toMatchObject({
      review: {
        pictures: [{ isForAll: true, own: [{ accounts: [`${SCHOOL_IG.handle} on Instagram`] }] }],
      },
    });
  });

  test('shows its pictures to who knows the sender, and to nobody before', async () => {
    const { here, there, id, revision } = await twoDesks();
    await saveReviewFile(here.services, { id, revision, note: null });
    await openWith(there, takeFile(here));
    const hash = createHash('sha256').update(CLEARED).digest('hex');
    expect(shownPicture(there.services, hash)).toBeNull();
    await trustSender(there.services, { code: await codeOf(here) });
    expect(shownPicture(there.services, hash)?.type).toBe('image/jpeg');
  });

  test('shows its pictures until it is closed or answered, and no longer', async () => {
    const { there, file } = await asked();
    const hash = createHash('sha256').update(CLEARED).digest('hex');
    await closeReviewFile(there.services);
    expect(shownPicture(there.services, hash)).toBeNull();
    await expect(
      answerReview(there.services, { verdict: 'approve', note: null, watched: false }),
    ).rejects.toThrow('once more');
    await openWith(there, file);
    expect(shownPicture(there.services, hash)).not.toBeNull();
    await answerReview(there.services, { verdict: 'approve', note: null, watched: false });
    expect(shownPicture(there.services, hash)).toBeNull();
  });

  /** A post with a video of so many bytes, saved as a review file and opened by who knows the sender. */
  const withVideo = async (bytes: Uint8Array, times: number) => {
    const { here, there } = await twoDesks();
    const derivative = createHash('sha256').update(bytes).digest('hex');
    here.out.assets.set(PICTURE.id, {
      ...PICTURE,
      derivative,
      kind: 'video',
      type: 'video/mp4',
      film: { duration: 30, hasSound: false, codec: 'H.264', poster: null, frames: [] },
    });
    const { id } = await saved(here, draft({ media: [{ ...PICTURED, faces: [] }], text: `${TEXT} See.` }));
    const { check } = await openPost(here.services, { id });
    const services: World['services'] = {
      ...here.services,
      media: {
        ...here.services.media,
        pourCleared: async (_hash, into) => {
          for (let n = 0; n < times; n += 1) await into(bytes);
          return true;
        },
      },
    };
    await saveReviewFile(services, { id, revision: check.revision, note: null });
    const file = takeFile(here);
    await openWith(there, file);
    const opened = await trustSender(there.services, { code: await codeOf(here) });
    return { here, there, derivative, file, opened };
  };

  test('holds the video itself, which plays in stretches, and is approved by who says they watched it', async () => {
    const bytes = new Uint8Array([0, 1, 2, 3, 4, 5]);
    const { here, there, derivative, opened } = await withVideo(bytes, 1);
    expect(opened).toMatchObject({ review: { pictures: [{ isVideo: true, film: `/media/${derivative}` }] } });
    const video = await shownVideo(there.services, derivative);
    expect([video?.size, await video?.read(2, 3), await video?.read(4, 3)]).toEqual([
      6,
      Buffer.from([2, 3, 4]),
      null,
    ]);
    await expect(
      answerReview(there.services, { verdict: 'approve', note: null, watched: false }),
    ).rejects.toThrow('Watch it to its end');
    expect(there.out.asked.exported.size).toBe(0);
    await answerReview(there.services, { verdict: 'approve', note: null, watched: true });
    expect(await shownVideo(there.services, derivative)).toBeNull();
    await openWith(here, takeFile(there));
    here.sit(DISTRICT);
    expect(await trustSender(here.services, { code: await codeOf(there) })).toMatchObject({
      verdict: 'approve',
    });
  });

  test('a video too large for it is left out and said to be, and needs the same word', async () => {
    const { there, file, opened } = await withVideo(new Uint8Array(1_048_576), 101);
    expect(file.byteLength).toBeLessThan(100_000);
    expect(opened).toMatchObject({ review: { pictures: [{ isVideo: true, film: null }] } });
    await expect(
      answerReview(there.services, { verdict: 'approve', note: null, watched: false }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    await answerReview(there.services, { verdict: 'changes', note: 'Too long', watched: false });
  });

  test('what is more than a video is not played', async () => {
    const { there, derivative, opened } = await withVideo(new Uint8Array([77, 90, 0, 0]), 1);
    expect(opened).toMatchObject({ review: { pictures: [{ isVideo: true, film: null }] } });
    expect(await shownVideo(there.services, derivative)).toBeNull();
  });

  test('a wrong code opens nothing and makes nobody known', async () => {
    const { here, there, id, revision } = await twoDesks();
    await saveReviewFile(here.services, { id, revision, note: null });
    await openWith(there, takeFile(here));
    await expect(trustSender(there.services, { code: await codeOf(there) })).rejects.toThrow('not the code');
    await expect(
      answerReview(there.services, { verdict: 'approve', note: null, watched: false }),
    ).rejects.toThrow('once more');
    expect(there.stores.reviews.known()).toEqual([]);
  });

  test('names nobody of the register, in no byte of it', async () => {
    const { here, there } = await twoDesks();
    await here.stores.register.record([{ person: STUDENT.id, entry: WITHDRAWAL }], AUTHOR.id);
    const { id } = await saved(here, draft({ media: [PICTURED] }));
    const { check } = await openPost(here.services, { id });
    expect(JSON.stringify(check.findings)).toContain('Mason may not');
    await saveReviewFile(here.services, { id, revision: check.revision, note: null });
    const file = takeFile(here);
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/Mason|Lindqvist/u);
    await openWith(there, file);
    const opened = await trustSender(there.services, { code: await codeOf(here) });
    expect(opened?.kind === 'review' && opened.review.findings.map((one) => one.what).join()).toMatch(
      /[Aa] second grader/u,
    );
  });

  test('is answered by approvers alone, and not where it was saved', async () => {
    const { here, there, file } = await asked();
    there.sit({ ...AUTHOR, name: 'Somebody Else' });
    await expect(openWith(there, file)).rejects.toMatchObject({ code: 'not-allowed' });
    here.sit(APPROVER);
    expect(await openWith(here, file)).toMatchObject({ kind: 'refused' });
  });

  test('whose time is over is refused', async () => {
    const { there, file } = await asked();
    there.out.time.now += 15 * DAY;
    expect(await openWith(there, file)).toMatchObject({ kind: 'refused' });
  });
});

describe('an answer', () => {
  /** Opens an answer at the author's desk, where the district role types the code. */
  const trustThere = async (here: World, there: World, answer: Uint8Array): Promise<OpenedReview> => {
    here.sit(DISTRICT);
    expect(await openWith(here, answer)).toMatchObject({ kind: 'who', approves: true });
    const opened = await trustSender(here.services, { code: await codeOf(there) });
    here.sit(AUTHOR);
    return opened;
  };

  test('approves exactly that revision, by name, and the post can be queued', async () => {
    const { here, there, id, revision, answer } = await answered();
    expect(await trustThere(here, there, answer)).toMatchObject({ kind: 'answered', verdict: 'approve' });
    const post = await openPost(here.services, { id });
    expect(post.check.findings.find((one) => one.severity === 'review')).toMatchObject({
      state: 'approved',
      by: 'Kim Elsewhere (elsewhere)',
    });
    expect((await queuePost(here.services, { id, revision })).kind).toBe('queued');
    expect((await here.stores.journal.ofPost(id)).map((line) => line.kind)).toEqual(
      expect.arrayContaining(['review.saved', 'review.approved']) as string[],
    );
    await saveDraft(here.services, { id, seq: post.seq, content: { ...post.content, text: `${TEXT} Wow.` } });
    const edited = await lookedAt(here, id);
    expect(edited.check.obstacles.map((one) => one.kind)).toContain('review-unapproved');
  });

  test('that wants changes sends it back with the note, and lets nothing pass', async () => {
    const { here, there, id, revision, answer } = await answered('changes', 'Whose picture?');
    expect(await trustThere(here, there, answer)).toMatchObject({ kind: 'answered', verdict: 'changes' });
    expect((await openPost(here.services, { id })).review).toMatchObject({
      state: 'changes-wanted',
      by: 'Kim Elsewhere (elsewhere)',
      note: 'Whose picture?',
    });
    expect((await queuePost(here.services, { id, revision })).kind).toBe('refused');
  });

  test('makes no approver by who may not make one: an author does not type the code', async () => {
    const { here, there, id, answer } = await answered();
    const before = await picture(here, id);
    expect(await openWith(here, answer)).toMatchObject({ kind: 'who' });
    await expect(trustSender(here.services, { code: await codeOf(there) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await picture(here, id)).toBe(before);
  });

  test('counts once: the same file again is refused and changes nothing', async () => {
    const { here, there, id, answer } = await answered();
    await trustThere(here, there, answer);
    const before = await picture(here, id);
    expect(await openWith(here, answer)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/answered already/u) as string,
    });
    expect(await picture(here, id)).toBe(before);
  });

  test('to an earlier revision is refused', async () => {
    const { here, there, id, answer } = await answered();
    const { seq, content } = await openPost(here.services, { id });
    await saveDraft(here.services, { id, seq, content: { ...content, text: `${TEXT} Wow.` } });
    expect(await trustThere(here, there, answer)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/changed since/u) as string,
    });
    expect((await here.stores.posts.get(id))?.approvals).toEqual([]);
  });

  test('that comes too late, or to another library, is refused', async () => {
    const { here, there, id, answer } = await answered();
    const other = await newWorld();
    other.sit(DISTRICT);
    expect(await openWith(other, answer)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/not saved in this library/u) as string,
    });
    here.out.time.now += 15 * DAY;
    expect(await openWith(here, answer)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/is over/u) as string,
    });
    expect(await openWith(there, answer)).toMatchObject({ kind: 'refused' });
    expect((await here.stores.posts.get(id))?.approvals).toEqual([]);
  });

  test('of who wrote the post, under their own name, approves nothing', async () => {
    const { here, there, id, revision } = await twoDesks();
    await saveReviewFile(here.services, { id, revision, note: null });
    await openWith(there, takeFile(here));
    await trustSender(there.services, { code: await codeOf(here) });
    there.sit({ ...APPROVER, name: ' ana writer' });
    await answerReview(there.services, { verdict: 'approve', note: null, watched: false });
    const opened = await trustThere(here, there, takeFile(there));
    expect(opened).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/somebody else has to approve/u) as string,
    });
    expect((await here.stores.posts.get(id))?.approvals).toEqual([]);
  });

  test('counts no more once its Hallpass is forgotten: what was queued on it is held', async () => {
    const { here, there, id, revision, answer } = await answered();
    await trustThere(here, there, answer);
    await queuePost(here.services, { id, revision });
    await expect(forgetElsewhere(here.services, { code: await codeOf(there) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    here.sit(DISTRICT);
    expect((await forgetElsewhere(here.services, { code: await codeOf(there) })).known).toEqual([]);
    expect((await here.stores.queue.ofPost(id))[0]).toMatchObject({ state: 'held' });
  });

  test('changed in any byte, cut anywhere or made longer is refused, and nothing is changed', async () => {
    const { here, id, answer, file } = await answered();
    here.sit(DISTRICT);
    const before = await picture(here, id);
    const spoiled = fc.oneof(
      fc
        .record({ at: fc.nat(answer.byteLength - 1), by: fc.integer({ min: 1, max: 255 }) })
        .map(({ at, by }) => answer.map((byte, index) => (index === at ? byte ^ by : byte))),
      fc.nat(answer.byteLength - 1).map((length) => answer.slice(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 70 }).map((more) => Buffer.concat([answer, more])),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(spoiled, async (bytes) => {
        expect(await openWith(here, Uint8Array.from(bytes))).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: 300 },
    );
    for (let at = 0; at < file.byteLength; at += 97) {
      expect(here.stores.reviews.open(file.map((byte, index) => (index === at ? byte ^ 1 : byte))).ok).toBe(
        false,
      );
    }
    expect(await picture(here, id)).toBe(before);
  });
});

test('the key outlives a restart, and its private half lies nowhere in the clear', async () => {
  const out = outside();
  const world = await newWorld(out);
  const code = await codeOf(world);
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u);
  await world.stores.close();
  const again = await openWorld(out, false);
  expect(await codeOf(again)).toBe(code);
  await again.stores.keys.lock();
  expect(await codeOf(again)).toBe('');
  await expect(again.stores.reviews.pack({ kind: 'answer', body: {}, files: [] })).rejects.toThrow('locked');
});
