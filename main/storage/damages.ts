import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import { listOrNone } from './files.ts';
import type { Specs } from './specs.ts';
import type { Damage } from './stores.ts';

/** `newest-good` puts the newest good generation in its place, `start-anew` an empty one; the damaged file is set aside. */
export type Choice = 'newest-good' | 'start-anew';
export type Choices = Readonly<Record<string, Choice>>;

/** A damaged file with what can be done about it. */
export interface DamagedFile extends Damage {
  readonly choices: readonly Choice[];
}

/** The library is not opened before a person chose. */
export interface FoundDamaged {
  readonly kind: 'damaged';
  readonly files: readonly DamagedFile[];
  readonly problem: StorageProblem;
}

/** Gathers what is damaged, and does what a person chose about it. */
export class Damages {
  readonly found: DamagedFile[] = [];
  private readonly choices: Choices;

  constructor(choices: Choices) {
    this.choices = choices;
  }

  /** Every file opened here was written when the library was made: one that is missing is damage too. */
  async open<T>(
    document: StoredDocument<T>,
    file: string,
    mayStartAnew: boolean | 'without-copy',
  ): Promise<void> {
    const empty = document.data;
    const found = await document.open();
    if (found.kind === 'ok') return;
    const damage: Damage =
      found.kind === 'damaged' ? found.damage : { file, why: 'it is gone', setAside: null, newestGood: null };
    const choices: readonly Choice[] = [
      ...(damage.newestGood === null ? [] : (['newest-good'] as const)),
      ...(mayStartAnew === true || (mayStartAnew && damage.newestGood === null)
        ? (['start-anew'] as const)
        : []),
    ];
    const choice = this.choices[file];
    if (choice === undefined || !choices.includes(choice)) this.found.push({ ...damage, choices });
    else if (choice === 'newest-good') await document.adopt();
    else await document.startAnew(empty);
  }

  /** The same for a file that comes to be later. */
  async openIfThere<T>(...[document, ...rest]: Parameters<typeof this.open<T>>): Promise<void> {
    if ((await document.open()).kind !== 'missing') await this.open(document, ...rest);
  }

  /** Months of past deliveries whose file is gone while earlier states are there, or that a choice was made about. */
  async openLost({ fs, root, ...rest }: Surroundings, specs: Specs): Promise<void> {
    const names = await listOrNone(fs, `${root}/deliveries`);
    const months = new Set(names.map((name) => name.slice(0, 7)));
    for (const month of months) {
      const file = `deliveries/${month}.json`;
      if (names.includes(`${month}.json`) && this.choices[file] === undefined) continue;
      const empty = { deliveries: [] };
      const path = `${root}/${file}`;
      await this.open(new StoredDocument({ fs, root, ...rest }, path, specs.deliveries, empty), file, true);
    }
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
