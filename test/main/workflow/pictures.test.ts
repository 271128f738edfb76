import { consentSign } from '../../../renderer/screens/library/words.ts';
import type { Media } from '../../../shared/domain/post.ts';
import { describe, expect, test } from 'vitest';
import type { Asset } from '../../../shared/domain/asset.ts';
import { listPictures, readPicture } from '../../../main/workflow/list-pictures.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { tagPicture } from '../../../main/workflow/tag-picture.ts';
import type { PictureSort } from '../../../shared/ipc/library-views.ts';
import { saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  draft,
  newWorld,
  PICTURE,
  PICTURED,
  STUDENT,
  TEXT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const another = (index: number, more: Partial<Asset> = {}): Asset => ({
  ...PICTURE,
  id: index.toString(16).padStart(20, '0'),
  name: `photo ${index}.jpg`,
  addedBy: 'gone',
  addedAt: new Date(Date.parse(PICTURE.addedAt) - index * 60_000).toISOString(),
  ...more,
});

const withPictures = async (...assets: readonly Asset[]): Promise<World> => {
  const world = await newWorld();
  for (const asset of assets) world.out.assets.set(asset.id, asset);
  return world;
};

const names = async (
  { services }: World,
  asked: { readonly query?: string; readonly tag?: string; readonly sort?: PictureSort } = {},
): Promise<readonly string[]> =>
  (
    await listPictures(services, {
      query: asked.query ?? '',
      tag: asked.tag ?? null,
      sort: asked.sort ?? 'newest',
      offset: 0,
      limit: 50,
    })
  ).pictures.map(({ name }) => name);

const EVERY = { query: '', tag: null, sort: 'newest', offset: 0, limit: 50 } as const;

describe('a picture of the library', () => {
  test('says where it is used, who added it, and whether everybody in it is cleared today', async () => {
    const world = await newWorld();
    const post = await saved(world, draft({ media: [PICTURED] }));
    const { pictures, all, total } = await listPictures(world.services, EVERY);
    expect({ all, total }).toEqual({ all: 1, total: 1 });
    expect(pictures[0]).toMatchObject({
      id: PICTURE.id,
      url: `/media/${PICTURE.derivative}`,
      addedBy: AUTHOR.name,
      uses: 1,
      lastUsed: '2026-11-24',
      consent: { people: 1, isOpen: false, image: { facebook: 'cleared', instagram: 'cleared' } },
    });
    const page = await readPicture(world.services, { id: PICTURE.id });
    expect(page.posts).toMatchObject([{ id: post.id, title: TEXT }]);
    expect(page.altTexts).toEqual([PICTURED.altText]);
    expect(page.people.map(({ person }) => person.id)).toEqual([STUDENT.id]);
  });

  test('is never called cleared while somebody in it is not answered for', async () => {
    const world = await newWorld();
    const doubt = { id: 'f2', box: [0.7, 0.2, 0.1, 0.14], is: 'unresolved', person: null } as const;
    const badge = async (media: Media) => {
      await saved(world, draft({ media: [media] }));
      const { consent } = (await listPictures(world.services, EVERY)).pictures[0] ?? {};
      return consent && consentSign(consent).word;
    };
    expect(await badge(PICTURED)).toBe('Cleared');
    const open = '1 cleared, not everybody answered';
    expect(await badge({ ...PICTURED, faces: [...PICTURED.faces, doubt] })).toBe(open);
    // Whatever a later post answers, the earlier one still asks.
    expect(await badge({ ...PICTURED, peopleAnswered: null })).toBe(open);
    const { picture } = await readPicture(world.services, { id: PICTURE.id });
    expect(picture.consent?.isOpen).toBe(true);
  });

  test('says that it waits for an answer also where nobody is named in it yet', async () => {
    const world = await newWorld();
    await saved(
      world,
      draft({ media: [{ ...PICTURED, faces: [{ id: null, box: null, is: 'unresolved', person: null }] }] }),
    );
    const { picture, people } = await readPicture(world.services, { id: PICTURE.id });
    expect(people).toEqual([]);
    expect(picture.consent && consentSign(picture.consent).word).toBe('Not everybody answered');
  });

  test('is not cleared any more the moment a family says no', async () => {
    const world = await newWorld();
    await saved(world, draft({ media: [PICTURED] }));
    await recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL });
    const [picture] = (await listPictures(world.services, EVERY)).pictures;
    expect(picture?.consent).toMatchObject({ people: 1, image: { facebook: 'denied', youtube: 'denied' } });
  });

  test('tells nobody while the register is locked', async () => {
    const world = await newWorld();
    await saved(world, draft({ media: [PICTURED] }));
    await world.stores.keys.lock();
    expect((await listPictures(world.services, EVERY)).pictures[0]?.consent).toBeNull();
    expect((await readPicture(world.services, { id: PICTURE.id })).people).toEqual([]);
  });

  test('is not used by a post in the bin', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft({ media: [PICTURED] }));
    await deletePost(world.services, { id });
    expect((await listPictures(world.services, EVERY)).pictures[0]).toMatchObject({
      uses: 0,
      lastUsed: null,
      consent: null,
    });
  });
});

describe('the library is searched', () => {
  test('by name, tag, alt text and who added it, every word, accents and case aside', async () => {
    const world = await withPictures(another(1, { tags: ['Otoño'] }), another(2));
    await saved(world, draft({ media: [PICTURED] }));
    expect(await names(world, { query: 'VOLCANO' })).toEqual(['volcano.jpg']);
    expect(await names(world, { query: 'otono' })).toEqual(['photo 1.jpg']);
    expect(await names(world, { query: 'pours vinegar' })).toEqual(['volcano.jpg']);
    expect(await names(world, { query: 'pours otono' })).toEqual([]);
    expect(await names(world, { query: AUTHOR.name })).toEqual(['volcano.jpg']);
    expect(await names(world, { query: 'former photo 2' })).toEqual(['photo 2.jpg']);
  });

  test('by what a post says now, not by what it said before', async () => {
    const world = await newWorld();
    const post = await saved(world, draft({ media: [PICTURED] }));
    expect(await names(world, { query: 'vinegar' })).toEqual(['volcano.jpg']);
    world.out.time.now += 1_000;
    await saveDraft(world.services, {
      id: post.id,
      seq: post.seq,
      content: draft({ media: [{ ...PICTURED, altText: 'A paper mountain' }] }),
    });
    expect(await names(world, { query: 'vinegar' })).toEqual([]);
    expect(await names(world, { query: 'mountain' })).toEqual(['volcano.jpg']);
  });

  test('a page at a time, and in three orders', async () => {
    const world = await withPictures(another(10), another(9), another(2));
    await saved(world, draft({ media: [{ ...PICTURED, id: another(9).id, faces: [] }] }));
    expect(await names(world, { sort: 'name' })).toEqual([
      'photo 2.jpg',
      'photo 9.jpg',
      'photo 10.jpg',
      'volcano.jpg',
    ]);
    expect((await names(world, { sort: 'used' }))[0]).toBe('photo 9.jpg');
    const second = await listPictures(world.services, { ...EVERY, sort: 'name', offset: 1, limit: 2 });
    expect(second.pictures.map(({ name }) => name)).toEqual(['photo 9.jpg', 'photo 10.jpg']);
    expect(second.total).toBe(4);
  });
});

describe('tags', () => {
  test('are kept tidy, counted, filtered by, and have a line in the journal', async () => {
    const world = await withPictures(another(1, { tags: ['fair'] }));
    const kept = await tagPicture(world.services, {
      id: PICTURE.id,
      tags: ['  Science   fair ', 'science FAIR', '', 'Fair', 'a\u202eb'],
    });
    expect(kept).toEqual(['Science fair', 'Fair', 'a b']);
    const { tags } = await listPictures(world.services, EVERY);
    expect(tags[0]).toEqual({ tag: 'Fair', pictures: 2 });
    expect(await names(world, { tag: 'FAIR' })).toHaveLength(2);
    expect(await names(world, { tag: 'Science fair' })).toEqual(['volcano.jpg']);
    const lines = await world.stores.journal.list(0, 100);
    expect(lines.at(-1)).toMatchObject({ kind: 'media.tagged', data: { asset: PICTURE.id } });
    expect(world.events.at(-1)).toEqual({ kind: 'changed', what: ['media'], post: null });
  });

  test('of a picture that is not there are refused, and nothing is written', async () => {
    const { services, stores } = await newWorld();
    const before = stores.journal.count();
    await expect(tagPicture(services, { id: 'nothing', tags: ['x'] })).rejects.toMatchObject({
      code: 'refused',
    });
    expect(stores.journal.count()).toBe(before);
  });
});
