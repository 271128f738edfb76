import { exampleStudent } from '../../example-people.ts';
import { notClearedFor } from '../../not-cleared-for.ts';
import { defineRule } from '../../rule.ts';

const WORK = {
  scope: ['work'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;

const made = (people: readonly object[], over: object = {}) => ({
  people,
  post: {
    media: [
      {
        id: 'm1',
        kind: 'image',
        altText: 'A watercolor of a red fox in the snow',
        source: 'student-work',
        shot: 'none',
        peopleAnswered: true,
        works: ['s1'],
        ...over,
      } as const,
    ],
  },
});
const by = (...consents: readonly object[]) => made([exampleStudent(...consents)]);

const why =
  'What a student made belongs to the student. It may be shown only with a permission for the work that covers this platform on the day it goes out.';

export const rule = defineRule({
  id: 'consent/work-not-cleared',
  judges: 'The student who made the work shown has no current permission for it on this platform.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.30', 'mn-13.32', 'policy-515', 'practice'],
  messages: {
    'no-record': {
      what: 'There is no permission on record to show the work of {person} on {platform}.',
      why,
      todo: 'Record the family’s permission for the work in the register, or choose another piece.',
    },
    objected: {
      what: 'The work of {person} may not be shown on {platform}: permission was denied or withdrawn.',
      why: 'A family’s or a person’s no holds until they take it back, and it goes before every default.',
      todo: 'Choose another piece.',
    },
    protected: {
      what: 'Someone who made the work shown cannot be published.',
      why: 'This person may not be published in any way: not by name, in a picture or through their work.',
      todo: 'Choose another piece.',
    },
    expired: {
      what: 'The permission to show the work of {person} ends before this is published.',
      why,
      todo: 'Ask the family to renew it and record it in the register, or choose another piece.',
    },
    'not-yet': {
      what: 'The permission to show the work of {person} does not start until after this is published.',
      why,
      todo: 'Choose a later day, or choose another piece.',
    },
    'other-channel': {
      what: 'The permission to show the work of {person} does not cover {platform}.',
      why,
      todo: 'Leave this account out, choose another piece for it, or record a permission that covers it.',
    },
    'default-only': {
      what: 'Only the yearly notice is on record for the work of {person}; this district asks for a signed yes.',
      why,
      todo: 'Record the family’s signed permission for the work, or choose another piece.',
    },
    'adult-needs-own': {
      what: '{person} will be 18 or older when this is published, and only their own signature counts for their work.',
      why: 'From the 18th birthday on, a permission is the student’s own to give; a parent’s no longer counts.',
      todo: 'Ask the student to sign, and record it in the register, or choose another piece.',
    },
    unknown: {
      what: 'Someone who made the work shown is not in the register.',
      why,
      todo: 'Choose the person from the register, or show the work without saying who made it.',
    },
  },
  examples: {
    passes: [
      { name: 'a permission for the work', case: by(WORK) },
      { name: 'work without a named maker', case: made([exampleStudent()], { works: [] }) },
      {
        name: 'a permission for this platform alone',
        case: by({ ...WORK, channels: ['facebook'], basis: 'e-sign' }),
      },
      { name: 'the last day of a permission still counts', case: by({ ...WORK, until: '2026-11-24' }) },
      {
        name: 'the yearly notice names the work, under the opt-out model',
        case: by({ ...WORK, basis: 'directory-default' }),
      },
      {
        name: 'a no that concerns pictures only',
        case: by(WORK, { ...WORK, scope: ['image'], decision: 'denied' }),
      },
      {
        name: 'a later yes by the family replaces the no',
        case: by({ ...WORK, decision: 'denied' }, { ...WORK, from: '2026-10-01' }),
      },
      {
        name: 'the art teacher’s own painting',
        case: made([{ id: 's1', kind: 'staff', first: 'Rowan', last: 'Ellery' }]),
      },
      {
        name: 'the piece is left out for this account',
        case: made([exampleStudent()], { perTarget: { 'ridgeview-fb': { omit: true } } }),
      },
      {
        name: 'eighteen by then, and signed themselves',
        case: made([
          { ...exampleStudent({ ...WORK, basis: 'own-signature' }), grade: '12', adultOn: '2026-11-24' },
        ]),
      },
    ],
    fails: [
      { name: 'no entry at all', case: by(), message: 'no-record' },
      {
        name: 'a permission for the picture says nothing of the work',
        case: by({ ...WORK, scope: ['image', 'name', 'voice'] }),
        message: 'no-record',
      },
      { name: 'the family said no', case: by({ ...WORK, decision: 'denied' }), message: 'objected' },
      {
        name: 'the family took its yes back',
        case: by(WORK, { ...WORK, decision: 'withdrawn', from: '2026-11-02', until: null }),
        message: 'objected',
      },
      {
        name: 'a protected maker',
        case: made([{ ...exampleStudent(WORK), protected: true }]),
        message: 'protected',
      },
      {
        name: 'a permission that ended the day before',
        case: by({ ...WORK, until: '2026-11-23' }),
        message: 'expired',
      },
      {
        name: 'a permission that begins the day after',
        case: by({ ...WORK, from: '2026-11-25' }),
        message: 'not-yet',
      },
      {
        name: 'a permission for the hallway and the yearbook',
        case: by({ ...WORK, channels: ['print'] }),
        message: 'other-channel',
      },
      {
        name: 'the yearly notice in a district that asks for a signed yes',
        case: {
          ...by({ ...WORK, basis: 'directory-default' }),
          district: { consentModel: { elementary: 'opt-in' } },
        },
        message: 'default-only',
      },
      {
        name: 'eighteen by then, and a parent signed',
        case: made([{ ...exampleStudent(WORK), grade: '12', adultOn: '2026-11-24' }]),
        message: 'adult-needs-own',
      },
      {
        name: 'somebody the register does not know',
        case: made([exampleStudent(WORK)], { works: ['s77'] }),
        message: 'unknown',
      },
      {
        name: 'one of two makers, in a video of the sculpture',
        case: made([exampleStudent(WORK), { id: 's2', kind: 'student', first: 'Ella', last: 'Novak' }], {
          kind: 'video',
          works: ['s1', 's2'],
        }),
        message: 'no-record',
      },
    ],
  },
  *check(subject, target) {
    for (const { media, message, person } of notClearedFor(subject, target, 'work')) {
      yield {
        message,
        at: { media: media.id },
        ...(message === 'unknown' ? {} : { data: { person: { person }, platform: target.platform.name } }),
      };
    }
  },
});
