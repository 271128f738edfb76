import { type Pack, SEVERITIES, type Severity } from '../domain/district.ts';
import type { Floors } from '../district/merge-pack.ts';
import type { AnyRule, Message } from './rule.ts';

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The stricter of two. */
export const stricter = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

/** The milder of two. */
export const milder = (a: Severity, b: Severity): Severity => (rank(a) <= rank(b) ? a : b);

/** Descending: the strictest first. */
export const bySeverity = (a: Severity, b: Severity): number => rank(b) - rank(a);

/**
 * How severe one message of a rule is on a date. A rule's severity (by date, where it is marked so) is its default; a
 * message may carry its own; the district's choice stands in for the default, raising and lowering the milder messages
 * with it (but those that are never raised), and never reaches below the floor.
 */
export const severityOf = (rule: AnyRule, message: Message, pack: Pack, date: string): Severity => {
  const usual = rule.severityOn === undefined ? rule.severity : rule.severityOn(pack, date);
  const chosen = Object.hasOwn(pack.severities, rule.id) ? pack.severities[rule.id] : undefined;
  if (chosen === undefined) return message.severity ?? stricter(usual, rule.floor);
  const district = stricter(chosen, rule.floor);
  if (message.severity === undefined) return district;
  if (message.neverRaised === true) return milder(message.severity, district);
  const raised = rank(district) > rank(usual);
  const stands = rank(message.severity) > rank(usual);
  return raised || stands
    ? stricter(message.severity, raised ? district : message.severity)
    : milder(message.severity, district);
};

/** The floors of a list of rules, for `mergePack`. */
export const floorsOf = (rules: readonly AnyRule[]): Floors =>
  Object.fromEntries(rules.map((rule) => [rule.id, rule.floor]));
