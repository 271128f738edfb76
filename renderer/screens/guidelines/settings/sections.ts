import { CITATIONS } from '../../../../shared/domain/citations.ts';
import type { Guideline } from '../../../../shared/domain/district.ts';
import { isPolicy } from '../policies.ts';

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
