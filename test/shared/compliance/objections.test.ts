import { expect, test } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { exampleStudent, examplePicture } from '../../../shared/compliance/example-people.ts';
import { objectedOn } from '../../../shared/compliance/objections.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';

const NO = {
  scope: ['image', 'name', 'voice', 'work'],
  channels: ['social'],
  decision: 'denied',
  basis: 'signed-form',
  from: '2026-11-26',
};
const objected = (post: object, date: string, entry: object = NO, more: object = {}): readonly string[] =>
  Array.from(
    objectedOn(
      subjectOf(caseFromExample({ case: { people: [{ ...exampleStudent(entry), ...more }], post } })),
      date,
    ),
  );

test.each([
  ['pictured', { media: [examplePicture()] }],
  ['heard', { media: [examplePicture({ kind: 'video', faces: [], heard: ['s1'] })] }],
  ['with their work', { media: [examplePicture({ faces: [], works: ['s1'] })] }],
  ['by full name in the text', { text: 'Mason Lindqvist read to us.' }],
  ['by full name in alt text', { media: [examplePicture({ faces: [], altText: 'Mason Lindqvist reads' })] }],
  ['by full name in this account’s own text', { variants: { 'ridgeview-fb': { text: 'Mason Lindqvist' } } }],
])('somebody who says no from a day on is objected to %s from that day on', (_how, post) => {
  expect(objected(post, '2026-11-26')).toEqual(['ridgeview-fb']);
  expect(objected(post, '2026-11-25')).toEqual([]);
});

test('a missing permission is no objection, and neither is one that ran out', () => {
  const post = { media: [examplePicture()] };
  expect(objected(post, '2026-11-26', { ...NO, scope: ['voice'] })).toEqual([]);
  expect(
    objected(post, '2026-11-26', { ...NO, decision: 'granted', from: '2026-01-01', until: '2026-06-30' }),
  ).toEqual([]);
});

test('protection objects whatever is on record', () => {
  const granted = { ...NO, decision: 'granted', from: '2026-08-24' };
  expect(objected({ media: [examplePicture()] }, '2026-11-26', granted, { protected: true })).toEqual([
    'ridgeview-fb',
  ]);
});

test('a picture that is left out for an account shows nobody there', () => {
  const media = [examplePicture({ perTarget: { 'ridgeview-fb': { omit: true } } })];
  expect(objected({ media }, '2026-11-26')).toEqual([]);
});
