/** Importing 50,000 students into a register on this disk, by the same verbs as the window's, and how long main is held up at most. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { openLibrary } from '../../main/storage/open-library.ts';
import { readChosen } from '../../main/storage/read-chosen.ts';
import type { Services } from '../../main/services.ts';
import { readImport, tryImport } from '../../main/workflow/import-register.ts';
import { listPeople } from '../../main/workflow/list-people.ts';
import { runImport, undoImport } from '../../main/workflow/run-import.ts';
import type { Meaning } from '../../shared/register-import/choices.ts';
import { FIRST_NAMES, LAST_NAMES } from '../../shared/sample/names.ts';
import { choices } from '../../shared/sample/random.ts';
import { AUTHOR, outside, servicesAround } from '../helpers/workflow/world.ts';
import { sayAll } from '../helpers/workflow/import-steps.ts';
import { ms, report, spreadOf, timed } from './figures.ts';
import { KEYLESS } from './save.ts';

const ROWS = 50_000;
/** The largest register that a search is asked to be quick in. */
const SEARCHED = 20_000;
const SEARCH_MS = 50;
const LIMIT_MS = 3_000;
/** Held up for longer, a window is felt to hang. */
const FELT_MS = 200;

/** An export of invented students; in the second year some answers are others. */
const roster = (year: 1 | 2, count: number = ROWS): string => {
  const choose = choices(7);
  const rows = Array.from({ length: count }, (_, at) => {
    const last = `${choose.pick(LAST_NAMES)} ${choose.pick(LAST_NAMES)}`;
    const says = at % (year === 1 ? 9 : 10) === 0 ? 'N' : 'Y';
    const number = String(100_000 + at);
    return `${number},"${last}, ${choose.pick(FIRST_NAMES)}",${(at % 12) + 1},Kennedy High School,${says}`;
  });
  return ['Student_Number,LastFirst,Grade_Level,School,Permission to Publish', ...rows].join('\r\n');
};

const openServices = async (folder: string): Promise<Services> => {
  const opened = await openLibrary({
    fs: nodeFiles,
    path: join(folder, 'library'),
    now: () => Date.now(),
    randomBytes: (count) => randomBytes(count),
    keyWrap: KEYLESS,
    create: { sample: false, passphrase: 'a bench is not a library' },
    scryptCost: { passphrase: 2 ** 12, recoveryCode: 2 ** 12 },
  });
  if (opened.kind !== 'open') throw new Error(`The bench library did not open: ${opened.kind}`);
  return {
    ...servicesAround({ stores: opened.stores, out: outside(), me: () => AUTHOR }),
    clock: { now: () => Date.now() },
    tokens: { issue: async () => [], redeem: (token) => token },
    readChosen: readChosen(nodeFiles),
    newId: () => randomBytes(10).toString('hex'),
  };
};

/** What something took, and the longest that everything else had to wait for it. */
const watched = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly took: number; readonly held: number }> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const from = performance.now();
  const value = await work();
  const took = performance.now() - from;
  delay.disable();
  return { value, took, held: delay.max / 1e6 };
};

const SAYS: Readonly<Record<string, Meaning>> = { y: 'yes', n: 'no' };

const importOnce = async (services: Services, path: string, job: string) => {
  const read = await watched(() => readImport(services, { token: path, job }));
  const tried = await watched(() => tryImport(services, { job, choices: sayAll(read.value, SAYS) }));
  const found = tried.value;
  if (found.kind !== 'tried') throw new Error(`The dry run answered ${found.kind}`);
  const done = await watched(() =>
    runImport(services, { job, plan: found.plan, leaveOut: false, typed: found.toType }),
  );
  return {
    total: read.took + tried.took + done.took,
    held: Math.max(read.held, tried.held, done.held),
    steps: `read ${ms(read.took)}, dry run ${ms(tried.took)}, write ${ms(done.took)}`,
    record: done.value.record,
    changed: found.objects.total + found.freed.total,
  };
};

/** What a person types into “Find somebody”, a letter more each time. */
const TYPED = ['l', 'li', 'lin', 'lind', 'lindqvist', 'ann lin', 'nobody of that name'];

/** Searching everybody who was imported, a page of a hundred each; the first one after a change folds every name. */
const benchSearch = async (services: Services): Promise<void> => {
  const page = (query: string) => () =>
    listPeople(services, { query, filter: 'everybody', offset: 0, limit: 100 });
  const [first = 0] = await timed(1, 0, page(''));
  const times = [];
  for (const query of TYPED) times.push(...(await timed(10, 1, page(query))));
  const { median, p99 } = spreadOf(times);
  const people = services.stores.register.people().length.toLocaleString('en');
  report(`first page of ${people} people`, ms(first));
  const [what, figure] = [`search by part of a name among ${people}`, `${ms(median)} median, ${ms(p99)} p99`];
  if (services.stores.register.people().length > SEARCHED) report(what, figure);
  else report(what, figure, `under ${SEARCH_MS} ms`, p99 < SEARCH_MS);
};

/** The same among as many people as the figure is asked for. */
const benchSmaller = async (folder: string): Promise<void> => {
  const services = await openServices(join(folder, 'smaller'));
  const path = join(folder, 'smaller.csv');
  writeFileSync(path, roster(1, SEARCHED));
  await importOnce(services, path, 'job-smaller');
  await benchSearch(services);
  await services.stores.close();
};

export const benchRegister = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
  try {
    const services = await openServices(folder);
    for (const year of [1, 2] as const) {
      const path = join(folder, `roster-${year}.csv`);
      writeFileSync(path, roster(year));
      const run = await importOnce(services, path, `job-${year}`);
      const what =
        year === 1 ? `${ROWS.toLocaleString('en')} rows, all new` : 'the same people, 9,444 other answers';
      report(`import of ${what}`, ms(run.total), 'under 3,000 ms', run.total < LIMIT_MS);
      report('  of it', run.steps);
      report('  longest that anything else waits', ms(run.held), `under ${FELT_MS} ms`, run.held < FELT_MS);
      if (year === 1) continue;
      const asked = await watched(() => undoImport(services, { id: run.record.id, typed: null }));
      const { toType } = asked.value.kind === 'to-type' ? asked.value : { toType: null };
      const undone = await watched(() => undoImport(services, { id: run.record.id, typed: toType }));
      report('  its undo', ms(undone.took));
      report(
        '  longest that anything else waits',
        ms(undone.held),
        `under ${FELT_MS} ms`,
        undone.held < FELT_MS,
      );
    }
    await benchSearch(services);
    await services.stores.close();
    await benchSmaller(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
