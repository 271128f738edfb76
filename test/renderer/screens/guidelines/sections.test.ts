import { describe, expect, it } from 'vitest';
import {
  isCited,
  sectionsOf,
  withNewSection,
  withSection,
  withSectionBack,
  withoutSection,
} from '../../../../renderer/screens/guidelines/settings/sections.ts';
import { bloomington } from '../../../../shared/district/bloomington.ts';
import { packFaults } from '../../../../shared/district/pack-faults.ts';
import { packSchema } from '../../../../shared/district/pack-schema.ts';
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

describe('a section of the district’s own', () => {
  it('comes last, can be kept as it comes, and each is one of its own', () => {
    const two = withNewSection(withNewSection(guidelines));
    const added = two.slice(guidelines.length);
    expect(ids(two.slice(0, -2))).toEqual(ids(guidelines));
    expect(new Set(ids(two)).size).toBe(two.length);
    expect(packSchema.safeParse({ ...bloomington, guidelines: two }).success).toBe(true);
    expect(packFaults({ ...bloomington, guidelines: two })).toEqual([]);
    expect(added.some(({ id }) => isCited(id))).toBe(false);
  });

  it('goes and comes back in its place; what findings cite is no section of its own', () => {
    const three = withNewSection(withNewSection(withNewSection(guidelines)));
    const at = guidelines.length + 1;
    const gone = three[at];
    if (gone === undefined) throw new Error('There is no section.');
    const less = withoutSection(three, gone.id);
    expect(less).toHaveLength(three.length - 1);
    expect(withSectionBack(less, at, gone)).toEqual(three);
    // Another may have been added meanwhile, under the same id.
    const more = withSectionBack(withNewSection(less), at, gone);
    expect(new Set(ids(more)).size).toBe(more.length);
    expect(more[at]).toMatchObject({ title: gone.title, text: gone.text });
    expect(guidelines.every(({ id }) => isCited(id))).toBe(true);
  });
});
