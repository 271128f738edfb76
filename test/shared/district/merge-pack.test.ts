import { describe, expect, it } from 'vitest';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { mergePack } from '../../../shared/district/merge-pack.ts';
import { packSchema } from '../../../shared/district/pack-schema.ts';
import { CITATIONS, citationOf } from '../../../shared/domain/citations.ts';

const problemsOf = (overrides: unknown, floors?: Record<string, 'note' | 'warn' | 'review' | 'block'>) => {
  const merged = mergePack(bloomington, overrides, floors);
  return merged.ok ? [] : merged.problems;
};

describe('the Bloomington pack', () => {
  it('keeps its own schema', () => {
    expect(packSchema.safeParse(bloomington).error).toBeUndefined();
  });
  it('has the five rules and the four manager guidelines, all of them citations', () => {
    const ids = bloomington.guidelines.map((guideline) => guideline.id);
    expect(ids).toEqual([
      'roe-1',
      'roe-2',
      'roe-3',
      'roe-4',
      'roe-5',
      'mgr-facebook',
      'mgr-twitter',
      'mgr-instagram',
      'mgr-youtube',
    ]);
    for (const id of ids) expect(citationOf(id)).toBeDefined();
  });
  it('names two high schools, three middle schools and nine elementary schools', () => {
    const count = (level: string) => bloomington.schools.filter((school) => school.level === level).length;
    expect([count('high'), count('middle'), count('elementary')]).toEqual([2, 3, 9]);
  });
});

describe('citations', () => {
  it('are sorted, once each', () => {
    const ids = CITATIONS.map((citation) => citation.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe('mergePack', () => {
  it('merges objects and replaces arrays', () => {
    const merged = mergePack(bloomington, {
      quietHours: { to: '20:00' },
      publicContacts: { phones: ['952-681-0000'] },
    });
    expect(merged).toMatchObject({
      ok: true,
      pack: {
        quietHours: { from: '07:00', to: '20:00' },
        publicContacts: { phones: ['952-681-0000'], emails: ['commrelations@isd271.org'] },
      },
    });
  });
  it('takes nothing as nothing', () => {
    expect(mergePack(bloomington, undefined)).toEqual({ ok: true, pack: bloomington });
    expect(mergePack(bloomington, null)).toEqual({ ok: true, pack: bloomington });
  });
  it('names an unknown field', () => {
    expect(problemsOf({ quietHours: { till: '20:00' } })).toEqual([
      { path: 'quietHours', message: 'unknown field "till"' },
    ]);
    expect(problemsOf(JSON.parse('{"__proto__": {"zone": "UTC"}}'))[0]?.message).toContain('__proto__');
  });
  it('says what is expected', () => {
    expect(problemsOf({ quietHours: { to: '25:00' } })).toEqual([
      { path: 'quietHours.to', message: 'expected a time of day as HH:MM' },
    ]);
    expect(problemsOf([])).toHaveLength(1);
  });
  it('refuses a severity below the floor, and one for no rule', () => {
    const floors = { 'conduct/on-topic': 'warn', 'consent/opted-out': 'block' } as const;
    expect(problemsOf({ severities: { 'conduct/on-topic': 'review' } }, floors)).toEqual([]);
    expect(problemsOf({ severities: { 'consent/opted-out': 'warn' } }, floors)).toEqual([
      { path: 'severities.consent/opted-out', message: 'may not be lower than "block" for this rule' },
    ]);
    expect(problemsOf({ severities: { 'no/such': 'warn' } }, floors)[0]?.path).toBe('severities.no/such');
  });
});
