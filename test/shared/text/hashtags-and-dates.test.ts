import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import { describe, expect, it } from 'vitest';
import { findWeekdayDates } from '../../../shared/text/dates.ts';
import { camelCaseHashtag, ownWords, splitHashtag } from '../../../shared/text/hashtag-words.ts';
import { findHashtags, findLinks, findMentions } from '../../../shared/text/links.ts';
import { sentencesOf } from '../../../shared/text/sentences.ts';
import { anyText, HOSTILE, liesWithin } from './texts.ts';

const own = ownWords(['Bloomington', 'Jaguars', 'BPS', 'Oak Grove'], ['STEM', 'ACT', 'SAT']);

describe('hashtags', () => {
  it('are found with their signs, not in links nor glued to words', () => {
    const tags = findHashtags('#Go ＃team2 x#no #1 https://isd271.org/#menu #año_nuevo');
    expect(tags.map(({ tag }) => tag)).toEqual(['Go', 'team2', 'año_nuevo']);
  });

  it.each([
    ['readacrossamerica', 'ReadAcrossAmerica'],
    ['bloomingtonproud', 'BloomingtonProud'],
    ['bpsproud', 'BPSProud'],
    ['oakgrove', 'OakGrove'],
    ['gojaguars', 'GoJaguars'],
    ['stemnight', 'STEMNight'],
    ['GOJAGUARS', 'GoJaguars'],
    ['Throwbackthursday', 'ThrowbackThursday'],
    ['classof2027', 'ClassOf2027'],
    ['fieldday', 'FieldDay'],
  ])('cuts %s into %s', (tag, camel) => {
    expect(camelCaseHashtag(splitHashtag(tag, own) ?? [])).toBe(camel);
  });

  it.each([
    'football',
    'superintendent',
    'kindergarten',
    'together',
    'volleyball',
    'thankful',
    'actor',
    'satin',
    'steamboat',
    'richfield',
    'Stillwater',
    'jaguars',
    'bps',
    'BPS',
    'xyzzyplugh',
    'ReadAcrossAmerica',
    'read_across',
    'a',
    '',
    'internship',
    'cheerleader',
    'mentoring',
    'butterfly',
    'homecoming',
    'citizenship',
  ])('leaves %j as it is', (tag) => {
    expect(splitHashtag(tag, own)).toBeNull();
  });

  it('only ever changes the case of letters', () => {
    const word = fc.constantFrom(
      'read',
      'across',
      'america',
      'kind',
      'school',
      'jaguars',
      'proud',
      'fun',
      'x',
      'day',
      '2027',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        const tag = parts.join('');
        const cut = splitHashtag(tag, own);
        if (cut !== null) expect(camelCaseHashtag(cut).toLowerCase()).toBe(tag);
      }),
    );
  });
});

describe('mentions', () => {
  it('are handles, not e-mail addresses', () => {
    const found = findMentions('@RidgeviewBPS, thanks @jada.brooks07! sue@example.com @ 6');
    expect(found.map(({ handle }) => handle)).toEqual(['@RidgeviewBPS', '@jada.brooks07']);
  });
});

describe('dates', () => {
  it.each([
    ['Friday, Nov. 27', 5, 11, 27],
    ['Nov. 27 (Friday)', 5, 11, 27],
    ['Fri 11/27', 5, 11, 27],
    ['martes, 1 de diciembre', 2, 12, 1],
  ])('reads %s', (text, weekday, month, day) => {
    expect(findWeekdayDates(text)).toMatchObject([{ weekday, month, day }]);
  });

  it.each(['On Friday may 20 readers come', 'Wednesday 1/2 day', 'Sat 24 minutes', 'Monday'])(
    'reads none in: %s',
    (text) => {
      expect(findWeekdayDates(text)).toEqual([]);
    },
  );
});

describe('pieces of any text', () => {
  it('lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { range } of [...findHashtags(text), ...findMentions(text), ...findLinks(text)])
          expect(liesWithin(text, range)).toBe(true);
        for (const { range, weekdayRange } of findWeekdayDates(text)) {
          expect(liesWithin(text, range)).toBe(true);
          expect(liesWithin(text, weekdayRange)).toBe(true);
        }
        for (const span of sentencesOf(text)) expect(liesWithin(text, span)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(HOSTILE)('are sought to the end in 100 kB of %s', (_, text) => {
    const found = [...findHashtags(text), ...findMentions(text), ...findWeekdayDates(text)];
    expect(found.every(({ range }) => liesWithin(text, range))).toBe(true);
    expect(splitHashtag(text.replace(/[^a-z]/g, ''), own)).toBeNull();
    expect(sentencesOf(text).every((span) => liesWithin(text, span))).toBe(true);
  });
});

describe('links', () => {
  const plain = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds });
  const piece = fc.constantFrom(
    ...'// / : https: http:// ftp:// //isd271.org ow.ly/ab a.com a@b.com x . ( > _ mailto: ?q=1 #top :8080'.split(
      ' ',
    ),
    ' ',
  );

  it('are those that the library finds, with and without their schemes', () => {
    let schemeless = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        const expected = (plain.match(source) ?? []).map(({ index, lastIndex }) => [index, lastIndex]);
        expect(findLinks(source).map(({ range }) => range)).toEqual(expected);
        schemeless += expected.filter(([from]) => source.startsWith('//', from)).length;
      }),
      { numRuns: 2_000 },
    );
    // Otherwise nothing was shown.
    expect(schemeless).toBeGreaterThan(100);
  });
});
