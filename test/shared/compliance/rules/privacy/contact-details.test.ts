import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/privacy/contact-details.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('privacy/contact-details, beyond its examples', () => {
  const wordsIn = (text: string, over: object = {}): readonly (string | null)[] =>
    findIn(rule, { case: { ...over, post: { text } } }).map((finding) => finding.words);

  it('marks every contact apart, in the order of the text', () => {
    expect(wordsIn('Jo: 612-555-0142, jo@example.com, 44 Birch Lane, 952-681-6400')).toEqual([
      '612-555-0142',
      'jo@example.com',
      '44 Birch Lane',
    ]);
  });

  it('is not moved by anything but the district’s list', () => {
    expect(rule.waivable).toBe(false);
    expect(rule.floor).toBe('block');
    const publicContacts = { phones: [], emails: [], domains: [], addresses: [] };
    expect(
      wordsIn('952-681-6400, commrelations@isd271.org, 1350 W 106th St', { district: { publicContacts } }),
    ).toEqual(['952-681-6400', 'commrelations@isd271.org', '1350 W 106th St']);
  });

  it('takes neither a longer number nor a longer domain for the district’s own', () => {
    expect(wordsIn('1 952 681 6400')).toEqual([]);
    expect(wordsIn('952-681-64001')).toEqual([]);
    expect(wordsIn('a@isd271.org.example.com')).toEqual(['a@isd271.org.example.com']);
    expect(wordsIn('Come to 1350 W 106th Street Ln')).toEqual(['1350 W 106th Street Ln']);
  });
});
