import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { readUnkeptPack } from '../../../shared/district/unkept-pack.ts';
import { LEVELS } from '../../../shared/domain/account.ts';
import { CALENDAR_KINDS, type Pack, SEVERITIES } from '../../../shared/domain/district.ts';

const list = fc.array(fc.string(), { maxLength: 5 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What somebody may have made of the settings in the form: of the form of a pack, whatever it says. */
const typed: fc.Arbitrary<Pack> = fc.record({
  version: fc.string(),
  name: fc.string(),
  lastReviewed: day,
  zone: fc.string(),
  guidelines: fc.array(
    fc.record({ id: fc.string(), title: fc.string(), text: fc.string(), source: fc.string() }),
    { maxLength: 3 },
  ),
  schools: fc.array(fc.record({ name: fc.string(), short: fc.string(), level: fc.constantFrom(...LEVELS) }), {
    maxLength: 3,
  }),
  publicContacts: fc.record({ phones: list, emails: list, domains: list, addresses: list }),
  officialHandles: list,
  consentModel: fc.constant(bloomington.consentModel),
  nameAndPhoto: fc.constant(bloomington.nameAndPhoto),
  accessibility: fc.record({
    complianceDate: day,
    altTextBlocksNow: fc.boolean(),
    captionsBlockNow: fc.boolean(),
  }),
  quietHours: fc.constant({ from: '23:00', to: '01:30' }),
  words: fc.record({
    allow: list,
    deny: list,
    hashtags: list,
    acronyms: list,
    teams: list,
    specialPrograms: list,
  }),
  calendar: fc.array(fc.record({ date: day, kind: fc.constantFrom(...CALENDAR_KINDS), name: fc.string() }), {
    maxLength: 3,
  }),
  severities: fc.dictionary(
    fc.string().filter((rule) => rule !== '__proto__'),
    fc.constantFrom(...SEVERITIES),
    { maxKeys: 4 },
  ),
});

test('settings that are being changed come back as they were, through the file, whatever they began from', () => {
  fc.assert(
    fc.property(typed, typed, (mine, base) => {
      expect(readUnkeptPack(JSON.parse(JSON.stringify(mine)), base)).toEqual(
        JSON.parse(JSON.stringify(mine)),
      );
    }),
  );
});

test('a field they do not have is taken whole from what they began from', () => {
  fc.assert(
    fc.property(
      typed,
      typed,
      fc.constantFrom(...(Object.keys(bloomington) as (keyof Pack)[])),
      (mine, base, field) => {
        const { [field]: _left, ...older } = mine;
        expect(readUnkeptPack(older, base)).toEqual({ ...mine, [field]: base[field] });
      },
    ),
  );
});

test('anything else is answered with nothing, and never thrown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(bloomington)), fc.anything(), (field, junk) => {
      const read = readUnkeptPack({ ...bloomington, [field]: junk }, bloomington);
      expect(read === null || Object.keys(read).length === Object.keys(bloomington).length).toBe(true);
    }),
  );
  for (const junk of [null, undefined, 7, 'x', [], { words: 7 }, { calendar: [{ date: '2027-02-30' }] }])
    expect(readUnkeptPack(junk, bloomington)).toBeNull();
});
