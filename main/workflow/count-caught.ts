import { ruleOf } from '../../shared/compliance/rules/index.ts';
import type { Dashboard } from '../../shared/ipc/dashboard-views.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';

/** Journal lines read at once. */
const LINES = 2_000;

/** How a finding was caught. */
type How = 'decided' | 'held' | 'fixed';

/** A reason that a rule gave ends with its id: "… (consent/no-consent)". */
const RULE_AT_END = /\(([a-z]+\/[a-z-]+)\)/u;

/**
 * Findings caught before release, by rule, each post once however often: a person acknowledged or waived it, what was
 * queued or on offer was held for it, or it was in one pass of the post and gone in the last. What is fixed while typing
 * is never stored, so it is not counted. From the journal, and the passes of posts that were queued more than once.
 */
export const countCaught = async (
  services: Services,
  from: string,
  to: string,
): Promise<Dashboard['caught']> => {
  const { journal, passes } = services.stores;
  const { zone } = currentPack(services);
  const found = new Map<string, Record<How, Set<string>>>();
  const add = (rule: string, how: How, post: string): void => {
    const own = found.get(rule) ?? { decided: new Set(), held: new Set(), fixed: new Set() };
    own[how].add(post);
    found.set(rule, own);
  };
  /** Post → the passes it was queued with. */
  const queued = new Map<string, Set<string>>();
  for (let at = 1; at <= journal.count(); at += LINES) {
    for (const { kind, data, post, at: when } of await journal.list(at, LINES)) {
      if (post === null) continue;
      const day = wallNow(Date.parse(when), zone).slice(0, 10);
      if (day < from || day > to) continue;
      const { rule, why, pass } = data;
      if ((kind === 'finding.acknowledged' || kind === 'finding.waived') && typeof rule === 'string')
        add(rule, 'decided', post);
      if ((kind === 'delivery.held' || kind === 'delivery.recalled') && typeof why === 'string') {
        const named = RULE_AT_END.exec(why)?.[1];
        if (named !== undefined && ruleOf(named) !== undefined) add(named, 'held', post);
      }
      if ((kind === 'delivery.queued' || kind === 'delivery.moved') && typeof pass === 'string')
        queued.set(post, (queued.get(post) ?? new Set()).add(pass));
    }
    await breathe();
  }
  for (const [post, ids] of queued) {
    if (ids.size < 2) continue;
    const kept = (await passes.kept(post)).passes;
    // In the journal's order: two passes may be of one instant.
    const latest = kept.find(({ id }) => id === [...ids].at(-1));
    // A pass that cannot be read tells nothing of what is gone.
    if (latest === undefined) continue;
    const last = new Set(latest.findings.map(({ rule }) => rule));
    for (const one of kept)
      for (const { rule } of one.findings) if (one !== latest && !last.has(rule)) add(rule, 'fixed', post);
  }
  return [...found]
    .map(([rule, { decided, held, fixed }]) => ({
      rule,
      judges: ruleOf(rule)?.judges ?? rule,
      posts: new Set([...decided, ...held, ...fixed]).size,
      decided: decided.size,
      held: held.size,
      fixed: fixed.size,
    }))
    .sort((a, b) => b.posts - a.posts || (a.rule < b.rule ? -1 : 1));
};
