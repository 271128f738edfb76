import { emptyContent, type PostContent } from '../domain/post.ts';
import { COMING_POSTS } from './coming-posts.ts';
import { PAST_POSTS } from './past-posts.ts';
import type { SamplePost } from './post-shape.ts';

/** Every post of the sample but the one the journey is shown with. */
export const SAMPLE_POSTS: readonly SamplePost[] = [...PAST_POSTS, ...COMING_POSTS];

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
