import type { Person } from '../../../domain/person.ts';
import { covers } from '../../covers.ts';
import { examplePicture, exampleStudent } from '../../example-people.ts';
import { namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, Target } from '../../subject.ts';
import { textsFor } from '../../texts-for.ts';
import { unname } from '../../unname.ts';

const GRANT = {
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;
const DENIAL = { ...GRANT, decision: 'denied', from: '2026-09-10', until: null } as const;
const MEDIA = [examplePicture()];

const objects = (person: Person, scope: 'image' | 'name', subject: Subject, target: Target): boolean => {
  const question = { scope, platform: target.account.platform, date: subject.publish.date };
  const { reason } = covers(person, question, subject.pack);
  return reason === 'denied' || reason === 'withdrawn';
};

const why = 'A no from a family or a person counts until they take it back, and it overrides every default.';

export const rule = defineRule({
  id: 'consent/opted-out',
  judges: 'Someone who is pictured or named has said no, or has withdrawn their permission.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.37', 'mn-13.32', 'policy-515'],
  messages: {
    pictured: {
      what: '{person} may not be shown on {platform}: permission was denied or withdrawn.',
      why,
      todo: 'Choose another picture, cover the face, or leave this account out.',
    },
    filmed: {
      what: '{person} may not be shown on {platform}: permission was denied or withdrawn.',
      why,
      todo: 'Choose another video, cut that part out, or leave this account out. A face cannot be covered in a video.',
    },
    named: {
      what: '“{words}” may not be named on {platform}: permission was denied or withdrawn.',
      why,
      todo: 'Take the name out; say who they are without it.',
    },
  },
  examples: {
    passes: [
      {
        name: 'a later yes by the family replaces the no',
        case: {
          people: [exampleStudent(DENIAL, { ...GRANT, from: '2026-10-01' })],
          post: { text: 'Mason Lindqvist built a volcano.', media: MEDIA },
        },
      },
      {
        name: 'a no that concerns the yearbook only',
        case: {
          people: [exampleStudent(GRANT, { ...DENIAL, channels: ['print'] })],
          post: { text: 'Mason Lindqvist built a volcano.', media: MEDIA },
        },
      },
      {
        name: 'a no that has ended',
        case: {
          people: [exampleStudent({ ...DENIAL, until: '2026-10-01' }, { ...GRANT, from: '2026-08-24' })],
          post: { text: 'Mason Lindqvist built a volcano.' },
        },
      },
      {
        name: 'a first name alone, of somebody who is not in the picture',
        case: { people: [exampleStudent(DENIAL)], post: { text: 'Mason jars make fine terrariums.' } },
      },
      {
        name: 'a teacher of that last name',
        case: {
          people: [exampleStudent({ ...DENIAL, scope: ['name'] }, { ...GRANT, scope: ['image'] })],
          post: { text: 'Thank you to Mrs. Lindqvist for helping out.', media: MEDIA },
        },
      },
      {
        name: 'a picture without a record is told by another rule',
        case: { people: [exampleStudent()], post: { media: MEDIA } },
      },
      {
        name: 'a word at the start of a sentence that is also a name',
        case: {
          people: [
            {
              ...exampleStudent(),
              first: 'Will',
              last: 'Aldertree',
              consents: [
                { ...DENIAL, scope: ['name'] },
                { ...GRANT, scope: ['image'] },
              ],
            },
          ],
          post: { text: 'Will you join us on Friday?', media: MEDIA },
        },
      },
    ],
    fails: [
      {
        name: 'pictured after a no',
        case: { people: [exampleStudent(GRANT, DENIAL)], post: { media: MEDIA } },
        message: 'pictured',
      },
      {
        name: 'in a video after a no',
        case: {
          people: [exampleStudent(GRANT, DENIAL)],
          post: { media: MEDIA.map((one) => ({ ...one, kind: 'video' as const })) },
        },
        message: 'filmed',
      },
      {
        name: 'named after a no',
        case: { people: [exampleStudent(DENIAL)], post: { text: 'Mason Lindqvist built a volcano.' } },
        message: 'named',
        words: 'Mason Lindqvist',
      },
      {
        name: 'a withdrawal counts as a no',
        case: {
          people: [exampleStudent(GRANT, { ...DENIAL, decision: 'withdrawn' })],
          post: { text: 'Lindqvist, Mason: best volcano' },
        },
        message: 'named',
        words: 'Lindqvist, Mason',
      },
      {
        name: 'an import never outranks a family’s no',
        case: {
          people: [exampleStudent(DENIAL, { ...GRANT, basis: 'import', from: '2026-11-01' })],
          post: { media: MEDIA },
        },
        message: 'pictured',
      },
      {
        name: 'named in the alt text',
        case: {
          people: [exampleStudent(DENIAL)],
          post: {
            media: [
              { id: 'm1', altText: 'Mason Lindqvist beside a volcano', peopleAnswered: true, shot: 'none' },
            ],
          },
        },
        message: 'named',
        words: 'Mason Lindqvist',
      },
      {
        name: 'the first name beside their own picture',
        case: {
          people: [exampleStudent({ ...DENIAL, scope: ['name'] }, { ...GRANT, scope: ['image'] })],
          post: { text: 'Look what Mason built.', media: MEDIA },
        },
        message: 'named',
        words: 'Mason',
      },
      {
        name: 'a staff member who said no',
        case: {
          people: [{ id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery', consents: [DENIAL] }],
          post: { text: 'Welcome, Rowan Ellery, to our kitchen.' },
        },
        message: 'named',
        words: 'Rowan Ellery',
      },
      {
        name: 'two entries of the same day: the no holds',
        case: {
          people: [exampleStudent(GRANT, { ...DENIAL, from: '2026-08-24' })],
          post: { media: MEDIA },
        },
        message: 'pictured',
      },
    ],
  },
  *check(subject, target) {
    for (const { media, face, person } of target.pictured)
      if (objects(person, 'image', subject, target))
        yield {
          message: media.kind === 'video' ? 'filmed' : 'pictured',
          at: { media: media.id, face: face.id },
          data: { person: { person: person.id }, platform: target.platform.name },
        };
    for (const naming of namingsOf(subject, textsFor(subject, target))) {
      if (!naming.people.some((person) => objects(person, 'name', subject, target))) continue;
      const fix = unname(naming);
      yield {
        message: 'named',
        at: { field: naming.field.path, range: naming.range, media: naming.field.media },
        data: { platform: target.platform.name },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});
