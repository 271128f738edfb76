import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { addName, generationPaths, replaceDurably } from './durable-write.ts';
import { putInEnvelope, takeFromEnvelope } from './envelope.ts';
import { type FileSystem, errnoOf } from './files.ts';
import { damageProblem, readProblem, writeProblem } from './problem.ts';
import type { Damage } from './stores.ts';

/** What all of storage is handed in: it reads no clock and makes no randomness of its own. */
export interface Surroundings {
  readonly fs: FileSystem;
  /** The library's folder, absolute, without a slash at its end. */
  readonly root: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Turns a document's bytes into what lies on disk and back; `about` binds them to what they are. */
export interface Codec {
  readonly seal: (plain: Uint8Array, about: string) => Uint8Array;
  /** Throws when the bytes are not what `seal` made of something of that name. */
  readonly unseal: (sealed: Uint8Array, about: string) => Uint8Array;
}

/** What kind of document a file holds. */
export interface DocumentSpec<T> {
  /** Stands in the file's first line. */
  readonly kind: string;
  /** In words for a person: "the post", "the queue". */
  readonly what: string;
  readonly format: number;
  readonly schema: z.ZodType<T>;
  /** States kept besides the current one. */
  readonly generations: number;
  /** Larger is neither written nor read. */
  readonly maxBytes: number;
  /** Brings older data up to `format`: pure. */
  readonly upgrade: (data: unknown, from: number) => unknown;
  readonly codec?: Codec;
  /**
   * The data as JSON bytes, for a document so large that checking and writing it at once would hold everything up. Its
   * store then checks what it adds, since what could not be read back must not be written.
   */
  encode?(data: T): Promise<Uint8Array>;
}

/** What lies under a file's name. */
export type Inspected<T> =
  | { readonly kind: 'ok'; readonly data: T; readonly format: number; readonly saved: string }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'damaged';
      readonly damage: Damage;
      readonly newestGood: { readonly data: T; readonly saved: string } | null;
    };

type One<T> =
  | { readonly kind: 'ok'; readonly data: T; readonly format: number; readonly saved: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad'; readonly why: string };

/** Two states besides the current one: three generations. */
export const OLDER_GENERATIONS = 2;

/**
 * Lowdb's adapter over one file. `write` returns once the new state would survive a power cut, and leaves the old one
 * when it throws. `read` never takes a damaged file for an empty one: the file stays where it is, and nothing is
 * written before `adopt` or `startAnew` says a person chose; then it is set aside as `<name>.damaged-<time>`. (Moving it
 * on reading would leave, after the next start, a missing file that looks like one that never was.)
 */
export class DurableAdapter<T> implements Adapter<T> {
  readonly path: string;
  private readonly surroundings: Surroundings;
  private readonly spec: DocumentSpec<T>;
  private damaged: Extract<Inspected<T>, { kind: 'damaged' }> | null = null;

  constructor(surroundings: Surroundings, path: string, spec: DocumentSpec<T>) {
    this.surroundings = surroundings;
    this.path = path;
    this.spec = spec;
  }

  /** For lowdb: the data, null where there is none yet; throws where the file is damaged or cannot be read. */
  async read(): Promise<T | null> {
    const found = await this.inspect();
    if (found.kind === 'ok') return found.data;
    if (found.kind === 'missing') return null;
    throw damageProblem(this.spec.what, found.damage.why);
  }

  /** The file's state as a value. Changes nothing on disk. */
  async inspect(): Promise<Inspected<T>> {
    const current = await this.readOne(this.path);
    this.damaged = null;
    if (current.kind === 'ok') return current;
    const newestGood = await this.newestGeneration();
    if (current.kind === 'missing' && newestGood.kind === 'none') return { kind: 'missing' };
    this.damaged = {
      kind: 'damaged',
      damage: {
        file: this.inLibrary(this.path),
        why: current.kind === 'missing' ? 'it is gone, though earlier states of it are there' : current.why,
        setAside: current.kind === 'missing' ? null : this.inLibrary(this.asidePath()),
        newestGood: newestGood.kind === 'good' ? newestGood.saved : null,
      },
      newestGood: newestGood.kind === 'good' ? newestGood : null,
    };
    return this.damaged;
  }

  /** Saves a state. Throws a `StorageProblem`; then it is not saved. */
  async write(data: T): Promise<void> {
    if (this.damaged !== null) {
      throw damageProblem(this.spec.what, this.damaged.damage.why);
    }
    await this.put(data);
  }

  /** Puts the newest good generation, or what `mend` makes of it, in the place of a damaged file. Call `inspect` first. */
  async adopt(mend: (data: T) => T = (data) => data): Promise<T> {
    const good = this.damaged?.newestGood;
    if (!good) throw new Error(`Nothing to adopt for ${this.path}`);
    const mended = mend(good.data);
    await this.replace(mended);
    return mended;
  }

  /** Begins again in the place of a damaged file, which stays set aside. */
  async startAnew(data: T): Promise<void> {
    await this.replace(data);
  }

  /** The damaged file gets its second name first, so that at no moment the name leads to nothing. */
  private async replace(data: T): Promise<void> {
    const { fs, root } = this.surroundings;
    const aside = this.damaged?.damage.setAside ?? null;
    if (aside !== null) {
      try {
        await addName(fs, this.path, `${root}/${aside}`, this.token());
      } catch (thrown) {
        // There already: a try before this one came this far.
        if (errnoOf(thrown) !== 'EEXIST') throw writeProblem(thrown, this.spec.what);
      }
    }
    // A damaged state is no generation to keep.
    await this.put(data, 0);
    this.damaged = null;
  }

  private async put(data: T, generations = this.spec.generations): Promise<void> {
    const { kind, what, format, schema, maxBytes, codec } = this.spec;
    // What could not be read back is not written.
    const plain =
      (await this.spec.encode?.(data)) ?? new TextEncoder().encode(JSON.stringify(schema.parse(data)));
    const body = codec === undefined ? plain : codec.seal(plain, this.about(format));
    const saved = new Date(this.surroundings.now()).toISOString();
    const bytes = putInEnvelope({ kind, format, saved, body });
    if (bytes.byteLength > maxBytes) {
      throw new StorageProblem(
        'too-large',
        `Not saved: ${what} would take ${megabytes(bytes.byteLength)} MB, and ${megabytes(maxBytes)} MB is the most.`,
        'What was saved before is still there.',
      );
    }
    try {
      await replaceDurably(this.surroundings.fs, this.path, bytes, { generations, token: this.token() });
    } catch (thrown) {
      throw writeProblem(thrown, what);
    }
  }

  private async readOne(path: string): Promise<One<T>> {
    const { fs } = this.surroundings;
    const { kind, what, format, schema, maxBytes, upgrade, codec } = this.spec;
    let bytes: Uint8Array;
    try {
      const facts = await fs.stat(path);
      if (facts === null) return { kind: 'missing' };
      if (facts.kind === 'folder') return { kind: 'bad', why: 'a folder has its name' };
      if (facts.size > maxBytes) return { kind: 'bad', why: `it is over ${megabytes(maxBytes)} MB` };
      bytes = await fs.readFile(path);
    } catch (thrown) {
      if (errnoOf(thrown) === 'ENOENT') return { kind: 'missing' };
      throw readProblem(thrown, what);
    }
    const opened = takeFromEnvelope(bytes, kind);
    if (!opened.ok) return { kind: 'bad', why: opened.why };
    const { envelope } = opened;
    if (envelope.format > format) {
      throw new StorageProblem(
        'newer',
        `The file of ${what} was written by a newer Hallpass.`,
        'Nothing was changed. Open the library with that one.',
      );
    }
    try {
      const plain =
        codec === undefined ? envelope.body : codec.unseal(envelope.body, this.about(envelope.format));
      const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
      const data = schema.safeParse(envelope.format < format ? upgrade(raw, envelope.format) : raw);
      if (!data.success)
        return { kind: 'bad', why: `it does not have the expected shape (${where(data.error)})` };
      return { kind: 'ok', data: data.data, format: envelope.format, saved: envelope.saved };
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === 'MigrationFault') throw thrown;
      return { kind: 'bad', why: 'what is in it cannot be read' };
    }
  }

  private async newestGeneration(): Promise<
    { readonly kind: 'good'; readonly data: T; readonly saved: string } | { readonly kind: 'bad' | 'none' }
  > {
    let some = false;
    for (const path of generationPaths(this.path, this.spec.generations)) {
      const one = await this.readOne(path);
      if (one.kind === 'ok') return { kind: 'good', data: one.data, saved: one.saved };
      some ||= one.kind === 'bad';
    }
    return { kind: some ? 'bad' : 'none' };
  }

  private token(): string {
    return Buffer.from(this.surroundings.randomBytes(6)).toString('hex');
  }

  private asidePath(): string {
    const time = new Date(this.surroundings.now()).toISOString().replace(/[:.]/gu, '-');
    return `${this.path}.damaged-${time}-${this.token().slice(0, 4)}`;
  }

  private about(format: number): string {
    return `hallpass/${this.spec.kind}/${format}`;
  }

  private inLibrary(path: string): string {
    return path.slice(this.surroundings.root.length + 1);
  }
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);
/** The first place that does not fit. Never the value: it may be somebody's name. */
const where = (error: z.ZodError): string => error.issues[0]?.path.join('.') || 'at its top';
