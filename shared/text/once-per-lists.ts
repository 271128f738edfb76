type Lists = readonly (readonly string[])[];

/**
 * How many different lists are kept: a district's own, and those it tries on before it keeps them. All of them together
 * take 1.3 MB a district.
 */
const KEPT = 2;

const same = (a: Lists, b: Lists): boolean =>
  a.length === b.length &&
  a.every((list, i) => {
    const other = b[i];
    return list === other || (list.length === other?.length && list.every((word, at) => word === other[at]));
  });

/**
 * Makes something of word lists once and remembers it: a district's words are the same from check to check, even where
 * its pack is read anew. Lists are compared by their words; the oldest is forgotten.
 */
export const oncePerLists = <Made>(make: (...lists: Lists) => Made): ((...lists: Lists) => Made) => {
  const kept: { readonly lists: Lists; readonly made: Made }[] = [];
  return (...lists) => {
    const known = kept.find((entry) => same(entry.lists, lists));
    if (known !== undefined) return known.made;
    const made = make(...lists);
    kept.unshift({ lists, made });
    kept.length = Math.min(kept.length, KEPT);
    return made;
  };
};
