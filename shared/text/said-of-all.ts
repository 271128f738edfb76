/** Whether a sentence says of a group that it belongs, and of nobody in it anything else: "Deaf students belong here." */

const PEOPLE = '(?:students?|kids?|children|learners|people|youth|teens)';
/** What people are, and may be glad to be: no room, class or program of a school. */
const IDENTITY = new RegExp(
  `^(?:(?:our|all|the|many) ){0,2}(?:deaf|deafblind|hard[ -]of[ -]hearing|blind|low[ -]vision|disabled|autistic|neurodivergent|dyslexic|adhd|non-?verbal|homeless|unhoused|foster|adopted|low[ -]income|undocumented|asylum(?:[ -]seeking)?)(?: ${PEOPLE})?$`,
);
const BELONGS = new RegExp(
  `^(?: ${PEOPLE})? (?:belong|matter|deserve|are (?:welcome|loved|valued|respected|equal|safe)|have the same rights)(?![a-z])`,
);
const BESIDE_THEM =
  /(?:\bst(?:and|ood|anding) (?:with|by|beside)|\bhome to|\b(?:welcomes?|values?|respects?|includes?|supports?))(?: (?:our|all|many|every)){0,2} $/;
const ENDS = new RegExp(`^(?: ${PEOPLE})?(?: (?:here|too|and their families|at our school))?(?:[.!,;]|$)`);
/** "As a deaf student, I feel safe": whoever says it tells of themselves, and is not named. */
const AS_ONE = /(?:^|[^a-z])as an? $/;
const I = new RegExp(`^(?: ${PEOPLE})?, i(?![a-z])`);
const UNION = /^(?: students?)? (?:union|alliance)(?![a-z])/;

/** UTF-16 units looked at on either side. */
const NEAR = 60;

/** `source` as typed; the words about the group from `from` to `to`. */
export const isSaidOfAll = (source: string, from: number, to: number): boolean => {
  if (!IDENTITY.test(source.slice(from, to).toLowerCase())) return false;
  const before = source.slice(Math.max(0, from - NEAR), from).toLowerCase();
  const after = source.slice(to, to + NEAR).toLowerCase();
  return (
    BELONGS.test(after) ||
    UNION.test(after) ||
    (BESIDE_THEM.test(before) && ENDS.test(after)) ||
    (AS_ONE.test(before) && I.test(after))
  );
};
