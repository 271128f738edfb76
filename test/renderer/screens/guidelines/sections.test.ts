import { describe, expect, it } from 'vitest';
import { sectionsOf, withSection } from '../../../../renderer/screens/guidelines/settings/sections.ts';
import { bloomington } from '../../../../shared/district/bloomington.ts';
import { CITATIONS } from '../../../../shared/domain/citations.ts';

const { guidelines } = bloomington;
const ids = (sections: readonly { readonly id: string }[]): readonly string[] => sections.map(({ id }) => id);

describe('the sections a district can write', () => {
  it('are its own, and every policy that findings cite', () => {
    const policies = ids(CITATIONS).filter((id) => id.startsWith('policy-'));
    expect(policies).toContain('policy-458');
    expect(ids(sectionsOf(guidelines))).toEqual([...ids(guidelines), ...policies]);
  });

  it('stay in their places while a policy is written, and it goes once nothing is said of it', () => {
    const blank = sectionsOf(guidelines).at(-1);
    if (blank === undefined) throw new Error('There is no section.');
    const written = { ...blank, text: 'Ask before you post.' };
    const after = withSection(guidelines, written);
    expect(after).toEqual([...guidelines, written]);
    expect(ids(sectionsOf(after))).toEqual(ids(sectionsOf(guidelines)));
    expect(withSection(after, { ...written, text: 'Do not.' }).at(-1)?.text).toBe('Do not.');
    expect(withSection(after, { ...written, text: ' ' })).toEqual(guidelines);
  });

  it('stay, emptied, where they are no policy', () => {
    const [first] = guidelines;
    if (first === undefined) throw new Error('There is no section.');
    expect(withSection(guidelines, { ...first, text: '' })[0]).toEqual({ ...first, text: '' });
  });
});
