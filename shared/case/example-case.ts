import { EXAMPLE_ACCOUNT } from '../compliance/example-accounts.ts';
import { exampleStudent } from '../compliance/example-people.ts';
import type { Example } from '../compliance/rule.ts';
import { bloomington } from '../district/bloomington.ts';
import { mergeDeep, mergePack } from '../district/merge-pack.ts';
import type { Case, CaseInput } from './case.ts';
import { fillCase } from './fill-case.ts';

/**
 * What every example of a rule starts from: a post with nothing to find. One Facebook account of Ridgeview Elementary,
 * one second grader whose picture may be shown (his name has no permission), no picture in the post.
 */
export const exampleCase: CaseInput = {
  now: '2026-11-23T10:00:00-06:00',
  moment: 'queue',
  accounts: [EXAMPLE_ACCOUNT],
  people: [
    exampleStudent({
      scope: ['image'],
      channels: ['social'],
      decision: 'granted',
      basis: 'signed-form',
      from: '2026-08-24',
      until: '2027-06-30',
    }),
  ],
  post: {
    category: 'news',
    publishAt: '2026-11-24T15:30',
    zone: 'America/Chicago',
    targets: ['ridgeview-fb'],
    text: 'Our second graders finished their science unit at Ridgeview Elementary School this week.',
  },
};

/** The whole case of an example: its difference merged into `exampleCase`, defaults put in. Throws on a pack that is refused. */
export const caseFromExample = (example: Pick<Example, 'case'>): Case => {
  const input = mergeDeep(exampleCase, example.case) as CaseInput;
  const merged = mergePack(bloomington, input.district);
  if (!merged.ok)
    throw new Error(merged.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return fillCase(input, merged.pack);
};
