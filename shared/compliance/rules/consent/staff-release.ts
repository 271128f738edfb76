import type { Person } from '../../../domain/person.ts';
import { covers } from '../../covers.ts';
import { examplePicture } from '../../example-people.ts';
import { defineRule } from '../../rule.ts';

const RELEASE = {
  scope: ['image'],
  channels: ['social'],
  decision: 'granted',
  basis: 'own-signature',
  from: '2026-08-24',
  until: null,
} as const;

const adult = (kind: Exclude<Person['kind'], 'student'>, ...consents: readonly object[]) =>
  ({ id: 't1', kind, first: 'Rowan', last: 'Ellery', consents }) as const;
const shown = (person: object, over: object = {}) => ({
  people: [person],
  post: { media: [examplePicture({ faces: [{ id: 'f1', is: 'adult', person: 't1' }], ...over })] },
});

const why =
  'Adults do not have to sign first, but a release on record shows that they know and agree. Without one, ask before you post.';

export const rule = defineRule({
  id: 'consent/staff-release',
  judges: 'A pictured staff member, volunteer or parent has no release on record for this platform.',
  severity: 'warn',
  floor: 'warn',
  waivable: false,
  runs: 'per-target',
  cites: ['mn-13.43', 'practice'],
  messages: {
    'no-release': {
      what: 'No release is on record for {person} on {platform}.',
      why,
      todo: 'Ask {person} and record the release in the register, or acknowledge this once you have asked.',
    },
    ended: {
      what: 'The release from {person} does not cover the day this is published.',
      why,
      todo: 'Ask {person} to renew it and record it in the register, or acknowledge this once you have asked.',
    },
    elsewhere: {
      what: 'The release from {person} does not cover {platform}.',
      why,
      todo: 'Ask {person} whether {platform} is okay too, or leave this account out.',
    },
  },
  examples: {
    passes: [
      { name: 'a teacher with a release', case: shown(adult('staff', RELEASE)) },
      {
        name: 'a volunteer with a release',
        case: shown(adult('volunteer', { ...RELEASE, basis: 'signed-form' })),
      },
      {
        name: 'a release for this platform alone',
        case: shown(adult('staff', { ...RELEASE, channels: ['facebook'] })),
      },
      {
        name: 'the last day of a release still counts',
        case: shown(adult('parent', { ...RELEASE, until: '2026-11-24' })),
      },
      {
        name: 'a denial is told by its own rule',
        case: shown(adult('staff', { ...RELEASE, decision: 'denied' })),
      },
      {
        name: 'a protected person is told by its own rule',
        case: shown({ ...adult('staff'), protected: true }),
      },
      {
        name: 'an adult who is not named',
        case: shown(adult('staff'), { faces: [{ id: 'f1', is: 'adult' }] }),
      },
      {
        name: 'a teacher who is named in the text and not pictured',
        case: { people: [adult('staff')], post: { text: 'Rowan Ellery built a kiln.' } },
      },
      {
        name: 'the picture is left out for this account',
        case: shown(adult('staff'), { perTarget: { 'ridgeview-fb': { omit: true } } }),
      },
      {
        name: 'a student without a record is told by its own rule',
        case: shown({ id: 't1', kind: 'student' }),
      },
    ],
    fails: [
      { name: 'a teacher without any entry', case: shown(adult('staff')), message: 'no-release' },
      { name: 'a volunteer without any entry', case: shown(adult('volunteer')), message: 'no-release' },
      {
        name: 'a parent at a reading night',
        case: shown(adult('parent'), { shot: 'crowd' }),
        message: 'no-release',
      },
      {
        name: 'a release for the name only',
        case: shown(adult('staff', { ...RELEASE, scope: ['name'] })),
        message: 'no-release',
      },
      {
        name: 'a release that ended in June',
        case: shown(adult('staff', { ...RELEASE, from: '2025-08-24', until: '2026-06-30' })),
        message: 'ended',
      },
      {
        name: 'a release that begins after the day',
        case: shown(adult('staff', { ...RELEASE, from: '2026-12-01' })),
        message: 'ended',
      },
      {
        name: 'a release for the staff directory on the website',
        case: shown(adult('staff', { ...RELEASE, channels: ['website'] })),
        message: 'elsewhere',
      },
      {
        name: 'marked as a person instead of an adult',
        case: shown(adult('staff'), { faces: [{ id: 'f1', is: 'person', person: 't1' }] }),
        message: 'no-release',
      },
      { name: 'in a video', case: shown(adult('volunteer'), { kind: 'video' }), message: 'no-release' },
    ],
  },
  *check(subject, target) {
    const question = {
      scope: 'image',
      platform: target.account.platform,
      date: subject.publish.date,
    } as const;
    for (const { media: item, face, person } of target.pictured) {
      if (person.kind === 'student') continue;
      if (covers(person, question, subject.pack).reason !== 'not-asked') continue;
      const releases = person.consents.filter(
        ({ decision, scope }) => decision === 'granted' && scope.includes('image'),
      );
      const here = releases.some(
        ({ channels }) => channels.includes('social') || channels.includes(question.platform),
      );
      yield {
        message: here ? 'ended' : releases.length > 0 ? 'elsewhere' : 'no-release',
        at: { media: item.id, face: face.id },
        data: { person: { person: person.id }, platform: target.platform.name },
      };
    }
  },
});
