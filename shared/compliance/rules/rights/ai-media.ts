import type { Media } from '../../../domain/post.ts';
import { SHOWS_STUDENTS } from '../../../text/lists/students.ts';
import { fold } from '../../../text/fold.ts';
import { EXAMPLE_FACE, examplePicture } from '../../example-people.ts';
import { nameOfMedia } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

const adult = {
  id: 'a1',
  kind: 'staff',
  first: 'Birgit',
  last: 'Sandvik',
  school: 'Ridgeview Elementary School',
} as const;
const scene = (more: object = {}) =>
  examplePicture({
    file: 'volcano.jpg',
    altText: 'A paper volcano on a tray',
    shot: 'none',
    faces: [],
    ...more,
  });
const shows = (...media: readonly object[]) => ({ post: { media } });

/**
 * Students: named ones, faces of nobody who is an adult, and where nobody is marked, what the alt text says of people.
 * A person the register does not know may be a student.
 */
const showsStudents = (medium: Media, { people }: Subject): boolean => {
  const faces = medium.faces.filter(({ is }) => is !== 'not-a-face');
  if (
    faces.some((face) =>
      face.is === 'adult'
        ? false
        : face.person === null || (people.byId(face.person)?.kind ?? 'student') === 'student',
    )
  )
    return true;
  return faces.length === 0 && medium.shot !== 'none' && SHOWS_STUDENTS.test(fold(medium.altText ?? '').text);
};

export const rule = defineRule({
  id: 'rights/ai-media',
  judges: 'A picture or video does not say whether AI made or altered it, or AI did and it shows students.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    undeclared: {
      what: 'Nobody has said yet whether {file} was made or altered with AI.',
      why: 'Families trust a school’s pictures to show what happened, so they need to know when AI made one.',
      todo: 'Say whether AI made or altered it.',
    },
    students: {
      what: '{file} was made or altered with AI and shows students.',
      why: 'A child’s face that AI made or changed is not a picture of that child, and no family gave permission for it.',
      todo: 'Use the photo as it was taken, or a picture without students.',
    },
  },
  examples: {
    passes: [
      { name: 'no media', case: { post: { media: [] } } },
      { name: 'a photo as it was taken', case: shows(examplePicture({ file: 'lab.jpg', aiMade: false })) },
      { name: 'an AI drawing without people', case: shows(scene({ aiMade: true })) },
      {
        name: 'an AI-altered portrait of the principal',
        case: {
          people: [adult],
          ...shows(
            scene({
              aiMade: true,
              shot: 'close-up',
              faces: [{ ...EXAMPLE_FACE, is: 'adult', person: 'a1' }],
            }),
          ),
        },
      },
      {
        name: 'a staff member marked as a person of the register',
        case: {
          people: [adult],
          ...shows(scene({ aiMade: true, shot: 'close-up', faces: [{ ...EXAMPLE_FACE, person: 'a1' }] })),
        },
      },
      {
        name: 'a mark that is no face',
        case: shows(scene({ aiMade: true, faces: [{ ...EXAMPLE_FACE, is: 'not-a-face', person: null }] })),
      },
      {
        name: 'a video, answered',
        case: shows({ id: 'v1', kind: 'video', file: 'tour.mp4', source: 'own', aiMade: false }),
      },
      {
        name: 'a classroom without anybody in it, for students to see',
        case: shows(scene({ aiMade: true, altText: 'An empty classroom ready for students' })),
      },
    ],
    fails: [
      { name: 'no answer', case: shows(scene({ aiMade: null })), message: 'undeclared' },
      { name: 'the answer left out', case: shows(scene()), message: 'undeclared' },
      { name: 'a student in it', case: shows(examplePicture({ aiMade: true })), message: 'students' },
      {
        name: 'a student whom the register does not know',
        case: shows(examplePicture({ aiMade: true, faces: [{ ...EXAMPLE_FACE, person: 's99' }] })),
        message: 'students',
      },
      {
        name: 'a covered face',
        case: shows(
          examplePicture({ aiMade: true, faces: [{ ...EXAMPLE_FACE, is: 'covered', person: null }] }),
        ),
        message: 'students',
      },
      {
        name: 'students who never were, told by the alt text',
        case: shows(scene({ aiMade: true, shot: 'group', altText: 'Four students laugh around a table' })),
        message: 'students',
      },
      {
        name: 'an adult and a student',
        case: {
          ...shows(
            examplePicture({
              aiMade: true,
              faces: [{ ...EXAMPLE_FACE, id: 'f2', is: 'adult', person: null }, EXAMPLE_FACE],
            }),
          ),
        },
        message: 'students',
      },
      {
        name: 'a video without an answer',
        case: shows({ id: 'v1', kind: 'video', file: 'tour.mp4', source: 'own' }),
        message: 'undeclared',
      },
    ],
  },
  check: function* (subject) {
    for (const medium of subject.post.media) {
      const at = { media: medium.id, field: `media.${medium.id}.aiMade` };
      const data = { file: nameOfMedia(medium) };
      if (medium.aiMade === null) yield { message: 'undeclared', at, data };
      else if (medium.aiMade && showsStudents(medium, subject)) yield { message: 'students', at, data };
    }
  },
});
