import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSettings } from '../../../renderer/store/join-settings.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Pack } from '../../../shared/domain/district.ts';

const denying = (pack: Pack, ...deny: readonly string[]): Pack => ({
  ...pack,
  words: { ...pack.words, deny },
});
const lists = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });

describe('joining two people’s changes of the settings', () => {
  it('keeps what each of them added, and takes out what either took out', () => {
    const base = denying(bloomington, 'turkey', 'clown');
    const mine = denying({ ...base, severities: { 'conduct/profanity': 'review' } }, 'clown', 'goose');
    const theirs = denying({ ...base, name: 'Another name' }, 'turkey', 'clown', 'duck');
    const joined = joinSettings(base, mine, theirs);
    expect(joined.words.deny).toEqual(['clown', 'duck', 'goose']);
    expect(joined.name).toBe('Another name');
    expect(joined.severities).toEqual({ 'conduct/profanity': 'review' });
  });

  it('takes a chosen severity away again where I took it away', () => {
    const base: Pack = { ...bloomington, severities: { 'conduct/profanity': 'review' } };
    const theirs: Pack = { ...base, severities: { ...base.severities, 'accuracy/weekday': 'block' } };
    expect(joinSettings(base, { ...base, severities: {} }, theirs).severities).toEqual({
      'accuracy/weekday': 'block',
    });
  });

  it('joins one school that both changed, field by field, and lets mine stand where both changed the same', () => {
    const school = { name: 'Ridgeview', short: 'R', level: 'elementary' } as const;
    const base: Pack = { ...bloomington, schools: [school] };
    const mine: Pack = { ...base, schools: [{ ...school, short: 'Mine' }] };
    const theirs: Pack = { ...base, schools: [{ ...school, short: 'Theirs', level: 'middle' }] };
    expect(joinSettings(base, mine, theirs).schools).toEqual([{ ...school, short: 'Mine', level: 'middle' }]);
  });

  it('keeps a school I changed although it was taken out meanwhile', () => {
    const school = { name: 'Ridgeview', short: 'R', level: 'elementary' } as const;
    const base: Pack = { ...bloomington, schools: [school] };
    const mine: Pack = { ...base, schools: [{ ...school, short: 'Mine' }] };
    expect(joinSettings(base, mine, { ...base, schools: [] }).schools).toEqual(mine.schools);
  });

  it('is what one of them made where the other made nothing', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const [base, changed] = [denying(bloomington, ...before), denying(bloomington, ...after)];
        expect(joinSettings(base, changed, base)).toEqual(changed);
        expect(joinSettings(base, base, changed)).toEqual(changed);
      }),
    );
  });

  it('holds every word exactly where neither took it out and one had it', () => {
    fc.assert(
      fc.property(lists, lists, lists, (before, mine, theirs) => {
        const joined = joinSettings(before, mine, theirs);
        const expected = ['a', 'b', 'c', 'd', 'e', 'f'].filter((word) =>
          before.includes(word)
            ? mine.includes(word) && theirs.includes(word)
            : mine.includes(word) || theirs.includes(word),
        );
        expect(joined.toSorted()).toEqual(expected);
      }),
    );
  });
});
