/** Runs one figure at small size, named in the first argument, and tells how many failures it saw: `caught` or `missed`. */
import { runGate } from '../helpers/workflow/gate-model.ts';
import { clockCases } from '../helpers/workflow/clock-cases.ts';
import { crashCases, EVERY_WAY } from '../helpers/workflow/release-crash.ts';
import { withdrawnCases } from '../helpers/workflow/withdrawn-cases.ts';
import { powerLoss } from './r01-power-loss.ts';
import { damagedFiles } from './r06-damaged-files.ts';
import { journalTampering } from './r19-journal-tampering.ts';

const [, , figure = '', seedText = '1'] = process.argv;
const seed = Number(seedText);

const crashes = async (): Promise<string | null> => {
  for (const [platform, way] of EVERY_WAY.filter(([one]) => one === 'facebook')) {
    const { failures } = await crashCases(platform, way, 5);
    if (failures[0] !== undefined) return failures[0];
  }
  return null;
};
const firstOf = async (run: Promise<{ readonly failures: readonly string[] }>): Promise<string | null> =>
  (await run).failures[0] ?? null;

const FIGURES: Readonly<Record<string, () => Promise<string | null>>> = {
  R1: () => firstOf(powerLoss.run({ n: 200, seed })),
  R6: () => firstOf(damagedFiles.run({ n: 500, seed })),
  R9: () => runGate(3_000, seed),
  R10: crashes,
  R12: async () => (await clockCases(60, seed)).failure,
  R18: async () => (await withdrawnCases(40, seed)).failure,
  R19: () => firstOf(journalTampering.run({ n: 400, seed })),
};

// A fault that breaks the figure's own way of looking is seen as well.
const seen = await (FIGURES[figure] ?? (async () => null))().catch((thrown: unknown) => String(thrown));
console.log(seen === null ? 'missed' : `caught ${seen.replace(/\s+/gu, ' ').slice(0, 160)}`);
process.exit(0);
