import { expect, test } from 'vitest';
import { groupsOf, openFindings, openOf } from '../../../../renderer/screens/compose/pane/verdict.ts';
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

/** Findings of the real engine for a text that goes to two accounts. */
const findings = (text: string): readonly SettledFinding[] => {
  const result = checkPost(
    caseFromExample({
      case: {
        accounts: [account('fb', 'facebook'), account('ig', 'instagram')],
        post: { targets: ['fb', 'ig'], text },
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
