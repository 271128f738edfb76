import { type ImportWorld, importWorld, readFile } from '../helpers/workflow/import-steps.ts';
import { tryImport } from '../../main/workflow/import-register.ts';
import { runImport } from '../../main/workflow/run-import.ts';
import type { ImportChoices } from '../../shared/register-import/choices.ts';
import { MAX_IMPORT_BYTES } from '../../shared/register-import/limits.ts';
import { newWorld, openWorld, outside } from '../helpers/workflow/world.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import { ROSTER_HEAD, rosterRow, SPOILERS } from '../shared/register-import/spoil.ts';
import type { Figure } from './figure.ts';

/** Rows of one file. */
const ROWS = 250;
const SAYS = { yes: 'yes', no: 'no' } as const;

/** An answer that nobody explained is asked for before the dry run, so here it cannot come that far. */
const SPOILING = SPOILERS.filter((spoil) => spoil(rosterRow(1))[5] !== 'perhaps');

const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, high byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Windows-1252', windows1252],
];

interface Roster {
  readonly bytes: Uint8Array;
  readonly how: string;
  /** Lines that cannot be used. */
  readonly bad: readonly number[];
  readonly sound: number;
}

/** One file: a title at times, a quoted newline, repeated headers, any encoding, delimiter and line end; some rows spoilt. */
const rosterFrom = (random: Random): Roster => {
  const [encoding, encode] = random.pick(ENCODINGS);
  const delimiter = random.pick([',', ';', '\t', '|']);
  const end = random.pick(['\n', '\r\n']);
  const lines: string[] = [];
  const bad: number[] = [];
  let line = 1;
  const add = (cells: readonly string[]): void => {
    const text = cells.join(delimiter);
    lines.push(text);
    line += 1 + (text.match(/\n/gu)?.length ?? 0);
  };
  if (random.below(3) === 0) add(['Núñez School District', ...Array.from({ length: 6 }, () => '')]);
  add([...ROSTER_HEAD, ...(random.below(3) === 0 ? ['School'] : [])]);
  const isWide = lines.at(-1)?.endsWith(`${delimiter}School`) ?? false;
  for (let at = 0; at < ROWS; at += 1) {
    const row = rosterRow(at).with(1, `Núñez${at}`);
    const spoil = random.below(4) === 0 ? random.pick(SPOILING) : null;
    const cells =
      spoil === null ? (random.below(20) === 0 ? row.with(4, `"Ridge${end}view"`) : row) : spoil(row);
    if (spoil !== null) bad.push(line);
    // A row that was cut stays short.
    add(isWide && cells.length > 4 ? [...cells, 'x'] : cells);
  }
  return {
    bytes: encode(`${lines.join(end)}${end}`),
    how: `${encoding}, “${delimiter}”${isWide ? ', a header twice' : ''}`,
    bad,
    sound: ROWS - bad.length,
  };
};

const CHOICES: ImportChoices = {
  layout: 'person',
  columns: { number: 0, last: 1, first: 2, grade: 3, school: 4, dated: 6 },
  answers: [{ column: 5, scope: ['image'], channels: ['social'], says: SAYS, blank: 'nothing' }],
  from: '2026-08-24',
  until: '2027-06-30',
  form: 'Media form 2026',
  yesBy: 'signed',
};

/** One file through the verbs, the disk failing at one moment; what went otherwise than it should. */
const oneFile = async (world: ImportWorld, random: Random): Promise<readonly string[]> => {
  const { bytes, how, bad, sound } = rosterFrom(random);
  const { job, read } = await readFile(world, bytes);
  if (read.kind !== 'read') return [`${how}: ${'why' in read ? read.why : read.kind}`];
  const found = await tryImport(world.services, { job, choices: CHOICES });
  if (found.kind !== 'tried') return [`${how}: ${JSON.stringify(found)}`];
  const failures: string[] = [];
  const told = found.bad.shown.map((one) => one.line);
  const missed = bad.filter((one) => !told.includes(one));
  const wrong = told.filter((one) => !bad.includes(one));
  if (missed.length > 0 || wrong.length > 0) {
    failures.push(`${how}: not told ${missed.join(' ')}, told though sound ${wrong.join(' ')}`);
  }
  const { register } = world.stores;
  const before = register.version();
  const ask = { job, plan: found.plan, typed: found.toType };
  if (found.bad.total > 0) {
    const refused = await runImport(world.services, { ...ask, leaveOut: false }).then(
      () => false,
      () => true,
    );
    if (!refused || register.version() !== before) failures.push(`${how}: taken in with bad rows unsaid`);
  }
  const people = register.people().length;
  let calls = random.below(8);
  world.out.fs.before = () => {
    calls -= 1;
    if (calls === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  const isIn = await runImport(world.services, { ...ask, leaveOut: true }).then(
    () => true,
    () => false,
  );
  world.out.fs.before = () => undefined;
  const now = register.people().length;
  if (register.version() === before) {
    if (isIn || now !== people) failures.push(`${how}: half an import`);
  } else if (now - people !== sound) {
    failures.push(`${how}: ${now - people} people of ${sound}`);
  }
  return failures;
};

/** 50 MB are read and tried; a byte more is refused before it is read. */
const large = async (): Promise<readonly string[]> => {
  const world = await importWorld();
  const head = Buffer.from(`${ROSTER_HEAD.join(',')},Notes\n`);
  const note = 'n'.repeat(1_200);
  const rows: string[] = [];
  for (let at = 0, size = head.byteLength; ; at += 1) {
    const row = `${rosterRow(at).join(',')},${note}\n`;
    size += row.length;
    if (size > MAX_IMPORT_BYTES) break;
    rows.push(row);
  }
  const bytes = Buffer.concat([head, Buffer.from(rows.join(''))]);
  const { job, read } = await readFile(world, bytes);
  if (read.kind !== 'read') return ['50 MB were not read'];
  const found = await tryImport(world.services, { job, choices: CHOICES });
  const failures: string[] = [];
  if (found.kind !== 'tried' || found.counts.people !== rows.length) failures.push('50 MB: rows are missing');
  const over = await readFile(world, Buffer.alloc(MAX_IMPORT_BYTES + 1, 'a'));
  if (over.read.kind !== 'refused') failures.push('More than 50 MB was read');
  return failures;
};

/** R15: 0 crashes, every bad row told with its line, an import is all or nothing. */
export const roster: Figure = {
  id: 'R15',
  title: 'lists of a student information system, rows mutated',
  full: 100_000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const failures: string[] = [];
    const base = await newWorld();
    await base.stores.close();
    const files = Math.max(1, Math.ceil(n / ROWS));
    for (let file = 0; file < files && failures.length < 20; file += 1) {
      const world = await importWorld(
        await openWorld(outside(base.out.fs.afterPowerLoss(randomFrom(1), 'kept')), false),
      );
      try {
        const found = await oneFile(world, random);
        failures.push(...found.map((one) => `file ${file}: ${one}`));
      } catch (thrown) {
        failures.push(`file ${file}: ${thrown instanceof Error ? thrown.message : 'threw'}`);
      }
      await world.stores.close();
    }
    if (n >= 1_000) failures.push(...(await large()));
    return { n: files * ROWS, failures, note: n >= 1_000 ? '50 MB as well' : '' };
  },
};
