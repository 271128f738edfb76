import type { Account } from '../../shared/domain/account.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { mediaOf } from '../../shared/domain/new-media.ts';
import { type PostContent, emptyContent } from '../../shared/domain/post.ts';
import type { PersonKind } from '../../shared/domain/person.ts';
import type { AppState, AssetView, Clearance, PersonView } from '../../shared/ipc/views.ts';

/** Invented people, accounts and posts for the window's own tests and pictures. */
export const NOW = '2026-11-23T16:05:00.000Z';

export const COLLEAGUES: readonly Colleague[] = [
  { id: 'c1', name: 'Nadia Okonkwo', role: 'author', active: true },
  { id: 'c2', name: 'Tou Ger Vang', role: 'approver', active: true },
  { id: 'c3', name: 'Maribel Ortiz-Fuentes', role: 'district', active: true },
];

export const openState = (): AppState => ({
  phase: 'open',
  problem: null,
  version: '0.1.0',
  system: 'linux',
  library: { path: 'Hallpass sample', sample: true },
  guard: 'keychain',
  me: COLLEAGUES[0] ?? null,
  colleagues: COLLEAGUES.map((one) => ({ ...one, hasPassphrase: false })),
  appearance: 'system',
  startAtLogin: true,
  hold: null,
  sharing: null,
  zone: 'America/Chicago',
  packVersion: '2026.3',
  schools: [
    { name: 'Ridgeview Elementary School', short: 'Ridgeview', level: 'elementary' },
    { name: 'Kennedy High School', short: 'Kennedy', level: 'high' },
  ],
  needsYou: 2,
  now: NOW,
});

const account = (
  id: string,
  platform: Account['platform'],
  handle: string,
  school: string | null,
): Account => ({
  id,
  platform,
  handle,
  scope: school ? 'school' : 'district',
  school,
  level: school ? 'elementary' : 'all',
  registered: true,
  purpose: 'News of the school',
  admins: 2,
  trainingCurrent: true,
});

export const ACCOUNTS: readonly Account[] = [
  account('ridgeview-fb', 'facebook', '@RidgeviewElementary', 'Ridgeview Elementary School'),
  account('ridgeview-ig', 'instagram', '@ridgeview_bps', 'Ridgeview Elementary School'),
  account('ridgeview-x', 'twitter', '@RidgeviewBPS', 'Ridgeview Elementary School'),
  account('ridgeview-yt', 'youtube', '@RidgeviewElementaryBPS', 'Ridgeview Elementary School'),
  account('district-fb', 'facebook', '@BloomingtonPublicSchools', null),
];

const person = (
  id: string,
  first: string,
  last: string,
  kind: PersonKind,
  grade: string | null,
  image: Clearance,
  name: Clearance = image,
  voice: Clearance = image,
  work: Clearance = image,
): PersonView => {
  const everywhere = (clearance: Clearance) => ({
    facebook: clearance,
    instagram: clearance,
    twitter: clearance,
    youtube: clearance,
    website: clearance,
    print: clearance,
    press: clearance,
  });
  return {
    person: {
      id,
      kind,
      first,
      last,
      preferred: null,
      school: 'Ridgeview Elementary School',
      grade,
      adultOn: null,
      protected: image === 'protected',
      consents: [],
    },
    name: `${first} ${last}`,
    line: grade ? `Grade ${grade} · Ridgeview Elementary School` : 'Staff · Ridgeview Elementary School',
    image: everywhere(image),
    nameClearance: everywhere(name),
    voice: everywhere(voice),
    work: everywhere(work),
  };
};

export const PEOPLE: readonly PersonView[] = [
  person('p1', 'Mason', 'Lindqvist', 'student', '2', 'cleared', 'denied', 'not-cleared', 'cleared'),
  person('p2', 'Amal', 'Warsame', 'student', '2', 'cleared'),
  person('p3', 'Pa Houa', 'Xiong', 'student', '2', 'not-cleared'),
  person('p4', 'Maria Guadalupe', 'de la Cruz Hernández', 'student', '5', 'denied'),
  person('p5', 'Robin', 'Sandoval', 'student', '4', 'protected'),
  person('p6', 'Eleanor', 'Nyberg', 'staff', null, 'cleared'),
];

export const ASSETS: readonly AssetView[] = ['robotics-track.jpg', 'volcano.jpg', 'food-drive.jpg'].map(
  (name, at) => ({
    id: `asset-${at + 1}`,
    original: `${at}`.repeat(64),
    derivative: `${at + 3}`.repeat(64),
    name,
    type: 'image/jpeg',
    width: 1200,
    height: 900,
    bytes: 210_000,
    removed: ['location', 'camera details'],
    url: `media/${name}`,
  }),
);

const base = emptyContent('America/Chicago');
const robot = ASSETS[0] as AssetView;

export const CONTENTS: readonly PostContent[] = [
  {
    ...base,
    category: 'student-recognition',
    publishAt: '2026-11-24T15:30',
    targets: ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-x'],
    text: 'Congrats to Mason Lindqvist and the whole Room 12 team! Their line-following robot finished first at the showcase on Tuesday, November 21. 🤖\n\nSee what they built: bloomington.k12.mn.us/robotics #bloomingtonproud',
    media: [
      {
        ...mediaOf(robot),
        altText: 'Three students kneel beside a small robot on a taped track',
        source: 'own',
        shot: 'small-group',
        peopleAnswered: true,
        faces: [
          { id: 'f1', box: null, is: 'person', person: 'p2' },
          { id: 'f2', box: null, is: 'person', person: 'p1' },
          { id: 'f3', box: null, is: 'person', person: 'p3' },
        ],
      },
    ],
  },
  {
    ...base,
    category: 'reminder',
    publishAt: '2026-11-25T08:00',
    targets: ['district-fb'],
    text: 'The food drive starts Monday, November 30. Bring canned goods to the front office of any school.',
  },
  {
    ...base,
    category: 'event',
    publishAt: '2026-12-03T18:30',
    targets: ['ridgeview-yt', 'ridgeview-fb'],
    text: 'The winter concert starts at 6:30 PM on Thursday, December 3 in the Ridgeview gym.',
    video: { ...base.video, title: 'Winter concert 2026', description: 'All grades sing.' },
  },
  base,
];
