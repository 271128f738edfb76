/** What memory-child.ts measures: loaded only after the memory without it is known. */
import { caseFromExample } from '../../shared/case/example-case.ts';
import { checkPost } from '../../shared/compliance/check-post.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import { makeAllReady } from '../../shared/text/terms.ts';
import { manyPeople } from './people.ts';

/** Compiles every list and checks every example, so that whatever the engine keeps is kept; answers the rules. */
export const engineInUse = (): number => {
  makeAllReady();
  for (const { examples } of RULES)
    for (const example of [...examples.fails, ...examples.passes]) checkPost(caseFromExample(example));
  return RULES.length;
};

let index: PeopleIndex | null = null;

/** The index of 10,000 people, kept. */
export const indexInUse = (): PeopleIndex => {
  index ??= buildPeopleIndex(manyPeople(10_000));
  return index;
};
