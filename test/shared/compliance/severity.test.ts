import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../../shared/compliance/rule.ts';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { floorsOf, milder, severityOf, stricter } from '../../../shared/compliance/severity.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { mergePack } from '../../../shared/district/merge-pack.ts';
import { SEVERITIES, type Severity } from '../../../shared/domain/district.ts';

const severity = fc.constantFrom(...SEVERITIES);
const rank = (one: Severity): number => SEVERITIES.indexOf(one);
const message = { what: '', why: '', todo: '' };
const ruleWith = (over: Partial<AnyRule>): AnyRule =>
  ({
    id: 'test/one',
    judges: '',
    severity: 'review',
    floor: 'warn',
    waivable: true,
    cites: ['practice'],
    messages: { one: message },
    examples: { passes: [], fails: [] },
    runs: 'per-post',
    check: () => [],
    ...over,
  }) as AnyRule;
const packWith = (chosen: Severity | null) =>
  chosen === null ? bloomington : { ...bloomington, severities: { 'test/one': chosen } };
const DATE = '2026-11-24';
/** A rule's own severity is never below its floor. */
const rules = fc
  .tuple(severity, severity)
  .map(([a, b]) => ruleWith({ severity: stricter(a, b), floor: milder(a, b) }));

describe('a message without a severity of its own', () => {
  it('has the rule’s, where the district chose nothing', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(severityOf(rule, message, bloomington, DATE)).toBe(rule.severity);
      }),
    );
  });
  it('has the district’s choice, and never less than the floor', () => {
    fc.assert(
      fc.property(rules, severity, (rule, chosen) => {
        expect(severityOf(rule, message, packWith(chosen), DATE)).toBe(stricter(chosen, rule.floor));
      }),
    );
  });
  it('goes by the date, never below the floor', () => {
    const rule = ruleWith({ severityOn: (_pack, date) => (date < '2027-04-26' ? 'note' : 'block') });
    expect(severityOf(rule, message, bloomington, '2027-04-25')).toBe('warn');
    expect(severityOf(rule, message, bloomington, '2027-04-26')).toBe('block');
    expect(severityOf(rule, message, packWith('review'), '2027-04-26')).toBe('review');
  });
});

describe('a message with a severity of its own', () => {
  it('has it, where the district chose nothing', () => {
    fc.assert(
      fc.property(rules, severity, (rule, own) => {
        expect(severityOf(rule, { ...message, severity: own }, bloomington, DATE)).toBe(own);
      }),
    );
  });
  it('is only made stricter by a district that raises the rule', () => {
    fc.assert(
      fc.property(rules, severity, severity, (rule, own, chosen) => {
        fc.pre(rank(chosen) > rank(rule.severity));
        const judged = severityOf(rule, { ...message, severity: own }, packWith(chosen), DATE);
        expect(rank(judged)).toBeGreaterThanOrEqual(Math.max(rank(own), rank(chosen)));
      }),
    );
  });
  it('stricter than its rule stands, whatever the district lowers', () => {
    fc.assert(
      fc.property(rules, severity, severity, (rule, own, chosen) => {
        fc.pre(rank(own) > rank(rule.severity));
        const judged = severityOf(rule, { ...message, severity: own }, packWith(chosen), DATE);
        expect(rank(judged)).toBeGreaterThanOrEqual(rank(own));
      }),
    );
  });
});

describe('the floors of the catalogue', () => {
  it('let a consent rule be lowered by nobody', () => {
    for (const rule of RULES.filter(({ id }) => id.startsWith('consent/')))
      expect(rule.floor, rule.id).toBe(rule.severity);
  });
  it('let a conduct rule that nobody can let pass be lowered by nobody, and every other one to a warning', () => {
    for (const rule of RULES.filter(({ id }) => id.startsWith('conduct/')))
      expect(rule.floor, rule.id).toBe(rule.waivable ? 'warn' : rule.severity);
  });
  it('are those of the catalogue, group by group', () => {
    const floor = (id: string) => RULES.find((rule) => rule.id === id)?.floor;
    for (const { id } of RULES.filter((rule) => rule.id.startsWith('platform/')))
      expect(floor(id), id).toBe('block');
    expect(floor('timing/past')).toBe('block');
    expect(floor('timing/no-such-time')).toBe('block');
    expect(floor('account/not-registered')).toBe('warn');
    expect(floor('rights/media-source')).toBe('warn');
    expect(floor('accessibility/alt-text-missing')).toBe('warn');
    expect(floor('accuracy/weekday-mismatch')).toBe('note');
    expect(floor('conduct/sales-or-promotion')).toBe('warn');
    expect(floor('crisis/hold')).toBe('block');
    expect(floor('crisis/emergency-terms')).toBe('block');
  });
  it('refuse a pack that goes below, and one that names a rule there is not', () => {
    const floors = floorsOf(RULES);
    const read = (severities: object) => mergePack(bloomington, { severities }, floors);
    expect(read({ 'timing/past': 'warn' })).toMatchObject({
      ok: false,
      problems: [{ path: 'severities.timing/past' }],
    });
    expect(read({ 'timing/future': 'warn' })).toMatchObject({
      ok: false,
      problems: [{ path: 'severities.timing/future' }],
    });
    expect(read({ 'accuracy/weekday-mismatch': 'note', 'rights/media-source': 'block' })).toMatchObject({
      ok: true,
    });
  });
});
