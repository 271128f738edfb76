import { CHANNELS, DROP_CHANNEL, EVENT_CHANNEL } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { ERROR_CODES, type Reply } from '../../shared/ipc/errors.ts';
import { MAX_FILES_AT_ONCE } from '../../shared/ipc/limits.ts';
import { MEDIA_DONE_CHANNEL, MEDIA_JOB_CHANNEL } from '../../shared/ipc/media-channels.ts';
import type { CallEvent } from '../../main/ipc/sender.ts';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import { type Border, openBorder } from '../helpers/window-border/border.ts';
import { fitting, spoiled } from '../helpers/window-border/inputs.ts';
import { ENDLESS, junkFrom, MARK } from '../helpers/window-border/junk.ts';
import { OWN_EVENTS, STRANGERS } from '../helpers/window-border/senders.ts';
import { APPROVER, AUTHOR, DISTRICT } from '../helpers/workflow/world.ts';
import type { Figure } from './figure.ts';

/** Calls on one library before a fresh one is taken. */
const BATCH = 1_000;
const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** Names that are no call, some of them names JavaScript knows. */
const NO_CALLS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'POST.SAVE',
  'post.save ',
  'post',
  'app.quit',
  EVENT_CHANNEL,
  MEDIA_DONE_CHANNEL,
  MEDIA_JOB_CHANNEL,
] as const;

/** One call, and what the border has to make of it before any verb is asked; null where the verb decides. */
interface Call {
  readonly channel: string;
  readonly event: CallEvent;
  readonly args: readonly unknown[];
  readonly isOpen: boolean;
  readonly must: 'not-allowed' | 'unknown-channel' | 'bad-input' | null;
  readonly who: string;
}

const dropFits = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= MAX_FILES_AT_ONCE &&
  // `every` passes over holes.
  Array.from(value as unknown[]).every(
    (one) => typeof one === 'string' && one.length > 0 && one.length <= 4_096,
  );

/** Whether something endless is in it: the schemas must never get to see that, here neither. */
const isEndless = (value: unknown, levels = 12): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (ENDLESS.includes(value) || (levels > 0 && Object.values(value).some((one) => isEndless(one, levels - 1))));

const fits = (channel: string, value: unknown): boolean =>
  isEndless(value)
    ? false
    : channel === DROP_CHANNEL
      ? dropFits(value)
      : contract[channel as keyof typeof contract].input.safeParse(value).success;

const makeCall = (border: Border, random: Random, junk: readonly unknown[]): Call => {
  const some = random.next();
  const stranger = random.next() < 0.2 ? random.pick(STRANGERS) : null;
  const isOpen = random.next() >= 0.02;
  const event = stranger?.[1] ?? random.pick(OWN_EVENTS);
  const isKnown = some >= 0.1;
  const channel = isKnown
    ? random.pick([...CHANNELS, DROP_CHANNEL])
    : random.pick([...NO_CALLS, `${MARK}.${random.below(1000)}`]);
  const good = !isKnown
    ? undefined
    : channel === DROP_CHANNEL
      ? ['/somewhere/a.jpg']
      : fitting(contract[channel as keyof typeof contract].input, random, border.known);
  const value = some < 0.4 ? random.pick(junk) : some < 0.8 ? spoiled(good, random, random.pick(junk)) : good;
  const args =
    random.next() < 0.04
      ? [value, random.pick(junk)]
      : value === undefined && random.next() < 0.5
        ? []
        : [value];
  const must =
    stranger !== null || !isOpen
      ? 'not-allowed'
      : !isKnown
        ? 'unknown-channel'
        : args.length > 1 || !fits(channel, args[0])
          ? 'bad-input'
          : null;
  return {
    channel,
    event,
    args,
    isOpen,
    must,
    who: stranger?.[0] ?? (isOpen ? 'the window' : 'a closed window'),
  };
};

/** Calls on the disk that change something. */
const CHANGES = new Set([
  'write',
  'truncate',
  'rename',
  'link',
  'unlink',
  'makeFolder',
  'removeFolder',
  'chmod',
  'open',
]);

/** Everything a call could have changed: calls on the disk, what the desk was asked, what the window was told. */
const traces = (border: Border): { readonly disk: number; readonly outside: string } => {
  const { asked, folders } = border.world.out;
  return {
    disk: border.world.out.fs.log.length,
    outside: [
      asked.notes.length,
      asked.copied.length,
      asked.revealed.length,
      asked.opened.length,
      asked.exported.size,
      folders.size,
      border.world.events.length,
    ].join(),
  };
};

/** What is wrong with a refusal's words, or null: a person reads them. */
const wrongWords = (reply: Reply<unknown> & { readonly ok: false }): string | null => {
  const { message } = reply;
  if (typeof message !== 'string' || message.length < 10 || message.length > 400)
    return 'a message nobody can read';
  if (!/[.?]$/u.test(message)) return `no sentence: ${message}`;
  if (/undefined|\[object|NaN|invalid|Error\b|\bat \w+ \(|!/u.test(message))
    return `words of a machine: ${message}`;
  return null;
};

/** Why the reply, or what was done for it, is not as it must be; null where it is. */
const judge = (
  call: Call,
  reply: Reply<unknown>,
  border: Border,
  before: ReturnType<typeof traces>,
): string | null => {
  const keys = Object.keys(reply).sort().join();
  if (reply.ok !== true && reply.ok !== false) return 'no reply';
  if (keys !== (reply.ok ? 'ok,value' : 'code,message,ok')) return `a reply of ${keys}`;
  try {
    structuredClone(reply);
  } catch {
    return 'a reply that cannot cross the border';
  }
  if (call.must !== null && (reply.ok || reply.code !== call.must))
    return `answered ${reply.ok ? 'yes' : reply.code} instead of ${call.must}`;
  if (reply.ok) return null;
  if (!CODES.has(reply.code)) return `an unknown code ${String(reply.code)}`;
  // Storage may say that there is no such thing; that it could not read or write would be a fault of ours here.
  const line = border.log.at(-1) ?? 'and no line in the log';
  if (reply.code === 'failed' || (reply.code === 'storage' && !line.includes('StorageProblem gone')))
    return `${reply.code}: ${line}`;
  const words = wrongWords(reply);
  if (words !== null) return words;
  if (call.must !== null && reply.message.includes(MARK)) return 'its message repeats what came in';
  const after = traces(border);
  const disk = border.world.out.fs.log.slice(before.disk);
  if (call.must !== null && disk.length > 0) return `refused, but the disk was asked to ${disk[0]?.call}`;
  const changed = disk.find((one) => CHANGES.has(one.call));
  if (changed !== undefined) return `refused (${reply.code}), but ${changed.call} ${changed.path}`;
  return after.outside === before.outside ? null : `refused (${reply.code}), but something was done outside`;
};

/** What nobody may leave behind on the objects that every other object stands on. */
const isPolluted = (): boolean => {
  for (const key in {}) return key !== '';
  return (
    Object.hasOwn(Object.prototype, 'polluted') ||
    Array.prototype.length !== 0 ||
    !('toString' in Object.prototype)
  );
};

/** What the calls came to, over all batches. */
interface Tally {
  readonly counts: Map<string, number>;
  /** Calls that reached their verb. */
  readonly reached: Set<string>;
}

const runBatch = async (calls: number, seed: number, { counts, reached }: Tally): Promise<string[]> => {
  const random = randomFrom(seed);
  const border = await openBorder(random.pick([AUTHOR, APPROVER, DISTRICT]), random);
  const junk = junkFrom(seed, Math.max(20, Math.ceil(calls / 4)));
  const failures: string[] = [];
  for (let number = 0; number < calls; number += 1) {
    const call = makeCall(border, random, junk);
    const say = (why: string): void =>
      void failures.push(`seed ${seed}, call ${number}, ${call.channel} by ${call.who}: ${why}`);
    border.isOpen = call.isOpen;
    const before = traces(border);
    let reply: Reply<unknown>;
    try {
      reply = await border.answer(call.channel, call.event, call.args);
    } catch (thrown) {
      say(`thrown: ${String(thrown)}`);
      continue;
    }
    const why = judge(call, reply, border, before);
    if (why !== null) say(why);
    if (isPolluted()) say('a prototype was changed');
    const kind = reply.ok ? 'done' : call.must === null ? 'refused by a verb' : call.must;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (call.must === null) reached.add(call.channel);
    // Whoever left the desk comes back, or the rest of the calls would all be refused alike.
    await border.seat();
  }
  if (border.log.some((line) => line.includes(MARK)))
    failures.push(`seed ${seed}: the log repeats what came in`);
  if (!(await border.isIntact())) failures.push(`seed ${seed}: the journal does not hang together any more`);
  await border.close();
  return failures;
};

/** Calls of every kind from everybody, over the real border onto the real verbs and a library in memory. */
export const windowBorder: Figure = {
  id: 'R14',
  title: 'fuzzed calls over the window border: a reply to each, nothing changed by a refused one',
  full: 100_000,
  run: async ({ n, seed }) => {
    const failures: string[] = [];
    const tally: Tally = { counts: new Map(), reached: new Set() };
    for (let from = 0, batch = 0; from < n; from += BATCH, batch += 1) {
      failures.push(...(await runBatch(Math.min(BATCH, n - from), seed + batch, tally)));
    }
    const done = [...tally.counts.values()].reduce((sum, one) => sum + one, 0);
    return {
      n: done,
      failures,
      note: [
        ...[...tally.counts].map(([kind, count]) => `${kind} ${count}`),
        `${tally.reached.size} of ${CHANNELS.length + 1} calls reached their verb`,
        ...CHANNELS.filter((channel) => !tally.reached.has(channel)).map((channel) => `never ${channel}`),
      ].join(', '),
    };
  },
};
