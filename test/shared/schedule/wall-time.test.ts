import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  isDate,
  isInstant,
  isWall,
  isZone,
  resolveWall,
  startOfDay,
  wallOf,
  weekdayOf,
} from '../../../shared/schedule/wall-time.ts';

const ZONE = 'America/Chicago';
const iso = (text: string): number => Date.parse(text);

describe('resolveWall in Chicago', () => {
  it('resolves an ordinary time', () => {
    expect(resolveWall('2026-11-24T15:30', ZONE, null)).toMatchObject({
      clock: 'exact',
      instant: iso('2026-11-24T15:30:00-06:00'),
    });
    expect(resolveWall('2026-07-01T08:00', ZONE, null).instant).toBe(iso('2026-07-01T08:00:00-05:00'));
  });

  it('knows the hour that spring skips, and offers the times around it', () => {
    for (const side of [null, 'earlier', 'later'] as const) {
      const found = resolveWall('2027-03-14T02:30', ZONE, side);
      expect(found).toMatchObject({ clock: 'missing-hour', instant: null });
      expect(wallOf(found.earlier, ZONE)).toBe('2027-03-14T01:30');
      expect(wallOf(found.later, ZONE)).toBe('2027-03-14T03:30');
    }
  });

  it('knows the edges of the skipped hour', () => {
    expect(resolveWall('2027-03-14T01:59', ZONE, null).clock).toBe('exact');
    expect(resolveWall('2027-03-14T02:00', ZONE, null).clock).toBe('missing-hour');
    expect(resolveWall('2027-03-14T02:59', ZONE, null).clock).toBe('missing-hour');
    expect(resolveWall('2027-03-14T03:00', ZONE, null).clock).toBe('exact');
  });

  it('asks for the side of the hour that autumn repeats', () => {
    const open = resolveWall('2026-11-01T01:30', ZONE, null);
    expect(open).toEqual({
      clock: 'repeated-hour',
      instant: null,
      earlier: iso('2026-11-01T01:30:00-05:00'),
      later: iso('2026-11-01T01:30:00-06:00'),
    });
    expect(resolveWall('2026-11-01T01:30', ZONE, 'earlier').instant).toBe(open.earlier);
    expect(resolveWall('2026-11-01T01:30', ZONE, 'later').instant).toBe(open.later);
    expect(resolveWall('2026-11-01T02:00', ZONE, null).clock).toBe('exact');
    expect(resolveWall('2026-11-01T00:59', ZONE, null).clock).toBe('exact');
  });

  it('resolves a half-hour shift', () => {
    expect(resolveWall('2026-10-04T02:15', 'Australia/Lord_Howe', null).clock).toBe('missing-hour');
    expect(resolveWall('2026-04-05T01:45', 'Australia/Lord_Howe', null).clock).toBe('repeated-hour');
  });

  it('refuses what is no time and no zone', () => {
    expect(() => resolveWall('2026-02-30T10:00', ZONE, null)).toThrow(RangeError);
    expect(() => resolveWall('2026-02-03T10:00', 'Moon/Base', null)).toThrow(RangeError);
  });
});

describe('against Intl', () => {
  const zones = [
    ZONE,
    'UTC',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Europe/London',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Pacific/Apia',
    'Pacific/Chatham',
    'America/Sao_Paulo',
  ];
  const formatters = new Map(
    zones.map((zone) => [
      zone,
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  );
  const instants = fc.integer({ min: iso('2020-01-01T00:00:00Z'), max: iso('2040-01-01T00:00:00Z') });

  it('shows the same wall time, and finds the instant again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
        const minute = Math.floor(at / 60_000) * 60_000;
        const wall = wallOf(minute, zone);
        expect(wall).toBe(formatters.get(zone)?.format(minute).replace(' ', 'T'));
        expect(dateOf(minute, zone)).toBe(wall.slice(0, 10));
        const found = resolveWall(wall, zone, null);
        expect(found.clock).not.toBe('missing-hour');
        expect([found.earlier, found.later]).toContain(minute);
      }),
      { numRuns: 2000 },
    );
  });

  it('names the weekday Intl names', () => {
    const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short' });
    const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    fc.assert(
      fc.property(instants, (at) => {
        const date = new Date(at).toISOString().slice(0, 10);
        expect(names[weekdayOf(date)]).toBe(days.format(at));
      }),
    );
  });
});

describe('dates', () => {
  it('adds days over months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
  it('knows where a day begins', () => {
    expect(startOfDay('2026-11-24', ZONE)).toBe(iso('2026-11-24T00:00:00-06:00'));
  });
  it('tells what exists', () => {
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2028-02-29')).toBe(true);
    expect(isDate('2026-2-9')).toBe(false);
    expect(isWall('2026-11-24T24:00')).toBe(false);
    expect(isWall('2026-11-24T23:59')).toBe(true);
    expect(isWall('2026-11-24')).toBe(false);
    expect(isInstant('2026-11-23T10:00:00-06:00')).toBe(true);
    expect(isInstant('2026-11-23T10:00:00')).toBe(false);
    expect(isInstant('2026-02-30T10:00:00Z')).toBe(false);
    expect(isZone(ZONE)).toBe(true);
    expect(isZone('Moon/Base')).toBe(false);
  });
});
