import type { AnyRule } from '../rule.ts';
import * as registered from './registry.ts';

/** Every rule, sorted by id. */
export const RULES: readonly AnyRule[] = Object.values(registered).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export const ruleOf = (id: string): AnyRule | undefined => byId.get(id);
