import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/conduct/slur.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const PEOPLE = [
  'Muslim',
  'Jewish',
  'Christian',
  'Hindu',
  'Sikh',
  'Black',
  'African American',
  'Asian',
  'Hmong',
  'Latino',
  'Latina',
  'Mexican',
  'Native American',
  'Ojibwe',
  'Dakota',
  'Somali',
  'Arab',
  'Chinese',
  'Vietnamese',
  'White',
  'gay',
  'lesbian',
  'bisexual',
  'queer',
  'transgender',
  'trans',
  'nonbinary',
  'intersex',
  'deaf',
  'Deaf',
  'blind',
  'autistic',
  'disabled',
  'neurodivergent',
  'homeless',
  'immigrant',
  'undocumented',
  'refugee',
  'elderly',
  'older',
  'young',
  'female',
  'male',
];
const SAID: readonly ((who: string) => string)[] = [
  (who) => `Our ${who} students led the assembly.`,
  (who) => `I am ${who} and proud of it.`,
  (who) => `${who} families are welcome at Kennedy High School.`,
  (who) => `We celebrate the ${who} community this month.`,
  (who) => `She is a ${who} author who visited our library.`,
  (who) => `My best friend is ${who}, and so is my teacher.`,
  (who) => `Nobody should be bullied for being ${who}.`,
];

describe('conduct/slur, beyond its examples', () => {
  const wordsIn = (text: string): readonly (string | null)[] =>
    findIn(rule, { case: { post: { text } } }).map((finding) => finding.words);

  it.each(PEOPLE)('lets %s people be named', (who) => {
    expect(SAID.flatMap((say) => wordsIn(say(who)))).toEqual([]);
  });

  it('lets a lesson name the lesser words, and no lesson the worst', () => {
    expect(wordsIn('Why the word retarded hurts, and what to say instead')).toEqual([]);
    expect(wordsIn('You are all retarded')).toEqual(['retarded']);
    expect(wordsIn('Why the word nigger hurts')).toEqual(['nigger']);
  });

  it('reads a word’s other sense from its own sentence only', () => {
    expect(wordsIn('The Dutch built it. She is a dyke')).toEqual(['dyke']);
    expect(wordsIn('The Dutch built a dyke.')).toEqual([]);
  });
});

describe('what a district allows', () => {
  const found = (allow: readonly string[], text: string) =>
    findIn(rule, { case: { district: { words: { allow } }, post: { text } } });

  it('is a name around a slur of the worst degree, never the slur', () => {
    expect(found(['Dyke Road'], 'Meet us on dyke road at nine.')).toEqual([]);
    expect(found(['Dyke Road'], 'What a dyke.')).not.toEqual([]);
  });

  it('is a word that only some mean as a slur', () => {
    expect(found([], 'Our bimbo play opens.')).not.toEqual([]);
    expect(found(['bimbo'], 'Our bimbo play opens.')).toEqual([]);
  });
});
