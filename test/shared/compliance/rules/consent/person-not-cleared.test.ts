import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/consent/person-not-cleared.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const student = { id: 's1', kind: 'student', first: 'Mason', last: 'Lindqvist', grade: '7' } as const;
const grant = {
  scope: ['image'],
  channels: ['facebook'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;
const video = {
  id: 'v1',
  kind: 'video',
  source: 'own',
  shot: 'group',
  faces: [
    { id: 'f1', is: 'person', person: 's1' },
    { id: 'f2', is: 'adult', person: 's1' },
  ],
  peopleAnswered: true,
} as const;

describe('who needs a permission', () => {
  it('each account is asked for its own platform', () => {
    const found = findIn(rule, {
      case: {
        accounts: EXAMPLE_ACCOUNTS,
        people: [{ ...student, consents: [grant] }],
        post: {
          targets: ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-x'],
          media: [{ ...video, faces: [video.faces[0]] }],
        },
      },
    });
    expect(found.map(({ message, at }) => [message, at.account])).toEqual([
      ['other-channel', 'ridgeview-ig'],
      ['other-channel', 'ridgeview-x'],
    ]);
  });
  it('a student stays a student where somebody marked them as an adult, and in a video', () => {
    const found = findIn(rule, { case: { people: [student], post: { media: [video] } } });
    expect(new Set(found.map(({ at }) => at.face))).toEqual(new Set(['f1', 'f2']));
  });
  it('a model by level: opt-in for middle school asks a signed yes of a seventh grader only', () => {
    const consents = [{ ...grant, basis: 'directory-default' }] as const;
    const judge = (grade: string) =>
      findIn(rule, {
        case: {
          district: { consentModel: { middle: 'opt-in' } },
          people: [{ ...student, grade, consents }],
          post: { media: [{ ...video, faces: [video.faces[0]] }] },
        },
      }).map(({ message }) => message);
    expect(judge('5')).toEqual([]);
    expect(judge('6')).toEqual(['default-only']);
    expect(judge('8')).toEqual(['default-only']);
    expect(judge('9')).toEqual([]);
  });
});
