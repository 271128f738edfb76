import { expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/accuracy/unfinished-text.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const marked = (text: string) => findIn(rule, { case: { post: { text } } }).map(({ words }) => words);

it.each([
  ['Dear {parent}, conferences begin', '{parent}'],
  ['Dear {first name}, conferences begin', '{first name}'],
  ['Hello {{first_name}}!', '{{first_name}}'],
  ['Starts {% if date', '{% if date'],
])('finds what a mail program would have filled in: %s', (text, words) => {
  expect(marked(text)).toEqual([words]);
});

it('finds it in a link, where braces never stand', () => {
  const [found] = findIn(rule, { case: { post: { link: 'https://isd271.org/{{slug}}' } } });
  expect(found?.words).toBe('{{slug}}');
});

it('tells every place once, in order', () => {
  expect(marked('[NAME] of [SCHOOL] at XX:XX. TODO')).toEqual(['[NAME]', '[SCHOOL]', 'XX:XX', 'TODO']);
});
