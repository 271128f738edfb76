import type { DeliveryState } from '../../shared/domain/delivery.ts';
import { mediaOf } from '../../shared/domain/new-media.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { AssetView, DeliveryView, PersonView } from '../../shared/ipc/views.ts';
import { bloomington } from '../../shared/district/bloomington.ts';
import { SAMPLE_ACCOUNTS } from '../../shared/sample/accounts.ts';
import { sampleCalendar } from '../../shared/sample/calendar.ts';
import { samplePeople } from '../../shared/sample/people.ts';
import { SAMPLE_POSTS, sampleContent, showcasePost } from '../../shared/sample/posts.ts';
import { addDays } from '../../shared/schedule/wall-time.ts';
import { clearancesOf } from '../../main/workflow/clearance.ts';
import { ASSETS, NOW } from './fake-data.ts';

/** A library of use now: the sample's people and posts, a crowded day, long names, and a delivery in every state. */
export const TODAY = NOW.slice(0, 10);
export const FULL_ACCOUNTS = SAMPLE_ACCOUNTS;
export const FULL_CALENDAR = sampleCalendar(TODAY);

/** What the register shows of a person, by the one consent function. */
export const viewPerson = (person: Person): PersonView => ({
  person,
  name: `${person.first} ${person.last}`,
  line: [
    person.grade === null
      ? { student: 'Student', staff: 'Staff', volunteer: 'Volunteer', parent: 'Parent' }[person.kind]
      : person.grade === 'K'
        ? 'Kindergarten'
        : `Grade ${person.grade}`,
    person.school,
  ]
    .filter(Boolean)
    .join(' · '),
  image: clearancesOf(person, 'image', TODAY, bloomington),
  nameClearance: clearancesOf(person, 'name', TODAY, bloomington),
  voice: clearancesOf(person, 'voice', TODAY, bloomington),
  work: clearancesOf(person, 'work', TODAY, bloomington),
});

const longNamed: readonly Person[] = [
  ['Ximena Guadalupe', 'Fernández-Villanueva de la Cruz y Santamaría'],
  ['Paj Ntaub Nkauj Hnub', 'Vaj-Thoj'],
  ['Abdirahmaan Cabdullaahi', 'Warsame Maxamuud Xuseen'],
].map(([first = '', last = ''], at) => ({
  id: `long-${at}`,
  kind: 'student',
  first,
  last,
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '3',
  adultOn: null,
  protected: false,
  consents:
    at === 0
      ? []
      : [
          {
            id: `long-${at}-1`,
            scope: ['image', 'name', 'voice', 'work'],
            channels: ['social', 'website', 'print', 'press'],
            decision: at === 1 ? 'granted' : 'withdrawn',
            basis: 'signed-form',
            from: '2026-09-01',
            until: null,
            recordedAt: '2026-09-01T15:00:00.000Z',
            form: 'media-release 2026',
            signedBy: { name: 'Maria del Carmen Fernández-Villanueva', relation: 'grandmother' },
          },
        ],
}));

export const fullPeople = (): readonly Person[] =>
  [
    ...longNamed,
    ...samplePeople(7, TODAY).map((person) => ({
      ...person,
      consents: person.consents.map((entry, at) => ({ ...entry, id: `${person.id}-${at}` })),
    })),
  ].sort((a, b) => a.last.localeCompare(b.last) || a.first.localeCompare(b.first));

export const FULL_ASSETS: readonly AssetView[] = [
  ...ASSETS,
  ...[
    'art-wall.jpg',
    'concert-stage.jpg',
    'library-corner.jpg',
    'lunch-tray.jpg',
    'school-bus.jpg',
    'school-front.jpg',
    'soccer-field.jpg',
  ].map((name, at) => ({
    id: `more-${at}`,
    original: `${at}`.repeat(64),
    derivative: `${at}`.repeat(64),
    name:
      at === 3 ? 'IMG_20261119_154233_menú-de-otoño-cafetería-Ridgeview-versión-final-corregida.jpg' : name,
    type: 'image/jpeg',
    width: 2400,
    height: 1600,
    bytes: 1_400_000 + at * 310_000,
    removed: at % 3 === 2 ? [] : ['location', 'camera details'],
    url: `media/${name}`,
  })),
];

/** A post of the full library, with how each of its deliveries stands. */
export interface FullPost {
  readonly id: string;
  readonly content: PostContent;
  readonly states: readonly DeliveryState[];
}

const ZONE = 'America/Chicago';
const make = (id: string, content: Partial<PostContent>, states: readonly DeliveryState[]): FullPost => ({
  id,
  content: { ...sampleContent({ ...showcasePost(''), content: {}, pictures: [] }, '', ZONE), ...content },
  states,
});

const crowded = (
  [
    ['07:30', 'Buses are on time this morning', 'posted'],
    [
      '09:00',
      'Mañana: reunión de familias en español a las 6 de la tarde en la biblioteca de Ridgeview',
      'posted',
    ],
    ['12:00', 'Lunch today: tacos, apples from Oak Grove and a long line of happy fifth graders', 'unknown'],
    ['15:30', 'Cuộc họp phụ huynh, kulanka waalidiinta, lub rooj sib tham: everybody is welcome', 'missed'],
    ['16:00', 'Science fair sign-up', 'held'],
    ['17:30', 'Robotics showcase tonight', 'offered'],
    ['19:00', 'Thank you for coming', 'draft'],
  ] as const
).map(([time, text, state], at) =>
  make(
    `crowd-${at}`,
    {
      publishAt: `${TODAY}T${time}`,
      text,
      targets: at % 2 ? ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-x'] : ['ridgeview-fb'],
      category: 'reminder',
    },
    state === 'draft' ? [] : at % 2 ? [state, state, state] : [state],
  ),
);

export const fullPosts = (): readonly FullPost[] => [
  ...SAMPLE_POSTS.map((sample, at) => {
    const content = sampleContent(sample, `${addDays(TODAY, sample.day)}T${sample.time}`, ZONE);
    const pictures = sample.pictures.flatMap((picture) => {
      const asset = FULL_ASSETS.find((one) => one.url.endsWith(picture.file));
      return asset ? [{ ...mediaOf(asset), ...picture.answers }] : [];
    });
    return make(
      `sample-${at}`,
      { ...content, media: pictures },
      content.targets.flatMap(() => (sample.fate === 'draft' ? [] : [sample.fate])),
    );
  }),
  ...crowded,
  make(
    'unopened',
    { publishAt: `${TODAY}T09:30`, text: 'Winter coats for everyone', targets: ['ridgeview-fb'] },
    ['opened'],
  ),
  make('undated', { publishAt: null, text: 'A thank-you to our crossing guards', targets: [] }, []),
  make('empty-draft', { publishAt: null, text: '', targets: [] }, []),
];

const WHY: Partial<Record<DeliveryState, string>> = {
  held: 'A student in the picture is not cleared for Facebook on this day. Use another picture, then queue it again.',
  missed:
    'It came due more than an hour before Hallpass could look, so it was not offered. Choose a new time, release it now or take it back.',
  unknown: 'The platform was opened and nobody said whether it was posted.',
};

/** When what is on offer lapses. */
export const LAPSES = '2026-11-23T17:05:00.000Z';

export const deliveryOf = (
  post: { readonly id: string; readonly content: PostContent },
  target: string,
  state: DeliveryState,
  title: string,
): DeliveryView => {
  const account = SAMPLE_ACCOUNTS.find((one) => one.id === target);
  return {
    id: `${post.id}-${target}`,
    post: post.id,
    target,
    state,
    wall: post.content.publishAt ?? `${TODAY}T12:00`,
    zone: ZONE,
    side: null,
    dueAt: NOW,
    revision: 'r1',
    pass: 'pass-1',
    offeredAt: state === 'offered' ? NOW : null,
    attempt: state === 'opened' || state === 'unknown' ? 'a1' : null,
    why: WHY[state] ?? null,
    link: state === 'posted' ? `https://www.facebook.com/${account?.handle.slice(1)}/posts/1029384756` : null,
    changedAt: NOW,
    changedBy: 'Nadia Okonkwo',
    title,
    handle: account?.handle ?? target,
    platform: account?.platform ?? 'facebook',
    district: account?.scope === 'district',
    isUnread: false,
    lapsesAt: state === 'offered' ? LAPSES : null,
  };
};
