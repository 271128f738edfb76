import { LESSON, MENTION_AFTER, MENTION_BEFORE } from './lists/insults-mention.ts';

const escaped = (phrase: string): string => phrase.replaceAll(/[^a-z' ]/g, String.raw`\$&`);
const any = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Up to six words between the cue and what it speaks of, in the same clause. */
const BEFORE = new RegExp(`(?:^|[^a-z])(?:${any(MENTION_BEFORE)})(?:[ "'“‘]+[a-z']+){0,6}[ "'“‘:-]*$`);
const AFTER = new RegExp(`^["'”’]?[ ,-]+(?:(?:and|or) [a-z' "“”]{1,24} )?(?:${any(MENTION_AFTER)})(?![a-z])`);
const TOPIC = new RegExp(`(?:^|[^a-z])(?:${any(LESSON)})(?![a-z])`);

/** How far a cue reaches, in UTF-16 units. */
const REACH = 90;
const SENTENCE_END = /[.!?;\n…][^.!?;\n…]*$/;

const clauseBefore = (text: string, start: number): string => {
  const near = text.slice(Math.max(0, start - REACH), start);
  const end = SENTENCE_END.exec(near);
  return end === null ? near : near.slice(end.index + 1);
};
const clauseAfter = (text: string, end: number): string => {
  const near = text.slice(end, end + REACH);
  const stop = /[.!?;\n…]/.exec(near);
  return stop === null ? near : near.slice(0, stop.index);
};

/** Whether quotation marks stand around it in its clause: an odd number before, one after. */
const isQuoted = (before: string, after: string): boolean => {
  const doubles = before.split('"').length - 1;
  if (doubles % 2 === 1 && after.includes('"')) return true;
  return /(?:^|[\s(])'[^']*$/.test(before) && /'(?:$|[\s,.!?)])/.test(after);
};

/**
 * Whether the words at `start`–`end` are talked about and not used: "when someone calls you stupid", "the word …
 * hurts", or quoted in a sentence about words, books or bullying. `text` is folded; quotation marks are straight.
 */
export const isMention = (text: string, start: number, end: number): boolean => {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  if (BEFORE.test(before) || AFTER.test(after)) return true;
  return isQuoted(before, after) && TOPIC.test(`${before} ${after}`);
};
