import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../../shared/compliance/check-post.ts';
import { exampleStudent } from '../../../../../shared/compliance/example-people.ts';
import { rule } from '../../../../../shared/compliance/rules/consent/name-not-cleared.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const CONSENT = { channels: ['social'], basis: 'signed-form', from: '2026-08-24', until: null } as const;
const person = (over: object = {}) => ({ ...exampleStudent(), ...over });

describe('consent/name-not-cleared, beyond its examples', () => {
  it.each([
    ['denied', 'consent/opted-out', { consents: [{ ...CONSENT, scope: ['name'], decision: 'denied' }] }],
    [
      'withdrawn',
      'consent/opted-out',
      { consents: [{ ...CONSENT, scope: ['name'], decision: 'withdrawn' }] },
    ],
    ['protected', 'consent/protected-person', { protected: true }],
    ['without a record', 'consent/name-not-cleared', {}],
  ])('says a name once: %s', (_, id, over) => {
    const example = { case: { people: [person(over)], post: { text: 'Mason Lindqvist built a volcano.' } } };
    const { findings } = checkPost(caseFromExample(example));
    expect(findings.map((finding) => finding.rule)).toEqual([id]);
  });

  it('judges each account by its own platform and text', () => {
    const accounts = (['facebook', 'instagram'] as const).map((platform) => ({
      id: platform,
      platform,
      handle: `@${platform}`,
      scope: 'school' as const,
    }));
    const people = [
      person({ consents: [{ ...CONSENT, scope: ['name'], decision: 'granted', channels: ['facebook'] }] }),
    ];
    const found = findIn(rule, {
      case: { accounts, people, post: { targets: ['facebook', 'instagram'], text: 'Mason Lindqvist won' } },
    });
    expect(found.map(({ at, message }) => [at.account, message])).toEqual([['instagram', 'other-channel']]);
  });

  it('blocks a name that several students share while one of them is not cleared', () => {
    const granted = { consents: [{ ...CONSENT, scope: ['name'], decision: 'granted' }] };
    const find = (school: string | null) =>
      findIn(rule, {
        case: {
          people: [person(granted), person({ id: 's2', school })],
          post: { text: 'Mason Lindqvist won' },
        },
      }).map(({ data }) => data['person']);
    expect(find('Ridgeview Elementary School')).toEqual([{ person: 's2' }]);
    expect(find('Westwood Elementary School')).toEqual([]);
  });

  it('does not hold a first name against an account that leaves the picture out', () => {
    const media = [
      {
        id: 'm1',
        kind: 'image',
        altText: 'A student with a volcano',
        source: 'own',
        shot: 'group',
        faces: [{ id: 'f1', is: 'person', person: 's1' }],
        peopleAnswered: true,
        perTarget: { 'ridgeview-fb': { omit: true } },
      },
    ] as const;
    const post = { text: 'Look what Mason built', media };
    expect(findIn(rule, { case: { people: [person()], post } })).toEqual([]);
  });

  it('keeps no name in what it stores', () => {
    const found = findIn(rule, { case: { people: [person()], post: { text: 'Mason Lindqvist won' } } });
    expect(found.map(({ data }) => data)).toEqual([{ person: { person: 's1' }, platform: 'Facebook' }]);
  });
});
