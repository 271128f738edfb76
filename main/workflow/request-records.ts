import type { Delivery } from '../../shared/domain/delivery.ts';
import type { PostDocument, TileRow } from '../../shared/domain/post-document.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RequestReply } from '../../shared/ipc/record-contract.ts';
import type { PostRecord } from '../../shared/ipc/record-views.ts';
import type { OpenExport, Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { describeTarget } from './describe-target.ts';
import { chainOf, gatherRecord, readRecordFiles, type RecordFiles } from './gather-record.ts';
import { findRecords } from './list-records.ts';
import { plainNames } from './record-names.ts';
import { readAhead } from './read-ahead.ts';
import { makeRedaction, type Redaction } from './redact-names.ts';
import { Refusal } from './refusal.ts';
import { RequestFiles, RequestStopped } from './request-files.ts';
import { writeLine } from './write-line.ts';

type Asked = Input<'record.request'>;

/** A request from the moment its folder is asked for. */
interface Running {
  readonly job: string;
  isStopped: boolean;
  /** What is being written, once there is a folder. */
  writing: Promise<unknown> | null;
}

/** The request of each library: one at a time. */
const running = new WeakMap<object, Running>();

/** The last request of each library that was written, by its job, and the folder to show for it. */
const written = new WeakMap<object, { readonly job: string; readonly folder: string }>();

/** Posts between two words of progress. */
const TOLD_EVERY = 20;
/** Posts read ahead of the one that is written. */
const AHEAD = 8;
/** Of the progress bar: gathering, and packing where a zip file is wanted. */
const STEPS = 1_000;

/** Deliveries by their post, read once for all. */
const deliveriesByPost = async ({ stores }: Services): Promise<ReadonlyMap<string, readonly Delivery[]>> => {
  const found = new Map<string, Delivery[]>();
  for (const delivery of [...(await stores.queue.open()), ...(await stores.queue.closed('0000', '9999'))]) {
    const own = found.get(delivery.post);
    if (own === undefined) found.set(delivery.post, [delivery]);
    else own.push(delivery);
  }
  return found;
};

/** Why a post has no record, or what its record is made of. */
type Found =
  | { readonly ok: true; readonly post: PostDocument; readonly files: RecordFiles }
  | { readonly ok: false; readonly why: string };

/** Why a post has no record, or its record. */
type Gathered =
  | { readonly ok: true; readonly record: PostRecord }
  | { readonly ok: false; readonly why: string };

/**
 * Writes every record of these days to a folder or a zip file a person chooses: an index that opens in any browser,
 * pages of records, tables, JSON, the published files with their hashes, and whether the journal is whole. One post
 * after another, so that memory stays the same. What cannot be read is named in the index. The journal says who asked,
 * before anything is written. Where it throws or is stopped, nothing is left of it; while it is written, and where the
 * computer goes off, its folder says in its name that it is incomplete. Null where no folder was chosen.
 */
export const requestRecords = async (services: Services, asked: Asked): Promise<RequestReply | null> => {
  if (asked.from > asked.to) {
    throw new Refusal('refused', 'The first day is after the last one. Nothing was written.');
  }
  if (running.has(services.stores)) {
    throw new Refusal('refused', 'A records request is being written already. Wait for it, or stop it.');
  }
  const redaction = asked.redact ? makeRedaction(services) : null;
  // From here on, since a second one may be asked for, and this one stopped, while its dialog is open.
  const now: Running = { job: asked.job, isStopped: false, writing: null };
  running.set(services.stores, now);
  try {
    const into = await services.desk.pickFolder('Choose a folder for the records');
    if (into === null || now.isStopped) return null;
    const writing = write(services, asked, { into, redaction, isStopped: () => now.isStopped });
    now.writing = writing;
    const reply = await writing;
    if (reply.kind === 'done')
      written.set(services.stores, { job: asked.job, folder: asked.as === 'zip' ? into : reply.path });
    return reply;
  } finally {
    running.delete(services.stores);
  }
};

const write = async (
  services: Services,
  asked: Asked,
  {
    into,
    redaction,
    isStopped,
  }: {
    readonly into: string;
    readonly redaction: Redaction | null;
    readonly isStopped: () => boolean;
  },
): Promise<RequestReply> => {
  const account = asked.account === null ? null : describeTarget(services, asked.account);
  const about = { from: asked.from, to: asked.to, account, redacted: asked.redact };
  const rows = await findRecords(services, {
    from: asked.from,
    to: asked.to,
    account: asked.account,
    person: null,
    query: '',
  });
  const deliveries = await deliveriesByPost(services);
  const out = await services.openExport(into, `Hallpass records ${asked.from} to ${asked.to}`);
  try {
    // Before a word of any record is written: no request goes unrecorded.
    await writeLine(services, { kind: 'record.requested', data: about });
    const files = new RequestFiles(services, out, {
      ...asked,
      account,
      posts: rows.length,
      by: services.me().name,
      at: new Date(services.clock.now()).toISOString(),
      isStopped,
    });
    const done = await fill(services, asked, { out, files, rows, deliveries, redaction, isStopped });
    if (done === null) return await stop(services, out);
    await writeLine(services, {
      kind: 'record.request-written',
      data: { ...about, posts: rows.length, unreadable: files.unreadable() },
    });
    return { kind: 'done', posts: rows.length, unreadable: files.unreadable(), ...done };
  } catch (thrown) {
    if (thrown instanceof RequestStopped) return await stop(services, out);
    // Whatever it was: no file stays open, and no half of a record lies about.
    await out.discard();
    throw thrown;
  }
};

/** Writes all of it and gives it its name; null where it was stopped. */
const fill = async (
  services: Services,
  asked: Asked,
  {
    out,
    files,
    rows,
    deliveries,
    redaction,
    isStopped,
  }: {
    readonly out: OpenExport;
    readonly files: RequestFiles;
    readonly rows: readonly TileRow[];
    readonly deliveries: ReadonlyMap<string, readonly Delivery[]>;
    readonly redaction: Redaction | null;
    readonly isStopped: () => boolean;
  },
): ReturnType<OpenExport['finish']> => {
  const tell = (part: number, text: string): void =>
    services.tell({
      kind: 'progress',
      job: asked.job,
      done: Math.min(STEPS, Math.round(part * STEPS)),
      total: STEPS,
      text,
    });
  const share = asked.as === 'zip' ? 0.8 : 1;
  const given = {
    names: redaction?.names ?? plainNames(services),
    chain: { kind: 'intact', lines: 0, why: null } as const,
  };
  await files.begin();
  // Oldest first, as records are read.
  let at = 0;
  for await (const [row, found] of readAhead([...rows].reverse(), AHEAD, (one) => readAll(services, one))) {
    if (at % TOLD_EVERY === 0) {
      tell((share * at) / Math.max(1, rows.length), `${at} of ${rows.length} posts`);
      await breathe();
    }
    if (isStopped()) return null;
    at += 1;
    const gathered = await gather(services, found, { ...given, deliveries: deliveries.get(row.id) ?? [] });
    if (gathered.ok) await files.post(redaction?.redact(gathered.record) ?? gathered.record);
    else await files.lost(row, gathered.why, redaction !== null);
  }
  await files.end(await chainOf(services), redaction?.replaced() ?? 0);
  if (isStopped()) return null;
  const done = await out.finish(
    asked.as,
    (part) => tell(share + (1 - share) * part, 'Packing the files'),
    isStopped,
  );
  if (done !== null) tell(1, 'Written');
  return done;
};

const BESIDE = 'something that belongs to it cannot be read';

/** A post with everything beside it, or why it cannot be read: the index says so, and the others are written. */
const readAll = async (services: Services, row: TileRow): Promise<Found> => {
  try {
    const [read, files] = await Promise.all([
      services.stores.posts.read(row.id),
      readRecordFiles(services, row.id).catch(() => null),
    ]);
    if (read.kind === 'missing') return { ok: false, why: 'its file is gone' };
    if (read.kind === 'damaged') return { ok: false, why: `its file is damaged: ${read.damage.why}` };
    return files === null ? { ok: false, why: BESIDE } : { ok: true, post: read.value, files };
  } catch {
    return { ok: false, why: BESIDE };
  }
};

const gather = async (
  services: Services,
  found: Found,
  given: Omit<Parameters<typeof gatherRecord>[2], 'files'>,
): Promise<Gathered> => {
  if (!found.ok) return found;
  try {
    return { ok: true, record: await gatherRecord(services, found.post, { ...given, files: found.files }) };
  } catch {
    return { ok: false, why: BESIDE };
  }
};

const stop = async (services: Services, out: OpenExport): Promise<RequestReply> => {
  const left = await out.discard();
  await writeLine(services, { kind: 'record.request-stopped' });
  return { kind: 'stopped', left };
};

/**
 * Shows the folder that a request wrote, or the one in which its zip file lies. The window names the request and no path,
 * so that it opens nothing else. Refused for another than the last one, and where the folder is gone.
 */
export const showRequest = async (services: Services, { job }: { readonly job: string }): Promise<null> => {
  const last = written.get(services.stores);
  if (last?.job !== job)
    throw new Refusal('not-found', 'Hallpass no longer knows where these records are. Nothing was changed.');
  try {
    await services.desk.revealFolder(last.folder);
  } catch {
    throw new Refusal(
      'not-found',
      'The folder could not be opened. It may have been moved, renamed or taken away since. Nothing was changed.',
    );
  }
  return null;
};

/** Stops a request, at the latest after a megabyte more is written. Fine where it is over already. */
export const cancelRequest = async (services: Services, { job }: { readonly job: string }): Promise<null> => {
  const now = running.get(services.stores);
  if (now?.job === job) now.isStopped = true;
  return null;
};

/** Stops whatever is being written, and waits until nothing of it is left: before the library is closed. */
export const endRequest = async (services: Services): Promise<void> => {
  const now = running.get(services.stores);
  if (now === undefined) return;
  now.isStopped = true;
  // An open dialog is not waited for; what went wrong was told to whoever asked.
  await now.writing?.catch(() => undefined);
};
