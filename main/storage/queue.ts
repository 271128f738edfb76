import { type Delivery, isOpen } from '../../shared/domain/delivery.ts';
import { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import { listOrNone, makeFolders } from './files.ts';
import { damageProblem, readProblem } from './problem.ts';
import type { Specs } from './specs.ts';
import type { QueueStore } from './stores.ts';

type Deliveries = { readonly deliveries: readonly Delivery[] };
/** The closed deliveries that were due in one month. */
export type MonthDocument = StoredDocument<Deliveries>;

/** Where a month lies in the library; `month`: `2026-11`. */
export const monthFile = (month: string): string => `deliveries/${month}.json`;

export const monthDocument = (surroundings: Surroundings, specs: Specs, month: string): MonthDocument =>
  new StoredDocument<Deliveries>(
    surroundings,
    `${surroundings.root}/${monthFile(month)}`,
    specs.deliveries,
    { deliveries: [] },
    { isFirstTwice: true },
  );

const monthOfDue = (delivery: Delivery): string => delivery.dueAt.slice(0, 7);
const byDue = (one: Delivery, other: Delivery): number =>
  one.dueAt === other.dueAt ? (one.id < other.id ? -1 : 1) : one.dueAt < other.dueAt ? -1 : 1;

/** The older list with the newer deliveries put in by id. */
const merged = (older: readonly Delivery[], newer: readonly Delivery[]): readonly Delivery[] => {
  const all = new Map(older.map((delivery) => [delivery.id, delivery]));
  for (const delivery of newer) all.set(delivery.id, delivery);
  return [...all.values()];
};

/**
 * Open deliveries in `queue.json`; closed ones in `deliveries/<month due>.json`. Every change is first written to
 * `queue.json`, in one step; moving closed ones on is housekeeping that is done again when it was cut short.
 */
export class Queue implements QueueStore {
  private readonly surroundings: Surroundings;
  private readonly specs: Specs;
  private readonly document: StoredDocument<Deliveries>;
  private readonly months: Map<string, Promise<MonthDocument>>;
  private moving: Promise<void> = Promise.resolve();
  /** The waiting ones by id, of the list they were made from. */
  private byId: { readonly of: readonly Delivery[]; readonly ids: ReadonlyMap<string, Delivery> } | null =
    null;

  /** `months`: those that are there, opened. */
  constructor(
    surroundings: Surroundings,
    specs: Specs,
    document: StoredDocument<Deliveries>,
    months: ReadonlyMap<string, MonthDocument>,
  ) {
    this.surroundings = surroundings;
    this.specs = specs;
    this.document = document;
    this.months = new Map([...months].map(([month, opened]) => [month, Promise.resolve(opened)]));
  }

  async open(): Promise<readonly Delivery[]> {
    return this.document.data.deliveries.filter((delivery) => isOpen(delivery.state)).sort(byDue);
  }

  async get(id: string): Promise<Delivery | null> {
    const { deliveries } = this.document.data;
    if (this.byId?.of !== deliveries)
      this.byId = { of: deliveries, ids: new Map(deliveries.map((one) => [one.id, one])) };
    const waiting = this.byId.ids.get(id);
    if (waiting !== undefined) return waiting;
    for (const month of [...(await this.archived())].reverse()) {
      const found = (await this.month(month)).data.deliveries.find((delivery) => delivery.id === id);
      if (found !== undefined) return found;
    }
    return null;
  }

  async ofPost(post: string): Promise<readonly Delivery[]> {
    return (await this.gather(() => true)).filter((delivery) => delivery.post === post).sort(byDue);
  }

  async closed(from: string, to: string): Promise<readonly Delivery[]> {
    const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
    const all = await this.gather((month) => month >= first && month <= last);
    return all.filter((one) => !isOpen(one.state) && one.dueAt >= from && one.dueAt <= to).sort(byDue);
  }

  async put(deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.document.update(({ deliveries: before }) => ({ deliveries: merged(before, deliveries) }));
    await this.moveClosed();
  }

  /** Moves closed deliveries to their month. What could not be moved stays in `queue.json`, safe, for the next time. */
  moveClosed(): Promise<void> {
    this.moving = this.moving.then(async () => {
      try {
        await this.moveNow();
      } catch {
        // The state itself is saved. It is moved with the next change or the next start.
      }
    });
    return this.moving;
  }

  /** Resolves when every save that was asked for is done. */
  async settle(): Promise<void> {
    await this.moving;
    await this.document.settle();
  }

  private async moveNow(): Promise<void> {
    const closed = this.document.data.deliveries.filter((delivery) => !isOpen(delivery.state));
    if (closed.length === 0) return;
    const months = new Map<string, Delivery[]>();
    for (const delivery of closed) {
      const month = monthOfDue(delivery);
      months.set(month, [...(months.get(month) ?? []), delivery]);
    }
    await makeFolders(this.surroundings.fs, this.surroundings.root, ['deliveries']);
    for (const [month, some] of months) {
      await (await this.month(month)).update((before) => ({ deliveries: merged(before.deliveries, some) }));
    }
    const moved = new Set(closed);
    await this.document.update((before) => ({
      deliveries: before.deliveries.filter((delivery) => !moved.has(delivery)),
    }));
  }

  private async gather(wanted: (month: string) => boolean): Promise<Delivery[]> {
    let all: readonly Delivery[] = [];
    for (const month of await this.archived()) {
      if (wanted(month)) all = [...all, ...(await this.month(month)).data.deliveries];
    }
    return [...merged(all, this.document.data.deliveries)];
  }

  private async archived(): Promise<readonly string[]> {
    const folder = `${this.surroundings.root}/deliveries`;
    try {
      const names = await listOrNone(this.surroundings.fs, folder);
      return names.filter((name) => /^\d{4}-\d{2}\.json$/u.test(name)).map((name) => name.slice(0, 7));
    } catch (thrown) {
      throw readProblem(thrown, 'the record of deliveries');
    }
  }

  /** One month; one that came to be since the library was opened is read once. */
  private month(month: string): Promise<MonthDocument> {
    const known = this.months.get(month);
    if (known !== undefined) return known;
    const document = monthDocument(this.surroundings, this.specs, month);
    const reading = document.open().then((found) => {
      if (found.kind === 'damaged') {
        throw damageProblem('past deliveries', found.damage.why);
      }
      return document;
    });
    this.months.set(month, reading);
    reading.catch(() => this.months.delete(month));
    return reading;
  }
}
