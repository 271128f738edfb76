import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { judgesAlike, settingsChanges } from '../../../shared/district/settings-changes.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import { packs } from './packs.ts';

type Path = readonly (string | number)[];

/** Every value inside a pack, by its path. */
const leavesOf = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return inside.length > 0 ? inside : [path];
};

const changed = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value}x`;
  return Array.isArray(value) ? ['new'] : { new: 'block' };
};

const withChange = (value: unknown, path: Path): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return changed(value);
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === key ? withChange(one, rest) : one));
  return { ...(value as object), [key]: withChange((value as Record<string, unknown>)[key], rest) };
};

describe('what changed between two states of the settings', () => {
  it('is nothing where only the version’s name differs', () => {
    fc.assert(
      fc.property(packs, fc.string(), (pack, version) => {
        expect(settingsChanges(pack, { ...pack, version })).toEqual([]);
      }),
    );
  });

  it('is told for every single value of a pack', () => {
    const whole: Pack = {
      ...bloomington,
      words: { ...bloomington.words, allow: ['bass'], deny: ['clown'] },
      officialHandles: ['@IsdExample'],
      calendar: [{ date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' }],
      severities: { 'conduct/profanity': 'block' },
    };
    const silent = leavesOf(whole)
      .filter((path) => path[0] !== 'version')
      .filter((path) => settingsChanges(whole, withChange(whole, path) as Pack).length === 0);
    expect(silent).toEqual([]);
    expect(leavesOf(whole).length).toBeGreaterThan(150);
  });

  it('is said in words, under the part of the form it belongs to', () => {
    const after: Pack = {
      ...bloomington,
      words: {
        ...bloomington.words,
        deny: ['turkey', 'clown', 'a1', 'b2', 'c3', 'd4', 'e5'],
        teams: ['Eagles'],
      },
      severities: { 'timing/crowded': 'warn' },
      consentModel: { ...bloomington.consentModel, elementary: 'opt-in' },
      nameAndPhoto: {
        ...bloomington.nameAndPhoto,
        high: { ...bloomington.nameAndPhoto.high, fullNameWithPhoto: false },
      },
      calendar: [{ date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' }],
      guidelines: bloomington.guidelines.map((one) =>
        one.id === 'mgr-youtube' ? { ...one, text: 'Captions first.' } : one,
      ),
      schools: bloomington.schools.toReversed(),
      lastReviewed: '2026-11-20',
      quietHours: { ...bloomington.quietHours, to: '20:30' },
    };
    expect(settingsChanges(bloomington, after)).toEqual([
      {
        field: 'lastReviewed',
        text: 'Last reviewed: Tuesday, November 24, 2026 → Friday, November 20, 2026',
      },
      { field: 'consentModel.elementary', text: 'Elementary school, the yearly notice is enough: yes → no' },
      { field: 'nameAndPhoto.high', text: 'High school, full name with a picture: Allowed → Never' },
      { field: 'quietHours.to', text: 'Posts until: 9:00 PM → 8:30 PM' },
      { field: 'guidelines', text: 'Guidelines: changed “Account managers: YouTube”' },
      { field: 'schools', text: 'Schools: in a different order' },
      {
        field: 'words.deny',
        text: 'Words always flagged: added “turkey”, “clown”, “a1”, “b2”, “c3” and 2 more',
      },
      { field: 'words.teams', text: 'Teams and programs: removed “Jaguars”' },
      { field: 'calendar', text: 'Calendar: added “Thanksgiving (Thursday, November 26, 2026: No school)”' },
      { field: 'severities', text: 'timing/crowded: usual → warn' },
    ]);
  });
});

describe('two packs judge alike', () => {
  it('where only texts and dates of review differ', () => {
    const after = { ...bloomington, version: 'x', name: 'y', lastReviewed: '2026-01-01', guidelines: [] };
    expect(judgesAlike(bloomington, after)).toBe(true);
    expect(judgesAlike(bloomington, { ...bloomington, severities: { 'timing/past': 'block' } })).toBe(false);
    expect(judgesAlike(bloomington, { ...bloomington, zone: 'UTC' })).toBe(false);
  });
});
