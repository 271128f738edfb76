import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForAttacks } from '../../../shared/text/attack-reading.ts';
import { type Attack, findAttacks } from '../../../shared/text/attacks.ts';
import { anyText, HOSTILE, liesWithin } from './texts.ts';

const found = (text: string): readonly string[] =>
  findAttacks(readForAttacks(text)).attacks.map(({ range }) => text.slice(...range));

const PEOPLE = [
  'Muslims',
  'Jews',
  'Christians',
  'Black people',
  'Asian people',
  'Somali families',
  'immigrants',
  'refugees',
  'gay people',
  'lesbians',
  'trans people',
  'transgender students',
  'disabled people',
  'deaf people',
  'blind people',
  'homeless people',
  'women',
  'men',
  'older people',
  'Mexicans',
  'Native American people',
];
const KINDLY: readonly ((who: string) => string)[] = [
  (who) => `${who} are our neighbors, and we love them.`,
  (who) => `We welcome ${who} here.`,
  (who) => `There is nothing wrong with ${who}.`,
  (who) => `I admire ${who} so much!`,
  (who) => `${who} deserve to be safe and to be heard.`,
  (who) => `${who} are amazing, kind and strong.`,
  (who) => `It is not true that ${who} are lazy.`,
  (who) => `Hating ${who} is not acceptable here.`,
  (who) => `${who} should be treated with respect.`,
  (who) => `Some of my best friends are ${who}.`,
  (who) => `${who} built this country.`,
];
const CRUELLY: readonly ((who: string) => string)[] = [
  (who) => `I hate ${who}`,
  (who) => `${who} are vermin`,
  (who) => `${who} are disgusting`,
  (who) => `${who} should be shot`,
];

describe('finding attacks', () => {
  it.each(PEOPLE)('lets kind words about %s pass and finds cruel ones', (who) => {
    expect(KINDLY.flatMap((say) => found(say(who)))).toEqual([]);
    if (/families|students/.test(who)) return;
    for (const say of CRUELLY) expect(found(say(who)), say(who)).not.toEqual([]);
  });

  it('asks who is meant: a thing can be stupid, a person cannot', () => {
    expect(found('This weather is stupid. That was a pathetic excuse for a pizza.')).toEqual([]);
    expect(found('This coach is stupid')).toEqual(['coach is stupid']);
  });

  it('reads through digits, contractions and hashtags', () => {
    expect(found('youre an 1diot')).not.toEqual([]);
    expect(found('ur so dumb')).not.toEqual([]);
    expect(found('#RefsAreBlind')).toEqual(['#RefsAreBlind']);
  });

  it('weighs who is meant: of officials and rivals less is enough than of our own', () => {
    expect(found('Our offense was slow tonight.')).toEqual([]);
    expect(found('The refs were slow tonight.')).toEqual(['refs were slow']);
    expect(found('Our defense was terrible.')).toEqual([]);
    expect(found('Edina’s defense was terrible.')).not.toEqual([]);
  });

  it('asks what is likened to what', () => {
    expect(found('Their goalie moves like a wounded walrus.')).not.toEqual([]);
    expect(found('Their goalie moves like a champion.')).toEqual([]);
    expect(found('Our robot moves like a wounded walrus.')).toEqual([]);
  });

  it('adds up what would not be enough alone', () => {
    expect(found('Wow, the Hornets again.')).toEqual([]);
    expect(found('Wow, the Hornets flopped again, a clumsy circus.')).not.toEqual([]);
  });

  it('goes on about whom the sentence before meant', () => {
    expect(found('The old copier again. Worthless.')).toEqual([]);
    expect(found('The refs again. Worthless.')).toEqual(['Worthless']);
    expect(found('That board meeting. Spineless, every one.')).not.toEqual([]);
  });

  it('takes the schools it is given', () => {
    expect(found('Ridgeview is pathetic')).toEqual([]);
    expect(findAttacks(readForAttacks('Ridgeview is pathetic', new Set(['ridgeview']))).attacks).toHaveLength(
      1,
    );
  });

  it('gives ranges in order, apart and inside any text', () => {
    const pieces = fc.constantFrom(
      'you',
      ' are ',
      'stupid',
      '.',
      ' the refs',
      'blind',
      '#',
      'ﬀ',
      '\u200b',
      "'re",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, anyText), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { range } of findAttacks(readForAttacks(text)).attacks) {
          expect(liesWithin(text, range)).toBe(true);
          expect(range[0]).toBeGreaterThanOrEqual(last);
          last = range[1];
        }
      }),
      { numRuns: 300 },
    );
  });

  const MORE = ['you are so ', 'they should be ', 'not idiot ', 'is a '].map(
    (piece) => [JSON.stringify(piece), piece.repeat(100_000 / piece.length)] as const,
  );
  it.each([...HOSTILE, ...MORE])('comes to an end on 100 kB of %s', (_, text) => {
    expect(foundOrGivenUp(text)?.every(({ range }) => liesWithin(text, range)) ?? true).toBe(true);
  });
});

/** What is found; null where the text was made to take too long, and was given up out loud. */
const foundOrGivenUp = (text: string): readonly Attack[] | null => {
  try {
    return findAttacks(readForAttacks(text)).attacks;
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
};

it.each(['you ', 'The refs and you, less than a team, what a game. ', 'the word idiot hurts. '])(
  'an insult cannot be hidden behind 60 kB of “%s”',
  (padding) => {
    const text = `${padding.repeat(Math.ceil(60_000 / padding.length))} Your coach is an idiot.`;
    expect(foundOrGivenUp(text)).not.toEqual([]);
  },
);
