import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { rule } from '../../../../../shared/compliance/rules/accessibility/all-caps.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('accessibility/all-caps, its fix', () => {
  const mend = (text: string): string => {
    const example = { case: { post: { text } } };
    const { post } = caseFromExample(example);
    const edits = findIn(rule, example).flatMap(({ fix }) => fix?.edits ?? []);
    return applyFix(post, { label: 'All of them', safe: false, edits }, post).text;
  };

  it.each([
    ['NO SCHOOL THIS FRIDAY', 'No school this Friday'],
    ['NEW PTO MEETING TIME TONIGHT', 'New PTO meeting time tonight'],
    ['FAFSA NIGHT: BRING YOUR FORMS AND A PARENT', 'FAFSA night: Bring your forms and a parent'],
    ['I AM SO PROUD. I’M REALLY VERY HAPPY', 'I am so proud. I’m really very happy'],
    ['GAME DAY! GO JAGUARS!', 'Game day! Go Jaguars!'],
    ['WELCOME TO RIDGEVIEW ELEMENTARY SCHOOL', 'Welcome to Ridgeview elementary school'],
    ['MAÑANA NO HAY CLASES', 'Mañana no hay clases'],
    ['CONGRATULATIONS TO OUR MASON LINDQVIST', 'Congratulations to our Mason Lindqvist'],
    ['Please DO NOT PARK HERE today', 'Please do not park here today'],
  ])('writes “%s” as “%s” and then finds nothing', (text, mended) => {
    expect(mend(text)).toBe(mended);
    expect(findIn(rule, { case: { post: { text: mended } } })).toEqual([]);
  });

  it('changes nothing but letters’ case, and is shown first', () => {
    const text = 'WE ARE SO PROUD OF OUR BPS CHOIR: THE STATE CHAMPIONS OF 2026';
    expect(mend(text).toUpperCase()).toBe(text);
    expect(findIn(rule, { case: { post: { text } } }).map(({ fix }) => fix?.safe)).toEqual([false]);
  });
});
