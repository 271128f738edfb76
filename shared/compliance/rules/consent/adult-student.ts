import { covers } from '../../covers.ts';
import { defineRule } from '../../rule.ts';

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
    'A pictured student who is 18 or older on the publish date has signed for themselves; a parent’s permission does not count.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'mn-13.32', 'policy-515'],
  messages: {
    pictured: {
      what: '{person} is 18 when this is published, and only somebody else’s permission is on record for {platform}.',
      why: 'From the 18th birthday on, a permission is the student’s own to give; a parent’s no longer counts.',
      todo: 'Ask the student to sign, and record it in the register, or choose another picture.',
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
        name: 'the own signature has ended, the parent’s goes on',
        case: shown('2026-10-02', PARENTS, { ...OWN, until: '2026-11-01' }),
        message: 'pictured',
      },
    ],
  },
  *check(subject, target) {
    const question = {
      scope: 'image',
      platform: target.account.platform,
      date: subject.publish.date,
    } as const;
    const media = new Set(target.media.map(({ id }) => id));
    for (const { media: item, face, person } of subject.pictured) {
      if (!media.has(item.id) || covers(person, question, subject.pack).reason !== 'adult-needs-own')
        continue;
      yield {
        message: 'pictured',
        at: { media: item.id, face: face.id },
        data: { person: { person: person.id }, platform: target.platform.name },
      };
    }
  },
});
