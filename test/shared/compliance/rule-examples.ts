import { describe, expect, it } from 'vitest';
import { caseFromExample, exampleCase } from '../../../shared/case/example-case.ts';
import { caseSchema } from '../../../shared/case/case-schema.ts';
import { applyFix } from '../../../shared/compliance/apply-fix.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import type { Finding } from '../../../shared/compliance/finding.ts';
import type { AnyRule, Example } from '../../../shared/compliance/rule.ts';
import { RULES, ruleOf } from '../../../shared/compliance/rules/index.ts';
import { sayFindings } from '../../../shared/compliance/say-finding.ts';
import { SEVERITIES } from '../../../shared/domain/district.ts';
import { citationOf } from '../../../shared/domain/citations.ts';
import { mergeDeep } from '../../../shared/district/merge-pack.ts';

/** The messages of what a rule learned from examples (reads-like.ts). */
const LEARNED: readonly string[] = ['alike', 'doubtful'];
/** Fewest examples a rule shows on either side. */
const FEWEST = 5;

/** What one rule finds in an example. Runs the rule given, registered or not. */
export const findIn = (rule: AnyRule, example: Pick<Example, 'case'>): readonly Finding[] =>
  checkPost(caseFromExample(example), { registry: [rule] }).findings;

const tellShort = (findings: readonly Finding[]) =>
  findings.map(({ message, at, words }) => ({ message, field: at.field, words }));

const checkMessages = (rule: AnyRule): void => {
  it('has messages that say what, why and what to do', () => {
    const messages = Object.entries(rule.messages);
    expect(messages.length).toBeGreaterThan(0);
    for (const [key, message] of messages)
      for (const part of [message.what, message.why, message.todo]) {
        expect(part.length, key).toBeGreaterThan(10);
        expect(part, key).toMatch(/^[A-Z“"‘{@#0-9]/u);
        expect(part, key).toMatch(/[.?”)]$/u);
        expect(part, key).not.toMatch(/!|\binvalid\b|\bsafe\b/iu);
      }
  });

  it('speaks of no rule by its name in files', () => {
    const messages = Object.values(rule.messages).flatMap(({ what, why, todo }) => [what, why, todo]);
    for (const { id } of RULES) for (const said of [rule.judges, ...messages]) expect(said).not.toContain(id);
  });

  it('stands in the registry, on sources that exist', () => {
    expect(ruleOf(rule.id)).toBe(rule);
    expect(rule.id).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(rule.judges.length).toBeGreaterThan(10);
    for (const id of rule.cites) expect(citationOf(id), id).toBeDefined();
    expect(SEVERITIES.indexOf(rule.floor)).toBeLessThanOrEqual(SEVERITIES.indexOf(rule.severity));
  });
};

const checkFail = (rule: AnyRule, example: Example): void => {
  const found = findIn(rule, example);
  expect(found, 'finds nothing').not.toEqual([]);
  expect(found.map((finding) => finding.message)).not.toContain('could-not-check');
  if (example.message !== undefined || example.words !== undefined) {
    const match = found.some(
      (finding) =>
        (example.message === undefined || finding.message === example.message) &&
        (example.words === undefined || finding.words === example.words),
    );
    expect(match, JSON.stringify(tellShort(found))).toBe(true);
  }
  for (const said of sayFindings(found, () => 'Somebody'))
    for (const part of [said.what, said.why, said.todo]) expect(part).not.toMatch(/\{[a-zA-Z0-9]+\}/);
  const input = caseFromExample(example);
  for (const { fix } of found) {
    if (fix === null) continue;
    const post = applyFix(input.post, fix, input.post);
    expect(post).not.toEqual(input.post);
    const left = checkPost({ ...input, post }, { registry: [rule] }).findings;
    expect(left.length, `“${fix.label}” clears what it was offered for`).toBeLessThan(found.length);
  }
};

/** Runs a rule's examples and looks at its words. Every rule's test begins with this. */
export const describeRule = (rule: AnyRule): void => {
  describe(rule.id, () => {
    checkMessages(rule);

    it(`has at least ${FEWEST} examples on either side, named apart, in the case format`, () => {
      const { passes, fails } = rule.examples;
      expect(passes.length).toBeGreaterThanOrEqual(FEWEST);
      expect(fails.length).toBeGreaterThanOrEqual(FEWEST);
      const all = [...passes, ...fails];
      expect(new Set(all.map((example) => example.name)).size).toBe(all.length);
      for (const example of all) {
        const read = caseSchema.safeParse(mergeDeep(exampleCase, example.case));
        expect(read.error?.issues ?? [], example.name).toEqual([]);
      }
    });

    it('shows each of its messages in an example', () => {
      const shown = rule.examples.fails.flatMap((example) =>
        findIn(rule, example).map(({ message }) => message),
      );
      // What is learned from examples is shown by none: it would be learned from it, too.
      const own = (keys: readonly string[]) => keys.filter((key) => !LEARNED.includes(key)).sort();
      expect(own([...new Set(shown)])).toEqual(own(Object.keys(rule.messages)));
    });

    describe('passes', () => {
      it.each(rule.examples.passes.map((example) => [example.name, example] as const))('%s', (_, example) => {
        expect(tellShort(findIn(rule, example))).toEqual([]);
      });
    });
    describe('fails', () => {
      it.each(rule.examples.fails.map((example) => [example.name, example] as const))('%s', (_, example) => {
        checkFail(rule, example);
      });
    });
  });
};
