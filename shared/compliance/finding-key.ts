import { fold } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import { hashOf } from './revision.ts';

/** Longest words a key spells out; longer ones stand as their hash, so that a key stays a line. */
const SPELLED = 80;

const foldedWords = (words: string | null): string => {
  if (words === null) return '';
  const folded = fold(words).text.replaceAll('|', ' ');
  return folded.length > SPELLED ? hashOf(folded).slice(0, 32) : folded;
};

/**
 * What a finding is known by: rule, message, place and words, but not the position, so that an edit elsewhere keeps
 * acknowledgements and waivers. `nth` tells the second of the same words from the first (0).
 */
export const findingKey = (finding: Finding, nth = 0): string => {
  const { account, field, media, face } = finding.at;
  const parts = [finding.rule, finding.message, account, field, media, face, foldedWords(finding.words)];
  const key = parts.map((part) => part ?? '').join('|');
  return nth === 0 ? key : `${key}|${nth + 1}`;
};

/**
 * The key without its account: what is found in the same words for several accounts is one thing to read, to count and
 * to fix, though each account's finding is decided by its own key.
 */
export const groupOfKey = (key: string): string => key.split('|').toSpliced(2, 1).join('|');

/** The rule's id in a key. */
export const ruleOfKey = (key: string): string => key.split('|', 1)[0] ?? key;

/** The keys of a check's findings, in their order. Repetitions are counted by position in the text. */
export const findingKeys = (findings: readonly Finding[]): readonly string[] => {
  const order = findings.map((_, at) => at);
  order.sort((a, b) => (findings[a]?.at.range?.[0] ?? 0) - (findings[b]?.at.range?.[0] ?? 0) || a - b);
  const seen = new Map<string, number>();
  const keys: string[] = Array.from({ length: findings.length }, () => '');
  for (const at of order) {
    const finding = findings[at];
    if (finding === undefined) continue;
    const base = findingKey(finding);
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    keys[at] = nth === 0 ? base : findingKey(finding, nth);
  }
  return keys;
};
