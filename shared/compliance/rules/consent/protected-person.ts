import { namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import { unname } from '../../unname.ts';

const JUNE = {
  id: 's9',
  kind: 'student',
  first: 'Juniper',
  last: 'Halvorsen',
  school: 'Ridgeview Elementary School',
  grade: '4',
  protected: true,
  consents: [
    {
      scope: ['image', 'name', 'voice', 'work'],
      channels: ['social'],
      decision: 'granted',
      basis: 'signed-form',
      from: '2026-08-24',
      until: null,
    },
  ],
} as const;
const open = { ...JUNE, protected: false } as const;
const media = (over: object) => [
  {
    id: 'm1',
    kind: 'image',
    altText: 'Students in a gym',
    source: 'own',
    shot: 'crowd',
    faces: [],
    peopleAnswered: true,
    ...over,
  } as const,
];
const face = { id: 'f1', is: 'person', person: 's9' } as const;

/** Nothing here may hint at a reason, nor say whose flag it is. */
const why = 'Some people may never be published. Hallpass does not keep the reason.';

export const rule = defineRule({
  id: 'consent/protected-person',
  judges: 'Someone marked “Do not publish” is pictured or named, even in a crowd.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mn-13.32', 'policy-515', 'ferpa-99.37'],
  messages: {
    pictured: {
      what: 'A person in this picture cannot be published.',
      why,
      todo: 'Choose another picture, or cover the face.',
    },
    filmed: {
      what: 'A person in this video cannot be published.',
      why,
      todo: 'Choose another video, or cut that part out. A face cannot be covered in a video.',
    },
    named: {
      what: 'The person named here cannot be published.',
      why,
      todo: 'Take the name out; say who they are without it.',
    },
    heard: {
      what: 'A person heard in this video cannot be published.',
      why,
      todo: 'Choose another video, or cut that part out.',
    },
  },
  examples: {
    passes: [
      { name: 'nobody is flagged', case: { people: [open], post: { media: media({ faces: [face] }) } } },
      {
        name: 'a covered face',
        case: { people: [JUNE], post: { media: media({ faces: [{ id: 'f1', is: 'covered' }] }) } },
      },
      {
        name: 'the first name alone, of somebody not pictured, is a word',
        case: { people: [JUNE], post: { text: 'We planted a Juniper by the door.' } },
      },
      {
        name: 'the last name alone is somebody else’s too',
        case: { people: [JUNE], post: { text: 'Halvorsen Field is open again.' } },
      },
      {
        name: 'another person of the same first name',
        case: {
          people: [JUNE, { ...open, id: 's8', last: 'Tamsin' }],
          post: { text: 'Well done, Juniper Tamsin.' },
        },
      },
      { name: 'somebody flagged who is not in the post', case: { people: [JUNE] } },
    ],
    fails: [
      {
        name: 'pictured in a crowd, permission or not',
        case: { people: [JUNE], post: { media: media({ faces: [face] }) } },
        message: 'pictured',
      },
      {
        name: 'in a video',
        case: { people: [JUNE], post: { media: media({ kind: 'video', faces: [face] }) } },
        message: 'filmed',
      },
      {
        name: 'named in the text',
        case: { people: [JUNE], post: { text: 'Well done, Juniper Halvorsen.' } },
        message: 'named',
        words: 'Juniper Halvorsen',
      },
      {
        name: 'named in a file’s name',
        case: {
          people: [JUNE],
          post: { media: media({ file: 'juniper_halvorsen_01.jpg', shot: 'none' }) },
        },
        message: 'named',
      },
      {
        name: 'named in captions',
        case: {
          people: [JUNE],
          post: { video: { captions: '1\n00:00:01,000 --> 00:00:03,000\nThis is Juniper Halvorsen.' } },
        },
        message: 'named',
        words: 'Juniper Halvorsen',
      },
      {
        name: 'a flagged staff member',
        case: {
          people: [{ id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery', protected: true }],
          post: { media: media({ faces: [{ id: 'f1', is: 'adult', person: 't1' }] }) },
        },
        message: 'pictured',
      },
      {
        name: 'heard in a video',
        case: { people: [JUNE], post: { media: media({ kind: 'video', heard: ['s9'] }) } },
        message: 'heard',
      },
      {
        name: 'in a hashtag',
        case: { people: [JUNE], post: { text: 'Great work #JuniperHalvorsen' } },
        message: 'named',
      },
    ],
  },
  *check(subject) {
    for (const { media: item, face: seen, person } of subject.pictured)
      if (person.protected)
        yield {
          message: item.kind === 'video' ? 'filmed' : 'pictured',
          at: { media: item.id, face: seen.id },
        };
    for (const item of subject.post.media)
      if (item.heard.some((id) => subject.people.byId(id)?.protected === true))
        yield { message: 'heard', at: { media: item.id } };
    for (const naming of namingsOf(subject, subject.fields)) {
      if (!naming.people.some((person) => person.protected)) continue;
      const fix = unname(naming);
      yield {
        message: 'named',
        at: { field: naming.field.path, range: naming.range, media: naming.field.media },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});
