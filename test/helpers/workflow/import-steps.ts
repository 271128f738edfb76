import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import type { Services } from '../../../main/services.ts';
import { pickImport, readImport, tryImport } from '../../../main/workflow/import-register.ts';
import { runImport } from '../../../main/workflow/run-import.ts';
import type { ImportDone, ImportRead, TriedImport } from '../../../shared/ipc/import-views.ts';
import type { ImportChoices, Meaning } from '../../../shared/register-import/choices.ts';
import { newWorld, type World } from './world.ts';

/** A world with a real store of tokens, whose dialog answers the file that was written last. */
export interface ImportWorld extends World {
  readonly services: Services;
  readonly write: (name: string, bytes: Uint8Array | string) => Promise<void>;
}

export const importWorld = async (before?: World): Promise<ImportWorld> => {
  const world = before ?? (await newWorld());
  let count = 0;
  await world.out.fs.makeFolder('/in');
  return {
    ...world,
    services: {
      ...world.services,
      tokens: makeFileTokens({ now: world.services.clock.now, newToken: () => `token-${(count += 1)}` }),
    },
    write: async (name, bytes) => {
      const file = await world.out.fs.open(`/in/${name}`, 'create');
      await file.write(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
      await file.close();
      world.out.answers.file = `/in/${name}`;
    },
  };
};

let jobs = 0;

/** Picks and reads a file of these bytes. */
export const readFile = async (
  world: ImportWorld,
  bytes: Uint8Array | string,
  name = `list-${(jobs += 1)}.csv`,
): Promise<{ readonly job: string; readonly read: ImportRead }> => {
  await world.write(name, bytes);
  const picked = await pickImport(world.services);
  const job = `job-${(jobs += 1)}`;
  return { job, read: await readImport(world.services, { token: picked?.token ?? '', job }) };
};

/** What a person says about a file whose columns were found: every value, the school year and the form. */
export const sayAll = (
  read: ImportRead,
  says: Readonly<Record<string, Meaning>>,
  more: Partial<ImportChoices> = {},
): ImportChoices => {
  if (read.kind !== 'read') throw new Error(`Not read: ${'why' in read ? read.why : read.kind}`);
  const { survey } = read;
  return {
    layout: survey.layout,
    columns: survey.guess,
    answers: survey.answers.map((column) => ({
      column,
      scope: ['image', 'name'],
      channels: ['social'],
      says,
      blank: says[''] ?? 'nothing',
    })),
    from: '2026-08-24',
    until: '2027-06-30',
    form: 'Media release 2026',
    yesBy: 'signed',
    ...more,
  };
};

/** Reads and tries a file. */
export const tried = async (
  world: ImportWorld,
  bytes: Uint8Array | string,
  says: Readonly<Record<string, Meaning>>,
  more: Partial<ImportChoices> = {},
): Promise<{ readonly job: string; readonly found: TriedImport }> => {
  const { job, read } = await readFile(world, bytes);
  const found = await tryImport(world.services, { job, choices: sayAll(read, says, more) });
  if (found.kind !== 'tried') throw new Error(`Not tried: ${JSON.stringify(found)}`);
  return { job, found };
};

/** Reads, tries and takes in a file, with everything confirmed that has to be. */
export const imported = async (
  world: ImportWorld,
  bytes: Uint8Array | string,
  says: Readonly<Record<string, Meaning>>,
  more: Partial<ImportChoices> = {},
): Promise<ImportDone> => {
  const { job, found } = await tried(world, bytes, says, more);
  return runImport(world.services, { job, plan: found.plan, leaveOut: true, typed: found.toType });
};
