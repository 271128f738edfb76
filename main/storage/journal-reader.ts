import { breathe } from '../breathe.ts';
import { type FileSystem, errnoOf, listOrNone } from './files.ts';
import { type JournalHead, FIRST_HEAD, segmentName } from './journal-head.ts';
import { NO_HASH, readLine, splitLines, type WrittenLine } from './journal-lines.ts';
import type { JournalLine } from './stores.ts';

export interface Break {
  readonly at: number;
  readonly why: string;
}

/** What the end of the journal looks like against its head. */
export interface End {
  /** The head, moved on by whole lines that a crash left unannounced. */
  readonly head: JournalHead;
  /** Length to cut the head's segment to: an incomplete line lies beyond it. */
  readonly cut: number | null;
  readonly fault: Break | null;
}

/** Where a line lies. */
interface Place {
  readonly n: number;
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly post: string | null;
}

/** Lines nearer to each other than this are read in one go, bytes. */
const NEAR = 65_536;

/** Lines read in one turn of main: some 20 ms. A journal of years has hundreds of thousands. */
const A_TURN = 250;

const NOTHING = new Uint8Array(0);

/** Places in order, cut into runs of which each is read in one go. */
const runsOf = (places: readonly Place[]): readonly (readonly Place[])[] => {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNear =
      last !== undefined &&
      last.segment === place.segment &&
      place.start >= last.end &&
      place.start - last.end < NEAR;
    if (isNear) run?.push(place);
    else runs.push([place]);
  }
  return runs;
};

/** Reads what the journal's folder holds. Where lines lie is remembered, what they say is not. */
export class JournalReader {
  private readonly fs: FileSystem;
  private readonly folder: string;
  /** Line number → place, once anything was asked. */
  private places: Map<number, Place> | null = null;
  /** The highest line number in `places`. */
  private lastPlace = 0;
  /** Post → the places of its lines, in order; beside `places`. */
  private readonly byPost = new Map<string, Place[]>();

  constructor(fs: FileSystem, folder: string) {
    this.fs = fs;
    this.folder = folder;
  }

  async segments(): Promise<readonly number[]> {
    const names = await listOrNone(this.fs, this.folder);
    return names.flatMap((name) => (/^\d{6}\.jsonl$/u.test(name) ? [Number(name.slice(0, 6))] : []));
  }

  async lastSegment(): Promise<number> {
    return (await this.segments()).at(-1) ?? 0;
  }

  async readEnd(head: JournalHead | null): Promise<End> {
    const last = await this.lastSegment();
    if (head === null) {
      // How far the journal went is no longer known: it is read for what it shows.
      const { count, hash } = await this.readAll();
      const found = { ...FIRST_HEAD, count, hash, segment: Math.max(last, 1) };
      return { head: found, cut: null, fault: { at: count, why: 'its head is missing or damaged' } };
    }
    const bytes = await this.bytesOf(head.segment);
    if (bytes.byteLength < head.bytes) {
      return { head, cut: null, fault: { at: head.count, why: 'lines at its end are missing' } };
    }
    const own = bytes.subarray(0, head.bytes);
    const lastLine = splitLines(own).lines.at(-1);
    if (
      head.bytes > 0 &&
      (own.at(-1) !== 10 || lastLine === undefined || !endsWithHash(lastLine, head.hash))
    ) {
      return { head, cut: null, fault: { at: head.count, why: 'its last line was changed' } };
    }
    return this.readBeyond(head, bytes, last);
  }

  /** Whole lines beyond the head were flushed just before a crash; what follows them was not. */
  private async readBeyond(head: JournalHead, bytes: Uint8Array, last: number): Promise<End> {
    let moved = head;
    const next = last > head.segment ? await this.bytesOf(head.segment + 1) : NOTHING;
    for (const [segment, more] of [
      [head.segment, bytes.subarray(head.bytes)],
      [head.segment + 1, next],
    ] as const) {
      const { lines, rest } = splitLines(more);
      let length = segment === head.segment ? head.bytes : 0;
      for (const text of lines) {
        const read = readLine(text, moved.count + 1, moved.hash, null);
        if (!read.ok) {
          return {
            head: moved,
            cut: null,
            fault: { at: moved.count + 1, why: `after its last line: ${read.why}` },
          };
        }
        length += text.byteLength + 1;
        moved = { ...moved, count: read.line.n, hash: read.line.hash, segment, bytes: length };
      }
      if (rest.byteLength > 0) {
        return { head: { ...moved, segment, bytes: length }, cut: length, fault: null };
      }
    }
    return { head: moved, cut: null, fault: null };
  }

  /** Reads the whole journal: the first thing wrong with it, or how many lines carry this library's keyed hash. */
  async verify(head: JournalHead, key: Uint8Array | null): Promise<Break | { readonly sealed: number }> {
    let [count, hash, sealed] = [0, NO_HASH, 0];
    for (const segment of await this.segments()) {
      const bytes = await this.bytesOf(segment);
      const { lines, rest } = splitLines(bytes);
      for (const text of lines) {
        const read = readLine(text, count + 1, hash, key);
        if (!read.ok) return { at: count + 1, why: read.why };
        [count, hash] = [read.line.n, read.line.hash];
        if (count % A_TURN === 0) await breathe();
        if (key !== null && read.line.mac !== null) sealed += 1;
        if (key !== null && head.sealed?.count === count && head.sealed.hash !== hash) {
          return { at: count, why: 'it does not match the seal' };
        }
      }
      if (rest.byteLength > 0) return { at: count + 1, why: 'it is incomplete' };
      if (segment === head.segment && bytes.byteLength !== head.bytes) {
        return { at: count, why: 'its length is not what its head says' };
      }
    }
    if (count < head.count) return { at: count + 1, why: 'lines at its end are missing' };
    if (count > head.count || hash !== head.hash) return { at: count, why: 'its head says otherwise' };
    return { sealed };
  }

  ofPost(post: string, head: JournalHead): Promise<readonly JournalLine[]> {
    return this.ofPosts([post], head);
  }

  /** Lines of several posts, one list in order of their numbers, so that each segment is read once. */
  async ofPosts(posts: readonly string[], head: JournalHead): Promise<readonly JournalLine[]> {
    const known = await this.known(head);
    const places = [...new Set(posts)].flatMap((post) => this.byPost.get(post) ?? []);
    return this.linesAt(
      places.filter((place) => known.get(place.n) === place).sort((one, other) => one.n - other.n),
    );
  }

  async list(from: number, limit: number, head: JournalHead): Promise<readonly JournalLine[]> {
    const known = await this.known(head);
    const places: Place[] = [];
    for (let n = Math.max(1, from); n <= head.count && places.length < limit; n += 1) {
      const place = known.get(n);
      if (place !== undefined) places.push(place);
    }
    return this.linesAt(places);
  }

  /** Every line that can be read, in order, whatever the head says. */
  async *whole(): AsyncGenerator<JournalLine> {
    for (const segment of await this.segments())
      for (const text of splitLines(await this.bytesOf(segment)).lines) {
        const line = lineIn(text);
        if (line !== null) yield line;
      }
  }

  /** Told of lines that were just written. */
  added(segment: number, from: number, texts: readonly string[], lines: readonly JournalLine[]): void {
    if (this.places === null) return;
    let start = from;
    texts.forEach((text, index) => {
      const line = lines[index] as JournalLine;
      const end = start + Buffer.byteLength(text);
      this.put({ n: line.n, segment, start, end: end - 1, post: line.post });
      start = end;
    });
  }

  private async known(head: JournalHead): Promise<Map<number, Place>> {
    if (this.places === null) await this.readAll();
    const places = this.places ?? new Map<number, Place>();
    // What was written and not acknowledged is not told.
    if (this.lastPlace > head.count) {
      for (const n of places.keys()) if (n > head.count) places.delete(n);
      this.lastPlace = head.count;
    }
    return places;
  }

  /** Reads everything that can be read, notes where it lies, and answers the last line's number and hash. */
  private async readAll(): Promise<{ readonly count: number; readonly hash: string }> {
    this.places = new Map<number, Place>();
    this.byPost.clear();
    let last = { count: 0, hash: NO_HASH };
    for (const segment of await this.segments()) {
      let start = 0;
      for (const text of splitLines(await this.bytesOf(segment)).lines) {
        const line = lineIn(text);
        const end = start + text.byteLength;
        if (line !== null) {
          this.put({ n: line.n, segment, start, end, post: line.post });
          last = { count: line.n, hash: line.hash };
          if (line.n % A_TURN === 0) await breathe();
        }
        start = end + 1;
      }
    }
    return last;
  }

  private put(place: Place): void {
    this.places?.set(place.n, place);
    this.lastPlace = Math.max(this.lastPlace, place.n);
    if (place.post === null) return;
    const own = this.byPost.get(place.post);
    if (own === undefined) this.byPost.set(place.post, [place]);
    else own.push(place);
  }

  private async linesAt(places: readonly Place[]): Promise<readonly JournalLine[]> {
    const lines: JournalLine[] = [];
    for (const run of runsOf(places)) {
      const [first, last] = [run[0] as Place, run.at(-1) as Place];
      const bytes = await this.piece(first.segment, first.start, last.end);
      for (const { start, end } of run) {
        const line = lineIn(bytes.subarray(start - first.start, end - first.start));
        if (line === null) continue;
        const { mac: _, ...shown } = line;
        lines.push(shown);
      }
    }
    return lines;
  }

  /** Part of a segment. What was acknowledged is only ever added to, so a place found once stays true. */
  private async piece(segment: number, start: number, end: number): Promise<Uint8Array> {
    try {
      const file = await this.fs.openRead(`${this.folder}/${segmentName(segment)}`);
      try {
        return await file.read(start, end - start);
      } finally {
        await file.close();
      }
    } catch (thrown) {
      if (errnoOf(thrown) === 'ENOENT') return NOTHING;
      throw thrown;
    }
  }

  private async bytesOf(segment: number): Promise<Uint8Array> {
    try {
      return await this.fs.readFile(`${this.folder}/${segmentName(segment)}`);
    } catch (thrown) {
      if (errnoOf(thrown) === 'ENOENT') return NOTHING;
      throw thrown;
    }
  }
}

/** A line for reading, whatever its neighbours are; null where it is none. */
const lineIn = (bytes: Uint8Array): WrittenLine | null => {
  try {
    const line = JSON.parse(new TextDecoder().decode(bytes)) as Partial<WrittenLine>;
    if (typeof line.n !== 'number' || typeof line.hash !== 'string') return null;
    const read = readLine(bytes, line.n, line.prev ?? '', null);
    return read.ok ? read.line : null;
  } catch {
    return null;
  }
};

const endsWithHash = (bytes: Uint8Array, hash: string): boolean => {
  const line = lineIn(bytes);
  return line !== null && line.hash === hash;
};
