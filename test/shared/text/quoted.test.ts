import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuotedThere, namesTitle } from '../../../shared/text/quoted.ts';

const placed = (text: string, words: string): boolean =>
  isQuotedThere(text, text.indexOf(words), text.indexOf(words) + words.length);

describe('words in quotation marks', () => {
  it.each([
    ['A student wrote: "I was ready to quit. You told me to stay."', 'You told'],
    ['“My dad and I fought,” said our speaker, “and he was right.”', 'My dad'],
    ['Auditions for "The Addams Family: Young" are Tuesday.', 'The Addams Family'],
    ['Our lead says, "I was scared."', 'I was scared'],
  ])('are somebody’s own or a title: %s', (text, words) => {
    expect(placed(text, words)).toBe(true);
  });
  it.each([
    ['My son was benched by a so-called "coach" again.', 'My son'],
    ['Their "defense" is asleep.', 'defense'],
    ['She said "no" and my son was benched.', 'my son'],
    ['He said "wait\nmy son was benched"', 'my son'],
  ])('are not what stands outside them, nor a mocked word: %s', (text, words) => {
    expect(placed(text, words)).toBe(false);
  });
  it('never fails, whatever the text and place', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, start, length) => {
        isQuotedThere(text, Math.min(start, text.length), Math.min(start + length, text.length));
      }),
    );
  });
});

describe('a title', () => {
  it('has two words with capitals', () => {
    expect(namesTitle('In "Of Mice and Men," Curley is a bully')).toBe(true);
    expect(namesTitle('Their "defense" is asleep')).toBe(false);
    expect(namesTitle('"Stop," he said')).toBe(false);
  });
});
