import type { Case } from '../../shared/case/case.ts';
import { caseFromExample } from '../../shared/case/example-case.ts';
import type { AnyRule } from '../../shared/compliance/rule.ts';

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that make careless patterns try again and again, whatever they look for. */
const ANYWHERE: readonly string[] = [
  ' ',
  '\n',
  'a',
  'a ',
  'A',
  '1',
  '1-',
  '1 ',
  '(1) ',
  '.',
  'a.',
  'a@',
  '@a',
  'a@a.',
  '#',
  '#Aa',
  '-',
  "'",
  '"a" ',
  '«a ',
  '<',
  '[',
  '{{',
  '/',
  'www.',
  'https://a.',
  ':',
  '3:20 ',
  '12/',
  '$1',
  '\u200b',
  'e\u0301',
  '\u{1d400}',
  '\u{1f600}',
  'ﬀ',
  'İ',
  'ー',
  'Aa Bb ',
  'f u ',
  '5$@!',
];

/** The beginnings of a sentence, a word at a time, up to this many; and of so many sentences. */
const BEGINNINGS = 4;
const SENTENCES = 5;

/** What a rule looks for, its beginnings, and what lacks the last letter. */
const piecesOf = (rule: AnyRule): readonly string[] => {
  const sources = rule.examples.fails.slice(0, SENTENCES).flatMap(({ case: input, words }) => {
    const text = input.post?.text;
    return [words ?? '', typeof text === 'string' ? text : ''].filter((source) => source !== '');
  });
  const pieces = sources.flatMap((source) => {
    const parts = source.split(/(?<=\s)/);
    const beginnings = parts.slice(0, BEGINNINGS).map((_, at) => parts.slice(0, at + 1).join(''));
    return [...beginnings, source, source.slice(0, -1)];
  });
  return [...new Set(pieces)].filter((piece) => piece !== '');
};

const within = (rule: AnyRule, text: string): Case => {
  const [example] = rule.examples.fails;
  if (example === undefined) throw new Error(`${rule.id} has no example`);
  const one = caseFromExample(example);
  return { ...one, post: { ...one.post, text, variants: {} } };
};

/**
 * The rule's own first failing example (people, picture and time as it wants them) with a long text made of what the
 * rule looks for, again and again and never to the end. `length`: UTF-16 units; `most`: so many texts.
 */
export const ownHostileCases = (
  rule: AnyRule,
  length: number,
  most = Number.POSITIVE_INFINITY,
): readonly Case[] =>
  piecesOf(rule)
    .slice(0, most)
    .map((piece) => within(rule, filled(piece, length)));

/** The same with texts that trouble careless patterns whatever they look for. */
export const hostileCases = (rule: AnyRule, length: number): readonly Case[] =>
  ANYWHERE.map((piece) => within(rule, filled(piece, length)));
