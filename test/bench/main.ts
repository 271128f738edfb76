import { cpus } from 'node:os';
import { benchCalendar } from './calendar.ts';
import { benchCheck } from './check.ts';
import { benchCli } from './cli.ts';
import { benchHostile } from './hostile.ts';
import { benchLive } from './live.ts';
import { benchMedia } from './media.ts';
import { benchRecords } from './records.ts';
import { benchRegister } from './register.ts';
import { benchSave } from './save.ts';
import { benchStart } from './start.ts';

const BENCHES = {
  calendar: benchCalendar,
  check: benchCheck,
  cli: benchCli,
  hostile: benchHostile,
  live: benchLive,
  media: benchMedia,
  records: benchRecords,
  register: benchRegister,
  save: benchSave,
  start: benchStart,
} as const;

/** Runs the benches named, or all; answers the exit code. */
export const run = async (names: readonly string[]): Promise<number> => {
  const chosen = Object.entries(BENCHES).filter(([name]) => names.length === 0 || names.includes(name));
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  for (const [name, bench] of chosen) {
    console.log(`\n${name}`);
    await bench();
  }
  return 0;
};
