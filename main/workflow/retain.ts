import type { Colleague } from '../../shared/domain/colleague.ts';
import type { LegalHold, PostRetention, RetentionClass } from '../../shared/domain/retention.ts';
import { RETENTION_WORDS } from '../../shared/domain/retention.ts';
import type { Services } from '../services.ts';
import type { Line } from './write-line.ts';
import { needDistrict, needPost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/** Whether somebody may say how long posts are kept. */
export const mayRetain = ({ active, role }: Colleague): boolean => active && role === 'district';

/**
 * Says how long posts are kept and sets or lifts a legal hold on them: the district role alone, a line for each post
 * and each thing said. What is not said stays. Nothing is ever removed by it.
 */
export const retain = (
  services: Services,
  input: {
    readonly ids: readonly string[];
    readonly kind?: RetentionClass;
    readonly hold?: { readonly reason: string } | null;
  },
): Promise<null> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'say how long records are kept');
    const me = services.me().id;
    const changes = new Map<string, PostRetention>();
    const lines: Line[] = [];
    for (const id of new Set(input.ids)) {
      await needPost(services, id);
      const before = services.stores.retention.of(id);
      const kind = input.kind ?? before.kind;
      const hold = holdAfter(services, before.hold, input.hold);
      if (kind === before.kind && hold === before.hold) continue;
      changes.set(id, { kind, hold });
      if (kind !== before.kind)
        lines.push({ kind: 'retention.classed', post: id, data: { class: RETENTION_WORDS[kind] } });
      if (hold !== before.hold)
        lines.push(
          hold === null
            ? { kind: 'retention.released', post: id }
            : { kind: 'retention.held', post: id, data: { reason: hold.reason } },
        );
    }
    await services.stores.retention.put(changes);
    for (const line of lines) await writeLine(services, { ...line, by: me });
    if (changes.size > 0) services.tell({ kind: 'changed', what: ['posts'], post: null });
    return null;
  });

const holdAfter = (
  services: Services,
  before: LegalHold | null,
  wanted: { readonly reason: string } | null | undefined,
): LegalHold | null => {
  if (wanted === undefined) return before;
  if (wanted === null) return null;
  return before?.reason === wanted.reason
    ? before
    : { reason: wanted.reason, by: services.me().id, at: new Date(services.clock.now()).toISOString() };
};

/** Refuses what would remove a post, or part of it, while a legal hold stands on it. */
export const refuseOnHold = (services: Services, post: string): void => {
  const { hold } = services.stores.retention.of(post);
  if (hold === null) return;
  throw new Refusal(
    'refused',
    `A legal hold stands on this post (${hold.reason}). It stays as it is until a district colleague lifts the hold; nothing was changed.`,
  );
};
