import { NAME_CHOICES, type Pack, SEVERITIES, STUDENT_LEVELS, type Severity } from '../domain/district.ts';
import { canBeChosen, LOOSEST_NAMES } from './name-rules.ts';
import { type PackFault, wordFaults } from './word-faults.ts';

/** What a district's choice of severity is held against. */
export interface RuleFloor {
  readonly floor: Severity;
  /** One line: what the rule judges. */
  readonly judges: string;
  /** Whether no role may let it pass. */
  readonly waivable: boolean;
}
export type RuleFloors = Readonly<Record<string, RuleFloor>>;

/** The last day on which 28 CFR 35.200 comes into force for anybody: districts below 50,000 people. */
const LAST_ADA_DATE = '2028-04-26';

const same = (text: string): string => text.trim().toLowerCase();

/** Entries of a list that stand there twice. */
const repeated = <T>(
  list: readonly T[],
  path: readonly PropertyKey[],
  key: (one: T) => string,
  say: (one: T, first: number) => string,
): readonly PackFault[] => {
  const seen = new Map<string, number>();
  return list.flatMap((one, at) => {
    const first = seen.get(key(one));
    if (first !== undefined) return [{ path: [...path, at], message: say(one, first) }];
    seen.set(key(one), at);
    return [];
  });
};

const each = (
  list: readonly string[],
  path: readonly PropertyKey[],
  say: (text: string) => string | null,
): readonly PackFault[] =>
  list.flatMap((text, at) => {
    const message = say(text);
    return message === null ? [] : [{ path: [...path, at], message }];
  });

const phoneFault = (phone: string): string | null => {
  const digits = phone.replace(/\D/g, '').length;
  return digits === 7 || digits === 10 || digits === 11
    ? null
    : `“${phone}” has ${digits} digits; a phone number has 7, 10 or 11`;
};

const emailFault = (email: string): string | null =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)
    ? null
    : `“${email}” is not an email address such as office@isd271.org`;

const domainFault = (domain: string): string | null =>
  /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain)
    ? null
    : `“${domain}” is no domain; write it bare, as isd271.org`;

const addressFault = (address: string): string | null =>
  /\d/u.test(address) && /\p{L}/u.test(address)
    ? null
    : `“${address}” is no street address such as 1350 W 106th St`;

const handleFault = (handle: string): string | null =>
  /^@[^\s@]+$/u.test(handle) ? null : `“${handle}” is no handle; it begins with @ and has no blanks`;

const contactFaults = ({ publicContacts, officialHandles }: Pack): readonly PackFault[] => [
  ...each(publicContacts.phones, ['publicContacts', 'phones'], phoneFault),
  ...each(publicContacts.emails, ['publicContacts', 'emails'], emailFault),
  ...each(publicContacts.domains, ['publicContacts', 'domains'], domainFault),
  ...each(publicContacts.addresses, ['publicContacts', 'addresses'], addressFault),
  ...each(officialHandles, ['officialHandles'], handleFault),
];

const nameFaults = ({ nameAndPhoto }: Pack): readonly PackFault[] =>
  STUDENT_LEVELS.flatMap((level) => {
    const chosen = nameAndPhoto[level];
    const loosened = NAME_CHOICES.filter((choice) => chosen[choice] && !LOOSEST_NAMES[level][choice]).map(
      (choice): PackFault => ({
        path: ['nameAndPhoto', level, choice],
        message: `no permission puts a full name beside the picture of an ${level} student; this stays false (privacy/name-with-photo-elementary)`,
      }),
    );
    const isOdd = chosen.fullNameWithPhoto && !chosen.firstNameWithPhoto;
    const odd: PackFault = {
      path: ['nameAndPhoto', level, 'fullNameWithPhoto'],
      message: 'a full name holds the first name, which may not stand with a picture here',
    };
    return isOdd && loosened.length === 0 ? [odd] : loosened;
  });

/** Choices about names of which one rules out the other, beyond `nameFaults`: told where a pack is kept anew. */
const nameContradictions = ({ nameAndPhoto }: Pack): readonly PackFault[] =>
  STUDENT_LEVELS.flatMap((level) => {
    const rules = nameAndPhoto[level];
    if (!rules.fullNameWithPhoto || !rules.firstNameWithPhoto || canBeChosen(rules, 'fullNameWithPhoto'))
      return [];
    return [
      {
        path: ['nameAndPhoto', level, 'fullNameWithPhoto'],
        message:
          'a full name may not stand in a recognition here, so not beside a picture either; allow both, or neither',
      },
    ];
  });

const dateFaults = ({ accessibility, quietHours, calendar }: Pack): readonly PackFault[] => [
  ...(accessibility.complianceDate > LAST_ADA_DATE
    ? [
        {
          path: ['accessibility', 'complianceDate'],
          message: `the ADA rule is in force for every district from ${LAST_ADA_DATE}; an earlier day may be chosen, no later one`,
        },
      ]
    : []),
  ...(quietHours.from === quietHours.to
    ? [
        {
          path: ['quietHours', 'to'],
          message: `posts go out from ${quietHours.from} until then, which leaves one minute; choose a later time, past midnight where need be`,
        },
      ]
    : []),
  ...repeated(
    calendar,
    ['calendar'],
    (day) => `${day.date} ${day.kind} ${same(day.name)}`,
    ({ date, name }, first) => `“${name}” on ${date} stands in the calendar already (calendar[${first}])`,
  ),
];

/**
 * What no pack may say, not even a case's: words that cannot be found or contradict each other, and names looser than
 * the catalogue. A case tries things out; what is merely odd in its settings is `packFaults`' alone.
 */
export const gravePackFaults = (pack: Pack): readonly PackFault[] => [
  ...nameFaults(pack),
  ...wordFaults(pack.words),
];

/**
 * What the fields of a pack, each of them of the right form already (`packSchema`), may not say whenever it was kept:
 * contacts that are none, names looser than the catalogue, days twice.
 */
export const lastingFaults = (pack: Pack): readonly PackFault[] => [
  ...repeated(
    pack.guidelines,
    ['guidelines'],
    ({ id }) => id,
    ({ id }, first) => `the section “${id}” stands there already (guidelines[${first}])`,
  ),
  ...repeated(
    pack.schools,
    ['schools'],
    ({ name }) => same(name),
    ({ name }, first) => `“${name}” stands there already (schools[${first}])`,
  ),
  ...contactFaults(pack),
  ...dateFaults(pack),
  ...nameFaults(pack),
];

/**
 * What a pack that is kept now may not say: what none may, choices about names that
 * rule each other out, and words that cannot be found or contradict each other.
 */
export const packFaults = (pack: Pack): readonly PackFault[] => [
  ...lastingFaults(pack),
  ...nameContradictions(pack),
  ...wordFaults(pack.words),
];

/** Severities of rules that do not exist. */
export const unknownRules = (pack: Pack, rules: RuleFloors): readonly PackFault[] =>
  Object.keys(pack.severities)
    .filter((id) => !Object.hasOwn(rules, id))
    .map((id) => ({ path: ['severities', id], message: 'there is no rule of that id' }));

/** Severities a district may not choose: of a rule that does not exist, or milder than the rule's floor, with why. */
export const severityFaults = (pack: Pack, rules: RuleFloors): readonly PackFault[] => [
  ...unknownRules(pack, rules),
  ...Object.entries(pack.severities).flatMap(([id, chosen]) => {
    const path = ['severities', id];
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    if (rule === undefined || SEVERITIES.indexOf(chosen) >= SEVERITIES.indexOf(rule.floor)) return [];
    const reason = rule.waivable
      ? 'this floor is the same in every district'
      : 'nobody may let it pass, in any district';
    return [
      {
        path,
        message: `may not be milder than “${rule.floor}”: ${reason}. The rule judges this: ${rule.judges}`,
      },
    ];
  }),
];
