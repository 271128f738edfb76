import { facesSomewhere, notCoveredOn } from '../../../domain/for-account.ts';
import type { Face } from '../../../domain/post.ts';
import { defineRule } from '../../rule.ts';

const media = (over: object) => [
  {
    id: 'm1',
    kind: 'image',
    altText: 'Students at long tables',
    source: 'own',
    shot: 'group',
    faces: [],
    peopleAnswered: true,
    ...over,
  } as const,
];
const face = (over: object) => ({ id: 'f1', box: [0.1, 0.1, 0.1, 0.1], ...over });

/** Faces that name somebody who was named before in the same picture: more faces than people. */
const namedAgain = (faces: readonly Face[]): readonly Face[] => {
  const seen = new Set<string>();
  return faces.filter((one) => {
    if (one.person === null || (one.is !== 'person' && one.is !== 'adult')) return false;
    if (seen.has(one.person)) return true;
    seen.add(one.person);
    return false;
  });
};

const why = 'Permissions can be checked only when everyone in the picture is accounted for.';

export const rule = defineRule({
  id: 'consent/unaccounted-face',
  judges:
    'A face is not accounted for (named, an adult, covered, not identifiable or not a face), or “Who is in it?” is not answered.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['ferpa-99.3', 'mn-13.32', 'policy-515'],
  messages: {
    'not-answered': {
      what: 'Nobody has said yet who is in this {kind}.',
      why,
      todo: 'Name the people in it, or answer that no one can be recognized.',
    },
    unresolved: {
      what: 'A face in this picture is not accounted for.',
      why,
      todo: 'Name the person, cover the face, or say that it is an adult, not identifiable or not a face.',
    },
    'unresolved-filmed': {
      what: 'A face in this video is not accounted for.',
      why,
      todo: 'Name the person, or say that it is an adult, not identifiable or not a face.',
    },
    'not-covered': {
      what: 'A face in this picture is marked as covered, but nothing covers it in what would go out.',
      why: 'Only a cover that is part of the picture itself hides a face.',
      todo: 'Mark the face in the picture and choose a cover for it, or say who it is.',
    },
    'not-covered-filmed': {
      what: 'A face in this video is marked as covered, but a face cannot be covered in a video.',
      why: 'Only a cover that is part of what goes out hides a face.',
      todo: 'Say who it is, choose another video, or cover the face in a video editor and add the video again.',
    },
    nameless: {
      what: 'A face in this picture is marked as a person, but not which person.',
      why,
      todo: 'Choose the person from the register, cover the face, or say that it is an adult or not identifiable.',
    },
    'nameless-filmed': {
      what: 'A face in this video is marked as a person, but not which person.',
      why,
      todo: 'Choose the person from the register, or say that it is an adult or not identifiable.',
    },
    unknown: {
      what: 'A face in this {kind} is named as someone who is not in the register.',
      why: 'Without an entry in the register, there is no permission to check.',
      todo: 'Choose the person from the register again, or add them.',
    },
    twice: {
      what: 'Two faces in this picture are named as {person}: there are more faces than people.',
      why,
      todo: 'Look at both faces again and name the other person.',
    },
  },
  examples: {
    passes: [
      { name: 'no picture', case: {} },
      { name: 'answered: nobody is in it', case: { post: { media: media({ shot: 'none' }) } } },
      {
        name: 'a named student',
        case: { post: { media: media({ faces: [face({ is: 'person', person: 's1' })] }) } },
      },
      {
        name: 'an adult without a name, a covered face, a far one and a painted one',
        case: {
          post: {
            media: media({
              faces: [
                face({ is: 'adult' }),
                face({ id: 'f2', is: 'covered' }),
                face({ id: 'f3', is: 'unidentifiable' }),
                face({ id: 'f4', is: 'not-a-face' }),
              ],
            }),
          },
        },
      },
      {
        name: 'a face whose cover is in the picture',
        case: { post: { media: media({ faces: [face({ is: 'covered', cover: 'pixels', burned: true })] }) } },
      },
      {
        name: 'one student in several frames of a video',
        case: {
          post: {
            media: media({
              kind: 'video',
              faces: [face({ is: 'person', person: 's1' }), face({ id: 'f2', is: 'person', person: 's1' })],
            }),
          },
        },
      },
      {
        name: 'one student in two pictures',
        case: {
          post: {
            media: [
              ...media({ faces: [face({ is: 'person', person: 's1' })] }),
              ...media({ id: 'm2', faces: [face({ is: 'person', person: 's1' })] }),
            ],
          },
        },
      },
    ],
    fails: [
      {
        name: 'nobody answered for a picture',
        case: { post: { media: media({ peopleAnswered: null }) } },
        message: 'not-answered',
      },
      {
        name: 'the question stays open for a video',
        case: { post: { media: media({ kind: 'video', peopleAnswered: false }) } },
        message: 'not-answered',
      },
      {
        name: 'a face that was found and not answered for',
        case: { post: { media: media({ faces: [face({ is: 'unresolved' })] }) } },
        message: 'unresolved',
      },
      {
        name: 'a face that is to be covered and is not yet',
        case: { post: { media: media({ faces: [face({ is: 'covered', cover: 'solid', burned: false })] }) } },
        message: 'not-covered',
      },
      {
        name: 'a face that is to be covered in a video',
        case: {
          post: {
            media: media({
              kind: 'video',
              faces: [face({ is: 'covered', cover: 'solid', burned: false })],
            }),
          },
        },
        message: 'not-covered-filmed',
      },
      {
        name: 'a face that was found in a video and not answered for',
        case: { post: { media: media({ kind: 'video', faces: [face({ is: 'unresolved' })] }) } },
        message: 'unresolved-filmed',
      },
      {
        name: 'a person in a video without a name',
        case: { post: { media: media({ kind: 'video', faces: [face({ is: 'person', person: null })] }) } },
        message: 'nameless-filmed',
      },
      {
        name: 'a person without a name',
        case: { post: { media: media({ faces: [face({ is: 'person', person: null })] }) } },
        message: 'nameless',
      },
      {
        name: 'a person the register does not know',
        case: { post: { media: media({ faces: [face({ is: 'person', person: 's77' })] }) } },
        message: 'unknown',
      },
      {
        name: 'more faces than people',
        case: {
          post: {
            media: media({
              faces: [face({ is: 'person', person: 's1' }), face({ id: 'f2', is: 'person', person: 's1' })],
            }),
          },
        },
        message: 'twice',
      },
      {
        name: 'one picture of two is open',
        case: {
          post: { media: [...media({ shot: 'none' }), ...media({ id: 'm2', peopleAnswered: null })] },
        },
        message: 'not-answered',
      },
    ],
  },
  *check(subject) {
    for (const item of subject.post.media) {
      const isFilm = item.kind === 'video';
      const at = { media: item.id };
      if (item.peopleAnswered !== true)
        yield { message: 'not-answered', at, data: { kind: isFilm ? 'video' : 'picture' } };
      const seen = facesSomewhere(item, subject.post.targets);
      const notCovered = isFilm ? 'not-covered-filmed' : 'not-covered';
      for (const one of item.faces)
        if (notCoveredOn(one, item, subject.post.targets).length > 0)
          yield { message: notCovered, at: { ...at, face: one.id } };
      for (const one of seen) {
        const here = { ...at, face: one.id };
        if (one.is === 'unresolved') yield { message: isFilm ? 'unresolved-filmed' : 'unresolved', at: here };
        if (one.is === 'covered' && one.burned === false) yield { message: notCovered, at: here };
        if (one.is === 'person' && one.person === null)
          yield { message: isFilm ? 'nameless-filmed' : 'nameless', at: here };
      }
      // Frames of a video show the same person again and again.
      if (!isFilm)
        for (const one of namedAgain(seen))
          yield {
            message: 'twice',
            at: { ...at, face: one.id },
            data: { person: { person: one.person ?? '' } },
          };
    }
    for (const { media: id, face: seen } of subject.unknownPeople) {
      const kind = subject.post.media.find((item) => item.id === id)?.kind === 'video' ? 'video' : 'picture';
      yield { message: 'unknown', at: { media: id, face: seen }, data: { kind } };
    }
  },
});
