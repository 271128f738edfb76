import type { AttackToken } from './attack-tokens.ts';
import type { Gate, Move } from './attack-evidence.ts';
import { HARM_MOVES } from './attack-harm.ts';
import { JIBES_MOVES } from './attack-jibes.ts';
import { LIKENED_MOVES } from './attack-likened.ts';
import { MOCKS_MOVES } from './attack-mocks.ts';
import { SCORN_MOVES } from './attack-scorn.ts';
import { SNEERS_MOVES } from './attack-sneers.ts';
import { TURNS_MOVES } from './attack-turns.ts';

const GATES: readonly Gate[] = [
  ...LIKENED_MOVES,
  ...SCORN_MOVES,
  ...HARM_MOVES,
  ...SNEERS_MOVES,
  ...TURNS_MOVES,
  ...JIBES_MOVES,
  ...MOCKS_MOVES,
];

const byWord = new Map<string, Move[]>();
for (const { words, move } of GATES)
  for (const word of words?.split(' ') ?? []) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [move]);
    else known.push(move);
  }
const byClass = GATES.filter(({ who = 0, says = 0 }) => who !== 0 || says !== 0);
const ANY_WHO = byClass.reduce((all, { who = 0 }) => all | who, 0);
const ANY_SAYS = byClass.reduce((all, { says = 0 }) => all | says, 0);
const NO_MOVES: readonly Move[] = [];

/** The moves that may begin at a word: most words begin none. */
export const movesAt = ({ word, who, says }: AttackToken): readonly Move[] => {
  const named = byWord.get(word) ?? NO_MOVES;
  if ((who & ANY_WHO) === 0 && (says & ANY_SAYS) === 0) return named;
  const moves = new Set(named);
  for (const gate of byClass)
    if ((who & (gate.who ?? 0)) !== 0 || (says & (gate.says ?? 0)) !== 0) moves.add(gate.move);
  return [...moves];
};
