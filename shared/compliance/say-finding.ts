import type { Person } from '../domain/person.ts';
import { COULD_NOT_CHECK, couldNotCheckMessage } from './could-not-check.ts';
import type { DataValue, Finding, SaidFinding } from './finding.ts';
import { findingKey, findingKeys } from './finding-key.ts';
import type { AnyRule, Message } from './rule.ts';
import { ruleOf } from './rules/index.ts';

/** The name a finding shows: a student's first name, an adult's full name; "someone" for a person nobody knows. */
export const shownName = (person: Person | undefined): string => {
  if (person === undefined) return 'someone';
  const first = person.preferred ?? person.first;
  return person.kind === 'student' ? first || 'a student' : `${first} ${person.last}`.trim();
};

/** Puts data into a message. A placeholder without data stays as it is written: the tests of every rule refuse that. */
const fillIn = (
  template: string,
  data: Readonly<Record<string, DataValue>>,
  nameOf: (person: string) => string,
): string =>
  template.includes('{')
    ? template.replace(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(data, name) ? data[name] : undefined;
        if (value === undefined) return whole;
        return typeof value === 'object' ? nameOf(value.person) : String(value);
      })
    : template;

const GONE: Message = {
  what: 'A rule that is no longer part of Hallpass found something here.',
  why: 'The record is from an earlier version.',
  todo: 'Check the post again.',
};

const messageOf = (rule: AnyRule | undefined, key: string): Message => {
  if (key === COULD_NOT_CHECK) return couldNotCheckMessage;
  return rule !== undefined && Object.hasOwn(rule.messages, key) ? (rule.messages[key] ?? GONE) : GONE;
};

/** A finding in words. `nameOf` turns a person's id into the name that is shown (`shownName`). */
export const sayFinding = (
  finding: Finding,
  nameOf: (person: string) => string,
  key: string = findingKey(finding),
): SaidFinding => {
  const rule = ruleOf(finding.rule);
  const message = messageOf(rule, finding.message);
  const data = { words: finding.words ?? '', ...finding.data };
  return {
    ...finding,
    key,
    what: fillIn(message.what, data, nameOf),
    why: fillIn(message.why, data, nameOf),
    todo: fillIn(message.todo, data, nameOf),
    cites: rule?.cites ?? [],
  };
};

/** All findings of a check in words, each with its key. */
export const sayFindings = (
  findings: readonly Finding[],
  nameOf: (person: string) => string,
): readonly SaidFinding[] => {
  const keys = findingKeys(findings);
  return findings.map((finding, at) => sayFinding(finding, nameOf, keys[at]));
};
