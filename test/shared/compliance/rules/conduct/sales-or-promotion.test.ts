import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/conduct/sales-or-promotion.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('where it looks', () => {
  const said = 'Get 20% off at Northside Tire with code KHS20';

  it.each([
    ['a variant', { variants: { 'ridgeview-fb': { text: said } } }, 'variants.ridgeview-fb.text'],
    ['a video’s title', { video: { title: said } }, 'video.title'],
    ['a video’s description', { video: { description: said } }, 'video.description'],
    ['captions', { video: { captions: `1\n00:00:01,000 --> 00:00:02,000\n${said}` } }, 'video.captions'],
    ['alt text', { media: [{ id: 'm1', kind: 'image', altText: said }] }, 'media.m1.altText'],
  ])('reads %s', (_, post, field) => {
    const found = findIn(rule, { case: { post: post as object } });
    expect(found.map(({ at }) => at.field)).toContain(field);
  });
  it('tells each kind once a sentence', () => {
    const text =
      '20% off tires, half off brakes at Northside Tire. 10% off everything else at Northside Tire.';
    const found = findIn(rule, { case: { post: { text } } });
    expect(found.filter(({ message }) => message === 'discount')).toHaveLength(2);
  });
});
