import type { Finding } from '../../shared/compliance/finding.ts';
import { sayFinding } from '../../shared/compliance/say-finding.ts';
import type { PeopleIndex } from '../../shared/text/names.ts';

/** Rules about what the post says of people: the words they mark are a name, a number, a birthday. */
const ABOUT_PEOPLE = /^(?:consent|privacy)\//u;

/**
 * What a finding says, nobody named: what may stand in the journal and beside a delivery, both in the clear and kept for
 * longer than the post. Words of the post that tell who is meant are left out (“…”): beside “permission was withdrawn”
 * they would say what the register keeps encrypted.
 */
export const sayUnnamed = (finding: Finding, people: Pick<PeopleIndex, 'findNames'>): string => {
  const { rule, words } = finding;
  const tells =
    words !== null &&
    (ABOUT_PEOPLE.test(rule) || people.findNames(words).some(({ strength }) => strength === 'full'));
  return sayFinding(tells ? { ...finding, words: '…' } : finding, () => 'somebody').what;
};
