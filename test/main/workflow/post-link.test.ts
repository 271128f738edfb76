import { describe, expect, test } from 'vitest';
import { checkLink } from '../../../main/workflow/post-link.ts';
import { OFFICE, SCHOOL, SCHOOL_IG } from '../../helpers/workflow/world.ts';

const others = [SCHOOL, SCHOOL_IG, OFFICE];
const check = (link: string, account = SCHOOL) => checkLink(link, account, others);

describe('a link that is taken', () => {
  const good: readonly (readonly [string, typeof SCHOOL])[] = [
    ['https://www.facebook.com/RidgeviewBPS/posts/pfbid02abc', SCHOOL],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=2', SCHOOL],
    ['https://www.facebook.com/share/p/1AbC/', SCHOOL],
    ['facebook.com/ridgeviewbps/posts/1', SCHOOL],
    ['https://www.instagram.com/p/C1aBcD/', SCHOOL_IG],
    ['https://www.instagram.com/ridgeviewbps/reel/C1aBcD/', SCHOOL_IG],
  ];
  for (const [link, account] of good) {
    test(link, () => expect(check(link, account)).toMatchObject({ ok: true }));
  }
});

describe('a page known by a name of several words', () => {
  const page = { ...SCHOOL, handle: '@Ridgeview Elementary' };
  test('has another one in its address, which is taken', () => {
    expect(check('https://www.facebook.com/ridgeview/posts/1', page)).toMatchObject({ ok: true });
  });
  test('is not another account of the list', () => {
    expect(check('https://www.facebook.com/BloomingtonSample/posts/1', page).ok).toBe(false);
  });
});

describe('a link that is not taken, with the reason', () => {
  const bad: readonly (readonly [string, RegExp])[] = [
    ['not a link at all', /not a web address|leads to/u],
    ['http://www.facebook.com/RidgeviewBPS/posts/1', /begins with https/u],
    ['javascript:alert(1)', /begins with https/u],
    ['https://facebook.com.evil.example/RidgeviewBPS/posts/1', /leads to/u],
    ['https://evil.example/?x=facebook.com', /leads to/u],
    ['https://user:pass@www.facebook.com/RidgeviewBPS/posts/1', /begins with https/u],
    ['https://www.instagram.com/p/C1aBcD/', /leads to/u],
    ['https://www.facebook.com/', /front page/u],
    ['https://www.facebook.com/RidgeviewBPS', /account’s page/u],
    ['https://www.facebook.com/BloomingtonSample/posts/1', /belongs to @bloomingtonsample/u],
    ['https://www.facebook.com/SomebodyElse/posts/1', /belongs to @somebodyelse/u],
  ];
  for (const [link, why] of bad) {
    test(link, () => {
      const answer = check(link);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.why).toMatch(why);
    });
  }
});
