import type { Surroundings } from './durable-adapter.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { type OpenFile, errnoOf, makeFolders } from './files.ts';
import { type JournalHead, FIRST_HEAD, headSpec, segmentName } from './journal-head.ts';
import { sameHex, sealOf, writeLine } from './journal-lines.ts';
import { JournalReader } from './journal-reader.ts';
import { closedProblem, readProblem, writeProblem } from './problem.ts';
import type { Specs } from './specs.ts';
import type { ChainReport, JournalEntry, JournalLine, JournalStore } from './stores.ts';

/** A segment is followed by the next one from here on, so that opening reads a few megabytes at most. */
const SEGMENT_BYTES = 4 * 1_048_576;

interface Waiting {
  readonly entry: JournalEntry;
  readonly done: (line: JournalLine) => void;
  readonly failed: (why: unknown) => void;
}

/**
 * The journal: `journal/000001.jsonl` and on, each line chained to the one before, appended and flushed before anybody
 * is told that it is written. Lines asked for at once are flushed together.
 */
export class Journal implements JournalStore {
  private readonly surroundings: Surroundings;
  private readonly head: DurableAdapter<JournalHead>;
  private readonly reader: JournalReader;
  private at: JournalHead = FIRST_HEAD;
  private key: Uint8Array | null = null;
  private file: OpenFile | null = null;
  /** A write failed half-way: the segment may hold more than the head says. */
  private untidy = false;
  private closed = false;
  private waiting: Waiting[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(surroundings: Surroundings, specs: Specs) {
    this.surroundings = surroundings;
    this.head = new DurableAdapter(surroundings, `${surroundings.root}/head.json`, headSpec(specs));
    this.reader = new JournalReader(surroundings.fs, this.folder);
  }

  private get folder(): string {
    return `${this.surroundings.root}/journal`;
  }

  /** A new library's journal, sealed while it is empty: one without a seal was tampered with. */
  async make(key: Uint8Array): Promise<void> {
    await makeFolders(this.surroundings.fs, this.surroundings.root, ['journal']);
    this.key = key;
    await this.writeHead(FIRST_HEAD);
  }

  /** Compares the end of the journal with its head. Only an incomplete line beyond the head is cut. */
  async open(): Promise<void> {
    const { fs } = this.surroundings;
    try {
      const found = await this.head.inspect();
      const end = await this.reader.readEnd(found.kind === 'ok' ? found.data : null);
      if (end.cut !== null) {
        const file = await fs.open(`${this.folder}/${segmentName(end.head.segment)}`, 'append');
        try {
          await file.truncate(end.cut);
          await file.sync();
        } finally {
          await file.close();
        }
      }
      if (end.fault === null) {
        this.at = end.head;
        return;
      }
      await this.note(end.head, end.fault);
    } catch (thrown) {
      throw readProblem(thrown, 'the journal');
    }
  }

  /** With the key the head is checked and sealed; without it lines go on unsealed. */
  useKey(key: Uint8Array | null): Promise<void> {
    return this.inTurn(async () => {
      this.key = key;
      if (key === null) return;
      const { sealed, count } = this.at;
      if (sealed === null || !sameHex(sealOf(key, sealed.count, sealed.hash), sealed.mac)) {
        await this.note(this.at, { at: sealed?.count ?? 1, why: 'its seal is not the one of this library' });
      }
      if (sealed?.count !== count) await this.writeHead(this.at);
    });
  }

  append(entry: JournalEntry): Promise<JournalLine> {
    if (this.closed) return Promise.reject(closedProblem());
    return new Promise((done, failed) => {
      this.waiting.push({ entry, done, failed });
      if (this.waiting.length === 1) void this.inTurn(() => this.flush());
    });
  }

  ofPost(post: string): Promise<readonly JournalLine[]> {
    return this.inTurn(() => this.read(() => this.reader.ofPost(post, this.at)));
  }

  ofPosts(posts: readonly string[]): Promise<readonly JournalLine[]> {
    return this.inTurn(() => this.read(() => this.reader.ofPosts(posts, this.at)));
  }

  list(from: number, limit: number): Promise<readonly JournalLine[]> {
    return this.inTurn(() => this.read(() => this.reader.list(from, limit, this.at)));
  }

  count(): number {
    return this.at.count;
  }

  verify(): Promise<ChainReport> {
    return this.inTurn(async () => {
      const { at } = this;
      const found = await this.head.inspect();
      const onDisk = found.kind === 'ok' ? found.data : null;
      const broken = (where: number, why: string): ChainReport => ({
        kind: 'broken',
        lines: at.count,
        at: where,
        why,
      });
      const fault = at.faults[0];
      if (fault !== undefined) return broken(fault.at, fault.why);
      if (onDisk === null) return broken(at.count, 'its head is missing or damaged');
      if (JSON.stringify(onDisk) !== JSON.stringify(at)) return broken(at.count, 'its head was changed');
      const { sealed } = at;
      if (this.key !== null) {
        const seal = sealed === null ? '' : sealOf(this.key, sealed.count, sealed.hash);
        if (!sameHex(seal, sealed?.mac ?? '-')) {
          return broken(sealed?.count ?? 1, 'its seal is not the one of this library');
        }
      }
      const read = await this.read(() => this.reader.verify(at, this.key));
      if ('why' in read) return broken(read.at, read.why);
      return { kind: 'intact', lines: at.count, sealed: read.sealed };
    });
  }

  /** Writes what is waiting and takes no more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.inTurn(() => this.letGo());
  }

  /** Writes all waiting lines with one flush. */
  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    try {
      const lines = await this.write(batch.map(({ entry }) => entry));
      batch.forEach(({ done }, index) => done(lines[index] as JournalLine));
    } catch (thrown) {
      this.untidy = true;
      await this.letGo().catch(() => undefined);
      const problem = writeProblem(thrown, 'the journal');
      for (const { failed } of batch) failed(problem);
    }
  }

  private async write(entries: readonly JournalEntry[]): Promise<readonly JournalLine[]> {
    if (this.untidy) await this.tidy();
    let { count, hash, segment, bytes } = this.at;
    if (bytes >= SEGMENT_BYTES) {
      await this.letGo();
      segment += 1;
      bytes = 0;
    }
    const lines: JournalLine[] = [];
    const texts: string[] = [];
    const at = new Date(this.surroundings.now()).toISOString();
    for (const { by, kind, post = null, delivery = null, data = {} } of entries) {
      count += 1;
      const { line, text } = writeLine(
        { n: count, at, by, kind, post, delivery, data, prev: hash },
        this.key,
      );
      hash = line.hash;
      const { mac: _, ...shown } = line;
      lines.push(shown);
      texts.push(`${text}\n`);
    }
    const chunk = new TextEncoder().encode(texts.join(''));
    const file = await this.openSegment(segment, bytes === 0);
    await file.write(chunk);
    await file.sync();
    await this.writeHead({ ...this.at, count, hash, segment, bytes: bytes + chunk.byteLength });
    this.reader.added(segment, bytes, texts, lines);
    return lines;
  }

  /** After a failed write: the head is put back to what was acknowledged, then the segment is cut to it. */
  private async tidy(): Promise<void> {
    const { fs } = this.surroundings;
    await this.letGo();
    await this.head.write(this.at);
    for (const segment of [this.at.segment, this.at.segment + 1]) {
      const path = `${this.folder}/${segmentName(segment)}`;
      const facts = await fs.stat(path);
      const keep = segment === this.at.segment ? this.at.bytes : 0;
      if (facts === null || facts.size <= keep) continue;
      const file = await fs.open(path, 'append');
      try {
        await file.truncate(keep);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    this.untidy = false;
  }

  private async openSegment(segment: number, isNew: boolean): Promise<OpenFile> {
    if (this.file !== null) return this.file;
    const { fs } = this.surroundings;
    this.file = await fs.open(`${this.folder}/${segmentName(segment)}`, 'append');
    if (isNew) await fs.syncFolder(this.folder);
    return this.file;
  }

  private async writeHead(next: JournalHead): Promise<void> {
    const { count, hash } = next;
    const sealed = this.key === null ? next.sealed : { count, hash, mac: sealOf(this.key, count, hash) };
    const head = { ...next, sealed };
    await this.head.write(head);
    this.at = head;
  }

  /** Writes down that something was wrong; lines go on in a segment of their own. */
  private async note(head: JournalHead, fault: { readonly at: number; readonly why: string }): Promise<void> {
    const found = new Date(this.surroundings.now()).toISOString();
    const segment = (await this.reader.lastSegment()) + 1;
    const next = { ...head, segment, bytes: 0, faults: [...head.faults, { ...fault, found }] };
    await this.letGo();
    // A damaged head is set aside by this.
    const state = await this.head.inspect();
    if (state.kind === 'damaged') await this.head.startAnew(next);
    else await this.head.write(next);
    this.at = next;
  }

  private async letGo(): Promise<void> {
    const { file } = this;
    this.file = null;
    await file?.close();
  }

  private async read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      if (errnoOf(thrown) === null) throw thrown;
      throw readProblem(thrown, 'the journal');
    }
  }

  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
