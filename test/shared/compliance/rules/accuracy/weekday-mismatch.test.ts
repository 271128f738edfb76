import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../../shared/compliance/check-post.ts';
import { rule } from '../../../../../shared/compliance/rules/accuracy/weekday-mismatch.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('its fix', () => {
  const fixed = (text: string): string => {
    const one = caseFromExample({ case: { post: { text } } });
    const fix = checkPost(one, { registry: [rule] }).findings[0]?.fix;
    return fix ? applyFix(one.post, fix, one.post).text : text;
  };

  it.each([
    ['Join us Wednesday, Nov. 24, in the gym.', 'Join us Tuesday, Nov. 24, in the gym.'],
    ['WEDNESDAY, NOVEMBER 24', 'TUESDAY, NOVEMBER 24'],
    ['Retakes Fri. 12/1', 'Retakes Tue. 12/1'],
    ['Noche familiar: lunes 1 de diciembre', 'Noche familiar: martes 1 de diciembre'],
  ])('turns “%s” into “%s”', (text, right) => {
    expect(fixed(text)).toBe(right);
  });
  it('is shown before it is made: the date may be the slip', () => {
    const [found] = findIn(rule, { case: { post: { text: 'Wednesday, Nov. 24' } } });
    expect(found?.fix?.safe).toBe(false);
  });
});

describe('where it looks', () => {
  it('reads a variant as that account’s', () => {
    const variants = { 'ridgeview-fb': { text: 'See you Wednesday, Nov. 24.' } };
    const [found] = findIn(rule, { case: { post: { variants } } });
    expect(found?.at).toMatchObject({ field: 'variants.ridgeview-fb.text', account: 'ridgeview-fb' });
  });
  it('leaves links and file names alone', () => {
    const post = {
      link: 'https://isd271.org/wednesday-nov-24',
      media: [{ id: 'm1', kind: 'image', file: 'Wednesday, Nov. 24.jpg', source: 'own' }],
    } as const;
    expect(findIn(rule, { case: { post } })).toEqual([]);
  });
});
