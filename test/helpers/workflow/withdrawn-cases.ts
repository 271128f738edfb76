import fc from 'fast-check';
import { revealHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { newLife } from './lives.ts';
import { queued } from './steps.ts';
import { DUE, draft, MINUTE, PICTURED, STUDENT, TEXT, WITHDRAWAL } from './world.ts';

/** What a post has of Mason: his picture, or nothing. */
const posts = fc.array(
  fc.record({ shows: fc.boolean(), minutes: fc.integer({ min: -50, max: 600 }), reveals: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);

/** How the permission ends: the family withdraws it or says no, or the child is put under protection. */
const ends = fc.constantFrom('withdrawn', 'denied', 'protected');

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

export interface WithdrawnCases {
  /** Deliveries that had to be held, and those that had to be left alone. */
  readonly held: number;
  readonly kept: number;
  readonly failure: string | null;
}

/** R18: what shows somebody whose consent ends is held before the verb resolves, so before the next tick; no other is. */
export const withdrawnCases = async (runs: number, seed: number): Promise<WithdrawnCases> => {
  let held = 0;
  let kept = 0;
  const told = await fc.check(
    fc.asyncProperty(posts, ends, fc.boolean(), async (list, end, tickAtOnce) => {
      const world = await newLife();
      const { services, stores, out } = world;
      const made: { readonly delivery: string; readonly shows: boolean }[] = [];
      for (const [at, { shows, minutes }] of list.entries()) {
        const publishAt = new Date(DUE - 6 * 60 * MINUTE + minutes * MINUTE).toISOString().slice(0, 16);
        const text = `${TEXT} Part ${at + 1}.`;
        const { delivery } = await queued(world, draft({ text, publishAt, media: shows ? [PICTURED] : [] }));
        made.push({ delivery, shows });
      }
      out.time.now = DUE;
      await releaseDue(services);
      for (const [at, { delivery, shows }] of made.entries()) {
        const isOffered = (await stores.queue.get(delivery))?.state === 'offered';
        if (isOffered && shows && list[at]?.reveals === true) await revealHandOff(services, { delivery });
      }
      const before = new Map((await stores.queue.open()).map((one) => [one.id, one.state]));
      const { consents: _consents, ...facts } = STUDENT;
      const ending =
        end === 'protected'
          ? savePerson(services, { ...facts, protected: true })
          : recordConsent(services, { id: STUDENT.id, entry: { ...WITHDRAWAL, decision: end } });
      await Promise.all([ending, ...(tickAtOnce ? [releaseDue(services)] : [])]);
      for (const { delivery, shows } of made) {
        const now = await stores.queue.get(delivery);
        const was = before.get(delivery);
        const isLive = was === 'queued' || was === 'offered';
        must(now?.state === (shows && isLive ? 'held' : was), `${was} became ${now?.state}`);
        if (shows && isLive) held += 1;
        else kept += 1;
      }
      must(out.folders.size === 0, 'a folder with pictures stayed');
    }),
    { numRuns: runs, seed },
  );
  return {
    held,
    kept,
    failure: told.failed
      ? `${fc.defaultReportMessage(told)} ${told.errorInstance instanceof Error ? told.errorInstance.message : ''}`
      : null,
  };
};
