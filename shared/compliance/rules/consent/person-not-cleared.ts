import { covers, type CoverReason } from '../../covers.ts';
import { EXAMPLE_FACE, examplePicture, exampleStudent } from '../../example-people.ts';
import { defineRule } from '../../rule.ts';

const CONSENT = {
  channels: ['social'],
  decision: 'granted',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;
const withConsents = (...consents: readonly object[]) => [exampleStudent(...consents)];
const image = (...faces: readonly object[]) => [examplePicture({ faces })];
const pictured = { media: image(EXAMPLE_FACE) };

/** What is said for each reason; a denial, protection and an adult's own signature are rules of their own. */
const MESSAGE = {
  'no-record': 'no-record',
  'other-scope': 'no-record',
  expired: 'expired',
  'not-yet': 'not-yet',
  'other-channel': 'other-channel',
  'default-only': 'default-only',
} as const satisfies Partial<Record<CoverReason, string>>;

const isTold = (reason: CoverReason): reason is keyof typeof MESSAGE => Object.hasOwn(MESSAGE, reason);

const why =
  'A student’s picture may be published only with a permission that covers this platform on the day it goes out.';

export const rule = defineRule({
  id: 'consent/person-not-cleared',
  judges: 'A pictured student has no current permission for this platform on the publish date.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'ferpa-99.37', 'mn-13.32', 'policy-515'],
  messages: {
    'no-record': {
      what: 'There is no photo permission on record for {person} on {platform}.',
      why,
      todo: 'Record the family’s permission in the register, cover the face, or choose another picture.',
    },
    'no-record-filmed': {
      what: 'There is no photo permission on record for {person} on {platform}.',
      why,
      todo: 'Record the family’s permission in the register, or choose another video. A face cannot be covered in a video.',
    },
    expired: {
      what: 'The photo permission for {person} ends before this is published.',
      why,
      todo: 'Ask the family to renew it and record it in the register, or choose another picture or video.',
    },
    'not-yet': {
      what: 'The photo permission for {person} does not start until after this is published.',
      why,
      todo: 'Choose a later day, or choose another picture or video.',
    },
    'other-channel': {
      what: 'The photo permission for {person} does not cover {platform}.',
      why,
      todo: 'Leave this account out, choose another picture or video for it, or record a permission that covers it.',
    },
    'default-only': {
      what: 'Only the yearly notice is on record for {person}; this district asks for a signed yes.',
      why,
      todo: 'Record the family’s signed permission in the register, or choose another picture or video.',
    },
  },
  examples: {
    passes: [
      { name: 'a pictured student with a signed permission', case: { post: pictured } },
      {
        name: 'the yearly notice is enough under the opt-out model',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], basis: 'directory-default' }),
          post: pictured,
        },
      },
      {
        name: 'the last day of a permission still counts',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], basis: 'signed-form', until: '2026-11-24' }),
          post: pictured,
        },
      },
      {
        name: 'a permission for this platform alone',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], channels: ['facebook'], basis: 'e-sign' }),
          post: pictured,
        },
      },
      {
        name: 'a covered face is not shown',
        case: {
          people: withConsents(),
          post: { media: image({ ...EXAMPLE_FACE, is: 'covered', person: null }) },
        },
      },
      {
        name: 'a staff member without an entry is asked about elsewhere',
        case: {
          people: [{ id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery' }],
          post: { media: image({ id: 'f1', is: 'adult', person: 't1' }) },
        },
      },
      {
        name: 'a denial is told by its own rule',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], decision: 'denied', basis: 'signed-form' }),
          post: pictured,
        },
      },
      {
        name: 'the picture is left out for this account',
        case: {
          people: withConsents(),
          post: {
            media: image(EXAMPLE_FACE).map((media) => ({
              ...media,
              perTarget: { 'ridgeview-fb': { omit: true } },
            })),
          },
        },
      },
    ],
    fails: [
      {
        name: 'no entry at all',
        case: { people: withConsents(), post: pictured },
        message: 'no-record',
      },
      {
        name: 'no entry at all, in a video',
        case: {
          people: withConsents(),
          post: { media: image(EXAMPLE_FACE).map((media) => ({ ...media, kind: 'video' as const })) },
        },
        message: 'no-record-filmed',
      },
      {
        name: 'a permission for student work says nothing of the face',
        case: {
          people: withConsents({ ...CONSENT, scope: ['work'], basis: 'signed-form' }),
          post: pictured,
        },
        message: 'no-record',
      },
      {
        name: 'a permission that ended the day before',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], basis: 'signed-form', until: '2026-11-23' }),
          post: pictured,
        },
        message: 'expired',
      },
      {
        name: 'a permission that begins the day after',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], basis: 'signed-form', from: '2026-11-25' }),
          post: pictured,
        },
        message: 'not-yet',
      },
      {
        name: 'a permission for the yearbook only',
        case: {
          people: withConsents({ ...CONSENT, scope: ['image'], channels: ['print'], basis: 'signed-form' }),
          post: pictured,
        },
        message: 'other-channel',
      },
      {
        name: 'the yearly notice in a district that asks for a signed yes',
        case: {
          district: { consentModel: { elementary: 'opt-in' } },
          people: withConsents({ ...CONSENT, scope: ['image'], basis: 'directory-default' }),
          post: pictured,
        },
        message: 'default-only',
      },
      {
        name: 'in a crowd as well',
        case: {
          people: withConsents(),
          post: { media: image(EXAMPLE_FACE).map((media) => ({ ...media, shot: 'crowd' as const })) },
        },
        message: 'no-record',
      },
    ],
  },
  *check(subject, target) {
    for (const { media, face, person } of target.pictured) {
      if (person.kind !== 'student') continue;
      const question = {
        scope: 'image',
        platform: target.account.platform,
        date: subject.publish.date,
      } as const;
      const { covered, reason } = covers(person, question, subject.pack);
      if (covered || !isTold(reason)) continue;
      const message = MESSAGE[reason];
      yield {
        message: message === 'no-record' && media.kind === 'video' ? 'no-record-filmed' : message,
        at: { media: media.id, face: face.id },
        data: { person: { person: person.id }, platform: target.platform.name },
      };
    }
  },
});
