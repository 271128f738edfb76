import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldHard } from '../../../shared/text/fold.ts';
import { anyText, HOSTILE } from './texts.ts';

/** The typed text behind the folded word. */
const behind = (source: string, word: string, folding = fold): string => {
  const folded = folding(source);
  const at = folded.text.indexOf(word);
  expect(at, folded.text).toBeGreaterThanOrEqual(0);
  return source.slice(...folded.toSource(at, at + word.length));
};

describe('folding', () => {
  it.each([
    ['case', 'Go JAGUARS', 'go jaguars'],
    ['accents, composed', 'José Núñez', 'jose nunez'],
    ['accents, apart', 'Jose\u0301 Nu\u0301n\u0303ez', 'jose nunez'],
    ['full-width letters and digits', 'ＨＩ ６１２', 'hi 612'],
    ['digits of other scripts', '٦١٢-۵۵۵-०१४२', '612-555-0142'],
    ['mathematical letters', '𝐇𝓮𝖑𝕝𝚘', 'hello'],
    ['circled and squared letters', 'ⓗ🅴🄻🅻🅾️', 'hello'],
    ['Cyrillic look-alikes', 'Н\u0435ll\u043e', 'hello'],
    ['Greek look-alikes', 'Μ\u03b1s\u03bfn', 'mason'],
    ['ligatures', 'oﬃce ﬁre', 'office fire'],
    ['letters of two', 'Straße Æsop', 'strasse aesop'],
    ['curly quotes', '“he’ll”', '"he\'ll"'],
    ['dashes', '6–8 — 9‑12', '6-8 - 9-12'],
    ['narrow and wide blanks', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['zero-width characters', 'f\u200bo\u200co\u2060t\ufeff', 'foot'],
    ['soft hyphens', 'foot\u00adball', 'football'],
    ['turned writing', '\u202efoo\u202c', 'foo'],
  ])('makes plain: %s', (_, source, plain) => {
    expect(fold(source).text).toBe(plain);
  });

  it('leads back to what was typed', () => {
    expect(behind('Go Nu\u0301n\u0303ez!', 'nunez')).toBe('Nu\u0301n\u0303ez');
    expect(behind('an oﬃce', 'office')).toBe('oﬃce');
    expect(behind('a 🅵🆄🅽 day', 'fun')).toBe('🅵🆄🅽');
    expect(behind('x f\u200bu\u200bn\u200b y', 'fun')).toBe('f\u200bu\u200bn');
    expect(behind('ＦＵＮ time', 'fun')).toBe('ＦＵＮ');
  });

  it('draws offsets that lie outside to the ends and keeps an empty range empty', () => {
    for (const source of ['plain', 'fünf 🅵']) {
      const folded = fold(source);
      expect(folded.toSource(-5, 999)).toEqual([0, source.length]);
      const [from, to] = folded.toSource(2, 2);
      expect(from).toBe(to);
      expect(folded.toSource(999, 1000)).toEqual([source.length, source.length]);
    }
  });

  it('never throws, keeps every range inside the text and never cuts a letter in two', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (source, a, b) => {
        for (const folded of [fold(source), foldHard(source)]) {
          const start = Math.min(a, b, folded.text.length);
          const end = Math.min(Math.max(a, b), folded.text.length);
          const [from, to] = folded.toSource(start, end);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(source.length);
          for (const at of [from, to])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(at - 1, at + 1))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing in a folded text, and reads every text from left to right', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = fold(source);
        const { text } = folded;
        expect(fold(text).text).toBe(text);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const [from] = folded.toSource(at, at + 1);
          expect(from).toBeGreaterThanOrEqual(last);
          last = from;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(HOSTILE)('comes to an end on 100 kB of %s', (_, text) => {
    expect(fold(text).text.length).toBeLessThanOrEqual(4 * text.length);
    expect(foldHard(text).text.length).toBeLessThanOrEqual(4 * text.length);
  });
});

describe('hard folding', () => {
  it.each([
    ['a$$', 'ass'],
    ['5h1t', 'shit'],
    ['fuuuuck', 'fuck'],
    ['f u c k', 'fuck'],
    ['f.u.c.k', 'fuck'],
    ['🇫 🇺 🇨 🇰', 'fuck'],
    ['f#ck', 'f*ck'],
    ['good full ball', 'good full ball'],
    ['$50 at 7:30 in room 212', '$50 at 7:30 in room 212'],
  ])('reads %s as %s', (source, plain) => {
    expect(foldHard(source).text).toBe(plain);
  });

  it('leads back to all that was typed', () => {
    expect(behind('oh f u c k no', 'fuck', foldHard)).toBe('f u c k');
    expect(behind('oh fuuuck no', 'fuck', foldHard)).toBe('fuuuck');
  });
});
