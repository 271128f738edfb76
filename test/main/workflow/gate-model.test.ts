import { expect, test } from 'vitest';
import { counted, runGate } from '../../helpers/workflow/gate-model.ts';
import { MINUTE } from '../../helpers/workflow/world.ts';

/** Runs here; `HALLPASS_RUNS` asks for more, `HALLPASS_SEED` for the same ones again. */
const RUNS = Number(process.env['HALLPASS_RUNS'] ?? 80);
const SEED = Number(process.env['HALLPASS_SEED'] ?? Date.now() % 1_000_000);

/** R9, small; `npm run torture -- --only R9` at full size. The oracle shares nothing with the workflow but the engine. */
test(
  'nothing is queued, offered or handed on without a current passing check',
  async () => {
    expect(await runGate(RUNS, SEED)).toBeNull();
    console.log(`R9: ${RUNS} runs, seed ${SEED}: ${JSON.stringify(counted)}`);
    // The runs have to get somewhere, or they prove nothing.
    expect(counted.offers).toBeGreaterThan(RUNS / 4);
    expect(counted.queued).toBeGreaterThan(RUNS / 4);
    expect(counted.opened).toBeGreaterThan(RUNS / 20);
    expect(counted.approvedElsewhere).toBeGreaterThan(0);
    expect(counted.imported).toBeGreaterThan(0);
  },
  30 * MINUTE,
);
