import { ruleOfKey } from '../../shared/compliance/finding-key.ts';
import type { Person, PersonKind } from '../../shared/domain/person.ts';
import { peopleIn } from '../../shared/domain/post-document.ts';
import type { PostRecord } from '../../shared/ipc/record-views.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import type { Services } from '../services.ts';
import { needRegister } from './people.ts';
import { plainNames, type RecordNames } from './record-names.ts';

/** Replaces names in records, the same person by the same words through all of them. */
export interface Redaction {
  readonly names: RecordNames;
  readonly redact: (record: PostRecord) => PostRecord;
  /** How many people were replaced so far. */
  readonly replaced: () => number;
}

const WORDS: Readonly<Record<PersonKind, string>> = {
  student: 'Student',
  staff: 'Staff member',
  volunteer: 'Volunteer',
  parent: 'Parent',
};

/** Fields that hold ids, hashes, times and words of Hallpass's own, and names of colleagues, who act in public office. */
const LEFT = new Set(
  'id media derivative shown ending original revision contentHash consentVersion packVersion pass target targets zone wall at dueAt changedAt made changed binnedAt exportedAt from until recordedAt kind type state format moment severity rule rules decision basis publishAt side platform category by changedBy madeBy exportedBy consents people cites endsAt endings about'.split(
    ' ',
  ),
);

/** Numbers and words of a student number. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/**
 * A redaction with everybody of the register, those set aside too. Full names are replaced wherever they stand, in the
 * forms the judge knows; a first or last name alone where that person is in the post or named in full in it. Needs the
 * register open: a name nobody can look up cannot be replaced.
 */
export const makeRedaction = (services: Services): Redaction => {
  const register = needRegister(services);
  const everybody: readonly Person[] = [...register.people(), ...register.setAside()];
  const index = buildPeopleIndex(everybody);
  const numbers = new Map(everybody.flatMap(({ id, number }) => (number ? [[number, id] as const] : [])));
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();

  const label = (id: string): string => {
    const known = labels.get(id);
    if (known !== undefined) return known;
    const kind = index.byId(id)?.kind;
    const word = kind === undefined ? 'Person' : WORDS[kind];
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    const made = `${word} ${count}`;
    labels.set(id, made);
    return made;
  };

  const inText = (text: string, meant: ReadonlySet<string>): string => {
    let out = '';
    let at = 0;
    for (const { range, people, strength } of index.findNames(text)) {
      const id = people.find((one) => meant.has(one)) ?? (strength === 'full' ? people[0] : undefined);
      if (id === undefined || range[0] < at) continue;
      out += text.slice(at, range[0]) + label(id);
      at = range[1];
    }
    const named = out + text.slice(at);
    if (numbers.size === 0) return named;
    return named.replace(TOKEN, (token) => {
      const id = numbers.get(token);
      return id === undefined ? token : label(id);
    });
  };

  const walk = (value: unknown, key: string, meant: ReadonlySet<string>): unknown => {
    if (typeof value === 'string') {
      if (index.byId(value) !== undefined) return label(value);
      return LEFT.has(key) ? value : inText(value, meant);
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key, meant));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name, meant)]));
  };

  return {
    names: {
      ...plainNames(services),
      person: label,
      inFinding: label,
      inHistory: label,
      signer: (person, { relation }) => `${relation} of ${label(person)}`,
    },
    redact: (record) => {
      const plain = {
        ...record,
        // A key spells out the words it is about.
        acknowledgements: record.acknowledgements.map((one) => ({ ...one, key: ruleOfKey(one.key) })),
      };
      return walk(plain, '', meantIn(plain, index)) as PostRecord;
    },
    replaced: () => labels.size,
  };
};

/** Who is in a record: marked in its pictures, looked at by its checks, or named in full in any of its words. */
const meantIn = (record: PostRecord, index: PeopleIndex): ReadonlySet<string> => {
  const meant = new Set([
    ...peopleIn(record.post.content.media),
    ...record.people.map(({ person }) => person),
    ...record.passes.flatMap(({ people }) => people),
  ]);
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const { people, strength } of index.findNames(value))
        if (strength === 'full') for (const id of people) meant.add(id);
    } else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) look(inner);
  };
  look([record.post, record.versions, record.deliveries, record.history]);
  return meant;
};
