import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { rule } from '../../../../../shared/compliance/rules/accessibility/hashtag-camel-case.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('accessibility/hashtag-camel-case, its fix', () => {
  const mend = (text: string): string => {
    const example = { case: { post: { text } } };
    const { post } = caseFromExample(example);
    const edits = findIn(rule, example).flatMap(({ fix }) => fix?.edits ?? []);
    return applyFix(post, { label: 'All of them', safe: true, edits }, post).text;
  };

  it.each([
    ['#readacrossamerica', '#ReadAcrossAmerica'],
    ['#gojaguars', '#GoJaguars'],
    ['#GOJAGUARS', '#GoJaguars'],
    ['#bpsproud', '#BPSProud'],
    ['#classof2027', '#ClassOf2027'],
    ['#oakgroveproud', '#OakGroveProud'],
    ['#stemnight', '#STEMNight'],
    ['Tonight: #jazznight, #FINEARTS', 'Tonight: #JazzNight, #FineArts'],
    ['＃kindnessmatters 🎉', '＃KindnessMatters 🎉'],
  ])('writes %s as %s and then finds nothing', (text, mended) => {
    expect(mend(text)).toBe(mended);
    expect(findIn(rule, { case: { post: { text: mended } } })).toEqual([]);
  });

  it('changes nothing but letters’ case', () => {
    const text = 'a #readacrossamerica #thankfulthursday #gojaguars #jeffersonband z';
    expect(mend(text).toLowerCase()).toBe(text);
    expect(mend(text)).not.toBe(text);
  });

  it('may be applied at once', () => {
    const found = findIn(rule, { case: { post: { text: '#gojaguars' } } });
    expect(found.map(({ fix }) => fix?.safe)).toEqual([true]);
  });
});
