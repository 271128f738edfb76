import type { Folded } from './fold.ts';
import { isDigit, isLetter, isMask, regionalLetter, STANDS_FOR } from './leet.ts';

/** Part of a text. Offsets in the folded text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its characters. */
export interface Part extends Stretch {
  /** As it stands in the folded text. */
  readonly word: string;
}

/** A stretch of letters and what may pretend to be one. */
export interface Run extends Part {
  /** Letters and apostrophes only. */
  readonly plain: boolean;
}

const OTHER_LETTER = /^\p{L}$/u;
const APOSTROPHE = 39;
const PAREN = 40;
const HASH = 35;
const WIDE_HASH = 0xff03;

/** What an ASCII character is in a run: 0 nothing, 1 a letter, 2 it pretends to be a letter. */
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isLetter(code)) return 1;
  if (code === PAREN) return 0;
  const char = String.fromCharCode(code);
  return isDigit(code) || STANDS_FOR[char] !== undefined || isMask(char) ? 2 : 0;
});

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_CLASS[unit] ?? 0;
  const code = text.codePointAt(at) ?? unit;
  if (regionalLetter(code) !== null) return 2;
  return OTHER_LETTER.test(String.fromCodePoint(code)) ? 2 : 0;
};

/** Every run of the text, in order. */
export const readRuns = (text: string): readonly Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    let kind = classAt(text, at);
    if (kind === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let plain = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (at > start) kind = classAt(text, at);
      if (kind === 2) plain = false;
      if (kind !== 0) {
        at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
        continue;
      }
      const between = at > start && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
      if (between && (code === APOSTROPHE || code === PAREN)) {
        if (code === PAREN) plain = false;
        at += 1;
        continue;
      }
      break;
    }
    const end = Math.min(at, text.length);
    runs.push({ start, end, plain, word: text.slice(start, end) });
  }
  return runs;
};

const partOf = (text: string, start: number, end: number): Part => ({
  start,
  end,
  word: text.slice(start, end),
});

const isInPart = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === APOSTROPHE || code > 127;

/** The stretches of letters, digits and apostrophes inside a run: `damn!good` → `damn`, `good`. */
export const plainParts = (text: string, run: Run): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = run.start; at < run.end; at += 1) {
    if (!isInPart(text.charCodeAt(at))) continue;
    const start = at;
    while (at < run.end && isInPart(text.charCodeAt(at))) at += 1;
    if (start === run.start && at === run.end) return [run];
    parts.push(partOf(text, start, at));
  }
  return parts;
};

const UPPER = /^\p{Lu}/u;
const LOWER_OR_DIGIT = /^[\p{Ll}\p{Nd}]/u;

/** Where a hashtag's run splits into words: `#WhatTheHell`. Empty where it does not. */
export const humps = (folded: Folded, run: Run): readonly Part[] => {
  const [from, to] = folded.toSource(run.start, run.end);
  const first = folded.source.charCodeAt(from);
  if ((first !== HASH && first !== WIDE_HASH) || from === to || to - from > 140) return [];
  const cuts: number[] = [];
  let before = '';
  for (let at = run.start; at < run.end; at += 1) {
    const [a, b] = folded.toSource(at, at + 1);
    const char = folded.source.slice(a, b);
    const after = folded.source.slice(b, b + 2);
    if (UPPER.test(char)) {
      // "BestDay" cuts before the D, "BPSProud" before the P.
      if (LOWER_OR_DIGIT.test(before)) cuts.push(at);
      else if (UPPER.test(before) && /^\p{Ll}/u.test(after)) cuts.push(at);
    }
    before = char;
  }
  if (cuts.length === 0) return [];
  const start = run.start + 1;
  const edges = [start, ...cuts.filter((cut) => cut > start), run.end];
  return edges.slice(0, -1).map((edge, i) => {
    const end = edges[i + 1] ?? run.end;
    return partOf(folded.text, edge, end);
  });
};
