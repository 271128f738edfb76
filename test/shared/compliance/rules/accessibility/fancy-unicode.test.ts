import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { rule } from '../../../../../shared/compliance/rules/accessibility/fancy-unicode.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const mend = (text: string): string => {
  const example = { case: { post: { text } } };
  const { post } = caseFromExample(example);
  const edits = findIn(rule, example).flatMap(({ fix }) => fix?.edits ?? []);
  return applyFix(post, { label: 'All of them', safe: true, edits }, post).text;
};

describe('accessibility/fancy-unicode, its fix', () => {
  it.each([
    ['Come to 𝐁𝐚𝐧𝐝 𝐍𝐢𝐠𝐡𝐭! 🎺', 'Come to Band Night! 🎺'],
    ['ℋℯ𝓁𝓁ℴ ｗｏｒｌｄ', 'Hello world'],
    ['🅖🅞 🄹🄰🄶🅂 ⒢⒪ Ⓦ Ⓞ Ⓦ', 'GO JAGS go W O W'],
    ['ɢᴏ ᴊᴀɢꜱ', 'go jags'],
    ['Day: ʎɐpsɹnɥ┴ in room four', 'Day: Thursday in room four'],
    ['Tonight 𝟕:𝟎𝟎 𝐩𝐦', 'Tonight 7:00 pm'],
  ])('writes “%s” as “%s” and then finds nothing', (text, mended) => {
    expect(mend(text)).toBe(mended);
    expect(findIn(rule, { case: { post: { text: mended } } })).toEqual([]);
  });

  it('gives back every word of a mathematical alphabet, whatever stands around it', () => {
    const alphabets = [0x1d400, 0x1d468, 0x1d4d0, 0x1d56c, 0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670];
    fc.assert(
      fc.property(fc.constantFrom(...alphabets), fc.stringMatching(/^[A-Za-z]{2,12}$/), (from, word) => {
        const fancy = Array.from(word, (char) => {
          const isSmall = char >= 'a';
          return String.fromCodePoint(from + (isSmall ? 26 : 0) + char.charCodeAt(0) - (isSmall ? 97 : 65));
        }).join('');
        expect(mend(`See ${fancy} (now) 🎉`)).toBe(`See ${word} (now) 🎉`);
      }),
    );
  });
});
