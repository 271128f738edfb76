import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../../renderer/screens/guidelines/mark-words.ts';
import {
  addLines,
  CONTACT_LISTS,
  putBack,
  WORD_LISTS,
} from '../../../../renderer/screens/guidelines/settings/lists.ts';
import { withChoice } from '../../../../renderer/screens/guidelines/settings/name-choices.ts';
import { canBeChosen } from '../../../../shared/district/name-rules.ts';
import {
  countByPart,
  partOf,
  PARTS,
  sayProblem,
} from '../../../../renderer/screens/guidelines/settings/parts.ts';
import { sayChange } from '../../../../renderer/screens/guidelines/settings/say-change.ts';
import { readWholePack } from '../../../../shared/case/read-pack.ts';
import { RULES } from '../../../../shared/compliance/rules/index.ts';
import { bloomington } from '../../../../shared/district/bloomington.ts';
import { settingsChanges } from '../../../../shared/district/settings-changes.ts';
import type { Pack } from '../../../../shared/domain/district.ts';

const TODAY = '2027-01-01';

describe('the lists of the form', () => {
  it.each([...WORD_LISTS, ...CONTACT_LISTS].map((list) => [list.field, list] as const))(
    'read and write %s of the settings, and nothing else',
    (field, list) => {
      const changed = list.write(bloomington, ['One more']);
      expect(list.read(changed)).toEqual(['One more']);
      expect(settingsChanges(bloomington, changed).map((one) => one.field)).toEqual([field]);
      expect(list.write(changed, list.read(bloomington))).toEqual(bloomington);
    },
  );

  it('take a pasted list line by line, without blanks and without what is there', () => {
    expect(addLines(['turkey'], ' clown \r\n\nturkey\nclown\tgoose')).toEqual({
      list: ['turkey', 'clown', 'goose'],
      added: ['clown', 'goose'],
      already: ['turkey', 'clown'],
    });
  });

  it('write accounts with their sign and domains bare', () => {
    const tidy = (field: string) => CONTACT_LISTS.find((one) => one.field === field)?.tidy;
    expect(addLines([], 'Ridgeview\n@Olson', tidy('officialHandles')).list).toEqual(['@Ridgeview', '@Olson']);
    expect(
      addLines([], 'https://www.ISD271.org/page?x\nexample.org', tidy('publicContacts.domains')).list,
    ).toEqual(['isd271.org', 'example.org']);
  });

  it('get an entry back where it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (list, nth) => {
        const at = nth % list.length;
        const without = list.filter((_, other) => other !== at);
        expect(putBack(without, at, list[at] ?? '')).toEqual(list);
      }),
    );
  });
});

describe('the parts of the form', () => {
  it('hold every field of the settings', () => {
    const fields = Object.keys(bloomington).filter((field) => field !== 'version');
    const held = PARTS.flatMap((part) => part.fields);
    expect(fields.filter((field) => !held.includes(field))).toEqual([]);
  });

  it('count what is in them', () => {
    expect(countByPart([{ field: 'words.deny' }, { field: 'words' }, { field: '' }])).toEqual(
      new Map([
        ['words', 2],
        ['about', 1],
      ]),
    );
    expect(partOf('wordsmith')).toBe('about');
  });
});

describe('names with pictures', () => {
  const all = { firstNameWithPhoto: true, fullNameWithPhoto: true, fullNameInRecognition: true };

  it.each(['firstNameWithPhoto', 'fullNameInRecognition'] as const)(
    'without “%s” have no full name beside a picture, and it cannot be chosen',
    (choice) => {
      const without = withChoice(all, choice, false);
      expect(without).toEqual({ ...all, [choice]: false, fullNameWithPhoto: false });
      expect(canBeChosen(without, 'fullNameWithPhoto')).toBe(false);
      const again = withChoice(without, choice, true);
      expect(again.fullNameWithPhoto).toBe(false);
      expect(canBeChosen(again, 'fullNameWithPhoto')).toBe(true);
    },
  );

  it('lose nothing else', () => {
    expect(withChoice(all, 'fullNameWithPhoto', false)).toEqual({ ...all, fullNameWithPhoto: false });
  });
});

describe('what the form says', () => {
  it('names no place in a file', () => {
    const day = { date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' } as const;
    const pack: Pack = {
      ...bloomington,
      words: { ...bloomington.words, allow: ['Turkey'], deny: ['turkey'] },
      calendar: [day, day],
      schools: [...bloomington.schools, ...bloomington.schools.slice(0, 1)],
      nameAndPhoto: {
        ...bloomington.nameAndPhoto,
        elementary: { ...bloomington.nameAndPhoto.elementary, fullNameWithPhoto: true },
      },
    };
    const read = readWholePack(pack, TODAY);
    if (read.ok) throw new Error('accepted');
    expect(read.problems).toHaveLength(4);
    for (const { message } of read.problems) {
      const said = sayProblem({ path: '', field: '', entry: null, message, line: null, column: null });
      expect(said).not.toMatch(/\[\d+\]|[a-z]\/[a-z]/u);
      expect(said.length).toBeGreaterThan(20);
    }
  });

  it('calls a rule by what it judges, and a severity as everywhere in the window', () => {
    const pack: Pack = { ...bloomington, severities: { 'conduct/profanity': 'review' } };
    const said = (before: Pack, after: Pack) =>
      settingsChanges(before, after).map((one) => sayChange(one, RULES));
    expect(said(bloomington, pack)[0]).toMatch(/^Profanity.*: as usual → “Needs a second person”$/u);
    expect(said(pack, bloomington)[0]).toMatch(/: “Needs a second person” → as usual$/u);
    expect(said(bloomington, { ...bloomington, name: 'X' })).toEqual([
      'Name of the district: Bloomington Public Schools → X',
    ]);
    expect(sayChange({ field: 'severities', text: 'no/such-rule: usual → warn' }, RULES)).toBe(
      'no/such-rule: usual → warn',
    );
  });
});

describe('an example of a rule', () => {
  it('has the words marked that the rule finds, and stays as it is', () => {
    expect(markWords('Buy two, get one free', 'get one')).toEqual([
      { text: 'Buy two, ', isMarked: false },
      { text: 'get one', isMarked: true },
      { text: ' free', isMarked: false },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (text, words) => {
        expect(
          markWords(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
