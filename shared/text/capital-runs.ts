import { matchesOf } from './matches.ts';

/** A run of words in capitals. */
export interface CapitalRun {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** Words that count: acronyms and numbers among them do not. */
  readonly count: number;
}

/** A word as typed, with its hyphens, apostrophes and dots between capitals (U.S.A.); signs before it tell tags. */
const WORD = /[#@＃＠]?[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** What a word is for a run, whatever stands around it. */
type Kind = 'counts' | 'maybe' | 'passes' | 'ends';

/** Single letters that are words, in English and Spanish. */
const LETTER_WORD = /^[AIOYE]$/u;

/** What a word of ASCII is, where its letters tell; null where they do not. */
const kindOfAscii = (word: string): Kind | null => {
  let upper = false;
  let lower = false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) lower = true;
    else if (code >= 65 && code <= 90) upper = true;
    else if (code > 127 || (code >= 48 && code <= 57)) return null;
    else if (at === 0 && (code === 35 || code === 64)) return 'ends';
  }
  return lower || !upper ? 'ends' : null;
};

const hasBreak = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
};

const kindOf = (word: string, acronym: (word: string) => Acronym): Kind => {
  const plain = kindOfAscii(word);
  if (plain !== null) return plain;
  if (/^[#@＃＠]/u.test(word)) return 'ends';
  // Numbers, times and rooms ("7PM", "2026", "B12") stand between capitals without ending the run.
  if (/\p{N}/u.test(word) && !/\p{Ll}/u.test(word.replace(/(?:st|nd|rd|th)$/u, ''))) return 'passes';
  if (!/\p{Lu}/u.test(word) || /\p{Ll}/u.test(word)) return 'ends';
  const letters = word.replace(/[^\p{L}]/gu, '');
  // Initials and grades ("Room B"), but not the words A and I.
  if (Array.from(letters).length === 1 && !LETTER_WORD.test(letters)) return 'passes';
  const kind = acronym(word);
  return kind === 'always' ? 'passes' : kind === 'maybe' ? 'maybe' : 'counts';
};

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
  const kinds = new Map<string, Kind>();
  let countedLast = false;
  let skipAt = 0;
  const close = (): void => {
    if (run !== null && run.count >= fewest) runs.push({ range: [run.from, run.to], count: run.count });
    run = null;
  };
  for (const match of matchesOf(WORD, text)) {
    const [word] = match;
    const at = match.index;
    const to = at + word.length;
    if (run !== null && hasBreak(text, end, at)) close();
    end = to;
    const afterCounted: boolean = countedLast && run !== null;
    countedLast = false;
    while (skipAt < skip.length && (skip[skipAt]?.[1] ?? 0) <= at) skipAt += 1;
    const inAddress = (skip[skipAt]?.[0] ?? Infinity) <= at;
    let kind = kinds.get(word);
    if (kind === undefined) {
      kind = kindOf(word, acronym);
      kinds.set(word, kind);
    }
    if (inAddress || kind === 'ends') {
      close();
      continue;
    }
    if (kind === 'passes' || (kind === 'maybe' && !afterCounted)) continue;
    countedLast = true;
    run ??= { from: at, to, count: 0 };
    run.to = to;
    run.count += 1;
  }
  close();
  return runs;
};
