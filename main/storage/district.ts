import type { KeptPack } from '../../shared/domain/kept-pack.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import { sweepTemps, listOrNone } from './files.ts';
import type { Specs } from './specs.ts';
import type { DistrictStore } from './stores.ts';
import { WriteOnceFolder } from './write-once.ts';

/** The document: what is in force; null until the first version is kept. */
export interface DistrictDocument {
  readonly current: KeptPack | null;
}

/** Versions before the current one, `district/versions/<number>.json`. */
const BELOW = ['district', 'versions'] as const;

const nameOf = (n: number): string => String(n).padStart(6, '0');

/**
 * `district.json` holds the version in force. Before a new one takes its place it is written among the earlier ones,
 * once and for good; cut short between the two, the next keep finds it there already.
 */
export class District implements DistrictStore {
  private readonly surroundings: Surroundings;
  private readonly document: StoredDocument<DistrictDocument>;
  private readonly files: WriteOnceFolder<KeptPack>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(surroundings: Surroundings, specs: Specs, document: StoredDocument<DistrictDocument>) {
    this.surroundings = surroundings;
    this.document = document;
    this.files = new WriteOnceFolder(surroundings, specs.districtVersion);
  }

  current(): KeptPack | null {
    return this.document.data.current;
  }

  /** A new version, numbered after all there ever were. On disk when it resolves; a failed one changes nothing. */
  keep(pack: Omit<KeptPack, 'n'>): Promise<KeptPack> {
    const turn = this.last.then(() => this.keepNow(pack));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async keepNow(pack: Omit<KeptPack, 'n'>): Promise<KeptPack> {
    const before = this.current();
    if (before !== null) await this.files.write(BELOW, nameOf(before.n), before);
    const newest = Number((await this.files.names(BELOW)).at(-1) ?? '0');
    const kept: KeptPack = { ...pack, n: Math.max(newest, before?.n ?? 0) + 1 };
    if (kept.n > 999_999)
      throw new StorageProblem('too-large', 'There are too many versions.', 'Nothing was changed.');
    await this.document.update(() => ({ current: kept }));
    return this.current() ?? kept;
  }

  /** Oldest first, without the current one. A damaged one is left out and stays on disk. */
  async earlier(): Promise<readonly KeptPack[]> {
    const current = this.current();
    const found: KeptPack[] = [];
    for (const name of await this.files.names(BELOW)) {
      const one = await this.files.read(BELOW, name);
      if (one.kind === 'ok' && one.data.n !== current?.n) found.push(one.data);
    }
    return found;
  }

  /** Removes what a crash left of a write. */
  async sweep(): Promise<void> {
    const { fs, root } = this.surroundings;
    await sweepTemps(fs, `${root}/district`, await listOrNone(fs, `${root}/district`));
  }

  async settle(): Promise<void> {
    await this.last;
    await this.document.settle();
  }
}
