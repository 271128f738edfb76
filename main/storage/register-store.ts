/** What storage offers of the register. */
import type { ImportRecord } from '../../shared/domain/import-record.ts';
import type { ConsentEntry, Person } from '../../shared/domain/person.ts';
import type { Damage } from './stores.ts';

/** A consent entry as the register keeps it. */
export interface StoredConsent extends ConsentEntry {
  readonly id: string;
  readonly recordedBy: string;
}

export interface StoredPerson extends Person {
  readonly consents: readonly StoredConsent[];
}

/** `damaged`: unlocked, but the file cannot be trusted; reads refuse as when locked. */
export type RegisterState = 'locked' | 'open' | 'damaged';

export type NewConsent = Omit<ConsentEntry, 'id' | 'recordedAt'> & { readonly id?: string | null };

/** What an import takes in: facts of new and changed people, and entries with the instants they count from. */
export interface ImportBatch {
  readonly id: string;
  readonly file: string;
  readonly form: string;
  readonly from: string;
  readonly until: string;
  readonly rows: number;
  readonly inFile: number;
  readonly granted: number;
  readonly denied: number;
  readonly people: readonly Omit<Person, 'consents'>[];
  readonly entries: readonly {
    readonly person: string;
    readonly entry: NewConsent & { readonly recordedAt: string };
  }[];
  /** Entries by id that the file says once more: they are not recorded again, and count for this import, too. */
  readonly repeats: readonly string[];
  /** People the register knew who are in the file. */
  readonly listed: readonly string[];
}

export interface RegisterStore {
  readonly state: () => RegisterState;
  /** What is wrong with the file, while `damaged`. */
  readonly damage: () => Damage | null;
  /** Changes with every write, so that a pass can say which consents it saw. Throws `locked`. */
  readonly version: () => string;
  /** Everybody. The same array until the register changes. Throws `locked`. */
  readonly people: () => readonly StoredPerson[];
  readonly person: (id: string) => StoredPerson | null;
  /** Adds or changes facts about people; their consents stay as they are. One write for all. */
  readonly savePeople: (people: readonly Omit<Person, 'consents'>[]) => Promise<readonly StoredPerson[]>;
  /**
   * Takes somebody out of whom nothing was ever recorded, as whoever came only with an undone import: their facts stay
   * in the file and are no longer seen, `setAside` has them, and a list or `savePeople` brings them back. Throws where
   * an entry of theirs stands, whether or not it counts.
   */
  readonly removePerson: (id: string, by: string) => Promise<void>;
  /**
   * Appends consent entries, recorded now or at the instant they bring; there is no way to change or remove one. One
   * write for all. What else is known of the people stays as it is.
   */
  readonly record: (
    entries: readonly {
      readonly person: string;
      readonly entry: NewConsent & { readonly recordedAt?: string };
    }[],
    by: string,
  ) => Promise<readonly StoredConsent[]>;
  /**
   * Takes in people with their entries in one write: all or nothing. An entry without an instant stays without one: its
   * first day decides (case-format.md). They count as typed by hand, so no undone import takes them along. For the
   * sample, and for what the district file says.
   */
  readonly importAll: (
    people: readonly {
      readonly person: Omit<Person, 'consents'>;
      readonly consents: readonly (NewConsent & { readonly recordedAt?: string | null })[];
    }[],
    by: string,
  ) => Promise<void>;
  /** Takes in a whole file in one write: all or nothing. Everything else has its turn meanwhile. */
  readonly takeIn: (batch: ImportBatch, by: string) => Promise<ImportRecord>;
  /** Newest first. */
  readonly imports: () => readonly ImportRecord[];
  /** Takes an import back: what it alone said counts no more, and people it alone brought are not seen any more. Later ones stay. */
  readonly undoImport: (id: string, by: string) => Promise<void>;
  /** Everybody as they would be seen after `undoImport`; the register stays as it is. */
  readonly withoutImport: (id: string) => Promise<readonly StoredPerson[]>;
  /** People who came only with an import that was undone: not seen, and found again by the next import. */
  readonly setAside: () => readonly StoredPerson[];
  /**
   * All that was ever recorded of somebody, also what an undone import brought: for the record of what went out. Null for
   * an id the register never had.
   */
  readonly history: (id: string) => {
    readonly person: StoredPerson;
    readonly entries: readonly { readonly entry: StoredConsent; readonly undone: boolean }[];
  } | null;
  /** Puts the newest good generation in the place of a damaged file. */
  readonly recover: () => Promise<void>;
}
