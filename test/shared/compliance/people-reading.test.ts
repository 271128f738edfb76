import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { peopleReadings } from '../../../shared/compliance/people-reading.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';
import type { Subject } from '../../../shared/compliance/subject.ts';

const subjectSaying = (text: string): Subject => subjectOf(caseFromExample({ case: { post: { text } } }));

const marked = (text: string): readonly string[] =>
  peopleReadings(subjectSaying(text)).flatMap(({ reading }) =>
    reading.passages.map((one) => one.text.trim()),
  );

describe('who is spoken of', () => {
  it.each([
    ['Marcus failed algebra but he passed the retake.', '@who failed algebra but @he passed the retake.'],
    ['Congrats to Mrs. Koch’s class and Room 12.', "congrats to @adult's @group and @group."],
    ['Our third graders visited Lake Nokomis.', 'our third @our visited lake nokomis.'],
    ['A second grader met Mr. Hallberg.', 'a second @one met @adult.'],
    ['Three of our seniors sang.', 'three of our @group sang.'],
    ['Call the office if your student is ill.', 'call the office if your @your is ill.'],
    ['Abraham Lincoln read by candlelight.', '@famous read by candlelight.'],
    ['Happy birthday to our May students.', 'happy birthday to our may @our.'],
    ['Ella waits at 98th & Penn.', '@who waits at 98th & penn.'],
    ['Student council meets in the senior section.', 'student council meets in the senior section.'],
    ['Read it at https://www.isd271.org/Marcus-Webb today.', 'read it at @link today.'],
    ['The Jaguars beat Edina at Kennedy High School.', 'the jaguars beat edina at kennedy high school.'],
    ['Ana de la Cruz and Abdi Rahman Yusuf won.', '@who and @who won.'],
  ])('reads “%s”', (text, reading) => {
    expect(marked(text)).toEqual([reading]);
  });

  it('means he and she only after somebody was named', () => {
    expect(marked('She said hi. Marcus waved, and she left.')).toEqual([
      'she said hi.',
      '@who waved, and @he left.',
    ]);
  });

  it('knows the people of the register by their whole names, whatever their case', () => {
    expect(marked('volcano by mason lindqvist')).toEqual(['volcano by @who']);
  });
});

const WORDS = fc.constantFrom(
  'Marcus',
  'Ella Novak',
  'our third graders',
  'Ms. Koch’s class',
  'he',
  'her',
  'Room 12',
  'IEP',
  '𝓶ath',
  'É́',
  'the',
  '😀',
  '#RavenPride',
  'https://isd271.org/a',
  '9',
);
const ENDS = fc.constantFrom(' ', '. ', '! ', ', ', '\n', '\n\n', '… ');
const TEXTS = fc
  .array(fc.tuple(WORDS, ENDS), { maxLength: 40 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('where it stands', () => {
  it('gives every stretch of a passage a place in the source, in order', () => {
    fc.assert(
      fc.property(TEXTS, fc.nat(), fc.nat(), (text, a, b) => {
        for (const { field, reading, paragraphs } of peopleReadings(subjectSaying(text)))
          for (const passage of [...reading.passages, ...paragraphs().passages]) {
            const { length } = passage.text;
            if (length === 0) continue;
            const from = a % length;
            const to = from + 1 + (b % (length - from));
            const [start, end] = passage.toSource(from, to);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(field.text.length);
            const [first] = passage.toSource(0, 1);
            expect(start).toBeGreaterThanOrEqual(first);
          }
      }),
    );
  });

  it('keeps mentions apart and inside the text', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        for (const { field, mentions } of peopleReadings(subjectSaying(text))) {
          let before = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(field.text.length);
        }
      }),
    );
  });
});
