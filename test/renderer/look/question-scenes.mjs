import { openPost } from './compose-scenes.mjs';

/** What Compose asks, judged by the engine itself (`?engine`): every question, and a pane with much to do. */
const ENGINE = '?engine';

const OPEN = `(post, LONG) => ({
  category: 'arts',
  targets: ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-x'],
  text: 'COME AND SEE THE SHOW at the zoo with Mason Lindqvist on Tuesday, November 21! 🎉🎉🎉🎉 #bloomingtonproud Call Sam’s mom at 612-555-0142.',
  media: [1, 2, 3].map((n) => ({ ...post.content.media[0], id: 'asset-' + n, file: ['robotics-track.jpg', 'volcano.jpg', 'food-drive.jpg'][n - 1], altText: null, source: null, aiMade: null, shot: null, peopleAnswered: null, faces: [] })),
})`;

const picture = (more) =>
  `(post) => ({ text: 'Our artists finished the mural in the hallway.', media: post.content.media.map((one) => ({ ...one, aiMade: false, faces: [], shot: 'none', ...(${more}) })) })`;

const VIDEO = `(post) => ({
  targets: ['ridgeview-yt', 'ridgeview-ig'],
  text: 'The choir sings.',
  video: { ...post.content.video, title: 'The choir sings', madeForKids: false },
  media: post.content.media.map((one) => ({ ...one, kind: 'video', type: 'video/mp4', file: 'choir.mp4', duration: 42, altText: null, shot: 'group', heard: ['p1', 'p2'], faces: [] })),
})`;

const ask = (page, name) => page.getByRole('button', { name, exact: true }).click();
const f8 = async (page, times) => {
  for (let step = 0; step < times; step += 1) await page.keyboard.press('F8');
  await page.waitForTimeout(200);
};

export const QUESTION_SCENES = [
  { name: 'questions-many', query: ENGINE, act: openPost('post-1', OPEN) },
  {
    name: 'questions-many-end',
    query: ENGINE,
    act: openPost('post-1', OPEN, async (page) => {
      await page.keyboard.press('Shift+F8');
    }),
  },
  {
    name: 'questions-work',
    query: ENGINE,
    act: openPost('post-1', picture(`{ source: 'student-work', works: ['p1', 'p4'] }`)),
  },
  {
    name: 'questions-all',
    query: ENGINE,
    act: openPost('post-1', picture(`{ source: 'student-work', works: ['p2'] }`), async (page) => {
      await ask(page, 'Tags');
      await ask(page, 'Story');
      await ask(page, 'Per account');
      await page.getByRole('button', { name: /^Own alt text for @ridgeview_bps/ }).click();
      await page.getByRole('checkbox', { name: /^Leave it out for @RidgeviewBPS/ }).click({ force: true });
      await page.getByLabel('Accounts tagged in it').fill('@RidgeviewPTO, @jada.brooks07');
    }),
  },
  { name: 'questions-video', query: ENGINE, act: openPost('post-1', VIDEO) },
  {
    name: 'questions-trip',
    query: ENGINE,
    act: openPost(
      'post-1',
      `(post) => ({ category: 'news', text: 'What a day Room 12 has at the zoo.', media: [], event: { kind: null, offSite: true, endsAt: '2026-11-24T14:30' } })`,
    ),
  },
  {
    name: 'questions-time',
    query: ENGINE,
    act: openPost('post-2', '() => ({ publishAt: "2026-11-23T22:30", handover: true })', (page) =>
      f8(page, 1),
    ),
  },
  {
    name: 'questions-account',
    query: ENGINE,
    act: openPost('post-2', '() => ({ targets: ["district-fb", "gone"] })', (page) =>
      page.getByRole('button', { name: 'Show me' }).first().click(),
    ),
  },
  {
    name: 'questions-long',
    query: ENGINE,
    act: openPost(
      'post-1',
      `(post, LONG) => ({ text: LONG.slice(0, 200), targets: ['ridgeview-yt', 'ridgeview-fb', 'ridgeview-ig', 'ridgeview-x', 'district-fb'], media: post.content.media.map((one) => ({ ...one, file: 'Sawirrada-xafladda-dhammaadka-sannad-dugsiyeedka-ee-Dugsiga-Hoose.jpg', source: 'student-work', works: ['p4', 'p3', 'p2', 'p1', 'p5'], tags: ['@AVeryLongHandleOfAPartnerOrganisationInBloomington'], faces: [], perTarget: { 'ridgeview-ig': { altText: LONG.slice(0, 300), width: null, height: null, type: null, bytes: null, omit: false } } })) })`,
      (page) => page.getByRole('group', { name: 'For each account' }).scrollIntoViewIfNeeded(),
    ),
  },
  {
    name: 'questions-crop',
    query: ENGINE,
    act: openPost('post-1', picture(`{ width: 1200, height: 400 }`), (page) =>
      page.getByRole('button', { name: /^Crop to/ }).click(),
    ),
  },
  {
    name: 'questions-leftover',
    query: ENGINE,
    act: openPost(
      'post-2',
      `(post) => ({ video: { ...post.content.video, title: 'The winter concert, damn it' } })`,
    ),
  },
];
