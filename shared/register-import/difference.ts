import { covers, type Cover } from '../compliance/covers.ts';
import type { Pack } from '../domain/district.ts';
import {
  type ConsentChannel,
  type ConsentEntry,
  type ConsentPlace,
  type ConsentScope,
  isPlatform,
  type Person,
} from '../domain/person.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';

/** What changes for one person; several may, on different channels. */
export type Change =
  /** A no that was not there before. */
  | 'objects'
  /** A no before, and a yes once it is imported. */
  | 'freed'
  | 'cleared'
  /** The file says yes, and a no of a person, a flag or an age outranks it. */
  | 'still-no';

/** Channels one by one: "social" is the four. */
const apart = (channels: Iterable<ConsentChannel>): readonly ConsentPlace[] => [
  ...new Set(
    [...channels].flatMap((channel): readonly ConsentPlace[] =>
      channel === 'social' ? PLATFORM_IDS : [channel],
    ),
  ),
];

const reaches = (entry: ConsentEntry, channel: ConsentPlace): boolean =>
  entry.channels.includes(channel) || (isPlatform(channel) && entry.channels.includes('social'));

/** A question that stands for all channels on which the same entries count. */
interface Question {
  readonly scope: ConsentScope;
  readonly channel: ConsentPlace;
}

const sameReach = (a: ConsentEntry, b: ConsentEntry): boolean =>
  a.scope.join() === b.scope.join() && a.channels.join() === b.channels.join();

const questions = (fresh: readonly ConsentEntry[], all: readonly ConsentEntry[]): readonly Question[] => {
  const [first] = fresh;
  if (first === undefined) return [];
  if (all.every((entry) => sameReach(entry, first))) {
    return [{ scope: first.scope[0] ?? 'image', channel: apart(first.channels)[0] ?? PLATFORM_IDS[0] }];
  }
  const seen = new Map<string, Question>();
  const scopes = new Set(fresh.flatMap((entry) => entry.scope));
  const channels = apart(fresh.flatMap((entry) => entry.channels));
  for (const scope of scopes) {
    for (const channel of channels) {
      let pattern = '';
      for (const entry of all) pattern += entry.scope.includes(scope) && reaches(entry, channel) ? '1' : '0';
      if (!seen.has(pattern)) seen.set(pattern, { scope, channel });
    }
  }
  return [...seen.values()];
};

const coverOn = (person: Person, { scope, channel }: Question, date: string, pack: Pack): Cover =>
  covers(person, { scope, platform: channel, date }, pack);

/** What `covers` says of a student of whom nothing is on record, protection aside. */
const NO_RECORD: Cover = { covered: false, reason: 'no-record', entry: null };

const isNo = ({ reason }: Cover): boolean => reason === 'denied' || reason === 'withdrawn';

const saysYes = (fresh: readonly ConsentEntry[], { scope, channel }: Question): boolean =>
  fresh.some(
    (entry) => entry.decision === 'granted' && entry.scope.includes(scope) && reaches(entry, channel),
  );

/** What new entries change for somebody on a day, by the one consent function. */
export const changeFor = (
  before: Person,
  after: Person,
  fresh: readonly ConsentEntry[],
  day: { readonly date: string; readonly pack: Pack },
): ReadonlySet<Change> => {
  const found = new Set<Change>();
  // Most people of a first import: asking what nothing says would take as long as the rest.
  const isUnknown = before.kind === 'student' && before.consents.length === 0 && !before.protected;
  for (const question of questions(fresh, after.consents)) {
    const old = isUnknown ? NO_RECORD : coverOn(before, question, day.date, day.pack);
    const now = coverOn(after, question, day.date, day.pack);
    if (isNo(now) && !isNo(old)) found.add('objects');
    else if (isNo(old) && now.covered) found.add('freed');
    else if (!old.covered && now.covered) found.add('cleared');
    else if (!now.covered && saysYes(fresh, question)) found.add('still-no');
  }
  return found;
};
