import { crc32 } from 'node:zlib';
import { type PostDocument, type TileRow, tileOf } from '../../shared/domain/post-document.ts';
import { addDays, isDate } from '../../shared/schedule/wall-time.ts';
import { DurableAdapter, type Surroundings } from './durable-adapter.ts';
import { type FileFacts, makeFolders, sweepTemps } from './files.ts';
import type { Specs } from './specs.ts';

/** A row with what its file looked like: a row whose file looks otherwise is read again. */
interface Entry {
  readonly row: TileRow;
  readonly stamp: string;
}

interface Head {
  /** When the month's folder last changed, as it was when the index was written. */
  readonly folder: number;
  readonly rows: number;
}

const POST_FILE = /^([A-Za-z0-9_-]+)\.json$/u;
const POST_GENERATION = /^([A-Za-z0-9_-]+)\.json\.[12]$/u;
/** Days that are looked up one by one: a month on the calendar with the days around it. */
const FEW_DAYS = 62;
/** Posts read at once while a month is rebuilt. */
const AT_ONCE = 16;

const stampOf = (facts: FileFacts): string => `${facts.modified}:${facts.size}:${facts.number}`;

const dayOf = (row: TileRow | undefined): string | null => row?.publishAt?.slice(0, 10) ?? null;

const line = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
};

const readLine = (text: string): unknown => {
  const json = text.slice(9);
  return text.slice(0, 8) === crc32(json).toString(16).padStart(8, '0') ? JSON.parse(json) : undefined;
};

/**
 * The tiles of all posts, by month: a cache, rebuilt wherever it is in doubt. A save appends one line to its month's
 * file, which is not flushed, so that a save costs the same in a library of any size. The file's first line says when
 * the month's folder last changed; a crash, a power cut or a restored copy leaves another time there, and that month
 * is compared file by file.
 */
export class TileIndex {
  private readonly surroundings: Surroundings;
  private readonly specs: Specs;
  private readonly entries = new Map<string, Entry>();
  /** Wall date → ids of its posts, so that a look at three days costs the same in a library of any size. */
  private readonly days = new Map<string, Set<string>>();
  /** Months whose file has to be written anew when the library closes. */
  private readonly touched = new Set<string>();
  /** Months whose file takes no more lines. */
  private readonly broken = new Set<string>();
  private readonly doubted = new Set<string>();

  constructor(surroundings: Surroundings, specs: Specs) {
    this.surroundings = surroundings;
    this.specs = specs;
  }

  /** Reads the index, rebuilds what cannot be trusted. Temp files of a crash are removed on the way. */
  async open(): Promise<void> {
    const { fs } = this.surroundings;
    await makeFolders(fs, this.surroundings.root, ['posts']);
    await makeFolders(fs, this.surroundings.root, ['index']);
    await sweepTemps(fs, `${this.surroundings.root}/index`, await fs.list(`${this.surroundings.root}/index`));
    for (const month of await fs.list(this.folder())) {
      if (!/^\d{4}-\d{2}$/u.test(month)) continue;
      const facts = await fs.stat(this.folder(month));
      if (facts?.kind !== 'folder') continue;
      const known = await this.readMonth(month);
      if (known?.head?.folder === facts.modified) {
        for (const entry of known.entries.values()) this.set(entry);
      } else {
        await this.rebuild(month, known?.entries ?? new Map());
      }
    }
  }

  get(id: string): TileRow | null {
    return this.entries.get(id)?.row ?? null;
  }

  all(): readonly TileRow[] {
    return [...this.entries.values()].map((entry) => entry.row);
  }

  /** Rows that may lie in [from, to] (`YYYY-MM-DD`): a few days are looked up by day, a longer range answers all. */
  between(from: string, to: string): readonly TileRow[] {
    if (!isDate(from) || !isDate(to)) return this.all();
    const rows: TileRow[] = [];
    let day = from;
    for (let days = 0; days < FEW_DAYS; days += 1) {
      if (day > to) return rows;
      for (const id of this.days.get(day) ?? []) {
        const row = this.get(id);
        if (row !== null) rows.push(row);
      }
      day = addDays(day, 1);
    }
    return this.all();
  }

  /** After a save. A cache that cannot be written is no reason to fail: it is rebuilt later. */
  async put(post: PostDocument): Promise<void> {
    const row = tileOf(post);
    const { fs } = this.surroundings;
    try {
      const facts = await fs.stat(`${this.folder(row.month)}/${row.id}.json`);
      const entry = { row, stamp: facts === null ? '' : stampOf(facts) };
      this.set(entry);
      this.touched.add(row.month);
      if (this.broken.has(row.month)) return;
      const file = await fs.open(this.file(row.month), 'append');
      try {
        await file.write(new TextEncoder().encode(line(entry)));
      } finally {
        await file.close();
      }
    } catch {
      this.set({ row, stamp: '' });
      this.touched.add(row.month);
      this.broken.add(row.month);
    }
  }

  /** Something else changed in the month's folder: its first line is written anew on closing. */
  touch(month: string): void {
    this.touched.add(month);
  }

  /** The post is gone for good. */
  drop(id: string): void {
    const row = this.get(id);
    if (row === null) return;
    this.entries.delete(id);
    this.days.get(dayOf(row) ?? '')?.delete(id);
    this.touched.add(row.month);
    // Its lines in the file count no more: the month is written whole on closing, and compared after a crash.
    this.broken.add(row.month);
  }

  /** After a save that failed: what lies on disk is not certain, so the month is compared when it is opened next. */
  doubt(month: string): void {
    this.doubted.add(month);
  }

  /** Marks a post whose file turned out to be damaged. */
  markDamaged(id: string): void {
    const entry = this.entries.get(id);
    if (entry === undefined || entry.row.damaged) return;
    this.set({ row: { ...entry.row, damaged: true }, stamp: '' });
    this.touched.add(entry.row.month);
  }

  /** Writes the months that changed, whole, with a first line that vouches for them. */
  async close(): Promise<void> {
    for (const month of this.touched) {
      if (this.doubted.has(month)) continue;
      try {
        await this.writeMonth(month);
      } catch {
        // Rebuilt when the library is opened next.
      }
    }
    this.touched.clear();
  }

  private async writeMonth(month: string): Promise<void> {
    const { fs, randomBytes } = this.surroundings;
    const facts = await fs.stat(this.folder(month));
    if (facts === null) return;
    const entries = [...this.entries.values()].filter((entry) => entry.row.month === month);
    const head: Head = { folder: facts.modified, rows: entries.length };
    const bytes = new TextEncoder().encode(line(head) + entries.map(line).join(''));
    const temp = `${this.file(month)}.${Buffer.from(randomBytes(6)).toString('hex')}.tmp`;
    const file = await fs.open(temp, 'create');
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temp, this.file(month));
  }

  private async readMonth(
    month: string,
  ): Promise<{ readonly head: Head | null; readonly entries: Map<string, Entry> } | null> {
    const entries = new Map<string, Entry>();
    try {
      const text = new TextDecoder().decode(await this.surroundings.fs.readFile(this.file(month)));
      const lines = text.split('\n');
      let head = lines[0] === undefined ? null : ((readLine(lines[0]) as Head | undefined) ?? null);
      const first = head !== null && 'rows' in head ? 1 : 0;
      if (first === 0) head = null;
      let good = lines.at(-1) === '';
      for (const one of lines.slice(first, -1)) {
        const entry = readLine(one) as Entry | undefined;
        // A row of an older Hallpass does not know who is in the post, what it says, or whose turn it is.
        if (
          entry?.row?.people === undefined ||
          entry.row.words === undefined ||
          entry.row.review === undefined
        )
          good = false;
        else entries.set(entry.row.id, entry);
      }
      // Rows appended after the head make the month's folder newer than the head says, whenever they matter.
      return { head: good && head !== null && entries.size >= head.rows ? head : null, entries };
    } catch {
      return null;
    }
  }

  private async rebuild(month: string, known: ReadonlyMap<string, Entry>): Promise<void> {
    const { fs } = this.surroundings;
    const folder = this.folder(month);
    const names = await fs.list(folder);
    await sweepTemps(fs, folder, names);
    const ids = new Set<string>();
    for (const name of names) {
      const id = POST_FILE.exec(name)?.[1] ?? POST_GENERATION.exec(name)?.[1];
      if (id !== undefined) ids.add(id);
    }
    const waiting = [...ids];
    const work = async (): Promise<void> => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        this.set(await this.entryOf(month, id, known.get(id)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.touched.add(month);
    this.broken.add(month);
  }

  private async entryOf(month: string, id: string, known: Entry | undefined): Promise<Entry> {
    const { fs } = this.surroundings;
    const path = `${this.folder(month)}/${id}.json`;
    const facts = await fs.stat(path);
    const stamp = facts === null ? '' : stampOf(facts);
    if (known !== undefined && stamp !== '' && known.stamp === stamp) return known;
    const found = await new DurableAdapter(this.surroundings, path, this.specs.post).inspect();
    if (found.kind === 'ok') return { row: tileOf(found.data), stamp };
    const good = found.kind === 'damaged' ? found.newestGood : null;
    return { row: good === null ? unreadable(id, month) : tileOf(good.data, true), stamp: '' };
  }

  private set(entry: Entry): void {
    const { id } = entry.row;
    const before = dayOf(this.entries.get(id)?.row);
    const now = dayOf(entry.row);
    this.entries.set(id, entry);
    if (before !== now && before !== null) this.days.get(before)?.delete(id);
    if (now === null) return;
    const day = this.days.get(now);
    if (day === undefined) this.days.set(now, new Set([id]));
    else day.add(id);
  }

  private folder(month?: string): string {
    return month === undefined
      ? `${this.surroundings.root}/posts`
      : `${this.surroundings.root}/posts/${month}`;
  }

  private file(month: string): string {
    return `${this.surroundings.root}/index/${month}.jsonl`;
  }
}

const unreadable = (id: string, month: string): TileRow => ({
  id,
  month,
  title: '',
  publishAt: null,
  zone: 'UTC',
  targets: [],
  category: null,
  media: [],
  people: [],
  words: '',
  shown: 0,
  described: 0,
  review: null,
  changed: `${month}-01T00:00:00.000Z`,
  binnedAt: null,
  damaged: true,
});
