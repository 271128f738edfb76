import { ALSO_SIGNS, FANCY_LETTERS, TURNED } from './lists/fancy-letters.ts';

/** A stretch of text that is written in letters that only look like letters. */
export interface FancyRun {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** The same in plain letters; what was plain in it stays. */
  readonly plain: string;
}

/** Nearly all texts have none of these. Two script letters of mathematics (ℯ, ℊ …) lie apart from their alphabet. */
const FANCY =
  /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f110}-\u{1f189}ℂℊ-ℝℤℨℬℭℯ-ℱℳℴℹⅅ-ⅉᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱǫᴬ-ᵛᵃ-ᵿʰ-ʸˡˢˣ]/u;
const FANCY_WORDS =
  /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f110}-\u{1f189}ℂℊ-ℝℤℨℬℭℯ-ℱℳℴℹⅅ-ⅉᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱǫᴬ-ᵛᵃ-ᵿʰ-ʸˡˢˣ]+/gu;
/** Two that touch, or enclosed ones a blank apart; single letters are no word, and most texts end here. */
const MAY_BE_WORD =
  /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f110}-\u{1f189}ℂℊ-ℝℤℨℬℭℯ-ℱℳℴℹⅅ-ⅉᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱǫᴬ-ᵛᵃ-ᵿʰ-ʸˡˢˣ]{2}|(?:[\u249c-\u24e9\u{1f110}-\u{1f189}][ \u00a0\u200b]){2}/u;

/** Superscript letters also stand in 1ˢᵗ and 2ⁿᵈ; small capitals also in the sounds of a language lesson. */
const FAINT = /[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱǫᴬ-ᵛᵃ-ᵿʰ-ʸˡˢˣ]/u;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001\u3002]/u;
/** Shows a sign as a picture. */
const PICTURE = '\ufe0f';

/** The plain letter or digit of a fancy one, or null. */
const plainOf = (char: string): string | null => {
  if (!FANCY.test(char)) return null;
  const listed = FANCY_LETTERS.get(char);
  if (listed !== undefined) return listed;
  const made = char.normalize('NFKC');
  return made !== char && /^[\p{L}\p{N}]$/u.test(made) ? made : null;
};

interface Letter {
  readonly from: number;
  readonly to: number;
  readonly char: string;
  readonly plain: string;
  readonly isDigit: boolean;
}

const lettersIn = (word: string, start: number, text: string): readonly Letter[] => {
  const letters: Letter[] = [];
  let at = start;
  for (const char of word) {
    const to = at + char.length;
    const plain = plainOf(char);
    const isPicture = ALSO_SIGNS.has(char) && text[to] === PICTURE;
    if (plain !== null && !isPicture)
      letters.push({ from: at, to, char, plain, isDigit: /^\p{N}$/u.test(plain) });
    at = to;
  }
  return letters;
};

/** Letters that touch, with what stands between words of the same stretch left out. */
const wordsOf = (text: string): readonly (readonly Letter[])[] => {
  const words: (readonly Letter[])[] = [];
  for (const match of text.matchAll(FANCY_WORDS)) {
    const letters = lettersIn(match[0], match.index, text);
    if (letters.length > 0) words.push(letters);
  }
  return words;
};

/** Fewest letters that touch to make a word: 𝑥 is a variable, Ⓐ an answer, 1ˢᵗ an ordinal, ᵃᵇᶜ a word. */
const fewestFor = (word: readonly Letter[]): number => (word.every(({ char }) => FAINT.test(char)) ? 3 : 2);

const isWord = (word: readonly Letter[]): boolean =>
  word.filter(({ isDigit }) => !isDigit).length >= fewestFor(word);

/** What may stand between two fancy words of one stretch: anything but plain letters and line ends, up to six signs. */
const JOINS = /^[^\p{L}\n\r]{0,6}$/u;

/** Full-width Latin letters are how Chinese and Japanese write them. */
const isEastAsian = (text: string, [from, to]: readonly [number, number]): boolean =>
  EAST_ASIAN.test(text.slice(Math.max(0, from - 2), from) + text.slice(to, to + 2));

/**
 * Stretches of mathematical, full-width, enclosed and other look-alike letters that are used as letters. A single one is
 * a variable, a list mark or a sign and no stretch; three and more that stand alone beside each other are (Ⓦ Ⓞ Ⓦ).
 */
export const findFancyRuns = (text: string): readonly FancyRun[] => {
  const turned = TURNED_ONLY.test(text) ? findTurned(text) : [];
  if (!MAY_BE_WORD.test(text)) return turned;
  const groups: Letter[][][] = [];
  let end = -1;
  for (const word of wordsOf(text)) {
    const from = word[0]?.from ?? 0;
    const group = groups.at(-1);
    if (group !== undefined && from - end <= 12 && JOINS.test(text.slice(end, from))) group.push([...word]);
    else groups.push([[...word]]);
    end = word.at(-1)?.to ?? from;
  }
  const runs = groups.flatMap((group): readonly FancyRun[] => {
    const letters = group.flat();
    const alone = spelledOut(text, group);
    if (!group.some(isWord) && !alone) return [];
    const from = letters[0]?.from ?? 0;
    const to = letters.at(-1)?.to ?? from;
    if (letters.every(({ char }) => FULL_WIDTH.test(char)) && isEastAsian(text, [from, to])) return [];
    let plain = '';
    let at = from;
    for (const letter of letters) {
      plain += text.slice(at, letter.from) + letter.plain;
      at = letter.to;
    }
    return [{ range: [from, to], plain }];
  });
  if (turned.length === 0) return runs;
  const apart = turned.filter(
    ({ range }) => !runs.some((run) => run.range[0] < range[1] && range[0] < run.range[1]),
  );
  return [...runs, ...apart].sort((a, b) => a.range[0] - b.range[0]);
};

/** Enclosed letters, each alone and one blank apart: "Ⓦ Ⓞ Ⓦ". Variables with signs between are no word. */
const spelledOut = (text: string, group: readonly (readonly Letter[])[]): boolean => {
  const enclosed = (char: string): boolean => /[\u249c-\u24e9\u{1f110}-\u{1f189}]/u.test(char);
  if (group.length < 3 || !group.every((word) => word.every(({ char }) => enclosed(char)))) return false;
  return group.every((word, n) => {
    const next = group[n + 1]?.[0];
    return next === undefined || /^[ \u00a0\u200b]$/u.test(text.slice(word.at(-1)?.to, next.from));
  });
};

/** Turned letters that no other text needs; three different ones make a text that stands on its head. */
const TURNED_ONLY = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ∀ƆƎℲ⅁˥Ԁ┴⊥⅄]/u;
const TURNED_WORDS = /[\p{L}\p{M}┴⊥∀∩⅁˥⅄]+(?:[ ,.!?'’¡¿-]{1,3}[\p{L}\p{M}┴⊥∀∩⅁˥⅄]+)*/gu;
const FEWEST_TURNED = 3;

const isTurned = (word: string): boolean =>
  new Set(Array.from(word).filter((char) => TURNED_ONLY.test(char))).size >= FEWEST_TURNED;

/** Words written upside down, turned back; what is upright on either side stays. */
const findTurned = (text: string): readonly FancyRun[] =>
  [...text.matchAll(TURNED_WORDS)].flatMap((match) => {
    const words = [...match[0].matchAll(/[^ ,.!?'’¡¿-]+/gu)].filter((word) => isTurned(word[0]));
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    const from = match.index + first.index;
    const to = match.index + last.index + last[0].length;
    const plain = Array.from(text.slice(from, to), (char) => TURNED.get(char) ?? char)
      .reverse()
      .join('');
    return [{ range: [from, to] as const, plain }];
  });
