import type { Account } from '../domain/account.ts';
import type { Pack } from '../domain/district.ts';
import { newMedia } from '../domain/new-media.ts';
import type { ConsentEntry, Person } from '../domain/person.ts';
import {
  emptyContent,
  type Face,
  type Media,
  type MediaForTarget,
  type PostContent,
} from '../domain/post.ts';
import type { Case, CaseInput } from './case.ts';

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** What was left out or is null takes the default; the rest stands. */
const fill = <T extends object>(defaults: T, given: Loose<T> | null | undefined): T => {
  const filled = { ...defaults } as Record<string, unknown>;
  for (const [key, value] of Object.entries(given ?? {}))
    if (value !== null && value !== undefined) filled[key] = value;
  return filled as T;
};

/** The first of these ids that nobody else has: what was left without one never answers to another's. */
const freeId = (given: readonly { readonly id?: unknown }[], stem: string, at: number): string => {
  let id = `${stem}${at + 1}`;
  while (given.some((other) => other.id === id)) id = `${id}x`;
  return id;
};

/** The list without the gaps that a case's optional entries may leave. */
const list = <T>(given: unknown): readonly T[] => (Array.isArray(given) ? (given as readonly T[]) : []);

const ALL_SCOPES = ['image', 'name', 'voice', 'work'] as const;

/**
 * A consent line whose answers are partly missing never turns into a yes: a grant without a first day is not in force,
 * an objection without one always was, and without a scope or channel it concerns them all. A grant that does not say
 * what it rests on rests on the yearly notice, so no district takes it for a signed one.
 */
const fillEntry = (given: Loose<ConsentEntry>): readonly ConsentEntry[] => {
  if (given.decision === null || given.decision === undefined) return [];
  const objects = given.decision !== 'granted';
  return [
    fill<ConsentEntry>(
      {
        id: null,
        scope: objects ? ALL_SCOPES : [],
        channels: objects ? ['social', 'website', 'print', 'press'] : [],
        decision: 'denied',
        basis: objects ? 'signed-form' : 'directory-default',
        from: objects ? '0001-01-01' : '9999-12-31',
        until: null,
        // An objection of unknown age is read as the newest one.
        recordedAt:
          objects && (given.from === null || given.from === undefined) ? '9999-12-31T00:00:00Z' : null,
        form: null,
        signedBy: null,
      },
      given,
    ),
  ];
};

const fillPerson = (given: Loose<Person>, at: number, all: readonly Loose<Person>[]): Person => ({
  ...fill<Person>(
    {
      id: given.id == null ? freeId(all, 'person-', at) : '',
      kind: 'student',
      first: '',
      last: '',
      preferred: null,
      school: null,
      grade: null,
      adultOn: null,
      protected: false,
      consents: [],
    },
    given,
  ),
  consents: list<Loose<ConsentEntry>>(given.consents).flatMap(fillEntry),
});

/** An account whose platform is not said cannot be judged: it is left out, and a post to it goes to an unknown account. */
const fillAccount = (
  given: Loose<Account>,
  at: number,
  all: readonly Loose<Account>[],
): readonly Account[] => {
  if (given.platform === null || given.platform === undefined) return [];
  return [
    fill<Account>(
      {
        id: given.id == null ? freeId(all, 'account-', at) : '',
        platform: 'facebook',
        handle: '',
        scope: 'school',
        school: null,
        level: null,
        registered: null,
        purpose: null,
        admins: null,
        trainingCurrent: null,
      },
      given,
    ),
  ];
};

const fillMedia = (given: Loose<Media>, at: number, all: readonly Loose<Media>[]): Media => {
  const filled = fill<Media>(newMedia(given.id == null ? freeId(all, 'm', at) : ''), given);
  return {
    ...filled,
    faces: filled.faces.map((face) =>
      fill<Face>({ id: null, box: null, is: 'unresolved', person: null }, face as Loose<Face>),
    ),
    perTarget: Object.fromEntries(
      Object.entries(filled.perTarget).map(([id, own]) => [
        id,
        fill<MediaForTarget>(
          { altText: null, width: null, height: null, type: null, bytes: null, omit: false },
          own as Loose<MediaForTarget>,
        ),
      ]),
    ),
  };
};

const fillPost = (given: NonNullable<CaseInput['post']>, zone: string): PostContent => {
  const { others: _others, checklist: _checklist, ...own } = given;
  const empty = emptyContent(zone);
  const post = fill<PostContent>(empty, own);
  return {
    ...post,
    variants: Object.fromEntries(
      Object.entries(post.variants).flatMap(([id, variant]) =>
        typeof variant?.text === 'string' ? [[id, { text: variant.text }]] : [],
      ),
    ),
    video: fill(empty.video, post.video),
    event: fill(empty.event, post.event),
    media: (post.media as readonly Loose<Media>[]).map(fillMedia),
  };
};

/**
 * A case with every default put in; what was left out or is null counts as unanswered. The pack is passed merged
 * (`mergePack`), because a district's overrides may be refused.
 */
export const fillCase = (input: CaseInput, pack: Pack): Case => ({
  now: input.now ?? '1970-01-01T00:00:00Z',
  moment: input.moment ?? 'queue',
  pack,
  holds: list<Loose<Case['holds'][number]>>(input.holds).map((hold) =>
    // A hold that does not say when it began is on.
    fill<Case['holds'][number]>({ from: '0001-01-01T00:00:00Z', until: null, reason: '' }, hold),
  ),
  // Its own calendar is the whole of it; a case without one has the district's.
  calendar: input.calendar
    ? list<Case['calendar'][number]>(input.calendar).flatMap((day) =>
        day.date && day.kind ? [{ ...day, name: day.name ?? '' }] : [],
      )
    : pack.calendar,
  accounts: list<Loose<Account>>(input.accounts).flatMap(fillAccount),
  people: list<Loose<Person>>(input.people).map(fillPerson),
  post: fillPost(input.post ?? {}, pack.zone),
  others: list<Case['others'][number]>(input.post?.others)
    .filter((other) => other.account && other.publishAt)
    .map((other) => ({ ...other, text: other.text ?? '' })),
  checklist: Object.fromEntries(
    Object.entries(input.post?.checklist ?? {}).filter(([, answer]) => typeof answer === 'boolean'),
  ),
});
