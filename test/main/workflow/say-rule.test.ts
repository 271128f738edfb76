import { expect, test } from 'vitest';
import { readGuidelines } from '../../../main/workflow/read-guidelines.ts';
import { sayRule } from '../../../main/workflow/say-rule.ts';
import { newWorld } from '../../helpers/workflow/world.ts';

/** The messages that no example shows: what a rule learned from examples (reads-like.ts). */
const isLearned = ({ what }: { readonly what: string }): boolean => /could be|reads like a post/u.test(what);

test('a rule’s page reads as findings do, with the words of an example and no gap', async () => {
  const { services } = await newWorld();
  for (const { id, messages } of (await readGuidelines(services)).rules) {
    const said = await sayRule(services, { rule: id });
    expect(said.length, id).toBe(messages.length);
    for (const [at, one] of said.entries())
      if (one === null) expect(messages[at], id).toSatisfy(isLearned);
      else for (const part of Object.values(one)) expect(part, id).not.toMatch(/\{\w+\}|…/u);
  }
});

test('each wording stands in its place, by the example that is meant for it', async () => {
  const { services } = await newWorld();
  const said = await sayRule(services, { rule: 'platform/aspect-ratio' });
  expect(said.map((one) => one?.what)).toEqual([
    expect.stringMatching(/ too tall for Instagram/u),
    expect.stringMatching(/ too wide for Instagram/u),
  ]);
});

test('a person in an example has the name a finding shows', async () => {
  const { services } = await newWorld();
  const [first] = await sayRule(services, { rule: 'consent/person-not-cleared' });
  expect(first?.what).toContain('Mason');
});

test('a rule that Hallpass does not have is refused', async () => {
  const { services } = await newWorld();
  await expect(sayRule(services, { rule: 'conduct/none' })).rejects.toMatchObject({ code: 'not-found' });
});
