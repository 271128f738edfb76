import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';

/** A district elsewhere: nothing of Bloomington is its own, and one of its names is an everyday word. */
const ZORBVILLE = {
  name: 'Zorbville Public Schools',
  schools: [
    { name: 'Zorbville High School', short: 'Zorbville', level: 'high' },
    { name: 'Old Quill Elementary School', short: 'Old Quill Elementary', level: 'elementary' },
    { name: 'Park Elementary School', short: 'Park', level: 'elementary' },
  ],
  words: { ...bloomington.words, teams: ['Zorbs'] },
};

/** What is found in a post of a district: rules, each with the words. */
const found = (text: string, district: object = ZORBVILLE): readonly string[] =>
  checkPost(caseFromExample({ case: { district, post: { text } } })).findings.map(
    ({ rule, at }) => `${rule}: ${at.range === null ? '' : text.slice(...at.range)}`,
  );

describe('the names of the pack', () => {
  it.each([
    [
      'There are plans to close Zorbville next year.',
      'conduct/confidential-business',
      'plans to close Zorbville',
    ],
    [
      'News: there are plans to close old quill soon.',
      'conduct/confidential-business',
      'plans to close old quill',
    ],
    [
      'Park is merging with Zorbville next fall.',
      'conduct/confidential-business',
      'Park is merging with Zorbville',
    ],
    ['Zorbs for the levy!', 'conduct/ballot-advocacy', 'Zorbs for the levy'],
    ['Yes for Zorbville!', 'conduct/ballot-advocacy', 'Yes for Zorbville'],
    ['Put ten bucks on Zorbville tonight.', 'conduct/all-ages', 'ten bucks on Zorbville'],
    ['Bet on the Zorbs? Bet on Zorbville.', 'conduct/all-ages', 'Bet on Zorbville'],
    ['True Zorbs will be at the game.', 'conduct/engagement-bait', 'True Zorbs will'],
    ['Say the Zorbs sent you.', 'conduct/sales-or-promotion', 'Say the Zorbs sent you'],
    ['Snow day, Zorbs!', 'crisis/emergency-terms', 'Snow day, Zorbs'],
    ['Zorbs are absolute trash.', 'conduct/personal-attack', 'Zorbs are absolute trash'],
  ])('count in “%s”', (text, rule, words) => {
    expect(found(text)).toContain(`${rule}: ${words}`);
  });

  it.each([
    ['There are plans to close Hillcrest next year.', 'conduct/confidential-business'],
    ['Jaguars for the levy!', 'conduct/ballot-advocacy'],
    ['True Jaguars will be at the game.', 'conduct/engagement-bait'],
  ])('are the only ones that count in “%s”', (text, rule) => {
    const rulesIn = (district: object): readonly string[] =>
      found(text, district).map((one) => one.replace(/:.*/u, ''));
    expect(rulesIn({})).toContain(rule);
    expect(rulesIn(ZORBVILLE)).not.toContain(rule);
  });

  it('are no business where something is off there', () => {
    const sells = (text: string): boolean =>
      found(text).some((one) => one.startsWith('conduct/sales-or-promotion: Coupons'));
    expect(sells('Coupons from Park are here with the band.')).toBe(false);
    expect(sells('Coupons at Zorbville for the band.')).toBe(false);
    expect(sells('Coupons at Kennedy for the band.')).toBe(true);
    expect(sells('Coupons at Northside for the band.')).toBe(true);
    expect(sells('Coupons at the door for the band.')).toBe(false);
  });

  it('are found in a hashtag', () => {
    expect(found('See you there. #ZorbsForTheLevy')).toContain('conduct/ballot-advocacy: #ZorbsForTheLevy');
  });

  it('count with a capital only where they are everyday words', () => {
    const close = (name: string): readonly string[] => found(`The town: ${name} is merging with another.`);
    expect(close('Park')).toContain('conduct/confidential-business: Park is merging with another');
    expect(close('park')).not.toContainEqual(expect.stringContaining('confidential-business'));
  });
});
