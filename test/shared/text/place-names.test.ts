import { describe, expect, it } from 'vitest';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { isPlaceName, isTownOf } from '../../../shared/text/place-name.ts';

/** Asks about the word between bars: "Families from |Bourbon| are welcome." */
const asked = (ask: typeof isPlaceName, marked: string): boolean => {
  const [before = '', word = '', after = ''] = marked.split('|');
  return ask(before + word + after, before.length, before.length + word.length);
};

describe('A word is a place’s name', () => {
  it.each([
    'Families from |Bourbon| are welcome.',
    'We play at |Rifle| on Friday.',
    'Our bus to |Jackpot| leaves at 3.',
    'The choir sings in |Marlboro|, New Jersey.',
    '|Hooker| High School hosts the meet.',
    'Girls swim at Upper |Marlboro| tonight',
    'Rancho Santa |Margarita| sent a team.',
    'Cross country runs at |Whiskey| Creek on Saturday',
    'Port |Gamble| was next.',
    'Ms. Berg grew up in |Vergas| and teaches math here.',
    'Thank you to the choir from |Bourbon| for a great concert.',
  ])('in %s', (text) => {
    expect(asked(isPlaceName, text)).toBe(true);
  });

  it.each([
    'shots of |Bourbon| for the winners',
    'Dads switched from Whiskey to |Bourbon|.',
    'Chicken in |Bourbon| sauce is on the menu',
    'Free |Whiskey| for every grown-up',
    'Booster bus to Mystic Lake |Casino| leaves at 5.',
    'See you at |Hooters| on Friday.',
    'Meet the parents at |Bourbon| Bar on Friday',
    'a toast with rum from |jackpot| night',
    'ALL IN AT |JACKPOT| ON FRIDAY',
    'IN |Bourbon|, WE TRUST',
    'Dip the steak in |Bourbon| and butter.',
  ])('and not in %s', (text) => {
    expect(asked(isPlaceName, text)).toBe(false);
  });
});

describe('An insult is a town’s name', () => {
  it.each([
    'We play at |Nimrod| on Friday.',
    'Families from |Crooks| are welcome.',
    '|Crooks High School| hosts the meet.',
    'Boys won in |Nimrod|, Minnesota.',
    'Our coach grew up in |Crooks|.',
    'Students mapped the river from |Nimrod| to Bloomington.',
  ])('in %s', (text) => {
    expect(asked(isTownOf, text)).toBe(true);
  });

  it.each([
    'Do not believe in |Crooks|.',
    'You are a |Nimrod|.',
    'I heard it from |Crooks| to be honest.',
    'Throw something at |Crooks| like them.',
    'the |Crooks| of the school board',
  ])('and not in %s', (text) => {
    expect(asked(isTownOf, text)).toBe(false);
  });
});

it.each([
  'Families from Vergas are welcome.',
  'Our bus to Dyke leaves at 3.',
  'Wrestling at Nimrod on Friday: we play at Nimrod on Saturday, too.',
  'The Falcons of Scotch Plains host us.',
  'Margarita won the spelling bee, and Jameson placed second.',
])('nothing is blocked in “%s”', (text) => {
  const { findings } = checkPost(caseFromExample({ case: { post: { text } } }));
  expect(findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)).toEqual([]);
});

it('guests are no donors for a town’s name that is a business’s', () => {
  const text = 'Thank you to the band from Fair Oaks Ranch for a great concert.';
  const { findings } = checkPost(caseFromExample({ case: { post: { text } } }));
  expect(findings.filter(({ severity }) => severity === 'block' || severity === 'review')).toEqual([]);
});

it.each([
  ['Nimrod runs this school like the nimrod he is.', 'conduct/personal-attack'],
  ['Qué pinche vergas de equipo', 'conduct/profanity'],
  ['Margarita Monday for the staff', 'conduct/all-ages'],
])('“%s” is still found', (text, rule) => {
  const { findings } = checkPost(caseFromExample({ case: { post: { text } } }));
  expect(findings.map((one) => one.rule)).toContain(rule);
});
