import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../shared/case/example-case.ts';
import { readCase } from '../../../shared/case/read-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { compareFindings, kindOfDifference } from '../../../shared/compliance/compare-checks.ts';

/** The findings of one rule in a post, under settings of a district. */
const findingsOf = (text: string, district: object) => {
  const read = readCase({ ...exampleCase, district, post: { ...exampleCase.post, text } });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkPost(read.case, { rules: ['conduct/profanity', 'rights/media-source'] }).findings;
};

describe('two checks of one post', () => {
  it('that find the same differ in nothing', () => {
    const found = findingsOf('What the hell, hell and damn it.', {});
    expect(found.length).toBeGreaterThan(1);
    expect(compareFindings(found, found)).toEqual([]);
  });

  it('differ in what only one of them finds, also of the same words twice', () => {
    const text = 'Turkey trot on Friday. Bring a turkey.';
    const [before, after] = [findingsOf(text, {}), findingsOf(text, { words: { deny: ['turkey'] } })];
    const gained = compareFindings(before, after);
    expect(gained.map(kindOfDifference)).toEqual(['gained', 'gained']);
    expect(gained.map(({ finding }) => finding.words)).toEqual(['Turkey', 'turkey']);
    const lost = compareFindings(after, before);
    expect(lost.map(kindOfDifference)).toEqual(['lost', 'lost']);
  });

  it('differ where the same finding is judged stricter or milder', () => {
    const [finding] = findingsOf('What the hell.', {});
    if (finding === undefined) throw new Error('nothing found');
    const mild = { ...finding, severity: 'warn' } as const;
    const strict = { ...finding, severity: 'review' } as const;
    expect(compareFindings([mild], [strict]).map(kindOfDifference)).toEqual(['stricter']);
    expect(compareFindings([strict], [mild]).map(kindOfDifference)).toEqual(['milder']);
    expect(compareFindings([strict], [mild])[0]).toMatchObject({ before: 'review', after: 'warn' });
  });
});
