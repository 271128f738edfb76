import { compileWords } from './compile-words.ts';
import type { AllAgesKind } from './lists/all-ages.ts';
import { DISGUISED } from './lists/all-ages-disguised.ts';
import { type CompiledWords, findWords, type WordMatch } from './words.ts';

/** A sign or a digit inside letters, a letter thrice, letters one by one: without any of these nobody hid a word. */
const LOOKS_HIDDEN =
  /\p{L}[\d@$!*#|€¡]+\p{L}|(?<!\p{L})[@$0-9]\p{L}{2}|(\p{L})\1\1|(?:(?<!\p{L})\p{L}[ ._*·-]){3}|[^\p{ASCII}\p{P}\p{Emoji}]\p{L}/iu;

/** No disguise: “thông báo” is a notice, “thông tin” information. */
const VIETNAMESE = /^thông$/iu;

let made: CompiledWords | null = null;

/** Listed words that somebody disguised: "b33r", "v o d k a". Nothing where they are spelled as they are. */
export const disguisedWords = (source: string): readonly WordMatch[] => {
  if (!LOOKS_HIDDEN.test(source)) return [];
  made ??= compileWords(DISGUISED);
  return findWords(made, source).filter(({ range }) => !VIETNAMESE.test(source.slice(...range)));
};

export const kindOfDisguised = ({ entry }: WordMatch): AllAgesKind => entry.kind as AllAgesKind;
