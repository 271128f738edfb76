import { expect, test } from 'vitest';
import { tryFix } from '../../../../renderer/screens/compose/pane/use-fix.ts';
import type { Fix } from '../../../../shared/compliance/finding.ts';
import { emptyContent } from '../../../../shared/domain/post.ts';

const checked = { ...emptyContent(), text: 'See you Friday, November 24.' };
const fixOf = (from: number, word = 'Tuesday'): Fix => ({
  label: `Write “${word}”`,
  safe: true,
  edits: [{ field: 'text', range: [from, from + 6], text: word }],
});
const findingOf = (fix: Fix | null) => ({ key: 'accuracy/weekday-mismatch|mismatch', fix });
const shown = findingOf(fixOf(8));

test('a fix is made of the words that were checked', () => {
  const known = { content: checked, checked, check: { findings: [shown] } };
  expect(tryFix(known, shown)?.text).toBe('See you Tuesday, November 24.');
});

test('one whose place moved is made where the newest check has it', () => {
  const content = { ...checked, text: `Hello. ${checked.text}` };
  const known = { content, checked: content, check: { findings: [findingOf(fixOf(15))] } };
  expect(tryFix(known, shown)?.text).toBe('Hello. See you Tuesday, November 24.');
});

test('words typed after the check never meet its old ranges', () => {
  const known = {
    content: { ...checked, text: `Hello. ${checked.text}` },
    checked,
    check: { findings: [shown] },
  };
  expect(tryFix(known, shown)).toBeNull();
});

test('nothing else is done than what was shown', () => {
  const known = { content: checked, checked, check: { findings: [findingOf(fixOf(8, 'Monday'))] } };
  expect(tryFix(known, shown)).toBeNull();
});

test('nothing is done for a finding that is no longer there, offers no fix, or was never checked', () => {
  expect(tryFix({ content: checked, checked, check: { findings: [] } }, shown)).toBeNull();
  expect(tryFix({ content: checked, checked, check: { findings: [findingOf(null)] } }, shown)).toBeNull();
  expect(tryFix({ content: checked, checked: null, check: null }, shown)).toBeNull();
  expect(tryFix({ content: null, checked, check: { findings: [shown] } }, shown)).toBeNull();
});
