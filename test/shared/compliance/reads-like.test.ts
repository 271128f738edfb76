import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { ruleOf } from '../../../shared/compliance/rules/index.ts';
import { namesStudent, peopleReadings } from '../../../shared/compliance/people-reading.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';
import { severityOf } from '../../../shared/compliance/severity.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { SEVERITIES } from '../../../shared/domain/district.ts';
import { ROOT } from '../../architecture/sources.ts';
import { caseSaying, readExamples } from '../../learn/bags.ts';
import { LEARNED_RULES } from '../../learn/rules.ts';

/** One pair of examples in so many is tried here. */
const EVERY = 15;
/** Of posts that a rule learned from it tells so many; and of their near misses it flags so few. */
const LEAST_FOUND = 0.5;
const MOST_NEAR = 0.12;

const findingsIn = (rule: string, text: string) =>
  checkPost(caseSaying(rule, text), { rules: [rule] }).findings;

const fileOf = (rule: string): string => `${rule.replace('/', '-')}.tsv`;

describe.each(LEARNED_RULES)('%s', (rule) => {
  it('learned from the examples as they stand (else: npm run learn)', () => {
    const examples = readFileSync(join(ROOT, 'test/fixtures/examples', fileOf(rule)));
    const stamp = createHash('sha256').update(examples).digest('hex').slice(0, 16);
    const name = rule.slice(rule.indexOf('/') + 1);
    expect(readFileSync(join(ROOT, `shared/text/lists/learned-${name}.ts`), 'utf8')).toContain(stamp);
  });

  it('tells them apart: what it learned fits how it reads', () => {
    const pairs = readExamples(ROOT, fileOf(rule)).filter((_, at) => (at >> 1) % EVERY === 0);
    const flagged = (breaks: boolean): number => {
      const own = pairs.filter((one) => one.breaks === breaks);
      return own.filter(({ text }) => findingsIn(rule, text).length > 0).length / own.length;
    };
    expect(flagged(true)).toBeGreaterThan(LEAST_FOUND);
    expect(flagged(false)).toBeLessThan(MOST_NEAR);
  });

  it.each(SEVERITIES)('only asks to read again, also where the district chose %s for it', (chosen) => {
    const known = ruleOf(rule);
    const pack = { ...bloomington, severities: { [rule]: chosen } };
    expect(known?.messages).toHaveProperty('alike');
    for (const key of ['alike', 'doubtful']) {
      const message = known?.messages[key];
      if (known === undefined) throw new Error(`There is no rule ${rule}`);
      if (message === undefined) continue;
      expect(severityOf(known, message, pack, '2026-11-24')).toBe('warn');
    }
  });
});

describe('what reads like examples', () => {
  const RULE = 'conduct/personal-attack';
  const UNLISTED = readExamples(ROOT, fileOf(RULE)).find(
    ({ breaks, text }) => breaks && findingsIn(RULE, text).some(({ message }) => message === 'alike'),
  );

  it('is asked of texts in which the rule’s own words found nothing', () => {
    const text = UNLISTED?.text ?? '';
    expect(text).not.toBe('');
    const [only, ...more] = findingsIn(RULE, `${text} Their coach is an idiot.`);
    expect(only?.message).toBe('attack');
    expect(more.map(({ message }) => message)).not.toContain('alike');
  });

  it('is read in every text of a post but names of files and links', () => {
    const text = UNLISTED?.text ?? '';
    const fields = (post: object) =>
      checkPost(caseFromExample({ case: { post } }), { rules: [RULE] }).findings.map(({ at }) => at.field);
    expect(fields({ video: { description: text } })).toEqual(['video.description']);
    expect(fields({ firstComment: text })).toEqual(['firstComment']);
    expect(fields({ media: [{ id: 'a', kind: 'image', source: 'own', altText: text }] })).toEqual([
      'media.a.altText',
    ]);
    expect(
      fields({ media: [{ id: 'a', kind: 'image', source: 'own', altText: 'A gym', file: text }] }),
    ).toEqual([]);
  });

  it('leaves a draft with something to look at, and still lets it go', () => {
    const result = checkPost(caseFromExample({ case: { post: { text: UNLISTED?.text ?? '' } } }), {
      rules: [RULE],
    });
    expect(result.verdict).toBe('attention');
  });
});

describe('what a rule’s words find in a sentence that reads harmless', () => {
  const RULE = 'conduct/personal-attack';
  const HARMLESS = readExamples(ROOT, fileOf(RULE)).find(
    ({ breaks, text }) => !breaks && findingsIn(RULE, text).some(({ message }) => message === 'doubtful'),
  );

  it('is a warning with the same words marked', () => {
    const findings = findingsIn(RULE, HARMLESS?.text ?? '');
    expect(findings.map(({ message, severity }) => [message, severity])).toEqual([['doubtful', 'warn']]);
    expect(findings[0]?.words).not.toBe('');
  });

  it('does not excuse the sentence after it', () => {
    const messages = findingsIn(RULE, `${HARMLESS?.text ?? ''} You are an idiot.`).map(
      ({ message }) => message,
    );
    expect(messages).toContain('attack');
  });

  it('stands as it is however much harmless stands beside it in the same sentence', () => {
    const harmless = [
      'the buses leave at eight from the north lot',
      'the band plays in the gym after lunch',
      'families are welcome to bring a snack and a blanket',
      'our second graders planted beans in the garden',
    ];
    for (const attack of ['the referee is an idiot', 'our superintendent is a liar', 'shut up you clown'])
      for (let many = 1; many <= harmless.length; many += 1) {
        const beside = harmless.slice(0, many);
        for (const words of [
          [attack, ...beside],
          [...beside, attack],
        ]) {
          const text = `${words.join(' and ')}.`;
          expect(findingsIn(RULE, text)[0], text).toMatchObject({ severity: 'block' });
        }
      }
  });

  it('stands as it is in words that nobody learned, and in very few', () => {
    for (const text of ['Idiot!', 'Qwab zlorp idiot vrek mimsy gort.', 'Eres un idiota y todos lo saben.'])
      expect(findingsIn(RULE, text)[0], text).toMatchObject({ severity: 'block' });
  });

  it('stands as it is where a text is too long to be read', () => {
    const long = `${HARMLESS?.text ?? ''} ${'The bus leaves at eight. '.repeat(250)}`;
    expect(findingsIn(RULE, long).map(({ severity }) => severity)).toContain('block');
  });
});

describe('where facts decide, what a text reads like says nothing', () => {
  /** An example of a rule's that its words do not find, but what it learned does. */
  const unlisted = (rule: string): string => {
    const text = readExamples(ROOT, fileOf(rule)).find((one) => {
      const found = one.breaks ? findingsIn(rule, one.text) : [];
      return found.length > 0 && found.every(({ message }) => message === 'alike');
    })?.text;
    expect(text).toBeDefined();
    return text ?? '';
  };
  const alikeWith = (rule: string, post: object, more: object = {}) =>
    checkPost(caseFromExample({ case: { ...more, post } }), { rules: [rule] }).findings.filter(
      ({ message }) => message === 'alike',
    ).length;
  const AFTER = { kind: 'classroom', offSite: true, endsAt: '2026-11-24T14:00' } as const;

  it('of a trip that is over, or was none', () => {
    const text = unlisted('privacy/live-location');
    const event = { ...AFTER, offSite: null, endsAt: null };
    expect(alikeWith('privacy/live-location', { text, event })).toBeGreaterThan(0);
    expect(alikeWith('privacy/live-location', { text, event: AFTER })).toBe(0);
    expect(alikeWith('privacy/live-location', { text, event: { ...event, offSite: false } })).toBe(0);
  });

  it.each(['crisis/emergency-terms', 'crisis/closure-wording'])('%s from the district', (rule) => {
    const text = unlisted(rule);
    const district = {
      platform: 'facebook',
      id: 'd',
      handle: '@BloomingtonSchools',
      scope: 'district',
      level: 'all',
    };
    expect(alikeWith(rule, { text })).toBeGreaterThan(0);
    expect(alikeWith(rule, { text, targets: ['d'] }, { accounts: [district] })).toBe(0);
    const calendar = [{ date: '2026-11-25', kind: 'no-school', name: 'Thanksgiving break' }];
    expect(alikeWith(rule, { text }, { calendar })).toBe(0);
  });

  it('of what a category or an event ties to school', () => {
    const rule = 'conduct/on-topic';
    const text = unlisted(rule);
    expect(alikeWith(rule, { text, category: null })).toBe(1);
    expect(alikeWith(rule, { text, category: 'athletics' })).toBe(0);
    expect(alikeWith(rule, { text, category: null, event: { ...AFTER, offSite: null, endsAt: null } })).toBe(
      0,
    );
  });

  it('of an age beside nobody', () => {
    const rule = 'privacy/student-identifier';
    const flagged = readExamples(ROOT, fileOf(rule)).filter(
      ({ breaks, text }) => breaks && findingsIn(rule, text).some(({ message }) => message === 'alike'),
    );
    expect(flagged.length).toBeGreaterThan(50);
    for (const { text } of flagged.slice(0, 50)) {
      const one = subjectOf(caseFromExample({ case: { post: { text } } }));
      expect(
        peopleReadings(one).some((reading) => namesStudent(reading, one)),
        text,
      ).toBe(true);
    }
  });
});
