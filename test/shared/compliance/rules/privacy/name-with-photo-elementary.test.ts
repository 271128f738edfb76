import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { rule } from '../../../../../shared/compliance/rules/privacy/name-with-photo-elementary.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const MEDIA = [
  {
    id: 'm1',
    kind: 'image',
    altText: 'A student with a volcano',
    source: 'own',
    shot: 'close-up',
    faces: [{ id: 'f1', is: 'person', person: 's1' }],
    peopleAnswered: true,
  },
] as const;
const facebook = (id: string) => ({ id, platform: 'facebook', handle: `@${id}`, scope: 'school' }) as const;
const withText = (text: string) => ({ case: { post: { text, media: MEDIA } } });

describe('privacy/name-with-photo-elementary, beyond its examples', () => {
  it.each([
    ['Mason Lindqvist, grade 2, shows his volcano', 'A second grader shows his volcano'],
    ['Congrats to Mason Lindqvist (gr. 2) on his volcano!', 'Congrats to a second grader on his volcano!'],
    ['We love Mason Lindqvist’s volcano', 'We love a second grader’s volcano'],
    ["Mason Lindqvist's volcano erupts", "A second grader's volcano erupts"],
    ['Second grader Mason Lindqvist shows his volcano', 'A second grader shows his volcano'],
    ['Our second-grader, Mason Lindqvist, won', 'Our second-grader won'],
    ['We met 2nd grader Mason Lindqvist today', 'We met a 2nd grader today'],
    ['What a day. Mason Lindqvist, a second grader, won', 'What a day. A second grader won'],
    ['Our Mason Lindqvist did it', 'Our second grader did it'],
  ])('mends “%s”', (text, mended) => {
    const [finding] = findIn(rule, withText(text));
    const fix = finding?.fix;
    expect(fix?.safe).toBe(false);
    if (fix == null) return;
    const { post } = caseFromExample(withText(text));
    expect(applyFix(post, fix, post).text).toBe(mended);
    expect(findIn(rule, withText(mended))).toEqual([]);
  });

  it('offers no phrase where none fits', () => {
    expect(findIn(rule, withText('Well done #MasonLindqvist')).map(({ fix }) => fix)).toEqual([null]);
  });

  it('says it once, whatever the number of accounts', () => {
    const found = findIn(rule, {
      case: {
        ...withText('Mason Lindqvist won').case,
        accounts: ['a', 'b', 'c'].map(facebook),
        post: { text: 'Mason Lindqvist won', media: MEDIA, targets: ['a', 'b', 'c'] },
      },
    });
    expect(found.map(({ at }) => at.account)).toEqual([null]);
  });

  it('looks at each account’s own text and pictures', () => {
    const accounts = ['a', 'b'].map(facebook);
    const variants = { a: { text: 'Mason Lindqvist won' }, b: { text: 'What a volcano' } };
    const find = (omit: string) =>
      findIn(rule, {
        case: {
          accounts,
          post: {
            targets: ['a', 'b'],
            variants,
            media: MEDIA.map((media) => ({ ...media, perTarget: { [omit]: { omit: true } } })),
          },
        },
      }).map(({ at }) => at.account);
    expect(find('a')).toEqual([]);
    expect(find('b')).toEqual(['a']);
  });
});
