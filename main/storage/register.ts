import type { z } from 'zod';
import type { Person } from '../../shared/domain/person.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { StoredDocument } from './document.ts';
import type { DocumentSpec, Surroundings } from './durable-adapter.ts';
import { damageProblem, lockedProblem } from './problem.ts';
import {
  EMPTY,
  encodeRegister,
  type Entry,
  entrySchema,
  factsOf,
  linked,
  personSchema,
  type RegisterData,
  registerSchema,
} from './register-data.ts';
import { importsOf, takenIn, undone, withoutPerson } from './register-imports.ts';
import { historyOf, NOBODY, type RegisterView, viewAfter, viewInTurns, viewOf } from './register-view.ts';
import { type KeyRing, sealingCodec } from './sealed.ts';
import type { Specs } from './specs.ts';
import type {
  Damage,
  NewConsent,
  RegisterState,
  RegisterStore,
  StoredConsent,
  StoredPerson,
} from './stores.ts';

/** Random bytes of an entry's id. */
const ID_BYTES = 9;
const entryId = (random: Uint8Array): string => `c-${Buffer.from(random).toString('hex')}`;

const sameKey = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

/** `recordedAt` left out: now. */
type Fresh = {
  readonly person: string;
  readonly entry: NewConsent;
  readonly recordedAt?: string | null | undefined;
};

/** People and their consents, `register.sealed`: encrypted under the data key, generations too. Locked without it. */
export class Register implements RegisterStore {
  private readonly surroundings: Surroundings;
  private readonly spec: DocumentSpec<RegisterData>;
  private document: StoredDocument<RegisterData> | null = null;
  private found: Damage | null = null;
  private ring: KeyRing | null = null;
  /** The data that `view` was put together from. */
  private joined: RegisterData | null = null;
  private view: RegisterView = NOBODY;

  constructor(surroundings: Surroundings, specs: Specs) {
    this.surroundings = surroundings;
    this.spec = {
      ...specs.plain('register', 'the register', registerSchema as unknown as z.ZodType<RegisterData>, 256),
      encode: encodeRegister,
    };
  }

  /**
   * Opens the file with the key, or forgets everything without one. `fresh`: a new library's, empty. `former`: the key
   * before, while not everything is sealed anew; a register that is open goes on without being read again.
   */
  async useKey(
    key: Uint8Array | null,
    { fresh = false, former = null }: { readonly fresh?: boolean; readonly former?: Uint8Array | null } = {},
  ): Promise<void> {
    const goesOn = former !== null || (key !== null && this.ring !== null && sameKey(this.ring.key, key));
    if (key !== null && this.ring !== null && this.document !== null && this.found === null && goesOn) {
      Object.assign(this.ring, { key, former });
      return;
    }
    this.document = null;
    this.ring = null;
    this.found = null;
    this.forget();
    if (key === null) return;
    this.ring = { key, former };
    const codec = sealingCodec(this.ring, this.surroundings.randomBytes);
    const path = `${this.surroundings.root}/register.sealed`;
    const document = new StoredDocument(this.surroundings, path, { ...this.spec, codec }, EMPTY);
    const found = await document.open();
    if (found.kind === 'damaged') this.found = found.damage;
    if (found.kind === 'missing') {
      if (fresh) await document.update((before) => ({ ...before }));
      else this.found = { file: 'register.sealed', why: 'it is gone', setAside: null, newestGood: null };
    }
    this.document = document;
  }

  state(): RegisterState {
    if (this.document === null) return 'locked';
    return this.found === null ? 'open' : 'damaged';
  }

  damage(): Damage | null {
    return this.found;
  }

  version(): string {
    const { revision, chain } = this.mustOpen().data;
    return `${revision}-${chain.slice(0, 16)}`;
  }

  people(): readonly StoredPerson[] {
    return this.seen().everybody;
  }

  person(id: string): StoredPerson | null {
    return this.seen().byId.get(id) ?? null;
  }

  setAside(): readonly StoredPerson[] {
    return this.seen().setAside;
  }

  async savePeople(people: readonly Omit<Person, 'consents'>[]): Promise<readonly StoredPerson[]> {
    await this.write(people, [], '');
    return people.map((person) => this.person(person.id) as StoredPerson);
  }

  removePerson: RegisterStore['removePerson'] = async (id, by) => {
    const at = new Date(this.surroundings.now()).toISOString();
    await this.join(await this.mustOpen().update((before) => withoutPerson(before, id, { at, by })));
  };

  record: RegisterStore['record'] = (entries, by) =>
    this.write(
      [],
      entries.map(({ person, entry: { recordedAt, ...entry } }) => ({ person, entry, recordedAt })),
      by,
    );

  importAll: RegisterStore['importAll'] = async (people, by) => {
    const fresh = people.flatMap(({ person, consents }) =>
      consents.map(({ recordedAt, ...entry }) => ({
        person: person.id,
        entry,
        // Not the time of the import: an old no and a newer yes of one file would be as late as each other.
        recordedAt: recordedAt ?? null,
      })),
    );
    await this.write(
      people.map(({ person }) => person),
      fresh,
      by,
    );
  };

  takeIn: RegisterStore['takeIn'] = async (batch, by) => {
    const document = this.mustOpen();
    const { now, randomBytes } = this.surroundings;
    const at = new Date(now()).toISOString();
    // Drawn at once: tens of thousands of small draws take as long as the rest of the write.
    const random = Buffer.from(randomBytes(ID_BYTES * batch.entries.length));
    let drawn = 0;
    const id = (): string => entryId(random.subarray(drawn * ID_BYTES, (drawn += 1) * ID_BYTES));
    const data = await document.update((before) =>
      takenIn(before, batch, {
        at,
        by,
        makeEntry: (person, entry) =>
          this.stored({ person, entry: { ...entry, id: id() }, recordedAt: entry.recordedAt }, by),
      }),
    );
    await this.join(data);
    const [record] = importsOf(data);
    if (record === undefined) throw new Error('An import left no record');
    return record;
  };

  imports: RegisterStore['imports'] = () => importsOf(this.mustOpen().data);

  undoImport: RegisterStore['undoImport'] = async (id, by) => {
    const at = new Date(this.surroundings.now()).toISOString();
    await this.join(await this.mustOpen().update((before) => undone(before, id, { at, by })));
  };

  withoutImport: RegisterStore['withoutImport'] = async (id) =>
    (await viewInTurns(undone(this.mustOpen().data, id, { at: '', by: '' }))).everybody;

  history: RegisterStore['history'] = (id) => historyOf(this.mustOpen().data, id);

  async recover(): Promise<void> {
    if (this.document === null) throw lockedProblem();
    if (this.found === null) return;
    if (this.found.newestGood === null) {
      throw damageProblem('the register', 'no earlier state of it can be read');
    }
    await this.document.adopt();
    this.found = null;
  }

  /** Writes every generation anew, so that the key before opens none; what it says stays as it is, its version too. */
  async reseal(): Promise<void> {
    const document = this.mustOpen();
    for (let copy = 0; copy <= this.spec.generations; copy += 1) {
      const isSeen = this.joined === document.data;
      const data = await document.update((before) => ({ ...before }));
      if (isSeen) this.joined = data;
    }
  }

  async settle(): Promise<void> {
    await this.document?.settle();
  }

  /** One write for all of it; answers the entries as they were recorded. */
  private async write(
    people: readonly Omit<Person, 'consents'>[],
    fresh: readonly Fresh[],
    by: string,
  ): Promise<readonly StoredConsent[]> {
    const document = this.mustOpen();
    let added: readonly Entry[] = [];
    const known = this.joined === document.data ? this.view : null;
    let from: RegisterData | null = null;
    const data = await document.update((before) => {
      from = before;
      const all = new Map(before.people.map((person) => [person.id, person]));
      for (const person of people) {
        all.set(person.id, personSchema.parse(factsOf(person, all.get(person.id), null)));
      }
      const stranger = fresh.find((one) => !all.has(one.person));
      if (stranger !== undefined) {
        throw new StorageProblem('gone', 'This person is not in the register.', 'Nothing was recorded.');
      }
      added = fresh.map((one) => this.stored(one, by));
      for (const entry of added) entrySchema.parse(entry);
      const taken = new Set(before.entries.map((entry) => entry.id));
      if (added.some((entry) => taken.has(entry.id))) {
        throw new StorageProblem('exists', 'This entry is recorded already.', 'It was not changed.');
      }
      return {
        ...before,
        revision: before.revision + 1,
        chain: added.reduce(linked, before.chain),
        people: [...all.values()],
        entries: [...before.entries, ...added],
      };
    });
    if (known !== null && from === this.joined) {
      const touched = new Set([...people.map((person) => person.id), ...fresh.map((one) => one.person)]);
      this.view = viewAfter(known, data, touched);
      this.joined = data;
    }
    return added.map(({ person: _person, ...entry }) => entry);
  }

  private stored({ person, entry, recordedAt }: Fresh, by: string): Entry {
    const { randomBytes, now } = this.surroundings;
    return {
      id: entry.id ?? entryId(randomBytes(ID_BYTES)),
      person,
      scope: entry.scope,
      channels: entry.channels,
      decision: entry.decision,
      basis: entry.basis,
      from: entry.from,
      until: entry.until,
      recordedAt: recordedAt === undefined ? new Date(now()).toISOString() : recordedAt,
      recordedBy: by,
      form: entry.form,
      signedBy: entry.signedBy,
    };
  }

  private seen(): RegisterView {
    const { data } = this.mustOpen();
    if (this.joined !== data) {
      this.view = viewOf(data);
      this.joined = data;
    }
    return this.view;
  }

  /** Puts everybody together ahead of the first question, without holding anything up. */
  private async join(data: RegisterData): Promise<void> {
    const view = await viewInTurns(data);
    if (this.document?.data !== data) return;
    this.view = view;
    this.joined = data;
  }

  private mustOpen(): StoredDocument<RegisterData> {
    if (this.document === null) throw lockedProblem();
    if (this.found !== null) throw damageProblem('the register', this.found.why);
    return this.document;
  }

  private forget(): void {
    this.joined = null;
    this.view = NOBODY;
  }
}
