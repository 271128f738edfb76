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

  it.each([
    '1350 W. 106th St.',
    '1350 106th Street West',
    '1350 WEST 106TH STREET',
    '1350 w 106 st',
    'thirteen fifty West 106th Street',
    '1350 W 106th St, Bloomington, MN 55431',
    '1350 W\n106th St',
    '１３５０ West 106th Street',
    '(952) 681-6400',
    '952–681–6400',
    '+1.952.681.6400 ext. 4',
    'nine five two, six eight one, six four zero zero',
    '９５２-６８１-６４００',
    'call 681 6400',
    'CommRelations (at) isd271 (dot) org',
    'office at bloomington dot k12 dot mn dot us',
  ])('lets the district’s own pass as %s', (written) => {
    expect(wordsIn(`Questions? ${written}`)).toEqual([]);
  });

  it.each(['1350 E 106th St', '1350 106th St', '1352 W 106th St', '1350 W 106th Ave'])(
    'does not take a neighbour for the district: %s',
    (written) => {
      expect(wordsIn(`We meet at ${written}.`)).toEqual([written]);
    },
  );
});
