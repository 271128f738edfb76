import { exampleStudent } from '../../example-people.ts';
import { notClearedFor } from '../../not-cleared-for.ts';
import { defineRule } from '../../rule.ts';

const VOICE = {
  scope: ['voice'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;

const heard = (people: readonly object[], over: object = {}) => ({
  people,
  post: {
    media: [
      {
        id: 'v1',
        kind: 'video',
        source: 'own',
        shot: 'none',
        peopleAnswered: true,
        heard: ['s1'],
        ...over,
      } as const,
    ],
  },
});
const by = (...consents: readonly object[]) => heard([exampleStudent(...consents)]);

const why =
  'A voice gives away who a child is, just as a face does. It needs its own permission that covers this platform on the day the video goes out.';

export const rule = defineRule({
  id: 'consent/voice-not-cleared',
  judges: 'A student heard in a video has no current voice permission for this platform.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'mn-13.32', 'policy-515', 'practice'],
  messages: {
    'no-record': {
      what: 'There is no voice permission on record for {person} on {platform}.',
      why,
      todo: 'Record the family’s permission in the register, remove the sound, or choose another video.',
    },
    objected: {
      what: 'The voice of {person} may not be heard on {platform}: permission was denied or withdrawn.',
      why: 'A family’s or a person’s no holds until they take it back, and it goes before every default.',
      todo: 'Cut that part out, remove the sound, or choose another video.',
    },
    expired: {
      what: 'The voice permission for {person} ends before this is published.',
      why,
      todo: 'Ask the family to renew it and record it in the register, or remove the sound.',
    },
    'not-yet': {
      what: 'The voice permission for {person} does not start until after this is published.',
      why,
      todo: 'Choose a later day, or remove the sound.',
    },
    'other-channel': {
      what: 'The voice permission for {person} does not cover {platform}.',
      why,
      todo: 'Leave this account out, choose another video for it, or record a permission that covers it.',
    },
    'default-only': {
      what: 'Only the yearly notice is on record for {person}’s voice; this district asks for a signed yes.',
      why,
      todo: 'Record the family’s signed voice permission, or remove the sound.',
    },
    'adult-needs-own': {
      what: '{person} will be 18 or older when this is published, and only their own signature counts for their voice.',
      why: 'From the 18th birthday on, a permission is the student’s own to give; a parent’s no longer counts.',
      todo: 'Ask the student to sign, and record it in the register, or remove the sound.',
    },
    unknown: {
      what: 'Someone named as heard in this video is not in the register.',
      why,
      todo: 'Choose the person from the register, or remove the sound.',
    },
  },
  examples: {
    passes: [
      { name: 'a permission for the voice', case: by(VOICE) },
      {
        name: 'a permission for this platform alone',
        case: by({ ...VOICE, channels: ['facebook'], basis: 'e-sign' }),
      },
      { name: 'the last day of a permission still counts', case: by({ ...VOICE, until: '2026-11-24' }) },
      {
        name: 'the yearly notice names the voice, under the opt-out model',
        case: by({ ...VOICE, basis: 'directory-default' }),
      },
      {
        name: 'a later yes by the family replaces the no',
        case: by({ ...VOICE, decision: 'denied' }, { ...VOICE, from: '2026-10-01' }),
      },
      {
        name: 'a no that concerns pictures only',
        case: by(VOICE, { ...VOICE, scope: ['image'], decision: 'denied' }),
      },
      { name: 'nobody is named as heard', case: heard([exampleStudent()], { heard: [] }) },
      {
        name: 'a teacher is heard',
        case: heard([{ id: 's1', kind: 'staff', first: 'Rowan', last: 'Ellery' }]),
      },
      {
        name: 'a protected person is told by its own rule',
        case: heard([{ ...exampleStudent(VOICE), protected: true }]),
      },
      {
        name: 'the video is left out for this account',
        case: heard([exampleStudent()], { perTarget: { 'ridgeview-fb': { omit: true } } }),
      },
      {
        name: 'eighteen by then, and signed themselves',
        case: heard([
          { ...exampleStudent({ ...VOICE, basis: 'own-signature' }), grade: '12', adultOn: '2026-11-24' },
        ]),
      },
    ],
    fails: [
      { name: 'no entry at all', case: by(), message: 'no-record' },
      {
        name: 'a permission for pictures and names says nothing of the voice',
        case: by({ ...VOICE, scope: ['image', 'name'] }),
        message: 'no-record',
      },
      { name: 'the family said no', case: by({ ...VOICE, decision: 'denied' }), message: 'objected' },
      {
        name: 'the family took its yes back',
        case: by(VOICE, { ...VOICE, decision: 'withdrawn', from: '2026-11-02', until: null }),
        message: 'objected',
      },
      {
        name: 'a permission that ended the day before',
        case: by({ ...VOICE, until: '2026-11-23' }),
        message: 'expired',
      },
      {
        name: 'a permission that begins the day after',
        case: by({ ...VOICE, from: '2026-11-25' }),
        message: 'not-yet',
      },
      {
        name: 'a permission for another platform',
        case: by({ ...VOICE, channels: ['youtube'] }),
        message: 'other-channel',
      },
      {
        name: 'the yearly notice in a district that asks for a signed yes',
        case: {
          ...by({ ...VOICE, basis: 'directory-default' }),
          district: { consentModel: { elementary: 'opt-in' } },
        },
        message: 'default-only',
      },
      {
        name: 'eighteen by then, and a parent signed',
        case: heard([{ ...exampleStudent(VOICE), grade: '12', adultOn: '2026-11-24' }]),
        message: 'adult-needs-own',
      },
      {
        name: 'somebody the register does not know',
        case: heard([exampleStudent(VOICE)], { heard: ['s77'] }),
        message: 'unknown',
      },
      {
        name: 'the second voice of two',
        case: heard([exampleStudent(VOICE), { id: 's2', kind: 'student', first: 'Ella', last: 'Novak' }], {
          heard: ['s1', 's2'],
        }),
        message: 'no-record',
      },
    ],
  },
  *check(subject, target) {
    // A protected person is told by a rule of its own.
    for (const { media, message, person } of notClearedFor(subject, target, 'voice')) {
      if (message === 'protected') continue;
      yield {
        message,
        at: { media: media.id },
        ...(message === 'unknown' ? {} : { data: { person: { person }, platform: target.platform.name } }),
      };
    }
  },
});
