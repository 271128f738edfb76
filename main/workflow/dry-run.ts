import { checkPost, type CheckResult } from '../../shared/compliance/check-post.ts';
import { compareFindings, type FindingDifference } from '../../shared/compliance/compare-checks.ts';
import { maySend, settle } from '../../shared/compliance/gate.ts';
import { judgesAlike } from '../../shared/district/settings-changes.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { PostDocument, TileRow } from '../../shared/domain/post-document.ts';
import type { DryRunReply } from '../../shared/ipc/district-views.ts';
import type { TileState } from '../../shared/ipc/views.ts';
import { addDays } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { currentPack } from './current-pack.ts';
import { gatherCase, type Gathered } from './gather-case.ts';
import { decisionsOf } from './judge.ts';
import { readSettings } from './keep-district.ts';
import { needRegister } from './people.ts';
import { pinMedia } from './pin-media.ts';
import { districtToday } from './read-guidelines.ts';
import { type Difference, Tally } from './tally-differences.ts';
import { viewTiles } from './view-tile.ts';

/** The dry run of each library, by its job; another one, or a cancel, takes its place. */
const running = new WeakMap<object, string>();

/** Posts of a year: what was published before is left out of a recent dry run. */
const RECENT_DAYS = 365;
/** Posts between two words of progress. */
const TOLD_EVERY = 25;

interface Chosen {
  readonly row: TileRow;
  readonly state: TileState;
}

/** The posts to look at: none of the bin; of the published ones those of the last year, or all. */
const choose = async (
  services: Services,
  which: 'recent' | 'all',
  today: string,
): Promise<readonly Chosen[]> => {
  const rows = (await services.stores.posts.allTiles()).filter((row) => row.binnedAt === null);
  const tiles = await viewTiles(services, rows);
  const since = addDays(today, -RECENT_DAYS);
  return rows
    .map((row, at) => ({ row, state: tiles[at]?.state ?? 'draft' }))
    .filter(
      ({ row, state }) =>
        which === 'all' || state !== 'posted' || (row.publishAt ?? '').slice(0, 10) >= since,
    );
};

const passesAs = (
  services: Services,
  post: PostDocument,
  { registerLocked }: Gathered,
  result: CheckResult,
): boolean =>
  maySend({
    result,
    settlement: settle(result, decisionsOf(services, post)),
    revision: result.revision,
    registerLocked,
  }).ok;

/** States in which a post may be held by a change. */
const WATCHED: readonly TileState[] = ['queued', 'needs-you'];

/** Both checks of one post: everything is the same but the pack. Null where the post cannot be read. */
const compare = async (
  services: Services,
  { row, state }: Chosen,
  before: Pack,
  after: Pack,
): Promise<Difference | 'same' | null> => {
  const read = await services.stores.posts.read(row.id);
  if (read.kind !== 'ok') return null;
  const post = read.value;
  const { content } = await pinMedia(services, post.content, post.content);
  const gathered = await gatherCase(services, {
    post: post.id,
    content,
    answeredFor: content,
    answers: post.answers,
    moment: state === 'draft' ? 'queue' : 'release',
  });
  const under = (pack: Pack): CheckResult =>
    checkPost({ ...gathered.case, pack, calendar: pack.calendar }, { people: gathered.people });
  const [old, now] = [under(before), under(after)];
  const findings: readonly FindingDifference[] = compareFindings(old.findings, now.findings);
  if (findings.length === 0) return 'same';
  const isHeld =
    WATCHED.includes(state) &&
    passesAs(services, post, gathered, old) &&
    !passesAs(services, post, gathered, now);
  return {
    row,
    state,
    before: old.verdict,
    after: now.verdict,
    wouldHold: isHeld,
    findings,
  };
};

/**
 * What changed settings would find otherwise in the posts that are here: each is checked under both packs, by the same
 * judge as everywhere. Nothing is stored. Between two posts everything else has its turn, so that neither the window
 * nor a due post waits for it.
 */
export const dryRun = async (
  services: Services,
  input: { readonly pack: unknown; readonly job: string; readonly posts: 'recent' | 'all' },
): Promise<DryRunReply> => {
  const { job } = input;
  const read = readSettings(services, input.pack);
  if (!read.ok) return { kind: 'refused', problems: read.problems };
  needRegister(services);
  running.set(services.stores, job);
  const isStopped = (): boolean => running.get(services.stores) !== job;
  const before = currentPack(services);
  const chosen = await choose(services, input.posts, districtToday(services, before));
  const tally = new Tally(services);
  const tell = (done: number): void =>
    services.tell({ kind: 'progress', job, done, total: chosen.length, text: 'Looking at the posts' });
  if (judgesAlike(before, read.pack)) return tally.reply(chosen.length);
  let looked = 0;
  try {
    for (const one of chosen) {
      if (looked % TOLD_EVERY === 0) tell(looked);
      await breathe();
      if (isStopped()) return { kind: 'cancelled', looked };
      tally.add(await compare(services, one, before, read.pack));
      looked += 1;
    }
    return tally.reply(looked);
  } finally {
    tell(chosen.length);
    if (!isStopped()) running.delete(services.stores);
  }
};

/** Stops a dry run before its next post. Fine where it is over already. */
export const cancelDryRun = async (services: Services, { job }: { readonly job: string }): Promise<null> => {
  if (running.get(services.stores) === job) running.delete(services.stores);
  return null;
};
