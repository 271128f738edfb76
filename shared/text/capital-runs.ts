/** A run of words in capitals. */
export interface CapitalRun {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** Words that count: acronyms and numbers among them do not. */
  readonly count: number;
}

/** A word as typed, with its hyphens, apostrophes and dots between capitals (U.S.A.); signs before it tell tags. */
const WORD = /[#@＃＠]?[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

const isCapitals = (word: string): boolean => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
/** These stand between capitals without ending the run: numbers, times, rooms ("7PM", "2026", "B12"). */
const isNumber = (word: string): boolean => /\p{N}/u.test(word);
/** Single letters that are words, in English and Spanish. */
const isLetterWord = (word: string): boolean => /^[AIOYE]$/u.test(word);

interface Running {
  from: number;
  to: number;
  count: number;
}

/** `always` stands for something else wherever it is written; `maybe` is also an everyday word (US, ACT, AM). */
export type Acronym = 'always' | 'maybe' | 'no';

/**
 * Runs of `fewest` and more words in capitals. Acronyms and numbers are passed over: they neither count nor end a run;
 * a line's end, a word in small letters, a tag and an address (`skip`) end it. What may be either counts right after a word
 * that counts. A run begins and ends with a word that counts.
 */
export const findCapitalRuns = (
  text: string,
  fewest: number,
  acronym: (word: string) => Acronym,
  skip: readonly (readonly [number, number])[],
): readonly CapitalRun[] => {
  const runs: CapitalRun[] = [];
  let run: Running | null = null;
  let end = 0;
  let countedLast = false;
  let skipAt = 0;
  const close = (): void => {
    if (run !== null && run.count >= fewest) runs.push({ range: [run.from, run.to], count: run.count });
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const at = match.index;
    const to = at + word.length;
    if (/[\n\r]/u.test(text.slice(end, at))) close();
    end = to;
    const afterCounted: boolean = countedLast && run !== null;
    countedLast = false;
    while (skipAt < skip.length && (skip[skipAt]?.[1] ?? 0) <= at) skipAt += 1;
    const inAddress = (skip[skipAt]?.[0] ?? Infinity) <= at;
    if (inAddress || /^[#@＃＠]/u.test(word)) {
      close();
      continue;
    }
    if (isNumber(word) && !/\p{Ll}/u.test(word.replace(/(?:st|nd|rd|th)$/u, ''))) continue;
    if (!isCapitals(word)) {
      close();
      continue;
    }
    const letters = word.replace(/[^\p{L}]/gu, '');
    // Initials and grades ("Room B"), but not the words A and I.
    if (Array.from(letters).length === 1 && !isLetterWord(letters)) continue;
    const kind = acronym(word);
    if (kind === 'always' || (kind === 'maybe' && !afterCounted)) continue;
    countedLast = true;
    run ??= { from: at, to, count: 0 };
    run.to = to;
    run.count += 1;
  }
  close();
  return runs;
};
