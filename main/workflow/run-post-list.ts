import { mediaOf } from '../../shared/domain/new-media.ts';
import type { Asset } from '../../shared/domain/asset.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostListDone, PostListUndone, PostListView } from '../../shared/ipc/post-list-views.ts';
import type { PlannedPost } from '../../shared/post-import/read-post.ts';
import type { FileBeside, Services } from '../services.ts';
import { deletePost } from './bin-post.ts';
import { breathe, isRunning, startJob, stopJob } from './import-session.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pinMedia, postAssets } from './pin-media.ts';
import { forgetPostList, needPostList } from './read-post-list.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

const nameOf = (services: Services, id: string): string =>
  services.stores.colleagues.get(id)?.name ?? 'A former colleague';

const viewList = (services: Services, list: PostList): PostListView => ({
  id: list.id,
  at: list.at,
  by: nameOf(services, list.by),
  file: list.file,
  posts: list.posts.length,
  undone: list.undone === null ? null : { at: list.undone.at, by: nameOf(services, list.undone.by) },
});

interface Pictures {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** Takes the named pictures into the library, each once. Null: it was stopped; the pictures taken by then stay. */
const takePictures = async (
  services: Services,
  job: string,
  files: readonly FileBeside[],
): Promise<Pictures | null> => {
  const assets = new Map<string, Asset>();
  const refused: { name: string; why: string }[] = [];
  const goOn = services.faces.pause(files.length);
  try {
    for (const [at, file] of files.entries()) {
      services.tell({ kind: 'progress', job, done: at, total: files.length, text: `Taking in ${file.name}` });
      if (!isRunning(services, job)) return null;
      const taken = file.ok ? await services.media.importFile(file.path, services.me().id) : file;
      if (!taken.ok) refused.push({ name: file.name, why: taken.why });
      else if ('asset' in taken) assets.set(file.name, taken.asset);
    }
    return { assets, refused };
  } finally {
    goOn();
  }
};

const contentOf = ({ content, files }: PlannedPost, { assets }: Pictures): PostContent => ({
  ...content,
  media: files.flatMap(({ name, altText }) => {
    const asset = assets.get(name);
    return asset === undefined ? [] : [{ ...mediaOf(asset), altText }];
  }),
});

/**
 * Makes the drafts that a dry run showed. The list is noted first, with the ids its posts will have, so that even after
 * a crash in the middle it can be undone as a whole. Nothing is queued: every draft still has its way to go.
 */
export const runPostList = async (
  services: Services,
  { job, plan, leaveOut }: { readonly job: string; readonly plan: string; readonly leaveOut: boolean },
): Promise<PostListDone> => {
  const session = needPostList(services, job);
  const { tried } = session;
  if (tried?.id !== plan) throw new Refusal('stale', 'Look at the dry run again first; nothing was changed.');
  const { posts, bad } = tried.plan;
  if (posts.length === 0)
    throw new Refusal('refused', 'No row of this list can become a draft; nothing was changed.');
  if (bad.length > 0 && !leaveOut)
    throw new Refusal(
      'refused',
      `${bad.length} rows cannot become drafts. Say that they are left out, or mend the list; nothing was changed.`,
    );
  startJob(services, job);
  const pictures = await takePictures(services, job, [...tried.files.values()]);
  if (pictures === null) return { kind: 'cancelled' };
  const list: PostList = {
    id: services.newId(),
    at: new Date(services.clock.now()).toISOString(),
    by: services.me().id,
    file: session.name,
    posts: posts.map(() => services.newId()),
    undone: null,
  };
  await services.stores.postLists.put(list);
  const total = posts.length;
  for (const [at, planned] of posts.entries()) {
    if (at % 20 === 0) {
      services.tell({ kind: 'progress', job, done: at, total, text: 'Making the drafts' });
      await breathe();
    }
    await makeDraft(services, list.posts[at] ?? services.newId(), list.id, contentOf(planned, pictures));
  }
  await writeLine(services, {
    kind: 'list.imported',
    data: { list: list.id, file: list.file, posts: total },
  });
  stopJob(services, job);
  forgetPostList(services, job);
  services.tell({ kind: 'changed', what: ['posts', 'media'], post: null });
  return { kind: 'done', list: viewList(services, list), refused: pictures.refused };
};

const makeDraft = (services: Services, id: string, list: string, content: PostContent): Promise<void> =>
  oneAtATime(services, async () => {
    const pinned = await pinMedia(services, content, content);
    await services.stores.posts.create({
      id,
      by: services.me().id,
      content: pinned.content,
      assets: postAssets(pinned, {}),
    });
    await writeLine(services, { kind: 'post.created', post: id, data: { list } });
  });

/** Every list that was taken in, newest first. */
export const listPostLists = async (services: Services): Promise<readonly PostListView[]> =>
  services.stores.postLists
    .list()
    .map((list) => viewList(services, list))
    .reverse();

/**
 * Moves the posts of a list to the bin, out of the queue first. One whose platform was opened, or that is out, stays and
 * is told: taking it off the calendar would hide what the public sees.
 */
export const undoPostList = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<PostListUndone> => {
  const list = orRefuse(services.stores.postLists.get(id), 'This list is not here any more.');
  if (list.undone !== null)
    throw new Refusal('refused', 'This list was undone already; nothing was changed.');
  const kept: { id: string; title: string; why: string }[] = [];
  const titles = new Map((await services.stores.posts.allTiles()).map((row) => [row.id, row]));
  let binned = 0;
  for (const post of list.posts) {
    const row = titles.get(post);
    if (row === undefined || row.binnedAt !== null) continue;
    const keep = (why: string): void =>
      void kept.push({ id: post, title: row.title || 'Untitled draft', why });
    const deliveries = await services.stores.queue.ofPost(post);
    if (deliveries.some(({ state }) => state === 'posted' || state === 'to-take-down')) {
      keep('It is out already.');
      continue;
    }
    try {
      await deletePost(services, { id: post });
      binned += 1;
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      keep(thrown.message);
    }
  }
  const undone: PostList = {
    ...list,
    undone: { at: new Date(services.clock.now()).toISOString(), by: services.me().id },
  };
  await services.stores.postLists.put(undone);
  await writeLine(services, {
    kind: 'list.undone',
    data: { list: id, file: list.file, binned, kept: kept.length },
  });
  return { list: viewList(services, undone), binned, kept };
};
