import { CITATIONS } from '../../../../shared/domain/citations.ts';
import type { Guideline } from '../../../../shared/domain/district.ts';
import { isPolicy } from '../policies.ts';
import { putBack } from './lists.ts';

/** The board policies that findings cite, as sections that nobody has written. */
const UNWRITTEN: readonly Guideline[] = CITATIONS.filter(isPolicy).map(({ id, title, source }) => ({
  id,
  title,
  text: '',
  source,
}));

/** The sections a district can write: those it has, in their order, then each board policy that findings cite. */
export const sectionsOf = (guidelines: readonly Guideline[]): readonly Guideline[] => [
  ...guidelines.filter(({ id }) => !UNWRITTEN.some((one) => one.id === id)),
  ...UNWRITTEN.map((blank) => guidelines.find(({ id }) => id === blank.id) ?? blank),
];

const isBlank = ({ id, title, text, source }: Guideline): boolean =>
  UNWRITTEN.some(
    (one) => one.id === id && one.title === title && one.source === source && text.trim() === '',
  );

/** The guidelines with one section written so. A policy of which nothing is said beyond what findings cite is left out. */
export const withSection = (guidelines: readonly Guideline[], section: Guideline): readonly Guideline[] => {
  if (isBlank(section)) return guidelines.filter(({ id }) => id !== section.id);
  return guidelines.some(({ id }) => id === section.id)
    ? guidelines.map((one) => (one.id === section.id ? section : one))
    : [...guidelines, section];
};

const CITED: ReadonlySet<string> = new Set(CITATIONS.map(({ id }) => id));

/** Whether findings cite a section: such a one can be emptied and stays. */
export const isCited = (id: string): boolean => CITED.has(id);

const freeId = (guidelines: readonly Guideline[]): string => {
  const taken = new Set(guidelines.map(({ id }) => id));
  let n = 1;
  while (taken.has(`own-${n}`)) n += 1;
  return `own-${n}`;
};

/** The guidelines with one more section at their end, which waits for its words. */
export const withNewSection = (guidelines: readonly Guideline[]): readonly Guideline[] => [
  ...guidelines,
  { id: freeId(guidelines), title: 'New section', text: '', source: 'Written by the district' },
];

export const withoutSection = (guidelines: readonly Guideline[], id: string): readonly Guideline[] =>
  guidelines.filter((one) => one.id !== id);

/** The guidelines with a section back where it stood, under another id where its own was given away meanwhile. */
export const withSectionBack = (
  guidelines: readonly Guideline[],
  at: number,
  section: Guideline,
): readonly Guideline[] => {
  const isTaken = guidelines.some(({ id }) => id === section.id);
  return putBack(guidelines, at, isTaken ? { ...section, id: freeId(guidelines) } : section);
};
