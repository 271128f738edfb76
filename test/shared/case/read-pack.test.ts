import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFile, readKeptPack, readPackFile, readWholePack } from '../../../shared/case/read-pack.ts';
import { readCase } from '../../../shared/case/read-case.ts';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { severityOf } from '../../../shared/compliance/severity.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { PACK_LIMITS } from '../../../shared/district/limits.ts';
import { type Pack, SEVERITIES, type Severity } from '../../../shared/domain/district.ts';
import { profaneWords } from '../../../shared/text/profane-words.ts';
import { findWords } from '../../../shared/text/words.ts';
import { packs } from '../district/packs.ts';

const TODAY = '2026-11-25';

type Spoil = (pack: Record<string, unknown>) => void;

/** The built-in pack as a file with something changed in it. */
const fileWith = (spoil: Spoil): string => {
  const pack = JSON.parse(packFile(bloomington)) as Record<string, unknown>;
  spoil(pack);
  return `${JSON.stringify(pack, null, 2)}\n`;
};

const words = (change: Partial<Pack['words']>): string =>
  fileWith((pack) => {
    pack['words'] = { ...bloomington.words, ...change };
  });

/** What is wrong with a file: the line, as the text stands there, and the message. */
const told = (text: string): readonly { readonly at: string; readonly message: string }[] => {
  const read = readPackFile(text, TODAY);
  if (read.ok) return [];
  return read.problems.map(({ place, message }) => ({
    at: place === null ? '' : (text.split('\n')[place.line - 1] ?? '').trim(),
    message,
  }));
};

describe('a file of settings', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        expect(readPackFile(packFile(pack), TODAY)).toEqual({ ok: true, pack });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readPackFile(`\ufeff${packFile(bloomington)}`, TODAY).ok).toBe(true);
  });

  it('written before there was a list of special programs names none', () => {
    const { specialPrograms: _none, ...before } = bloomington.words;
    const old = fileWith((pack) => {
      pack['words'] = before;
    });
    expect(readPackFile(old, TODAY)).toEqual({ ok: true, pack: bloomington });
  });

  it('with a program whose name could not be found in a post names its line', () => {
    expect(told(words({ specialPrograms: ['B'] }))).toEqual([
      {
        at: '"B"',
        message: expect.stringContaining('is one letter, which stands in every post') as string,
      },
    ]);
  });

  it('is the schema of a case’s district as well', () => {
    const district: unknown = JSON.parse(packFile({ ...bloomington, name: 'Another' }));
    const read = readCase({
      now: '2026-11-25T10:00:00-06:00',
      accounts: [],
      district,
      post: { targets: [], text: '' },
    });
    expect(read.ok && read.case.pack.name).toBe('Another');
  });
});

describe('the calendar', () => {
  const own = [{ date: '2026-12-24', kind: 'no-school', name: 'Winter break' }] as const;
  const districts = [{ date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' }] as const;
  const calendarOf = (more: object) => {
    const read = readCase({
      now: '2026-11-25T10:00:00-06:00',
      accounts: [],
      district: { calendar: districts },
      post: { targets: [], text: '' },
      ...more,
    });
    return read.ok ? read.case.calendar : null;
  };

  it('of a case takes the place of the district’s, which stands where a case has none', () => {
    expect(calendarOf({})).toEqual(districts);
    expect(calendarOf({ calendar: null })).toEqual(districts);
    expect(calendarOf({ calendar: own })).toEqual(own);
    expect(calendarOf({ calendar: [] })).toEqual([]);
  });
});

describe('bad input is refused with the line and the reason', () => {
  it.each<[string, string, { readonly at: string; readonly message: string }]>([
    [
      'no JSON',
      '{\n  "version": "1",\n  "name" "x"\n}',
      { at: '"name" "x"', message: 'a colon is missing between the field name and its value' },
    ],
    [
      'a field twice',
      packFile(bloomington).replace(
        '"severities": {}',
        '"severities": {},\n  "severities": {"timing/past": "note"}',
      ),
      {
        at: '"severities": {"timing/past": "note"}',
        message: 'the field "severities" stands here a second time; take one of the two out',
      },
    ],
    [
      'a word of which one letter alone could be looked for',
      words({ deny: ['бад'] }),
      {
        at: '"бад"',
        message:
          '“бад” mixes letters that look Latin with others, and could not be found; write it in Latin letters',
      },
    ],
    [
      'an unknown field',
      fileWith((pack) => {
        pack['zone2'] = 'x';
      }),
      { at: '"zone2": "x"', message: 'unknown field "zone2"; did you mean "zone"?' },
    ],
    [
      'a missing field',
      fileWith((pack) => {
        delete pack['zone'];
      }),
      { at: '{', message: 'missing, expected text in quotes' },
    ],
    [
      'a date the calendar does not have',
      fileWith((pack) => {
        pack['calendar'] = [{ date: '2026-02-30', kind: 'no-school', name: 'Workshop' }];
      }),
      {
        at: '"date": "2026-02-30",',
        message: 'expected a day that the calendar has; there is no 2026-02-30',
      },
    ],
    [
      'a regular expression that cannot be read',
      words({ deny: ['/(clown/'] }),
      {
        at: '"/(clown/"',
        message:
          '“/(clown/” is a pattern, and no regular expression that can be read (unterminated group); write the word itself; other spellings, plurals and masked letters are found without a pattern',
      },
    ],
    [
      'a regular expression that could keep a check busy',
      words({ allow: ['/(a+)+$/'] }),
      {
        at: '"/(a+)+$/"',
        message:
          '“/(a+)+$/” is a pattern; write the word itself; other spellings, plurals and masked letters are found without a pattern',
      },
    ],
    [
      'a word allowed and denied, spelled differently',
      words({ allow: ['turkey'], deny: ['clown', 'TÜRKEY'] }),
      {
        at: '"TÜRKEY"',
        message:
          '“TÜRKEY” is also never to be flagged (“turkey”, words.allow[0]); take it out of one of the two lists',
      },
    ],
    [
      'a word that nothing could find',
      words({ deny: ['...'] }),
      {
        at: '"..."',
        message: '“...” holds no letter that could be looked for; write a word in Latin letters or an emoji',
      },
    ],
    [
      'a letter',
      words({ deny: ['a'] }),
      { at: '"a"', message: '“a” is one letter, which stands in every post; write a whole word' },
    ],
    [
      'a full name beside an elementary picture',
      fileWith((pack) => {
        pack['nameAndPhoto'] = {
          ...bloomington.nameAndPhoto,
          elementary: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true },
        };
      }),
      {
        at: '"fullNameWithPhoto": true,',
        message:
          'no permission puts a full name beside the picture of an elementary student; this stays false (privacy/name-with-photo-elementary)',
      },
    ],
    [
      'a full name with a picture where the first name may not stand with one',
      fileWith((pack) => {
        pack['nameAndPhoto'] = {
          ...bloomington.nameAndPhoto,
          elementary: { firstNameWithPhoto: false, fullNameWithPhoto: false, fullNameInRecognition: true },
          middle: { firstNameWithPhoto: false, fullNameWithPhoto: true, fullNameInRecognition: true },
        };
      }),
      {
        at: '"fullNameWithPhoto": true,',
        message: 'a full name holds the first name, which may not stand with a picture here',
      },
    ],
    [
      'a full name with a picture where none may stand in a recognition',
      fileWith((pack) => {
        pack['nameAndPhoto'] = {
          ...bloomington.nameAndPhoto,
          elementary: { firstNameWithPhoto: true, fullNameWithPhoto: false, fullNameInRecognition: false },
          high: { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: false },
        };
      }),
      {
        at: '"fullNameWithPhoto": true,',
        message:
          'a full name may not stand in a recognition here, so not beside a picture either; allow both, or neither',
      },
    ],
    [
      'an ADA date after the last one there is',
      fileWith((pack) => {
        pack['accessibility'] = { ...bloomington.accessibility, complianceDate: '2029-01-01' };
      }),
      {
        at: '"complianceDate": "2029-01-01",',
        message:
          'the ADA rule is in force for every district from 2028-04-26; an earlier day may be chosen, no later one',
      },
    ],
    [
      'a review that was not yet',
      fileWith((pack) => {
        pack['lastReviewed'] = '2026-11-26';
      }),
      {
        at: '"lastReviewed": "2026-11-26",',
        message: '2026-11-26 is after today (2026-11-25); a review is dated when it was done',
      },
    ],
    [
      'a rule that is none',
      fileWith((pack) => {
        pack['severities'] = { 'conduct/rudeness': 'block' };
      }),
      { at: '"conduct/rudeness": "block"', message: 'there is no rule of that id' },
    ],
    [
      'a web address for a domain',
      fileWith((pack) => {
        pack['publicContacts'] = { ...bloomington.publicContacts, domains: ['https://isd271.org'] };
      }),
      {
        at: '"https://isd271.org"',
        message: '“https://isd271.org” is no domain; write it bare, as isd271.org',
      },
    ],
    [
      'a school twice',
      fileWith((pack) => {
        pack['schools'] = [
          { name: 'Olson Middle School', short: 'Olson', level: 'middle' },
          { name: 'olson middle school', short: 'Olson', level: 'middle' },
        ];
      }),
      { at: '{', message: '“olson middle school” stands there already (schools[0])' },
    ],
    [
      'hours that end when they begin',
      fileWith((pack) => {
        pack['quietHours'] = { from: '07:00', to: '07:00' };
      }),
      {
        at: '"to": "07:00"',
        message:
          'posts go out from 07:00 until then, which leaves one minute; choose a later time, past midnight where need be',
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['(unclosed', '“(” without its other half'],
    ['sh[i1', '“[” without its other half'],
    ['bad)', '“)” without its other half'],
    ['(?<name', '“(?”'],
    ['^bad$', '“^” at its beginning'],
    ['\\bbad\\b', 'a backslash'],
    ['colou?r', '“?” after a letter'],
    ['a.*b', 'a dot for any letter'],
    ['sh[i1]t', 'letters in brackets'],
    ['bad|worse', '“|” between words'],
    ['(bad)+', 'a sign for repeating'],
    ['go{2,}se', 'a sign for repeating'],
  ])('%s, which reads like a pattern, in any list', (word, why) => {
    for (const list of ['allow', 'deny', 'teams', 'hashtags']) {
      const [fault, ...more] = told(words({ [list]: [word] }));
      expect(more).toEqual([]);
      expect(fault?.at).toBe(JSON.stringify(word));
      expect(fault?.message).toContain(why);
    }
  });

  it('but no choices about names that were kept before they were refused', () => {
    const odd = { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: false };
    const pack = { ...bloomington, nameAndPhoto: { ...bloomington.nameAndPhoto, high: odd } };
    expect(readKeptPack(pack)).toMatchObject({ ok: true });
    expect(readWholePack(pack, bloomington.lastReviewed)).toMatchObject({ ok: false });
  });

  it('but no word that only has signs', () => {
    const signs = [
      '(sub)',
      'f*ck',
      'Ke$ha',
      'LGBTQ+',
      'why?',
      'e.g.',
      'St. Mary’s',
      'rock-n-roll',
      'AC/DC',
      '24/7',
      'and/or',
      'fun :)',
      'no ;-(',
      'Q&A',
      '[name]',
      '{team}',
      'A+ students',
      'what?!',
      'U.S.A.',
      '3:30',
      'O’Brien (coach)',
      '¿qué?',
      '🤡',
    ];
    expect(told(words({ deny: signs }))).toEqual([]);
    expect(told(words({ acronyms: ['C++', 'A+', '#1', 'f***', 'a$$'] }))).toEqual([]);
  });

  it.each([
    ['turkeys', 'turkey'],
    ['d0rk', 'dork'],
    ['hot-dog', 'hotdog'],
    ['hotdog', 'hot dog'],
    ['f u d g e', 'fudge'],
    ['hell', 'he’ll'],
    ['Fun 🤡 day', '🤡'],
  ])('“%s” allowed although “%s”, which finds it, is denied', (allow, deny) => {
    expect(told(words({ allow: ['ours', allow], deny: ['clown', deny] }))).toEqual([
      {
        at: JSON.stringify(deny),
        message: `“${deny}” is also never to be flagged (“${allow}”, words.allow[1]); take it out of one of the two lists`,
      },
    ]);
  });

  it('but no phrase that is allowed although a word of it is denied, and no other word', () => {
    for (const [allow, deny] of [
      ['turkey trot', 'turkey'],
      ['Dick Van Dyke', 'dick'],
      ['turkey', 'turkey trot'],
      ['he’ll', 'hell'],
      ['essex', 'sex'],
    ] as const)
      expect(told(words({ allow: [allow], deny: [deny] })), `${allow}, ${deny}`).toEqual([]);
  });

  it.each([
    'faggot',
    'Faggots',
    'f@gg0t',
    'k.i.k.e',
    'kike',
    'Kike',
    'the faggot',
    'All Faggots',
    'porch monkey',
  ])('no slur of the worst degree is allowed by itself: “%s”', (allow) => {
    const message = `“${allow}” is a slur that no district allows by itself; if a place or a person is called so, write the whole name with its capitals, as “Dyke Road”`;
    expect(told(words({ allow: ['ours', allow] }))).toEqual([{ at: JSON.stringify(allow), message }]);
  });

  it('but a name that holds one, and a word that only some mean as one', () => {
    for (const allow of ['Dyke Road', 'Elena Kike', 'Squaw Point', 'Gypsy', 'Homo erectus', 'Coon Rapids'])
      expect(told(words({ allow: [allow] })), allow).toEqual([]);
  });

  it('and what a district never flags is found by none of its denied words', () => {
    fc.assert(
      fc.property(packs, ({ words: { allow, deny } }) => {
        const list = profaneWords(allow, deny);
        for (const word of allow)
          expect(findWords(list, word).filter(({ entry }) => entry.kind === 'district')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('every word that is wrong, and what else is, although one is too long', () => {
    const long = 'x'.repeat(130);
    const text = fileWith((pack) => {
      const { specialPrograms: _none, ...before } = bloomington.words;
      pack['words'] = { ...before, deny: ['/(/', long, 'a'] };
      pack['severities'] = { 'conduct/rudeness': 'block' };
      pack['lastReviewed'] = '2026-11-26';
    });
    expect(told(text).map(({ at }) => at)).toEqual([
      `"${long}",`,
      '"conduct/rudeness": "block"',
      '"/(/",',
      '"a"',
      '"lastReviewed": "2026-11-26",',
    ]);
  });

  it('a list of a megabyte, in numbers', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `word${at}x`);
    expect(JSON.stringify(many).length).toBeGreaterThan(1_000_000);
    expect(told(words({ deny: many }))).toEqual([
      { at: '"deny": [', message: 'too many: at most 5,000 entries' },
    ]);
    const long = Array.from({ length: 4_000 }, (_, at) => `${'word'.repeat(20)}${at}`);
    expect(told(words({ deny: long }))[0]).toEqual({
      at: '"words": {',
      message: expect.stringMatching(
        /^the lists of words have 3\d\d,\d{3} characters together; 200,000 is the most$/,
      ),
    });
    expect(told(words({ deny: ['x'.repeat(1_000_000)] }))).toEqual([
      { at: expect.any(String), message: 'too long: at most 100 characters' },
    ]);
  });

  it('a file of ten megabytes, before it is taken apart', () => {
    expect(told(' '.repeat(10_000_000))).toEqual([
      {
        at: '',
        message: `the file has 10,000,000 characters; ${PACK_LIMITS.file.toLocaleString('en-US')} is the most`,
      },
    ]);
  });

  it('a severity milder than the rule’s floor, with the rule and why', () => {
    const [found] = told(
      fileWith((pack) => {
        pack['severities'] = { 'consent/opted-out': 'warn' };
      }),
    );
    expect(found?.at).toBe('"consent/opted-out": "warn"');
    expect(found?.message).toMatch(/^may not be milder than “block”: nobody may let it pass/);
    expect(found?.message).toContain(RULES.find((rule) => rule.id === 'consent/opted-out')?.judges);
  });

  it('names that mean something to JavaScript', () => {
    expect(
      told(packFile(bloomington).replace('"severities": {}', '"severities": {"__proto__": "warn"}')),
    ).toMatchObject([{ message: 'unknown field "__proto__"' }]);
  });

  it('whatever it is, without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPackFile(text, TODAY).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readWholePack(value, TODAY).ok).toBe(false);
      }),
    );
  });

  it('a slur that is allowed in a case as well', () => {
    const read = readCase({
      now: '2026-11-25T10:00:00-06:00',
      accounts: [],
      district: { words: { allow: ['faggot'] } },
      post: { targets: [], text: '' },
    });
    expect(read.ok ? [] : read.problems.map(({ path }) => path.join('.'))).toEqual([
      'district.words.allow.0',
    ]);
  });

  it('in a case as well', () => {
    const read = readCase({
      now: '2026-11-25T10:00:00-06:00',
      accounts: [],
      district: { words: { allow: ['clown'], deny: ['Clown', '/(/'] } },
      post: { targets: [], text: '' },
    });
    expect(read.ok ? [] : read.problems.map(({ path }) => path.join('.'))).toEqual([
      'district.words.deny.1',
      'district.words.deny.0',
    ]);
  });
});

describe('floors', () => {
  it('hold: no pack that is accepted makes a rule milder than its floor', () => {
    const any = fc.dictionary(
      fc.constantFrom(...RULES.map((rule) => rule.id)),
      fc.constantFrom<Severity>(...SEVERITIES),
    );
    const message = { what: '', why: '', todo: '' };
    let accepted = 0;
    fc.assert(
      fc.property(packs, fc.oneof(any, fc.constant({})), (base, severities) => {
        const read = readWholePack({ ...base, severities: { ...base.severities, ...severities } }, TODAY);
        if (!read.ok) return;
        accepted += 1;
        for (const rule of RULES) {
          const is = severityOf(rule, message, read.pack, TODAY);
          expect(SEVERITIES.indexOf(is)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(rule.floor));
          const chosen = read.pack.severities[rule.id];
          if (chosen !== undefined) expect(is).toBe(chosen);
        }
      }),
    );
    expect(accepted).toBeGreaterThan(10);
  });
});
