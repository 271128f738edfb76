import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  CONSENT_BASES,
  CONSENT_CHANNELS,
  CONSENT_DECISIONS,
  CONSENT_SCOPES,
  PERSON_KINDS,
  type Person,
} from '../../shared/domain/person.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { StoredDocument } from './document.ts';
import type { DocumentSpec, Surroundings } from './durable-adapter.ts';
import { damageProblem, lockedProblem } from './problem.ts';
import { sealingCodec } from './sealed.ts';
import type { Specs } from './specs.ts';
import type {
  Damage,
  NewConsent,
  RegisterState,
  RegisterStore,
  StoredConsent,
  StoredPerson,
} from './stores.ts';

const text = z.string();
const personSchema = z.strictObject({
  id: text.min(1),
  kind: z.enum(PERSON_KINDS),
  first: text,
  last: text,
  preferred: text.nullable(),
  school: text.nullable(),
  grade: text.nullable(),
  adultOn: text.nullable(),
  protected: z.boolean(),
});
const entrySchema = z.strictObject({
  id: text.min(1),
  person: text.min(1),
  scope: z.array(z.enum(CONSENT_SCOPES)),
  channels: z.array(z.enum(CONSENT_CHANNELS)),
  decision: z.enum(CONSENT_DECISIONS),
  basis: z.enum(CONSENT_BASES),
  from: text,
  until: text.nullable(),
  recordedAt: text,
  recordedBy: text,
  form: text.nullable(),
  signedBy: z.strictObject({ name: text, relation: text }).nullable(),
});
const registerSchema = z.strictObject({
  /** Writes so far. */
  revision: z.int().nonnegative(),
  /** Hash over every entry in order: the same entries give the same one. */
  chain: text,
  people: z.array(personSchema),
  /** Append-only, in order of recording. */
  entries: z.array(entrySchema),
});
interface RegisterData {
  readonly revision: number;
  readonly chain: string;
  readonly people: readonly Omit<Person, 'consents'>[];
  readonly entries: readonly (StoredConsent & { readonly person: string })[];
}

const EMPTY: RegisterData = { revision: 0, chain: '', people: [], entries: [] };

type Fresh = { readonly person: string; readonly entry: NewConsent; readonly recordedAt?: string | null };

/** People and their consents, `register.sealed`: encrypted under the data key, generations too. Locked without it. */
export class Register implements RegisterStore {
  private readonly surroundings: Surroundings;
  private readonly spec: DocumentSpec<RegisterData>;
  private document: StoredDocument<RegisterData> | null = null;
  private found: Damage | null = null;
  /** The data that `everybody` was put together from. */
  private joined: RegisterData | null = null;
  private everybody: readonly StoredPerson[] = [];
  private byId = new Map<string, StoredPerson>();

  constructor(surroundings: Surroundings, specs: Specs) {
    this.surroundings = surroundings;
    this.spec = specs.plain('register', 'the register', registerSchema as z.ZodType<RegisterData>, 256);
  }

  /** Opens the file with the key, or forgets everything without one. `fresh`: a new library's, empty. */
  async useKey(key: Uint8Array | null, fresh = false): Promise<void> {
    this.document = null;
    this.found = null;
    this.forget();
    if (key === null) return;
    const codec = sealingCodec(key, this.surroundings.randomBytes);
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
    const { data } = this.mustOpen();
    if (this.joined === data) return this.everybody;
    const { people, entries } = data;
    const consents = new Map<string, StoredConsent[]>();
    for (const { person, ...entry } of entries) {
      const some = consents.get(person);
      if (some === undefined) consents.set(person, [entry]);
      else some.push(entry);
    }
    this.everybody = people.map((person) => ({ ...person, consents: consents.get(person.id) ?? [] }));
    this.byId = new Map(this.everybody.map((person) => [person.id, person]));
    this.joined = data;
    return this.everybody;
  }

  person(id: string): StoredPerson | null {
    this.people();
    return this.byId.get(id) ?? null;
  }

  async savePeople(people: readonly Omit<Person, 'consents'>[]): Promise<readonly StoredPerson[]> {
    await this.write(people, [], '');
    return people.map((person) => this.person(person.id) as StoredPerson);
  }

  record: RegisterStore['record'] = (entries, by) => this.write([], entries, by);

  importAll: RegisterStore['importAll'] = async (people, by) => {
    const fresh = people.flatMap(({ person, consents }) =>
      consents.map(({ recordedAt, ...entry }) => ({
        person: person.id,
        entry,
        recordedAt: recordedAt ?? null,
      })),
    );
    await this.write(
      people.map(({ person }) => person),
      fresh,
      by,
    );
  };

  async recover(): Promise<void> {
    if (this.document === null) throw lockedProblem();
    if (this.found === null) return;
    if (this.found.newestGood === null) {
      throw damageProblem('the register', 'no earlier state of it can be read');
    }
    await this.document.adopt();
    this.found = null;
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
    let added: readonly (StoredConsent & { person: string })[] = [];
    await document.update((before) => {
      const all = new Map(before.people.map((person) => [person.id, person]));
      for (const person of people) all.set(person.id, facts(person));
      const stranger = fresh.find((one) => !all.has(one.person));
      if (stranger !== undefined) {
        throw new StorageProblem('gone', 'This person is not in the register.', 'Nothing was recorded.');
      }
      added = fresh.map((one) => this.stored(one, by));
      const known = new Set(before.entries.map((entry) => entry.id));
      if (added.some((entry) => known.has(entry.id))) {
        throw new StorageProblem('exists', 'This entry is recorded already.', 'It was not changed.');
      }
      return {
        revision: before.revision + 1,
        chain: added.reduce(linked, before.chain),
        people: [...all.values()],
        entries: [...before.entries, ...added],
      };
    });
    return added.map(({ person: _person, ...entry }) => entry);
  }

  private stored({ person, entry, recordedAt }: Fresh, by: string): StoredConsent & { person: string } {
    const { randomBytes, now } = this.surroundings;
    return {
      id: entry.id ?? `c-${Buffer.from(randomBytes(9)).toString('hex')}`,
      person,
      scope: entry.scope,
      channels: entry.channels,
      decision: entry.decision,
      basis: entry.basis,
      from: entry.from,
      until: entry.until,
      recordedAt: recordedAt ?? new Date(now()).toISOString(),
      recordedBy: by,
      form: entry.form,
      signedBy: entry.signedBy,
    };
  }

  private mustOpen(): StoredDocument<RegisterData> {
    if (this.document === null) throw lockedProblem();
    if (this.found !== null) throw damageProblem('the register', this.found.why);
    return this.document;
  }

  private forget(): void {
    this.joined = null;
    this.everybody = [];
    this.byId = new Map();
  }
}

const linked = (chain: string, entry: object): string =>
  createHash('sha256').update(chain).update(JSON.stringify(entry)).digest('hex');

/** Only what a person's facts are: consents and stray fields stay out. */
const facts = (person: Omit<Person, 'consents'>): Omit<Person, 'consents'> => ({
  id: person.id,
  kind: person.kind,
  first: person.first,
  last: person.last,
  preferred: person.preferred,
  school: person.school,
  grade: person.grade,
  adultOn: person.adultOn,
  protected: person.protected,
});
