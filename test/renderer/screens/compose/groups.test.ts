import { expect, test } from 'vitest';
import {
  groupsOf,
  openFindings,
  openGroups,
  openOf,
  questionStop,
  stacksOf,
  stopsOf,
} from '../../../../renderer/screens/compose/pane/verdict.ts';
import type { CaseInput } from '../../../../shared/case/case.ts';
import { caseFromExample } from '../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../shared/compliance/check-post.ts';
import { groupOfKey } from '../../../../shared/compliance/finding-key.ts';
import { sayFindings } from '../../../../shared/compliance/say-finding.ts';
import type { CheckView, SettledFinding } from '../../../../shared/ipc/views.ts';

const account = (id: string, platform: 'facebook' | 'instagram') => ({
  id,
  platform,
  handle: `@${id}`,
  scope: 'school' as const,
  school: 'Ridgeview Elementary School',
  level: 'elementary' as const,
  registered: true,
  purpose: 'News',
  admins: 2,
  trainingCurrent: true,
});

/** Findings of the real engine for a post that goes to two accounts. */
const sayAll = (post: NonNullable<CaseInput['post']>): readonly SettledFinding[] => {
  const result = checkPost(
    caseFromExample({
      case: {
        accounts: [account('fb', 'facebook'), account('ig', 'instagram')],
        post: { targets: ['fb', 'ig'], ...post },
      },
    }),
  );
  return sayFindings(result.findings, () => 'Somebody').map((one) => ({
    ...one,
    group: groupOfKey(one.key),
    state: 'open',
    by: null,
    may: { acknowledge: false, waive: false, approve: false },
    sources: [],
  }));
};

const findings = (text: string): readonly SettledFinding[] => sayAll({ text });

const TOO_LONG = 'x'.repeat(70_000);

test('the same finding for two accounts is one card, one count and one stop of F8', () => {
  const found = findings('Congrats to Mason Lindqvist on the volcano.');
  const unnamed = found.filter((one) => one.rule === 'consent/name-not-cleared');
  expect(unnamed.map((one) => one.at.account)).toEqual(['fb', 'ig']);
  expect(groupsOf(unnamed)).toHaveLength(1);
  const check = { findings: unnamed } as unknown as CheckView;
  expect(openOf(check, 'block')).toBe(1);
  expect(openFindings(unnamed)).toHaveLength(1);
});

test('findings of other words or another place stay apart', () => {
  const found = findings('Congrats to Mason Lindqvist! Well done, Mason Lindqvist.');
  const unnamed = found.filter((one) => one.rule === 'consent/name-not-cleared');
  expect(unnamed).toHaveLength(4);
  expect(groupsOf(unnamed).map((group) => group.length)).toEqual([2, 2]);
});

test('nothing is lost: every finding is in exactly one group', () => {
  const found = findings(TOO_LONG);
  expect(found.length).toBeGreaterThan(0);
  expect(groupsOf(found).flat()).toHaveLength(found.length);
});

test('three pictures without a source are one thing to learn, three lines, three stops of F8', () => {
  const found = sayAll({
    media: ['a', 'b', 'c'].map((id) => ({ id, kind: 'image', file: `${id}.jpg` })),
    text: 'Our mural is up.',
  });
  const open = openGroups(found, 'review').filter(([{ rule }]) => rule === 'rights/media-source');
  expect(open).toHaveLength(3);
  expect(stacksOf(open).map((stack) => stack.length)).toEqual([3]);
});

test('cards lose nothing, and F8 goes through them from top to bottom', () => {
  const found = sayAll({
    media: ['a', 'b'].map((id) => ({ id, kind: 'image', file: `${id}.jpg` })),
    text: 'COME AND SEE THE SHOW with Mason Lindqvist! 🎉🎉🎉🎉 #ourgreatshow',
  });
  const inCards = (['block', 'review', 'warn', 'note'] as const).flatMap((severity) =>
    stacksOf(openGroups(found, severity)).flat(),
  );
  expect(
    inCards
      .flat()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(found.map(({ key }) => key).sort());
  expect(openFindings(found).map(({ key }) => key)).toEqual(inCards.map(([{ key }]) => key));
});

test('after the findings F8 goes to the questions that are open', () => {
  const check = {
    findings: [],
    questions: [
      { key: 'trip-over', text: 'Back?', answered: false, by: null },
      { key: 'event-kind', text: 'Kind?', answered: true, by: 'Nadia' },
    ],
  } as unknown as CheckView;
  expect(stopsOf(check)).toEqual([{ kind: 'question', key: questionStop('trip-over'), text: 'Back?' }]);
});
