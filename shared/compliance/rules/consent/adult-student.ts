import type { Person } from '../../../domain/person.ts';
import { covers } from '../../covers.ts';
import { meantOn, namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import { textsFor } from '../../texts-for.ts';
import { unname } from '../../unname.ts';

const PARENTS = {
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
  signedBy: { name: 'Ingrid Aldertree', relation: 'mother' },
} as const;
const OWN = { ...PARENTS, basis: 'own-signature', signedBy: null } as const;

const senior = (adultOn: string | null, ...consents: readonly object[]) => [
  {
    id: 's12',
    kind: 'student',
    first: 'Wren',
    last: 'Aldertree',
    school: 'Kennedy High School',
    grade: '12',
    adultOn,
    consents,
  } as const,
];
const MEDIA = [
  {
    id: 'm1',
    kind: 'image',
    altText: 'Seniors in caps and gowns',
    source: 'own',
    shot: 'group',
    faces: [{ id: 'f1', is: 'person', person: 's12' }],
    peopleAnswered: true,
  },
] as const;
const shown = (adultOn: string | null, ...consents: readonly object[]) => ({
  people: senior(adultOn, ...consents),
  post: { media: MEDIA },
});

export const rule = defineRule({
  id: 'consent/adult-student',
  judges:
    'A student who is pictured or named is 18 or older on the publish date and has not signed for themselves; a parent’s permission does not count.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'mn-13.32', 'policy-515'],
  messages: {
    pictured: {
      what: '{person} will be 18 when this is published, and only someone else’s permission is on record for {platform}.',
      why: 'From the 18th birthday on, permission is the student’s own to give; a parent’s no longer counts.',
      todo: 'Ask the student to sign, and record it in the register, or choose another picture.',
    },
    named: {
      what: '“{words}”: {person} will be 18 when this is published, and only someone else’s permission for the name is on record for {platform}.',
      why: 'From the 18th birthday on, permission is the student’s own to give; a parent’s no longer counts.',
      todo: 'Ask the student to sign, and record it in the register, or say who it is without the name.',
    },
  },
  examples: {
    passes: [
      { name: 'signed by the student', case: shown('2026-10-02', OWN) },
      {
        name: 'a form the student signed as themselves',
        case: shown('2026-10-02', { ...PARENTS, signedBy: { name: 'Wren Aldertree', relation: 'self' } }),
      },
      { name: 'still 17 on the publish date', case: shown('2026-11-25', PARENTS) },
      { name: 'no birthday on record', case: shown(null, PARENTS) },
      {
        name: 'a no is told by its own rule',
        case: shown('2026-10-02', { ...PARENTS, decision: 'denied' }),
      },
      { name: 'no record at all is told by its own rule', case: shown('2026-10-02') },
      {
        name: 'an adult student who is not pictured',
        case: { people: senior('2026-10-02', PARENTS) },
      },
      {
        name: 'named, with their own signature',
        case: { people: senior('2026-10-02', OWN), post: { text: 'Wren Aldertree earned All-State.' } },
      },
      {
        name: 'named the day before the birthday',
        case: { people: senior('2026-11-25', PARENTS), post: { text: 'Wren Aldertree earned All-State.' } },
      },
      {
        name: 'a bird of that name',
        case: { people: senior('2026-10-02', PARENTS), post: { text: 'A Wren nests above door 4.' } },
      },
      {
        name: 'left out for this account',
        case: {
          people: senior('2026-10-02', PARENTS),
          post: { media: MEDIA.map((item) => ({ ...item, perTarget: { 'ridgeview-fb': { omit: true } } })) },
        },
      },
    ],
    fails: [
      { name: 'a parent signed', case: shown('2026-10-02', PARENTS), message: 'pictured' },
      { name: 'the birthday is the publish date', case: shown('2026-11-24', PARENTS), message: 'pictured' },
      {
        name: 'the yearly notice',
        case: shown('2026-10-02', { ...PARENTS, basis: 'directory-default', signedBy: null }),
        message: 'pictured',
      },
      {
        name: 'nobody wrote down who signed',
        case: shown('2026-10-02', { ...PARENTS, signedBy: null }),
        message: 'pictured',
      },
      {
        name: 'an import of the family’s yes',
        case: shown('2026-10-02', { ...PARENTS, basis: 'import' }),
        message: 'pictured',
      },
      {
        name: 'named, and a parent signed',
        case: { people: senior('2026-10-02', PARENTS), post: { text: 'Wren Aldertree earned All-State.' } },
        message: 'named',
        words: 'Wren Aldertree',
      },
      {
        name: 'named in captions on the birthday itself',
        case: {
          people: senior('2026-11-24', PARENTS),
          post: { video: { captions: '1\n00:00:01,000 --> 00:00:03,000\nThis is Wren Aldertree.' } },
        },
        message: 'named',
      },
      {
        name: 'the first name beside their picture',
        case: { people: senior('2026-10-02', PARENTS), post: { text: 'Look, Wren did it.', media: MEDIA } },
        message: 'named',
        words: 'Wren',
      },
      {
        name: 'the own signature has ended, the parent’s goes on',
        case: shown('2026-10-02', PARENTS, { ...OWN, until: '2026-11-01' }),
        message: 'pictured',
      },
    ],
  },
  *check(subject, target) {
    const on = { platform: target.account.platform, date: subject.publish.date } as const;
    const needsOwn = (person: Person, scope: 'image' | 'name'): boolean =>
      covers(person, { ...on, scope }, subject.pack).reason === 'adult-needs-own';
    for (const { media: item, face, person } of target.pictured) {
      if (!needsOwn(person, 'image')) continue;
      yield {
        message: 'pictured',
        at: { media: item.id, face: face.id },
        data: { person: { person: person.id }, platform: target.platform.name },
      };
    }
    for (const naming of namingsOf(subject, textsFor(subject, target))) {
      const person = meantOn(naming, target).find((one) => needsOwn(one, 'name'));
      if (person === undefined) continue;
      const fix = unname({ ...naming, people: [person] });
      yield {
        message: 'named',
        at: { field: naming.field.path, range: naming.range, media: naming.field.media },
        data: { person: { person: person.id }, platform: target.platform.name },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});
