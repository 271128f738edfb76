import type { Delivery } from '../../shared/domain/delivery.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { StoredDocument } from './document.ts';
import { DOCUMENTS, type Documents, type InFolder } from './documents.ts';
import type { Surroundings } from './durable-adapter.ts';
import { listOrNone } from './files.ts';
import { type MonthDocument, monthDocument, monthFile } from './queue.ts';
import type { Specs } from './specs.ts';
import type { Damage, JournalLine } from './stores.ts';
import { monthWithTold, queueWithTold, toldDeliveries } from './told-deliveries.ts';

/** `newest-good` puts the newest good generation in its place, `start-anew` an empty one; the damaged file is set aside. */
export type Choice = 'newest-good' | 'start-anew';
export type Choices = Readonly<Record<string, Choice>>;

/** A damaged file with what can be done about it. */
export interface DamagedFile extends Damage {
  readonly choices: readonly Choice[];
  /** Whatever takes its place is given back what the journal tells. */
  readonly fromJournal: boolean;
}

/** The library is not opened before a person chose. */
export interface FoundDamaged {
  readonly kind: 'damaged';
  readonly files: readonly DamagedFile[];
  readonly problem: StorageProblem;
}

type Told = Awaited<ReturnType<typeof toldDeliveries>>;
/** What the journal adds to a copy of a document, or to an empty one. */
type Mend<T> = (data: T, told: Told) => T;

/** Gathers what is damaged, and does what a person chose about it. */
export class Damages {
  readonly found: DamagedFile[] = [];
  private readonly choices: Choices;
  private readonly journal: () => AsyncIterable<JournalLine>;

  /** `journal`: every line that can be read, asked for where it has to give something back. */
  constructor(choices: Choices, journal: () => AsyncIterable<JournalLine>) {
    this.choices = choices;
    this.journal = journal;
  }

  /**
   * Reads one document. It is damage where it is there and not good, or gone though it was written already. `mend`: what
   * takes its place knows what the journal knows.
   */
  async open<T>(
    document: Pick<StoredDocument<T>, 'data' | 'open' | 'adopt' | 'startAnew'>,
    { file, there, mayStartAnew }: Pick<InFolder<T>, 'file' | 'there' | 'mayStartAnew'>,
    mend?: Mend<T>,
  ): Promise<void> {
    const empty = document.data;
    const found = await document.open();
    if (found.kind === 'ok' || (found.kind === 'missing' && there === 'once-used')) return;
    const damage: Damage =
      found.kind === 'damaged' ? found.damage : { file, why: 'it is gone', setAside: null, newestGood: null };
    const choices: readonly Choice[] = [
      ...(damage.newestGood === null ? [] : (['newest-good'] as const)),
      ...(mayStartAnew === true || (mayStartAnew && damage.newestGood === null)
        ? (['start-anew'] as const)
        : []),
    ];
    const choice = this.choices[file];
    if (choice === undefined || !choices.includes(choice)) {
      this.found.push({ ...damage, choices, fromJournal: mend !== undefined });
      return;
    }
    const told = mend === undefined ? null : await toldDeliveries(this.journal());
    const mended = (data: T): T => (told === null ? data : (mend?.(data, told) ?? data));
    if (choice === 'newest-good') await document.adopt(mended);
    else await document.startAnew(mended(empty));
  }

  /** Every document that lies in the library's own folder. `months`: past deliveries, opened before. */
  async openAll(documents: Documents, months: ReadonlyMap<string, MonthDocument>): Promise<void> {
    const past = (): ReadonlyMap<string, Delivery> =>
      new Map([...months.values()].flatMap(({ data }) => data.deliveries.map((one) => [one.id, one])));
    for (const name of Object.keys(DOCUMENTS) as (keyof Documents)[])
      if (name === 'queue')
        await this.open(documents.queue, DOCUMENTS.queue, (data, told) => queueWithTold(data, told, past()));
      else await this.open<unknown>(documents[name], DOCUMENTS[name]);
  }

  /**
   * Every month of past deliveries, by its name (`2026-11`). Read here and not when first asked for: a damaged one would
   * stop every post then, and nobody would be asked. The queue goes on with what was read.
   */
  async openMonths(surroundings: Surroundings, specs: Specs): Promise<ReadonlyMap<string, MonthDocument>> {
    const months = new Map<string, MonthDocument>();
    const names = await listOrNone(surroundings.fs, `${surroundings.root}/deliveries`);
    for (const month of new Set(names.flatMap((name) => /^(\d{4}-\d{2})\.json/u.exec(name)?.[1] ?? []))) {
      const document = monthDocument(surroundings, specs, month);
      await this.open(
        document,
        { file: monthFile(month), there: 'always', mayStartAnew: true },
        monthWithTold(month),
      );
      months.set(month, document);
    }
    return months;
  }

  answer(): FoundDamaged {
    const files = this.found;
    const names = files.map(({ file }) => file).join(', ');
    const what =
      files.length === 1
        ? `A file of the library is damaged: ${names}.`
        : `Files of the library are damaged: ${names}.`;
    return {
      kind: 'damaged',
      files,
      problem: new StorageProblem(
        'damaged',
        what,
        'Everything else is as it was. Nothing is changed before you choose, and the damaged file is kept.',
      ),
    };
  }
}
