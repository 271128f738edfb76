import { expect, test } from 'vitest';
import { eighteenth, readGrade, readNumber, splitName } from '../../../shared/register-import/cells.ts';
import { cellText, readDay } from '../../../shared/table/cells.ts';
import { headerKey, polarityHint } from '../../../shared/register-import/headers.ts';

test('cells lose white space, marks that are not seen, and a spreadsheet’s wrapping', () => {
  expect(cellText('  Ana\u00a0\u00a0Lucía\n ')).toBe('Ana Lucía');
  expect(cellText('Nu\u0301n\u0303ez')).toBe('Núñez');
  expect(cellText('\u202eDoe\u200b')).toBe('Doe');
  expect(cellText('="00123"')).toBe('00123');
  expect(cellText(undefined)).toBe('');
});

test.each([
  ['KG', 'K'],
  ['K', 'K'],
  ['0', 'K'],
  ['00', 'K'],
  ['Kindergarten', 'K'],
  ['KF', 'K'],
  ['PK', 'PK'],
  ['Pre-K', 'PK'],
  ['EC', 'PK'],
  ['-1', 'PK'],
  ['P4', 'PK'],
  ['ECSE', 'PK'],
  ['01', '1'],
  ['3', '3'],
  ['Grade 7', '7'],
  ['12', '12'],
  ['9th', '9'],
  ['2nd Grade', '2'],
  ['13', null],
  ['TR', null],
  ['', null],
  ['GR', null],
] as const)('the grade %s is %s', (text, grade) => {
  expect(readGrade(text)).toBe(grade);
});

test.each([
  ['2026-08-24', '2026-08-24'],
  ['8/24/2026', '2026-08-24'],
  ['08-24-26', '2026-08-24'],
  ['24-Aug-2026', '2026-08-24'],
  ['Aug 24, 2026', '2026-08-24'],
  ['2026-08-24T10:15:00', '2026-08-24'],
  ['8/24/2026 10:15 AM', '2026-08-24'],
  ['20260824', '2026-08-24'],
  ['13/45/2026', null],
  ['2/30/2026', null],
  ['soon', null],
  ['46258', null],
] as const)('the day %s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['Doe, Jane', 'Jane', 'Doe'],
  ['Doe, Jane Q.', 'Jane', 'Doe'],
  ['Doe, Jr., Jon', 'Jon', 'Doe'],
  ['van der Berg, Mary Ann', 'Mary Ann', 'van der Berg'],
  ['Jane Doe', 'Jane', 'Doe'],
  ['Mary Ann Doe', 'Mary Ann', 'Doe'],
  ['O’Testwood-Núñez, Zoë', 'Zoë', 'O’Testwood-Núñez'],
] as const)('“%s” is %s and %s', (text, first, last) => {
  expect(splitName(text)).toEqual({ first, last });
});

test('a name of one word is no first and last name', () => {
  expect(splitName('Cher')).toBeNull();
  expect(splitName('Doe,')).toBeNull();
  expect(splitName(', Jane')).toBeNull();
});

test('numbers keep their zeros; formulas and rounded ones are none', () => {
  expect(readNumber('00123')).toEqual({ number: '00123' });
  expect(readNumber('123.0')).toEqual({ number: '123' });
  expect(readNumber('S-1/2')).toEqual({ number: 'S-1/2' });
  expect(readNumber('1.23E+11')).toHaveProperty('fault');
  for (const text of ['=1+1', '@SUM(A1)', '+1', '-1', '#NAME?', '<b>']) {
    expect(readNumber(text), text).toHaveProperty('fault');
  }
});

test('the 18th birthday of a leap day is the day after in a year without one', () => {
  expect(eighteenth('2008-02-29')).toBe('2026-03-01');
  expect(eighteenth('2010-05-17')).toBe('2028-05-17');
  expect(eighteenth('1982-02-29')).toBe('2000-02-29');
});

test('headers are compared without their table, their case and their marks', () => {
  expect(headerKey('student.studentNumber')).toBe('student number');
  expect(headerKey('[01]Student_Number')).toBe('student number');
  expect(headerKey('  LAST NAME: ')).toBe('last name');
});

test('a hint is given where a name tells which way a yes points', () => {
  expect(polarityHint('Media Opt Out')).toContain('says no');
  expect(polarityHint('Permission to Publish')).toContain('allows');
  expect(polarityHint('Status')).toBeNull();
});
