import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { backUp } from './backups.ts';
import { DOCUMENTS } from './documents.ts';
import { DurableAdapter, type DocumentSpec, type Surroundings } from './durable-adapter.ts';
import { listOrNone } from './files.ts';
import type { Specs } from './specs.ts';

/** A plain document and where it lies. Sealed ones are brought up when they are unlocked. */
interface Found {
  readonly path: string;
  readonly spec: DocumentSpec<unknown>;
}

const asUnknown = <T>(spec: DocumentSpec<T>): DocumentSpec<unknown> =>
  spec as unknown as DocumentSpec<unknown>;

async function* plainDocuments({ fs, root }: Surroundings, specs: Specs): AsyncGenerator<Found> {
  for (const { file, spec } of Object.values(DOCUMENTS)) {
    yield { path: `${root}/${file}`, spec: spec(specs) as unknown as DocumentSpec<unknown> };
  }
  for (const name of await listOrNone(fs, `${root}/deliveries`)) {
    if (/^\d{4}-\d{2}\.json$/u.test(name)) {
      yield { path: `${root}/deliveries/${name}`, spec: asUnknown(specs.deliveries) };
    }
  }
  for (const month of await listOrNone(fs, `${root}/posts`)) {
    for (const name of await listOrNone(fs, `${root}/posts/${month}`)) {
      if (name.endsWith('.json')) {
        yield { path: `${root}/posts/${month}/${name}`, spec: asUnknown(specs.post) };
      }
    }
  }
}

/**
 * Brings a library from an older format to the newest: a backup first, then a pass that only tries every step, then
 * one that writes. A step that fails has changed nothing. Each document says its own format, so a run that was cut
 * short goes on where it stopped. Versions of posts and of the district's settings, passes and the register are brought
 * up as they are read.
 */
export const migrate = async (
  surroundings: Surroundings,
  specs: Specs,
  from: number,
): Promise<{ readonly backup: string }> => {
  const day = new Date(surroundings.now()).toISOString().slice(0, 10);
  const backup = await backUp(surroundings.fs, surroundings.root, `${day}-before-format-${specs.format}`);
  const inLibrary = backup.slice(surroundings.root.length + 1);
  try {
    for await (const { path, spec } of plainDocuments(surroundings, specs)) {
      await new DurableAdapter(surroundings, path, { ...spec, upgrade: trying(spec) }).inspect();
    }
  } catch (thrown) {
    if (thrown instanceof StorageProblem) throw thrown;
    throw new StorageProblem(
      'damaged',
      `The library could not be brought from format ${from} to ${specs.format}.`,
      `Nothing was changed. A copy of it is in ${inLibrary}.`,
      thrown,
    );
  }
  for await (const { path, spec } of plainDocuments(surroundings, specs)) {
    const adapter = new DurableAdapter(surroundings, path, spec);
    const found = await adapter.inspect();
    // A damaged one is left for the person to choose about.
    if (found.kind === 'ok' && found.format < specs.format) await adapter.write(found.data);
  }
  return { backup: inLibrary };
};

/** A step that throws, or leads to data that does not fit, is a fault of the step: the document is not damaged. */
const trying =
  (spec: DocumentSpec<unknown>) =>
  (data: unknown, from: number): unknown => {
    let upgraded: unknown;
    try {
      upgraded = spec.schema.parse(spec.upgrade(data, from));
    } catch (thrown) {
      throw new MigrationFault(spec.kind, thrown);
    }
    return upgraded;
  };

export class MigrationFault extends Error {
  constructor(kind: string, cause: unknown) {
    super(`A migration step failed on a document of kind ${kind}`, { cause });
    this.name = 'MigrationFault';
  }
}
