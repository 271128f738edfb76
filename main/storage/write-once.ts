import { DurableAdapter, type DocumentSpec, type Inspected, type Surroundings } from './durable-adapter.ts';
import { writeOnce } from './durable-write.ts';
import { putInEnvelope } from './envelope.ts';
import { isTemp, listOrNone, makeFolders, tempBeside } from './files.ts';
import { readProblem, writeProblem } from './problem.ts';

/** A folder of files that are each written once: versions and passes. */
export class WriteOnceFolder<T> {
  private readonly surroundings: Surroundings;
  private readonly spec: DocumentSpec<T>;

  constructor(surroundings: Surroundings, spec: DocumentSpec<T>) {
    this.surroundings = surroundings;
    this.spec = spec;
  }

  /** Answers false, with nothing changed, where the name is taken. Durable once it resolves. */
  async write(below: readonly string[], name: string, value: T): Promise<boolean> {
    const { fs, root, now, randomBytes } = this.surroundings;
    const { kind, format, schema, what } = this.spec;
    const body = new TextEncoder().encode(JSON.stringify(schema.parse(value)));
    const bytes = putInEnvelope({ kind, format, saved: new Date(now()).toISOString(), body });
    try {
      await makeFolders(fs, root, below);
      const token = Buffer.from(randomBytes(6)).toString('hex');
      // One folder up, in the post's month: there the tile index notices that something changed, and looks for leftovers.
      const temp = tempBeside(`${root}/${below.slice(0, -1).join('/')}/${name}`, token);
      return await writeOnce(fs, `${root}/${below.join('/')}/${name}.json`, bytes, temp);
    } catch (thrown) {
      throw writeProblem(thrown, what);
    }
  }

  async read(below: readonly string[], name: string): Promise<Inspected<T>> {
    const path = `${this.surroundings.root}/${below.join('/')}/${name}.json`;
    return new DurableAdapter(this.surroundings, path, this.spec).inspect();
  }

  /** Names without their ending, sorted. */
  async names(below: readonly string[]): Promise<readonly string[]> {
    try {
      const names = await listOrNone(this.surroundings.fs, `${this.surroundings.root}/${below.join('/')}`);
      return names
        .filter((name) => name.endsWith('.json') && !isTemp(name))
        .map((name) => name.slice(0, -'.json'.length));
    } catch (thrown) {
      throw readProblem(thrown, this.spec.what);
    }
  }
}
