import { expect, test } from 'vitest';
import { readGuidelines, rulePage } from '../../../main/workflow/read-guidelines.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';
import { newWorld } from '../../helpers/workflow/world.ts';

test('the guidelines show every rule with its words', async () => {
  const { services } = await newWorld();
  const view = await readGuidelines(services);
  expect(view.rules.length).toBeGreaterThan(0);
  for (const rule of view.rules) expect(rule.messages.length, rule.id).toBeGreaterThan(0);
});

test('a wording is as strict on its page as in a finding', () => {
  for (const rule of RULES)
    for (const example of rule.examples.fails) {
      const one = caseFromExample(example);
      const { messages } = rulePage(rule, one.pack, subjectOf(one).publish.date);
      const keys = Object.keys(rule.messages);
      for (const { message, severity, waivable } of checkPost(one, { rules: [rule.id] }).findings)
        expect(messages[keys.indexOf(message)], example.name).toMatchObject({ severity, waivable });
    }
});

test('a rule says what it becomes on the day the ADA rule comes into force, until that day', () => {
  const rule = RULES.find(({ id }) => id === 'accessibility/alt-text-missing');
  if (rule === undefined) throw new Error('There is no such rule');
  const under = (altTextBlocksNow: boolean, date: string, severities: Pack['severities'] = {}) => {
    const accessibility = { ...bloomington.accessibility, altTextBlocksNow };
    return rulePage(rule, { ...bloomington, accessibility, severities }, date);
  };
  const from = bloomington.accessibility.complianceDate;
  const milder = under(false, '2026-11-24');
  expect(milder.severity).not.toBe('block');
  expect(milder.becomes).toEqual({ severity: 'block', from });
  expect(under(true, '2026-11-24').becomes).toBeNull();
  expect(under(false, from)).toMatchObject({ severity: 'block', becomes: null });
  expect(under(false, '2026-11-24', { [rule.id]: 'block' }).becomes).toBeNull();
});
