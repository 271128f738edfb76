import { covers, type CoverReason } from '../../covers.ts';
import { examplePicture, exampleStudent } from '../../example-people.ts';
import { meantOn, namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import { textsFor } from '../../texts-for.ts';
import { unname } from '../../unname.ts';

/** What is said for each reason. A denial, a withdrawal, protection and an adult’s own signature are rules of their own. */
const MESSAGE = {
  'no-record': 'no-record',
  'other-scope': 'no-record',
  expired: 'expired',
  'not-yet': 'not-yet',
  'other-channel': 'other-channel',
  'default-only': 'default-only',
} as const satisfies Partial<Record<CoverReason, string>>;

type Told = keyof typeof MESSAGE;

const isTold = (reason: CoverReason): reason is Told => Object.hasOwn(MESSAGE, reason);

const FAMILY = {
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: null,
} as const;
const named = (text: string, ...people: readonly object[]) => ({ people, post: { text } });
const IMAGE = { ...FAMILY, scope: ['image'] } as const;
const NAME = { ...FAMILY, scope: ['name'] } as const;
const MEDIA = [examplePicture()];

const why =
  'A student’s name may be published only with a permission for the name that covers this platform on the day it goes out. A permission for pictures does not cover names.';

export const rule = defineRule({
  id: 'consent/name-not-cleared',
  judges:
    'A student’s full name, or a first or last name beside their own picture, without a current permission for the name on this platform.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'ferpa-99.37', 'mn-13.32', 'policy-515'],
  messages: {
    'no-record': {
      what: '“{words}”: there is no permission on record to name {person} on {platform}.',
      why,
      todo: 'Record the family’s permission for the name in the register, or say who it is without the name.',
    },
    expired: {
      what: '“{words}”: the permission to name {person} ends before this is published.',
      why,
      todo: 'Ask the family to renew it and record it in the register, or say who it is without the name.',
    },
    'not-yet': {
      what: '“{words}”: the permission to name {person} does not start until after this is published.',
      why,
      todo: 'Choose a later day, or say who it is without the name.',
    },
    'other-channel': {
      what: '“{words}”: the permission to name {person} does not cover {platform}.',
      why,
      todo: 'Give this account its own text without the name, or record a permission that covers it.',
    },
    'default-only': {
      what: '“{words}”: only the yearly notice is on record for {person}; this district asks for a signed yes.',
      why,
      todo: 'Record the family’s signed permission for the name, or say who it is without the name.',
    },
  },
  examples: {
    passes: [
      {
        name: 'a permission for the name',
        case: named('Mason Lindqvist built a volcano.', exampleStudent(NAME)),
      },
      {
        name: 'a permission for the name on this platform alone',
        case: named('Mason Lindqvist built a volcano.', exampleStudent({ ...NAME, channels: ['facebook'] })),
      },
      {
        name: 'the last day of a permission still counts',
        case: named('Mason Lindqvist built a volcano.', exampleStudent({ ...NAME, until: '2026-11-24' })),
      },
      {
        name: 'the yearly notice is enough under the opt-out model',
        case: named(
          'Mason Lindqvist built a volcano.',
          exampleStudent({ ...NAME, basis: 'directory-default' }),
        ),
      },
      {
        name: 'a first name alone, without a picture',
        case: named('Mason built a volcano from Mason jars.', exampleStudent()),
      },
      {
        name: 'a first name beside a picture of somebody else',
        case: {
          people: [
            exampleStudent(),
            { id: 's2', kind: 'student', first: 'Ella', last: 'Novak', consents: [IMAGE] },
          ],
          post: {
            text: 'Mason built a volcano.',
            media: MEDIA.map((media) => ({ ...media, faces: [{ id: 'f1', is: 'person', person: 's2' }] })),
          },
        },
      },
      {
        name: 'a denied name is told by its own rule',
        case: named('Mason Lindqvist built a volcano.', exampleStudent({ ...NAME, decision: 'denied' })),
      },
      {
        name: 'a withdrawn name as well',
        case: named(
          'Mason Lindqvist built a volcano.',
          exampleStudent(NAME, { ...NAME, decision: 'withdrawn', from: '2026-10-01' }),
        ),
      },
      {
        name: 'eighteen by then, and a parent signed, is told by its own rule',
        case: named('Mason Lindqvist earned All-State.', {
          ...exampleStudent(NAME),
          grade: '12',
          adultOn: '2026-11-24',
        }),
      },
      {
        name: 'a protected person is told by its own rule',
        case: named('Mason Lindqvist built a volcano.', { ...exampleStudent(), protected: true }),
      },
      {
        name: 'a member of staff needs none',
        case: named('Rowan Ellery built a kiln.', {
          id: 't1',
          kind: 'staff',
          first: 'Rowan',
          last: 'Ellery',
        }),
      },
      {
        name: 'another person of that last name',
        case: named('Astrid Lindqvist Field opens on Friday.', exampleStudent()),
      },
      {
        name: 'two names that only stand side by side',
        case: named('Thank you to Mason. Lindqvist Hardware lent us a saw.', exampleStudent()),
      },
      {
        name: 'the student of another school has the same name',
        case: named('Mason Lindqvist built a volcano.', exampleStudent(NAME), {
          ...exampleStudent(),
          id: 's2',
          school: 'Westwood Elementary School',
        }),
      },
    ],
    fails: [
      {
        name: 'a permission for pictures only',
        case: named('Congrats to Mason Lindqvist on his volcano!', exampleStudent(IMAGE)),
        message: 'no-record',
        words: 'Mason Lindqvist',
      },
      {
        name: 'no entry at all',
        case: named('Lindqvist, Mason: best volcano', exampleStudent()),
        message: 'no-record',
        words: 'Lindqvist, Mason',
      },
      {
        name: 'the first name beside their own picture',
        case: { people: [exampleStudent(IMAGE)], post: { text: 'Look what Mason built.', media: MEDIA } },
        message: 'no-record',
        words: 'Mason',
      },
      {
        name: 'a permission that ended the day before',
        case: named('Mason Lindqvist’s volcano', exampleStudent({ ...NAME, until: '2026-11-23' })),
        message: 'expired',
        words: 'Mason Lindqvist',
      },
      {
        name: 'a permission that begins the day after',
        case: named('Mason Lindqvist built a volcano.', exampleStudent({ ...NAME, from: '2026-11-25' })),
        message: 'not-yet',
      },
      {
        name: 'a permission for the yearbook only',
        case: named('Mason Lindqvist built a volcano.', exampleStudent({ ...NAME, channels: ['print'] })),
        message: 'other-channel',
      },
      {
        name: 'the yearly notice in a district that asks for a signed yes',
        case: {
          ...named(
            'Mason Lindqvist built a volcano.',
            exampleStudent({ ...NAME, basis: 'directory-default' }),
          ),
          district: { consentModel: { elementary: 'opt-in' } },
        },
        message: 'default-only',
      },
      {
        name: 'the name a student goes by',
        case: named('JJ Brooks won.', {
          ...exampleStudent(),
          first: 'Jada',
          last: 'Brooks',
          preferred: 'JJ',
        }),
        message: 'no-record',
        words: 'JJ Brooks',
      },
      {
        name: 'a last name of two parts, one of them left out',
        case: named('Amina Hassan read aloud.', { ...exampleStudent(), first: 'Amina', last: 'Abdi Hassan' }),
        message: 'no-record',
        words: 'Amina Hassan',
      },
      {
        name: 'a hashtag',
        case: named('What a volcano #MasonLindqvist', exampleStudent()),
        message: 'no-record',
      },
      {
        name: 'in captions',
        case: {
          people: [exampleStudent()],
          post: { video: { captions: '1\n00:00:01,000 --> 00:00:03,000\nThis is mason lindqvist.' } },
        },
        message: 'no-record',
        words: 'mason lindqvist',
      },
      {
        name: 'letters of another script',
        case: named('M\u0430son Lindqvist built a volcano.', exampleStudent()),
        message: 'no-record',
        words: 'M\u0430son Lindqvist',
      },
    ],
  },
  *check(subject, target) {
    const at = { platform: target.account.platform, date: subject.publish.date, scope: 'name' } as const;
    const told = new Set<string>();
    for (const naming of namingsOf(subject, textsFor(subject, target))) {
      // One word can be one person's first and another's last name: it is said once.
      const place = `${naming.field.path} ${naming.range.join('-')}`;
      if (told.has(place)) continue;
      for (const person of meantOn(naming, target)) {
        if (person.kind !== 'student') continue;
        const { covered, reason } = covers(person, at, subject.pack);
        if (covered || !isTold(reason)) continue;
        const fix = unname({ ...naming, people: [person] });
        told.add(place);
        yield {
          message: MESSAGE[reason],
          at: { field: naming.field.path, range: naming.range, media: naming.field.media },
          data: { person: { person: person.id }, platform: target.platform.name },
          ...(fix === null ? {} : { fix }),
        };
        break;
      }
    }
  },
});
