import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../shared/text/addresses.ts';
import { findEmails } from '../../../shared/text/emails.ts';
import { findPhones } from '../../../shared/text/phones.ts';
import { streetKey } from '../../../shared/text/street-key.ts';
import { anyText, HOSTILE, liesWithin } from './texts.ts';

const typed = (text: string, find: (text: string) => readonly { range: readonly [number, number] }[]) =>
  find(text).map(({ range }) => text.slice(...range));

describe('telephone numbers', () => {
  it.each([
    '612-555-0142',
    '(612) 555-0142',
    '(612)555-0142',
    '612.555.0142',
    '612 555 0142',
    '6125550142',
    '+1 612 555 0142',
    '+1-612-555-0142',
    '+16125550142',
    '1-612-555-0142',
    '1 (612) 555-0142',
    '1.612.555.0142',
    '612–555–0142',
    '612‑555‑0142',
    '612 - 555 - 0142',
    '612/555-0142',
    '612-5550142',
    '612*555*0142',
    '555-0142',
    '６１２-５５５-０１４２',
    '612\u200b-555-0142',
    '612-555-O142',
    '6-1-2-5-5-5-0-1-4-2',
    '+44 20 7946 0958',
    '1-800-GO-KENNY',
    '800-FLOWERS',
    'six one two five five five oh one four two',
    'wa.me/16125550142',
  ])('finds %s', (phone) => {
    expect(typed(`Reach Sam at ${phone} today.`, findPhones)).toEqual([phone]);
  });

  it.each([
    'We won 21-14, 101-95 and 35-28 in 2026-2027',
    '11/24/2026, 2026-11-24, 5:30-6:45 p.m.',
    'ZIP 55425-1234, ISBN 978-0-13-468599-1, EIN 41-6001234, order #6125550142',
    '$612,555.42 and 1,234,567 minutes; 400 500 6000; students 300-4500',
    '00:00:01,000 --> 00:00:03,000; IMG_20261124_153045.jpg',
    'https://x.com/a/status/1612555014212345678 and zoom.us/j/6125550142',
    'one two three four five six seven eight nine ten; 2, 4, 6, 8, 10; call 988 or 911',
  ])('leaves alone: %s', (text) => {
    expect(typed(text, findPhones)).toEqual([]);
  });

  it('gives the digits that are dialled', () => {
    expect(findPhones('(612) 555-0142 ext. 5, 1-800-GO-KENNY').map(({ digits }) => digits)).toEqual([
      '6125550142',
      '18004653669',
    ]);
  });

  it('finds every number of the North American plan in every usual form', () => {
    const part = (least: number) => fc.integer({ min: least, max: 999 }).map(String);
    const line = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const form = fc.constantFrom(
      'A-B-C',
      '(A) B-C',
      '(A)B-C',
      'A.B.C',
      'A B C',
      '+1 A B C',
      '1-A-B-C',
      '+1ABC',
      'A/B-C',
    );
    fc.assert(
      fc.property(part(200), part(200), line, form, (area, exchange, last, shape) => {
        // Round numbers with blanks between them are a list.
        fc.pre(!area.endsWith('0') || !last.endsWith('00'));
        const phone = shape.replace('A', area).replace('B', exchange).replace('C', last);
        expect(typed(`Call ${phone}.`, findPhones)).toEqual([phone]);
      }),
    );
  });
});

describe('e-mail addresses', () => {
  it.each([
    ['sue.k+band@example.com', 'sue.k+band@example.com'],
    ['SUE@Example.COM', 'sue@example.com'],
    ['sue at gmail dot com', 'sue@gmail.com'],
    ['sue [at] example [dot] org', 'sue@example.org'],
    ['sue(at)gmail(dot)com', 'sue@gmail.com'],
    ['sue @ gmail.com', 'sue@gmail.com'],
    ['sue arroba gmail punto com', 'sue@gmail.com'],
    ['ｓｕｅ＠gmail.com', 'sue@gmail.com'],
    ['sue@gmail', 'sue@gmail.com'],
  ])('finds %s', (text, email) => {
    expect(findEmails(`Write to ${text} please`)).toEqual([{ email, range: [9, 9 + text.length] }]);
  });

  it.each([
    'Meet at school at 7, or look at example dot com',
    'Thanks @sue.k, see you @ the gym',
    'We meet @ school.com and at bloomington.k12.mn.us/dot',
  ])('leaves alone: %s', (text) => {
    expect(findEmails(text)).toEqual([]);
  });
});

describe('street addresses', () => {
  it.each([
    '9801 Penn Ave S',
    '123 Main Street',
    '123 main st',
    '4500 West 98th Street',
    '221B Baker Street',
    '45 Elm Dr',
    '4412 upton ave s, apt 3',
    '77 Martin Luther King Jr. Blvd',
    '350 E Fairmount Ave',
    '3018 East Ave',
    'PO Box 4512',
    'P.O. Box 12',
    '123½ Main St',
    '9 de la Cruz Street',
    '4500 County Road 42',
    '25737 US Hwy 11',
    '901 Route 110',
    '8500 Normandale Lake Blvd',
    '100 Dr. Martin Luther King Dr',
    '600 Sunset Bluff',
    '123 Broadway',
    '12-34 Bell Blvd',
  ])('finds %s', (street) => {
    expect(typed(`Send cards to ${street}.`, findAddresses)).toEqual([street]);
  });

  it.each([
    ['Ella lives near the corner of 84th and Penn with her mom.', '84th and Penn'],
    ['Our house is on Oak & 3rd, come by!', 'Oak & 3rd'],
    ['They live in the 800 block of Upton Avenue.', '800 block of Upton Avenue'],
    ['Our home is on Oak & Elm.', 'Oak & Elm'],
  ])('finds where somebody lives, without a house number: %s', (text, street) => {
    expect(typed(text, findAddresses)).toEqual([street]);
  });

  it('gives the house of a hashtag and of a link to a map as an address in prose', () => {
    const text = '#4412UptonAveS, maps.google.com/?q=1350+W+106th+St, house number 7 on Oak Street';
    expect(findAddresses(text).map(({ street }) => streetKey(street))).toEqual([
      '4412 s upton ave',
      '1350 w 106 st',
      '7 oak st',
    ]);
  });

  it.each([
    '288 Larkin, Monroe NY 10950',
    '161 Centereach Mall, Centereach NY 11720',
    '2 Gannett Dr, Johnson City NY 13790',
  ])('takes city, state and ZIP code for proof: %s', (text) => {
    expect(typed(text, findAddresses)).toEqual([text.slice(0, text.indexOf(','))]);
  });

  it.each([
    '5 Ways to help, 2026 Food Drive, 3rd Place, 10th Place finish, 4 Square',
    '12 St. Paul teams and 4 Dr. Seuss books at the 2026 Homecoming Court',
    'Meet at 98th & Penn; crews are on Penn Avenue and on 98th Street',
    '3 Point shootout, 100 Day Circle time, 50 Years of Street Art, 400 Fun Run Loop, 25 Book Drive boxes',
    'Oct. 5 Coat Drive, Route 66 songs, 20 Students on Court 2, 6 Lane pool, 200 Color Run shirts',
  ])('leaves alone: %s', (text) => {
    expect(typed(text, findAddresses)).toEqual([]);
  });

  it('spells addresses one way for comparing', () => {
    expect(streetKey('1350 West 106th Street')).toBe(streetKey('1350 W. 106th St.'));
    expect(streetKey('1350 W 106th St')).not.toBe(streetKey('1350 E 106th St'));
  });
});

describe('contacts in any text', () => {
  it('lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const find of [findPhones, findEmails, findAddresses])
          for (const { range } of find(text)) expect(liesWithin(text, range)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE)('are sought to the end in 100 kB of %s', (_, text) => {
    for (const find of [findPhones, findEmails, findAddresses])
      expect(find(text).every(({ range }) => liesWithin(text, range))).toBe(true);
  });
});
