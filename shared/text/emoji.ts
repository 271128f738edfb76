import { matchesOf, rangeOf } from './matches.ts';

/** An emoji as people count them: a family, a flag, a keycap and a skin tone are one. */
export interface Emoji {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** Without skin tone and presentation, so that two of a kind are the same. */
  readonly sign: string;
}

/** A picture, its presentation or skin tone, and what is joined to it; tags spell the flag of a region. */
const ONE = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?(?:[\\u{e0020}-\\u{e007f}]{1,16})?';
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${ONE}(?:\\u200d${ONE}){0,8}`,
  'gu',
);
const MAY_HOLD = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/**
 * Signs of print that are shown as text unless they ask for a picture: ©, ™, ✓, arrows, bullets. Other text signs, the
 * hearts and the sun among them, are read as pictures everywhere.
 */
const PRINT = /^[©®™‼⁉ℹ↔-↪▪▫▶◀◻◼☎☑⚠✂✉✏✒✔✖✳✴❇➡⤴⤵⬅-⬇〰〽㊗㊙]$/u;

/** Every emoji of a text, in order. Linear in the text. */
export const findEmoji = (text: string): readonly Emoji[] => {
  if (!MAY_HOLD.test(text)) return [];
  const found: Emoji[] = [];
  for (const match of matchesOf(EMOJI, text)) {
    if (PRINT.test(match[0])) continue;
    found.push({
      range: rangeOf(match),
      sign:
        match[0].length <= 2 && !match[0].endsWith('\ufe0f')
          ? match[0]
          : match[0].replace(/[\ufe0f\p{Emoji_Modifier}]/gu, ''),
    });
  }
  return found;
};
