import type { StoreApi } from 'zustand/vanilla';
import type { Api } from '../api.ts';
import { type App, createApp } from './app.ts';
import { type CalendarLook, createCalendar } from './calendar.ts';
import { createDistrict, type District } from './district.ts';
import { createMoves, type Moves } from './moves.ts';
import { createFaceScans, type FaceScans } from './face-scans.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOpenPost, NOT_SAVED_YET, type OpenPost } from './open-post.ts';
import { createPostListImport, type PostListImport } from './post-list.ts';
import { createPosts, type Posts } from './posts.ts';
import { createPictureImport, type PictureImport } from './picture-import.ts';
import { createQueue, type Queue } from './queue.ts';
import { createRecords, type Records } from './records.ts';
import { createReviewFile, type ReviewFile } from './review-file.ts';
import { createRegisterImport, type RegisterImport } from './register-import.ts';

/** Everything the window remembers: one slice a subject, each a function of the api. */
export interface Stores {
  readonly api: Api;
  readonly app: StoreApi<App>;
  readonly calendar: StoreApi<CalendarLook>;
  readonly district: StoreApi<District>;
  readonly moves: StoreApi<Moves>;
  readonly faces: StoreApi<FaceScans>;
  readonly navigation: StoreApi<Navigation>;
  readonly notices: StoreApi<Notices>;
  readonly pictures: StoreApi<PictureImport>;
  readonly post: StoreApi<OpenPost>;
  readonly postList: StoreApi<PostListImport>;
  readonly posts: StoreApi<Posts>;
  readonly queue: StoreApi<Queue>;
  readonly records: StoreApi<Records>;
  readonly registerImport: StoreApi<RegisterImport>;
  readonly reviewFile: StoreApi<ReviewFile>;
}

/** No colleague's id: main takes nothing in under it. */
const NOBODY = 'nobody';

export const createStores = (api: Api): Stores => {
  const notices = createNotices();
  const pictures = createPictureImport(api);
  const faces = createFaceScans(api, notices);
  const app = createApp(api);
  const post = createOpenPost(api, notices, pictures, faces, () => app.getState().state?.me?.id ?? NOBODY);
  const calendar = createCalendar(api);
  return {
    api,
    app,
    calendar,
    district: createDistrict(api, notices),
    faces,
    navigation: createNavigation(),
    notices,
    pictures,
    moves: createMoves(api, notices, post, calendar.getState().moved),
    post,
    postList: createPostListImport(api),
    posts: createPosts(api, notices),
    queue: createQueue(api),
    records: createRecords(api, notices),
    registerImport: createRegisterImport(api, notices),
    reviewFile: createReviewFile(api, notices),
  };
};

/**
 * The window is about to go: words that are disputed are kept as versions, both of them; then everything is saved. False,
 * and said, where not all of it could be.
 */
const settle = async ({ post, district, notices }: Stores): Promise<boolean> => {
  if (post.getState().saved.kind === 'conflict') await post.getState().settleConflict('mine');
  const [isSaved, trouble] = await Promise.all([post.getState().flush(), district.getState().remember()]);
  await post.getState().keepVersion();
  if (!isSaved) notices.getState().trouble(NOT_SAVED_YET);
  if (trouble !== null) notices.getState().trouble(trouble);
  return isSaved && trouble === null;
};

/** Joins the slices to main's events. Answers the function that stops listening. */
export const listen = (stores: Stores): (() => void) => {
  const { api, app, calendar, district, faces, moves, navigation, notices, pictures, post, postList, queue } =
    stores;
  const { registerImport } = stores;
  const stopLeaving = navigation.getState().onLeave(() => void post.getState().flush());
  const stopReminding = navigation.subscribe((now, before) => {
    if (before.screen !== 'guidelines' || now.screen === 'guidelines') return;
    if (district.getState().working !== null)
      notices.getState().say('Your changes to the settings are not kept yet. They wait in Guidelines.', {
        label: 'Go back',
        run: () => navigation.getState().go('guidelines', 'settings'),
      });
  });
  const stopMoving = app.subscribe((now, before) => {
    if (now.state?.library?.path !== before.state?.library?.path) {
      district.getState().forget();
      calendar.getState().forget();
      moves.getState().forget();
      faces.getState().forget();
      registerImport.getState().close();
      postList.getState().close();
    } else if (now.state?.me?.id !== before.state?.me?.id) {
      const { view, place } = district.getState();
      district.getState().forget();
      if (view === null || !now.state?.me) return;
      district.getState().show(place.tab, place.part);
      void district.getState().load();
    } else if (now.state?.me !== before.state?.me && district.getState().view)
      void district.getState().load();
  });
  const stop = api.on((event) => {
    switch (event.kind) {
      case 'changed':
        if (event.what.includes('state') || event.what.includes('queue')) void app.getState().load();
        if (event.what.includes('state') && district.getState().view) void district.getState().load();
        if (['posts', 'queue', 'accounts'].some((one) => (event.what as readonly string[]).includes(one)))
          calendar.getState().doubt();
        if (event.what.includes('accounts')) void app.getState().loadReference();
        if (event.what.includes('queue') && queue.getState().loaded) void queue.getState().load();
        post.getState().heard(event);
        return;
      case 'flush':
        void settle(stores).then((kept) => api['app.flushed']({ kept }));
        return;
      case 'go':
        navigation.getState().go(event.to, event.id);
        return;
      case 'notice':
        notices.getState().say(event.text);
        return;
      case 'faces':
        faces.getState().heard(event.scan);
        return;
      case 'progress':
        if (
          !stores.records.getState().progressed(event) &&
          !district.getState().trialProgressed(event) &&
          !registerImport.getState().progressed(event) &&
          !postList.getState().progressed(event)
        )
          pictures.getState().progressed(event);
        return;
    }
  });
  return () => {
    stop();
    stopLeaving();
    stopMoving();
    stopReminding();
  };
};
