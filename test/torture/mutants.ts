/** One place of a source file: `from` stands there exactly once. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** One fault put into the gate, the release or the storage on purpose, and the figure that has to see it. */
export interface Mutant extends Change {
  readonly what: string;
  /** From the repository's folder. */
  readonly file: string;
  /** A second guard of the same thing: while one of the two stands, nothing goes wrong that could be seen. */
  readonly twin?: Change;
  readonly seenBy: 'R1' | 'R6' | 'R9' | 'R10' | 'R12' | 'R18' | 'R19';
}

const RELEASE_CHECK = 'main/workflow/release-check.ts';
const QUEUE = 'main/workflow/queue-post.ts';
const DUE = 'main/workflow/release-due.ts';
const OFFER = 'main/workflow/offer.ts';

export const MUTANTS: readonly Mutant[] = [
  {
    what: 'a release goes on whatever its check finds',
    file: RELEASE_CHECK,
    from: 'if (!judged.maySend) return stops(judged.whyNot);',
    to: '',
    seenBy: 'R18',
  },
  {
    what: 'a release takes another revision than the one queued',
    file: RELEASE_CHECK,
    from: 'if (judged.revision !== delivery.revision) return stops(WHY.edited);',
    to: '',
    // What was hashed into the pass has the revision in it.
    twin: { from: 'if (pass.contentHash !== judged.contentHash) return stops(WHY.picture);', to: '' },
    seenBy: 'R9',
  },
  {
    what: 'a release does not look whether the post was moved',
    file: RELEASE_CHECK,
    from: 'if (!sameTime) return stops(WHY.moved);',
    to: '',
    seenBy: 'R9',
  },
  {
    what: 'while the district file is in doubt, nothing else holds a post',
    file: RELEASE_CHECK,
    from: 'if (district !== null && judged.waitsForDistrict) return waits(district);',
    to: 'if (district !== null) return waits(district);',
    seenBy: 'R9',
  },
  {
    what: 'what changed while the register was locked is never looked at',
    file: 'main/workflow/recheck-queue.ts',
    from: "if (!passedBy.has(stores) || stores.register.state() !== 'open') return;",
    to: 'return;',
    seenBy: 'R9',
  },
  {
    what: 'a hold stops nothing',
    file: RELEASE_CHECK,
    from: "if (account.scope !== 'district') return stops(WHY.hold);",
    to: '',
    seenBy: 'R9',
  },
  {
    what: 'a post is queued whatever its check finds',
    file: QUEUE,
    from: "if (!judged.mayQueue) return { kind: 'refused', check: judged.view() };",
    to: '',
    seenBy: 'R9',
  },
  {
    what: 'a post is queued on the strength of what was shown before',
    file: QUEUE,
    from: 'if (judged.revision !== revision) {',
    to: 'if (false) {',
    seenBy: 'R9',
  },
  {
    what: 'a change is not followed by a look at the queue',
    file: 'main/workflow/recheck-queue.ts',
    from: 'stopped = await recheckQueue(services, only, people);',
    to: '',
    seenBy: 'R18',
  },
  {
    what: 'the scheduler looks at nothing that is not on offer',
    file: DUE,
    from: "state === 'queued' ? !(now < Date.parse(dueAt)) : isOut(state);",
    to: 'isOut(state);',
    seenBy: 'R12',
  },
  {
    what: 'what is ten hours late is still offered',
    file: DUE,
    from: 'if (late > OFFER_MS) {',
    to: 'if (late > 10 * OFFER_MS) {',
    seenBy: 'R12',
  },
  {
    what: 'an offer never lapses',
    file: DUE,
    from: 'const isOver = Number.isNaN(offeredAt) || now - offeredAt >= OFFER_MS;',
    to: 'const isOver = false;',
    seenBy: 'R10',
  },
  {
    what: 'no claim is on disk before something is sent',
    file: OFFER,
    from: 'services.publisher.sends ? services.newId() : null',
    to: 'null',
    seenBy: 'R10',
  },
  {
    what: 'a send that broke is tried again',
    file: OFFER,
    from: 'await services.publisher.offer(offered).catch(() => null);',
    to: 'await services.publisher.offer(offered).catch(() => services.publisher.offer(offered)).catch(() => null);',
    seenBy: 'R10',
  },
  {
    what: 'what was opened before a crash is not asked about',
    file: 'main/workflow/recover.ts',
    from: 'await toUnknown(services, broken);',
    to: '',
    seenBy: 'R10',
  },
  {
    what: 'a claim that a crash left behind is taken for a mere offer',
    file: 'main/workflow/recover.ts',
    from: "state === 'opened' || (attempt !== null && isOut(state)),",
    to: "state === 'opened',",
    seenBy: 'R10',
  },
  {
    what: 'the folder of an ended offer stays',
    file: 'main/workflow/advance.ts',
    from: 'if (isOut(before.state) && !isOut(delivery.state)) await emptyFolder(services, delivery);',
    to: '',
    seenBy: 'R18',
  },
  {
    what: 'the platform is opened before the attempt is on disk',
    file: 'main/workflow/hand-off-steps.ts',
    from: 'set: { attempt: services.newId() },',
    to: 'set: {},',
    seenBy: 'R9',
  },
  {
    what: 'two changes of a library run at once',
    file: 'main/workflow/one-at-a-time.ts',
    from: 'before.then(run, run);',
    to: 'run();',
    seenBy: 'R9',
  },
  {
    what: 'an approval from elsewhere counts for ever',
    file: 'main/workflow/judge.ts',
    from: 'services.stores.reviews.known().some(({ code, approves }) => approves && code === elsewhere.code);',
    to: 'true;',
    seenBy: 'R9',
  },
  {
    what: 'an approval counts for every revision',
    file: 'shared/compliance/gate.ts',
    from: 'if (approval.revision !== revision || !approval.findings.includes(key)) continue;',
    to: 'if (!approval.findings.includes(key)) continue;',
    seenBy: 'R9',
  },
  {
    what: 'a new file is not flushed',
    file: 'main/storage/durable-write.ts',
    from: 'await file.sync();',
    to: '',
    seenBy: 'R1',
  },
  {
    what: 'a line of the journal is not flushed',
    file: 'main/storage/journal.ts',
    from: 'await file.write(chunk);\n    await file.sync();',
    to: 'await file.write(chunk);',
    seenBy: 'R1',
  },
  {
    what: 'the checksum of a file is not looked at',
    file: 'main/storage/envelope.ts',
    from: 'if (!right.equals(bytes.subarray(0, end + 1))) {',
    to: 'if (false) {',
    seenBy: 'R6',
  },
];
