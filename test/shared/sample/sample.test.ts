import { expect, test } from 'vitest';
import { sampleCalendar } from '../../../shared/sample/calendar.ts';
import { SAMPLE_ACCOUNTS } from '../../../shared/sample/accounts.ts';
import { samplePeople } from '../../../shared/sample/people.ts';
import { SAMPLE_POSTS } from '../../../shared/sample/posts.ts';

const people = samplePeople(7, '2026-11-24');

test('the same seed gives the same people, another seed others', () => {
  expect(samplePeople(7, '2026-11-24')).toEqual(people);
  expect(samplePeople(8, '2026-11-24')).not.toEqual(people);
});

test('about 300 people, each with a name and an id of their own', () => {
  expect(people.length).toBeGreaterThan(280);
  expect(people.length).toBeLessThan(320);
  expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
  expect(new Set(people.map((person) => `${person.first} ${person.last}`)).size).toBe(people.length);
});

test('every kind of consent occurs', () => {
  const entries = people.flatMap((person) => person.consents);
  for (const decision of ['granted', 'denied', 'withdrawn'])
    expect(entries.some((entry) => entry.decision === decision)).toBe(true);
  for (const basis of ['signed-form', 'e-sign', 'own-signature', 'directory-default'])
    expect(entries.some((entry) => entry.basis === basis)).toBe(true);
  for (const scope of ['image', 'name', 'voice', 'work'] as const)
    expect(entries.some((entry) => entry.scope.includes(scope))).toBe(true);
  expect(entries.some((entry) => entry.until !== null && entry.until < '2026-11-24')).toBe(true);
  expect(people.some((person) => person.protected)).toBe(true);
  expect(people.some((person) => person.consents.length === 0)).toBe(true);
  expect(people.some((person) => person.adultOn !== null && person.adultOn < '2026-11-24')).toBe(true);
});

test('posts go to accounts that exist', () => {
  const ids = new Set(SAMPLE_ACCOUNTS.map((account) => account.id));
  for (const post of SAMPLE_POSTS)
    for (const target of post.content.targets ?? []) expect(ids.has(target)).toBe(true);
});

test('the calendar follows the school year', () => {
  expect(sampleCalendar('2026-11-24')).toContainEqual({
    date: '2026-11-26',
    kind: 'no-school',
    name: 'Thanksgiving',
  });
  expect(sampleCalendar('2027-03-01')).toContainEqual({
    date: '2026-11-26',
    kind: 'no-school',
    name: 'Thanksgiving',
  });
});
