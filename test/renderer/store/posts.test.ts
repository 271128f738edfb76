import { describe, expect, it } from 'vitest';
import { no } from '../../../shared/ipc/errors.ts';
import { createNotices } from '../../../renderer/store/notices.ts';
import { createPosts } from '../../../renderer/store/posts.ts';
import { createFakeApi } from '../fake-api.ts';

const begun = () => {
  const fake = createFakeApi();
  const notices = createNotices();
  return { fake, notices, posts: createPosts(fake.api, notices) };
};
const said = (notices: ReturnType<typeof createNotices>) => notices.getState().notices.at(-1);

describe('what is done to a post without opening it', () => {
  it('makes a draft at the time it was asked for', async () => {
    const { posts, fake } = begun();
    const made = await posts.getState().create('2026-12-01T15:30');
    expect(made?.content.publishAt).toBe('2026-12-01T15:30');
    expect(fake.stored(made?.id ?? '').content.publishAt).toBe('2026-12-01T15:30');
  });

  it('says why no draft was made, and answers none', async () => {
    const { posts, notices, fake } = begun();
    fake.answer('post.create', () => no('storage', 'The disk is full.'));
    expect(await posts.getState().create(null)).toBeNull();
    expect(said(notices)).toMatchObject({ text: 'The disk is full.', tone: 'trouble' });
  });

  it('copies a post without its time', async () => {
    const { posts, fake } = begun();
    const copy = await posts.getState().duplicate('post-1');
    expect(copy?.content.text).toBe(fake.stored('post-1').content.text);
    expect(copy?.content.publishAt).toBeNull();
    expect(copy?.id).not.toBe('post-1');
  });

  it('puts a post into the bin and back by Undo', async () => {
    const { posts, notices, fake } = begun();
    expect(await posts.getState().remove('post-2', 'The food drive')).toBe(true);
    expect(fake.stored('post-2').binned).toBe(true);
    const notice = said(notices);
    expect(notice?.text).toContain('The food drive');
    expect(notice?.action?.label).toBe('Undo');
    notice?.action?.run();
    await Promise.resolve();
    expect(fake.stored('post-2').binned).toBe(false);
  });

  it('offers no Undo for what was not deleted', async () => {
    const { posts, notices, fake } = begun();
    fake.answer('post.delete', () => no('refused', 'It is being posted just now.'));
    expect(await posts.getState().remove('post-2', 'The food drive')).toBe(false);
    expect(fake.stored('post-2').binned).toBe(false);
    expect(said(notices)).toMatchObject({ tone: 'trouble', action: null });
  });

  it('says why a post could not be put back', async () => {
    const { posts, notices, fake } = begun();
    fake.answer('post.restore', () => no('not-found', 'It is no longer in the bin.'));
    expect(await posts.getState().restore('post-2')).toBe(false);
    expect(said(notices)?.text).toBe('It is no longer in the bin.');
  });
});
