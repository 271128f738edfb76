import { mediaOf } from '../../shared/domain/new-media.ts';
import type { Asset } from '../../shared/domain/asset.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostListDone, PostListUndo, PostListView } from '../../shared/ipc/post-list-views.ts';
import type { PlannedPost } from '../../shared/post-import/read-post.ts';
import type { FileBeside, Services } from '../services.ts';
import { deletePost } from './bin-post.ts';
import { breathe } from '../breathe.ts';
import { isRunning, startJob, stopJob } from './import-session.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pinMedia, postAssets } from './pin-media.ts';
import { alone } from './post-list-work.ts';
import { forgetPostList, needPostList, standingDrafts, type TriedList } from './read-post-list.ts';
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
  media: files.flatMap(({ name, altText, decorative }) => {
    const asset = assets.get(name);
    if (asset === undefined) return [];
    // Of a video, nobody is asked whether it is decoration.
    return [{ ...mediaOf(asset), altText, decorative: decorative && asset.kind === 'image' }];
  }),
});

/**
 * Makes the drafts that a dry run showed. The list is noted first, with the ids its posts will have, so that even after
 * a crash in the middle it can be undone as a whole. Where something fails in the middle, what was made stays, and asked
 * for again it goes on with that same list: no draft is made twice. So it does where a person stopped it between two posts;
 * until then the list is one of the drafts that were made. Nothing is queued: every draft still has its way to go. Refused
 * while another list is at work.
 */
export const runPostList = (
  services: Services,
  { job, plan, leaveOut }: { readonly job: string; readonly plan: string; readonly leaveOut: boolean },
): Promise<PostListDone> =>
  alone(services, job, async (isStopped) => {
    const session = needPostList(services, job);
    const { tried } = session;
    if (tried?.id !== plan)
      throw new Refusal('stale', 'Look at the dry run again first; nothing was changed.');
    const { posts, bad } = tried.plan;
    if (posts.length === 0)
      throw new Refusal('refused', 'No row of this list can become a draft; nothing was changed.');
    if (bad.length > 0 && !leaveOut)
      throw new Refusal(
        'refused',
        bad.length === 1
          ? 'One row cannot become a draft. Say that it is left out, or mend the list; nothing was changed.'
          : `${bad.length} rows cannot become drafts. Say that they are left out, or mend the list; nothing was changed.`,
      );
    startJob(services, job);
    const pictures = await takePictures(services, job, [...tried.files.values()]);
    const standing = standingDrafts(services, tried);
    if (pictures === null || isStopped())
      return standing === null ? { kind: 'cancelled' } : viewStopped(services, standing);
    const begun = await noteList(services, session.name, tried);
    const { list } = begun;
    try {
      await makeDrafts(services, job, { begun, posts, pictures, isStopped });
      if (begun.made < posts.length) {
        await noteStopped(services, begun);
        return viewStopped(services, begun);
      }
      await writeLine(services, {
        kind: 'list.imported',
        data: { list: list.id, file: list.file, posts: posts.length },
      });
    } finally {
      services.tell({ kind: 'changed', what: ['posts', 'media'], post: null });
    }
    stopJob(services, job);
    forgetPostList(services, job);
    return { kind: 'done', list: viewList(services, list), refused: pictures.refused };
  });

type Begun = NonNullable<TriedList['begun']>;

/** The list with the drafts that are made for certain, and no others. */
const madeOf = ({ list, made }: Begun): PostList => ({ ...list, posts: list.posts.slice(0, made) });

const viewStopped = (services: Services, begun: Begun): PostListDone => ({
  kind: 'stopped',
  list: viewList(services, madeOf(begun)),
  total: begun.list.posts.length,
});

/** From now on the list is one of the drafts that were made, unless it is gone on with. */
const noteStopped = async (services: Services, begun: Begun): Promise<void> => {
  const { list, made } = begun;
  await services.stores.postLists.put(madeOf(begun));
  await writeLine(services, {
    kind: 'list.stopped',
    data: { list: list.id, file: list.file, posts: made, of: list.posts.length },
  });
};

/** The list of a dry run with all its drafts, on disk when it resolves: the one that was begun, or a new one. */
const noteList = async (services: Services, file: string, tried: TriedList): Promise<Begun> => {
  const { postLists } = services.stores;
  const begun = standingDrafts(services, tried) ?? {
    list: {
      id: services.newId(),
      at: new Date(services.clock.now()).toISOString(),
      by: services.me().id,
      file,
      posts: tried.plan.posts.map(() => services.newId()),
      undone: null,
    },
    made: 0,
  };
  // Remembered first: a save that fails at its very end may have been kept all the same.
  tried.begun = begun;
  if (postLists.get(begun.list.id)?.posts.length !== begun.list.posts.length) await postLists.put(begun.list);
  return begun;
};

/**
 * Makes the drafts that are not there yet, and counts each once it is there and in the journal. Ends after a post where it
 * was stopped, so never before the first: one that a try before this left without its line is then counted, too.
 */
const makeDrafts = async (
  services: Services,
  job: string,
  {
    begun,
    posts,
    pictures,
    isStopped,
  }: {
    readonly begun: Begun;
    readonly posts: readonly PlannedPost[];
    readonly pictures: Pictures;
    readonly isStopped: () => boolean;
  },
): Promise<void> => {
  const { list } = begun;
  const total = posts.length;
  for (const [at, planned] of posts.entries()) {
    if (at < begun.made) continue;
    if (at % 20 === 0) {
      services.tell({ kind: 'progress', job, done: at, total, text: 'Making the drafts' });
      await breathe();
    }
    await makeDraft(services, list.posts[at] ?? services.newId(), list.id, contentOf(planned, pictures));
    begun.made = at + 1;
    if (isStopped()) return;
  }
};

const makeDraft = (services: Services, id: string, list: string, content: PostContent): Promise<void> =>
  oneAtATime(services, async () => {
    const pinned = await pinMedia(services, content, content);
    try {
      await services.stores.posts.create({
        id,
        by: services.me().id,
        content: pinned.content,
        assets: postAssets(pinned, {}),
      });
    } catch (thrown) {
      // A try before this one made it, and failed at its line in the journal.
      if (!isStorageProblem(thrown) || thrown.code !== 'exists') throw thrown;
    }
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
 * is told: taking it off the calendar would hide what the public sees. Where a person stops it between two posts, the list
 * stands, and asked for again it goes on. Refused while another list is at work.
 */
export const undoPostList = (
  services: Services,
  { id, job }: { readonly id: string; readonly job: string },
): Promise<PostListUndo> => alone(services, job, (isStopped) => undoNow(services, { id, job, isStopped }));

const undoNow = async (
  services: Services,
  { id, job, isStopped }: { readonly id: string; readonly job: string; readonly isStopped: () => boolean },
): Promise<PostListUndo> => {
  const list = orRefuse(services.stores.postLists.get(id), 'This list is no longer here.');
  if (list.undone !== null)
    throw new Refusal('refused', 'This list was undone already; nothing was changed.');
  const kept: { id: string; title: string; why: string }[] = [];
  const titles = new Map((await services.stores.posts.allTiles()).map((row) => [row.id, row]));
  let binned = 0;
  const total = list.posts.length;
  for (const [at, post] of list.posts.entries()) {
    if (isStopped()) return { kind: 'stopped', binned };
    if (at % 20 === 0) {
      services.tell({ kind: 'progress', job, done: at, total, text: 'Moving the posts to the bin' });
      await breathe();
    }
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
  return { kind: 'undone', list: viewList(services, undone), binned, kept };
};
