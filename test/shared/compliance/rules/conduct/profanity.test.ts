import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/conduct/profanity.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('conduct/profanity, beyond its examples', () => {
  const wordsIn = (text: string, over: object = {}): readonly (string | null)[] =>
    findIn(rule, { case: { ...over, post: { text } } }).map((finding) => finding.words);

  it('marks each word apart, in the text as typed', () => {
    expect(wordsIn('Damn, what a sh\u00adit call, fück')).toEqual(['Damn', 'sh\u00adit', 'fück']);
  });

  it('says which account’s text holds the word', () => {
    const found = findIn(rule, {
      case: { post: { variants: { 'ridgeview-fb': { text: 'What a crappy day' } } } },
    });
    expect(found.map(({ at }) => [at.account, at.field])).toEqual([
      ['ridgeview-fb', 'variants.ridgeview-fb.text'],
    ]);
  });

  it('lets a district’s refusal stand against its own permission and against names', () => {
    const words = { deny: ['Fuk'], allow: ['Fuk'] };
    const people = [{ id: 's7', kind: 'student', first: 'Fuk', last: 'Lam', grade: '9' }];
    expect(wordsIn('Fuk Lam won', { district: { words }, people })).toEqual(['Fuk']);
  });

  it('takes a district’s words from the pack of the case, not of the case before', () => {
    expect(wordsIn('Those turkeys', { district: { words: { deny: ['turkey'] } } })).toEqual(['turkeys']);
    expect(wordsIn('Those turkeys')).toEqual([]);
  });
});
