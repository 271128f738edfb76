import { expect, test } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { applyFix } from '../../../shared/compliance/apply-fix.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { EXAMPLE_ACCOUNTS } from '../../../shared/compliance/example-accounts.ts';
import { EXAMPLE_FACE, examplePicture, exampleStudent } from '../../../shared/compliance/example-people.ts';
import { objectedOn } from '../../../shared/compliance/objections.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';

/** Mason, without any permission, is at 0.4 to 0.5 of the picture's width. */
const NO_CONSENT = exampleStudent();
const BOTH = ['ridgeview-fb', 'ridgeview-ig'];
const LEFT = [0, 0, 0.35, 1] as const;

const caseOf = (over: object, more: object = {}) =>
  caseFromExample({
    case: {
      accounts: EXAMPLE_ACCOUNTS,
      people: [NO_CONSENT],
      post: { targets: BOTH, media: [{ width: 1000, height: 1000, ...examplePicture(over) }], ...more },
    },
  });
/** The rules that find something on each account; those about the whole post stand under `all`. */
const found = (over: object, prefix = 'consent/'): Readonly<Record<string, readonly string[]>> => {
  const by: Record<string, string[]> = {};
  for (const { rule, at } of checkPost(caseOf(over)).findings)
    if (rule.startsWith(prefix)) (by[at.account ?? 'all'] ??= []).push(rule);
  return by;
};
const onInstagram = (own: object) => ({ perTarget: { 'ridgeview-ig': own } });

test('a student who is wholly cut off on one account is judged on the other alone', () => {
  const whole = {
    'ridgeview-fb': ['consent/person-not-cleared'],
    'ridgeview-ig': ['consent/person-not-cleared'],
  };
  expect(found({})).toEqual(whole);
  expect(found(onInstagram({ crop: LEFT }))).toEqual({ 'ridgeview-fb': ['consent/person-not-cleared'] });
});

test.each([
  ['only partly cut off', { crop: [0, 0, 0.42, 1] }],
  ['touching the edge', { crop: [0, 0, 0.4, 1] }],
  ['cut off by a crop that is not cut yet', { crop: LEFT, cut: false }],
])('a student who is %s is judged as shown', (_how, own) => {
  expect(found(onInstagram(own))['ridgeview-ig']).toContain('consent/person-not-cleared');
});

test('a face without a place is never cut off', () => {
  const faces = [{ ...EXAMPLE_FACE, box: null }];
  expect(found({ faces, ...onInstagram({ crop: LEFT }) })['ridgeview-ig']).toEqual([
    'consent/person-not-cleared',
  ]);
});

test('a face nobody answered for counts until it is cut off everywhere', () => {
  const faces = [{ id: 'f1', box: EXAMPLE_FACE.box, is: 'unresolved' }];
  expect(found({ faces, ...onInstagram({ crop: LEFT }) })).toEqual({ all: ['consent/unaccounted-face'] });
  const everywhere = { perTarget: { 'ridgeview-ig': { crop: LEFT }, 'ridgeview-fb': { crop: LEFT } } };
  expect(found({ faces, ...everywhere })).toEqual({});
  const elsewhereOmitted = { perTarget: { 'ridgeview-ig': { crop: LEFT }, 'ridgeview-fb': { omit: true } } };
  expect(found({ faces, ...elsewhereOmitted })).toEqual({});
});

test('a face covered on one account is judged on the other alone; a cover that is not there covers nothing', () => {
  const covered = { ...EXAMPLE_FACE, cover: 'solid', coveredOn: ['ridgeview-ig'] };
  expect(found({ faces: [covered] })).toEqual({ 'ridgeview-fb': ['consent/person-not-cleared'] });
  const notYet = found({ faces: [{ ...covered, burnedOn: [] }] });
  expect(notYet.all).toEqual(['consent/unaccounted-face']);
  expect(notYet['ridgeview-ig']).toContain('consent/person-not-cleared');
  const nowhere = found({ faces: [{ ...covered, box: null }] });
  expect(nowhere['ridgeview-ig']).toContain('consent/person-not-cleared');
});

test('somebody protected may neither be shown on any account nor partly cut off', () => {
  const one = (over: object): readonly string[] =>
    checkPost({ ...caseOf(over), people: [{ ...caseOf({}).people[0]!, protected: true }] })
      .findings.filter(({ rule }) => rule === 'consent/protected-person')
      .map(({ message }) => message);
  const on = (crop: readonly number[]) => ({
    perTarget: { 'ridgeview-ig': { crop }, 'ridgeview-fb': { crop } },
  });
  expect(one(on(LEFT))).toEqual([]);
  expect(one(on([0, 0, 0.45, 1]))).toEqual(['pictured']);
  expect(one(onInstagram({ crop: LEFT }))).toEqual(['pictured']);
});

test('what is out is to be taken down only where somebody who says no can be seen', () => {
  const no = {
    scope: ['image'],
    channels: ['social'],
    decision: 'denied',
    basis: 'signed-form',
    from: '2026-11-26',
  };
  const made = { ...caseOf(onInstagram({ crop: LEFT })), people: caseOf({}).people };
  const input = caseFromExample({ case: { people: [exampleStudent(no)] } });
  const subject = subjectOf({ ...made, people: input.people });
  expect([...objectedOn(subject, '2026-11-26')]).toEqual(['ridgeview-fb']);
});

const NOTICE = {
  scope: ['image'],
  channels: ['social'],
  decision: 'granted',
  basis: 'directory-default',
  from: '2026-08-24',
  until: '2027-06-30',
};
const closeUps = (media: object): readonly (string | null)[] => {
  const one = caseFromExample({
    case: {
      accounts: EXAMPLE_ACCOUNTS,
      people: [exampleStudent(NOTICE)],
      post: { targets: BOTH, media: [media] },
    },
  });
  return checkPost(one)
    .findings.filter(({ rule }) => rule === 'consent/close-up-release')
    .map(({ at }) => at.account);
};

test('a group that is cropped to one child is that child’s picture', () => {
  const others = [0.05, 0.2, 0.75].map((left, at) => ({
    id: `f${at + 2}`,
    box: [left, 0.2, 0.1, 0.14],
    is: 'unidentifiable',
  }));
  const group = (own: object) => ({
    ...examplePicture({ faces: [EXAMPLE_FACE, ...others] }),
    ...onInstagram(own),
  });
  expect(closeUps(group({}))).toEqual([]);
  // Nobody is cut off, most of it stays: a group is what it was said to be.
  expect(closeUps(group({ crop: [0, 0, 1, 0.7] }))).toEqual([]);
  expect(closeUps(group({ crop: [0.35, 0, 0.2, 1] }))).toEqual(['ridgeview-ig']);
  // A crowd in which only one child was marked, and a small part of it.
  const crowd = { ...examplePicture({ shot: 'crowd' }), ...onInstagram({ crop: [0.35, 0.1, 0.3, 0.4] }) };
  expect(closeUps(crowd)).toEqual(['ridgeview-ig']);
});

test('the fix of a picture that does not fit is its crop, and a crop that does not fit is proposed anew', () => {
  const banner = { width: 1600, height: 500, faces: [], shot: 'none' };
  const aspect = (over: object) => {
    const input = caseOf(over);
    return { input, found: checkPost(input).findings.filter(({ rule }) => rule === 'platform/aspect-ratio') };
  };
  const { input, found: before } = aspect(banner);
  expect(before.map(({ at, fix }) => [at.account, fix?.label])).toEqual([
    ['ridgeview-ig', 'Use the suggested crop'],
  ]);
  const [finding] = before;
  if (!finding?.fix) throw new Error('A fix was expected');
  const after = applyFix(input.post, finding.fix, input.post);
  expect(after.media[0]?.perTarget['ridgeview-ig']).toMatchObject({ crop: [0.201562, 0, 0.596875, 1] });
  expect(
    checkPost({ ...input, post: after }).findings.filter(({ rule }) => rule === 'platform/aspect-ratio'),
  ).toEqual([]);
  // The shape of a crop follows from the picture where a case tells no size of its own.
  expect(aspect({ ...banner, ...onInstagram({ crop: [0, 0, 0.3, 1] }) }).found).toEqual([]);
  const flat = aspect({ ...banner, ...onInstagram({ crop: [0, 0, 1, 0.5] }) }).found;
  expect(flat.map(({ message }) => message)).toEqual(['wide']);
  expect(flat[0]?.fix?.edits[0]).toMatchObject({ crop: { width: 955, height: 500 } });
});

test('an alt text of one account is judged for that account', () => {
  const findings = (altText: string) =>
    checkPost(caseOf({ ...onInstagram({ altText }) }))
      .findings.filter(({ rule }) => rule === 'accessibility/alt-text-quality')
      .map(({ message, at }) => [message, at.account, at.field]);
  expect(findings('x '.repeat(600))).toContainEqual([
    'long',
    'ridgeview-ig',
    'media.m1.perTarget.ridgeview-ig.altText',
  ]);
  expect(findings('Students pour vinegar')).toEqual([]);
});
