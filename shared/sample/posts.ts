import { emptyContent, type Media, type PostContent } from '../domain/post.ts';

/** A picture of a sample post: its file among the sample's pictures, and what a person would answer about it. */
export interface SamplePicture {
  readonly file: string;
  readonly answers: Partial<Omit<Media, 'id' | 'file' | 'type' | 'width' | 'height' | 'bytes'>>;
}

/** How far the sample takes a post. */
export type SampleFate = 'draft' | 'queued' | 'posted';

export interface SamplePost {
  /** Days from today; negative is past. */
  readonly day: number;
  /** `HH:MM`. */
  readonly time: string;
  readonly fate: SampleFate;
  readonly content: Partial<PostContent>;
  readonly pictures: readonly SamplePicture[];
}

const scene = (file: string, altText: string): SamplePicture => ({
  file,
  answers: { altText, source: 'own', shot: 'none', peopleAnswered: true, aiMade: false },
});

const post = (
  day: number,
  time: string,
  fate: SampleFate,
  targets: readonly string[],
  category: NonNullable<PostContent['category']>,
  text: string,
  pictures: readonly SamplePicture[] = [],
  more: Partial<PostContent> = {},
): SamplePost => ({
  day,
  time,
  fate,
  content: { targets, category, text, ...more },
  pictures,
});

const FRONT = scene('school-front.jpg', 'The brick front of the school on a bright morning');
const SHELVES = scene('library-corner.jpg', 'Full bookshelves above two round reading rugs');
const FIELD = scene('soccer-field.jpg', 'An empty soccer field at sunset with a ball near the center circle');
const LUNCH = scene('lunch-tray.jpg', 'A lunch tray with a taco, vegetables, milk and an apple');
const BUS = scene('school-bus.jpg', 'A yellow school bus in front of trees in fall colors');
const ART = scene('art-wall.jpg', 'Eight framed paintings on a classroom wall');

/** Day offsets are moved off weekends by the maker, so weekday words are left out of these texts. */
export const SAMPLE_POSTS: readonly SamplePost[] = [
  post(
    -20,
    '08:00',
    'posted',
    ['ridgeview-fb'],
    'reminder',
    'Picture day is here. Smiles are free, and forms are in backpacks.',
    [FRONT],
  ),
  post(
    -18,
    '15:30',
    'posted',
    ['kennedy-fb', 'kennedy-ig'],
    'athletics',
    'What a season for our soccer teams. Thank you to every family who stood along the fence in the rain.',
    [FIELD],
  ),
  post(
    -14,
    '09:00',
    'posted',
    ['ridgeview-fb', 'ridgeview-x'],
    'reminder',
    'Conferences are coming up. Please choose a time that works for your family: bloomington.k12.mn.us/conferences',
  ),
  post(
    -11,
    '12:00',
    'posted',
    ['district-fb', 'district-x'],
    'news',
    'Our lunch team served its first locally grown menu this week. Ask your student about the apples.',
    [LUNCH],
  ),
  post(
    -7,
    '16:00',
    'posted',
    ['oakgrove-fb'],
    'arts',
    'Our halls are brighter this month. Come and see the new paintings outside the art room.',
    [ART],
    { event: { kind: 'public', offSite: false, endsAt: null } },
  ),
  post(
    -5,
    '08:15',
    'posted',
    ['district-fb'],
    'news',
    'The School Board meets tonight at 6. The agenda is at bloomington.k12.mn.us/board',
  ),
  post(
    -2,
    '15:00',
    'posted',
    ['ridgeview-ig'],
    'news',
    'The reading corner is ready. Which book would you open first?',
    [SHELVES],
  ),
  post(
    1,
    '08:00',
    'queued',
    ['ridgeview-fb', 'ridgeview-x'],
    'community',
    'Our food drive starts this week. Boxes are by the front doors; the office can answer questions at 952-681-6400.',
  ),
  post(
    2,
    '07:30',
    'queued',
    ['district-fb', 'district-x'],
    'reminder',
    'Buses run on their usual routes tomorrow. Please be at your stop five minutes early.',
    [BUS],
  ),
  post(
    6,
    '07:30',
    'queued',
    ['ridgeview-fb'],
    'news',
    'Welcome back. We hope the days at home were restful.',
    [FRONT],
  ),
  post(3, '12:00', 'draft', ['kennedy-ig'], 'arts', 'A wall of thanks is growing outside the main office.'),
  post(
    8,
    '10:00',
    'draft',
    ['kennedy-fb'],
    'athletics',
    'Winter sports sign-up opens next week #gokennedyeagles',
  ),
  post(
    9,
    '09:00',
    'draft',
    ['oakgrove-fb', 'kennedy-robotics-x'],
    'student-recognition',
    'Our robotics teams meet for the first time this month.',
  ),
  post(
    12,
    '16:30',
    'draft',
    ['district-yt'],
    'arts',
    'The fall concert, from the first note to the last.',
    [],
    {
      video: {
        title: 'Fall concert',
        description: 'The whole fall concert of our middle schools.',
        tags: ['concert'],
        madeForKids: null,
        captions: null,
      },
    },
  ),
];

/** The draft the journey is shown with; `date` is two days before the wrong weekday it names. */
export const showcasePost = (wrongDate: string): SamplePost => ({
  day: 1,
  time: '15:30',
  fate: 'draft',
  content: {
    targets: ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-x'],
    category: 'student-recognition',
    text: `Congrats to Mason Lindqvist and the whole Room 12 team! Their line-following robot finished first at the showcase on ${wrongDate}. 🤖\n\nSee what they built: bloomington.k12.mn.us/robotics #bloomingtonproud`,
    event: { kind: 'school-only', offSite: false, endsAt: null },
  },
  pictures: [
    {
      file: 'robotics-track.jpg',
      answers: {
        altText: 'Three students stand behind a small robot on a taped track',
        source: 'own',
        shot: 'small-group',
        aiMade: false,
        peopleAnswered: true,
        faces: [
          { id: 'f1', box: [0.2, 0.24, 0.1, 0.14], is: 'person', person: 'sample-amal' },
          { id: 'f2', box: [0.45, 0.2, 0.11, 0.15], is: 'person', person: 'sample-mason' },
          { id: 'f3', box: [0.7, 0.25, 0.1, 0.14], is: 'unresolved', person: null },
        ],
      },
    },
  ],
});

/** A sample post's content with every field filled, before its pictures are imported. */
export const sampleContent = (sample: SamplePost, publishAt: string, zone: string): PostContent => ({
  ...emptyContent(zone),
  ...sample.content,
  publishAt,
});
