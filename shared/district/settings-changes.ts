import {
  type CalendarDay,
  type Guideline,
  NAME_CHOICES,
  type NameChoice,
  type Pack,
  type School,
  STUDENT_LEVELS,
} from '../domain/district.ts';
import { KIND_WORDS, LEVEL_WORDS, STUDENT_WORDS } from '../domain/district-words.ts';
import type { SettingsChange } from '../domain/kept-pack.ts';
import { sayLongDate, sayTime } from '../schedule/say-wall.ts';
import { isDate } from '../schedule/wall-time.ts';

/** What a list of texts is called; the order is the form's. */
const LISTS: readonly (readonly [string, string, (pack: Pack) => readonly string[]])[] = [
  ['publicContacts.phones', 'Public phone numbers', (pack) => pack.publicContacts.phones],
  ['publicContacts.emails', 'Public email addresses', (pack) => pack.publicContacts.emails],
  ['publicContacts.domains', 'Public web domains', (pack) => pack.publicContacts.domains],
  ['publicContacts.addresses', 'Public street addresses', (pack) => pack.publicContacts.addresses],
  ['officialHandles', 'Official and partner accounts', (pack) => pack.officialHandles],
  ['words.deny', 'Words always flagged', (pack) => pack.words.deny],
  ['words.allow', 'Words never flagged', (pack) => pack.words.allow],
  ['words.hashtags', 'Words in hashtags', (pack) => pack.words.hashtags],
  ['words.acronyms', 'Acronyms', (pack) => pack.words.acronyms],
  ['words.teams', 'Teams and programs', (pack) => pack.words.teams],
  ['words.specialPrograms', 'Special education programs', (pack) => pack.words.specialPrograms],
];

const NAME_WORDS: Readonly<Record<NameChoice, string>> = {
  firstNameWithPhoto: 'first name with a picture',
  fullNameWithPhoto: 'full name with a picture',
  fullNameInRecognition: 'full name in a recognition',
};

/** Entries that are named one by one; more are counted. */
const NAMED = 5;

const named = (entries: readonly string[]): string => {
  const shown = entries.slice(0, NAMED).map((entry) => `“${entry}”`);
  const more = entries.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** How two lists differ, in words; null where they are the same. Entries are compared by their whole content. */
const listChange = <T>(
  before: readonly T[],
  after: readonly T[],
  say: (entry: T) => string,
  id: (entry: T) => string,
): string | null => {
  const key = (entry: T): string => JSON.stringify(entry);
  if (before.length === after.length && before.every((entry, at) => key(entry) === key(after[at] as T)))
    return null;
  const old = new Map(before.map((entry) => [id(entry), entry]));
  const now = new Map(after.map((entry) => [id(entry), entry]));
  const added = after.filter((entry) => !old.has(id(entry)));
  const removed = before.filter((entry) => !now.has(id(entry)));
  const changed = [...now.values()].filter((entry) => {
    const other = old.get(id(entry));
    return other !== undefined && key(other) !== key(entry);
  });
  const parts = [
    ...(added.length > 0 ? [`added ${named(added.map(say))}`] : []),
    ...(removed.length > 0 ? [`removed ${named(removed.map(say))}`] : []),
    ...(changed.length > 0 ? [`changed ${named(changed.map(say))}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'in a different order';
};

/** A day in words; what is no day stays as it is, so that every change is told. */
const sayDate = (day: string): string => (isDate(day) ? sayLongDate(day) : day);
/** The same of a time of day. */
const sayHour = (time: string): string => (/^\d\d:\d\d$/u.test(time) ? sayTime(`2000-01-01T${time}`) : time);
const yes = (value: boolean): string => (value ? 'yes' : 'no');

/** Single values with what they are called. */
const valuesOf = (pack: Pack): readonly (readonly [string, string, string])[] => [
  ['name', 'Name of the district', pack.name],
  ['lastReviewed', 'Last reviewed', sayDate(pack.lastReviewed)],
  ['zone', 'Time zone', pack.zone],
  ...STUDENT_LEVELS.map((level): [string, string, string] => [
    `consentModel.${level}`,
    `${STUDENT_WORDS[level]}, the yearly notice is enough`,
    yes(pack.consentModel[level] === 'opt-out'),
  ]),
  ...STUDENT_LEVELS.flatMap((level) =>
    NAME_CHOICES.map((choice): [string, string, string] => [
      `nameAndPhoto.${level}`,
      `${STUDENT_WORDS[level]}, ${NAME_WORDS[choice]}`,
      pack.nameAndPhoto[level][choice] ? 'Allowed' : 'Never',
    ]),
  ),
  ['accessibility.complianceDate', 'ADA date', sayDate(pack.accessibility.complianceDate)],
  [
    'accessibility.altTextBlocksNow',
    'Stop pictures without alt text before the ADA date',
    yes(pack.accessibility.altTextBlocksNow),
  ],
  [
    'accessibility.captionsBlockNow',
    'Stop videos without captions before the ADA date',
    yes(pack.accessibility.captionsBlockNow),
  ],
  ['quietHours.from', 'Posts from', sayHour(pack.quietHours.from)],
  ['quietHours.to', 'Posts until', sayHour(pack.quietHours.to)],
];

const valueChanges = (before: Pack, after: Pack): readonly SettingsChange[] => {
  const old = valuesOf(before);
  return valuesOf(after).flatMap(([field, label, value], at) => {
    const was = old[at]?.[2] ?? '';
    return was === value ? [] : [{ field, text: `${label}: ${was} → ${value}` }];
  });
};

const severityChanges = (before: Pack, after: Pack): readonly SettingsChange[] => {
  const chosen = (pack: Pack, rule: string): string =>
    Object.hasOwn(pack.severities, rule) ? (pack.severities[rule] ?? 'usual') : 'usual';
  return [...new Set([...Object.keys(before.severities), ...Object.keys(after.severities)])]
    .sort()
    .flatMap((rule) => {
      const [was, is] = [chosen(before, rule), chosen(after, rule)];
      return was === is ? [] : [{ field: 'severities', text: `${rule}: ${was} → ${is}` }];
    });
};

const change = (field: string, label: string, said: string | null): readonly SettingsChange[] =>
  said === null ? [] : [{ field, text: `${label}: ${said}` }];

/** A kind that nobody here knows is told as it is written. */
const sayDay = ({ name, date, kind }: CalendarDay): string =>
  `${name} (${sayDate(date)}: ${Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind] : kind})`;
const sayGuideline = ({ title }: Guideline): string => title;
const saySchool = ({ name, level }: School): string => `${name} (${LEVEL_WORDS[level]})`;

/** What differs between two states of the settings, in words; empty exactly where nothing but the version's name does. */
export const settingsChanges = (before: Pack, after: Pack): readonly SettingsChange[] => [
  ...valueChanges(before, after),
  ...change(
    'guidelines',
    'Guidelines',
    listChange(before.guidelines, after.guidelines, sayGuideline, ({ id }) => id),
  ),
  ...change(
    'schools',
    'Schools',
    listChange(before.schools, after.schools, saySchool, ({ name }) => name),
  ),
  ...LISTS.flatMap(([field, label, of]) =>
    change(
      field,
      label,
      listChange(
        of(before),
        of(after),
        (word) => word,
        (word) => word,
      ),
    ),
  ),
  ...change('calendar', 'Calendar', listChange(before.calendar, after.calendar, sayDay, sayDay)),
  ...severityChanges(before, after),
];

/** Whether two states can find anything otherwise: the texts of the guidelines and the district's name judge nothing. */
export const judgesAlike = (before: Pack, after: Pack): boolean => {
  const judging = (pack: Pack): string =>
    JSON.stringify({ ...pack, version: '', name: '', lastReviewed: '', guidelines: [] });
  return judging(before) === judging(after);
};
