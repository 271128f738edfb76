import { Low } from 'lowdb';
import type { DocumentSpec, Inspected, Surroundings } from './durable-adapter.ts';
import { DurableAdapter } from './durable-adapter.ts';

/** One lowdb document. Changes are made one after the other. */
export class StoredDocument<T> {
  private readonly adapter: DurableAdapter<T>;
  private readonly low: Low<T>;
  private committed: T;
  private readonly isFirstTwice: boolean;
  /** No file was there when it was opened, and none was written since. */
  private isUnwritten = false;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** `isFirstTwice`: one that is not there until something is kept in it, and nothing else tells of (`update`). */
  constructor(
    surroundings: Surroundings,
    path: string,
    spec: DocumentSpec<T>,
    empty: T,
    { isFirstTwice = false }: { readonly isFirstTwice?: boolean } = {},
  ) {
    this.isFirstTwice = isFirstTwice;
    this.adapter = new DurableAdapter(surroundings, path, spec);
    this.low = new Low(this.adapter, empty);
    this.committed = empty;
  }

  /** What is on disk; a change shows here once it is saved. */
  get data(): T {
    return this.committed;
  }

  /** Reads the file. `missing` leaves the empty state; `damaged` refuses writes until `adopt` or `startAnew`. */
  async open(): Promise<Inspected<T>> {
    const found = await this.adapter.inspect();
    if (found.kind === 'ok') this.committed = found.data;
    this.isUnwritten = this.isFirstTwice && found.kind === 'missing';
    return found;
  }

  /**
   * Replaces the state by what `change` makes of it, and answers it once it is on disk. A failed save changes nothing.
   * With `isFirstTwice`, the first save of one that was not there is written twice: a file that is gone later is missed
   * by its earlier generation alone, and is then never taken for one that never was.
   */
  update(change: (data: T) => T | Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const before = this.committed;
      const after = await change(before);
      if (after === before) return before;
      this.low.data = after;
      await this.low.write();
      this.committed = after;
      // What is kept is kept, also where there is no room for the second.
      if (this.isUnwritten) await this.low.write().catch(() => undefined);
      this.isUnwritten = false;
      return after;
    });
  }

  /** Puts the newest good generation, or what `mend` makes of it, in place of a damaged file. */
  adopt(mend: (data: T) => T = (data) => data): Promise<T> {
    return this.inTurn(async () => {
      this.committed = await this.adapter.adopt(mend);
      return this.committed;
    });
  }

  /** Begins again with `data`; the damaged file stays set aside. */
  startAnew(data: T): Promise<void> {
    return this.inTurn(async () => {
      await this.adapter.startAnew(data);
      this.committed = data;
    });
  }

  /** Resolves when everything asked so far is done. */
  async settle(): Promise<void> {
    await this.last;
  }

  /** True while something is being written. */
  get busy(): boolean {
    return this.waiting > 0;
  }

  private inTurn<R>(work: () => Promise<R>): Promise<R> {
    this.waiting += 1;
    const turn = this.last.then(work);
    this.last = turn
      .catch(() => undefined)
      .then(() => {
        this.waiting -= 1;
      });
    return turn;
  }
}
