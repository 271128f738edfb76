import type { FileToken } from '../../shared/ipc/contract.ts';
import type { PostListChoices } from '../../shared/ipc/post-list-contract.ts';
import {
  MAX_FINDINGS_SHOWN,
  type PostListRead,
  type PostListTry,
  type TriedRow,
} from '../../shared/ipc/post-list-views.ts';
import { newMedia } from '../../shared/domain/new-media.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { MAX_LIST_BYTES, MAX_ROWS_SHOWN } from '../../shared/post-import/limits.ts';
import { planPosts, type PostPlan } from '../../shared/post-import/plan-posts.ts';
import type { PlannedPost } from '../../shared/post-import/read-post.ts';
import { type PostSurvey, surveyPosts } from '../../shared/post-import/survey-posts.ts';
import { plainText } from '../../shared/table/table.ts';
import type { FileBeside, Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { breathe } from '../breathe.ts';
import { inTurns, isRunning, startJob, stopJob } from './import-session.ts';
import { judge } from './judge.ts';
import { stopWork } from './post-list-work.ts';
import { Refusal } from './refusal.ts';
import { tableText } from './table-text.ts';

/** A list between choosing it and making drafts of it: in memory alone, one a library. The path never leaves main. */
export interface PostListSession {
  readonly job: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly survey: PostSurvey;
  /** The last dry run. */
  tried: TriedList | null;
}

/** A dry run, the pictures it found, and how far its drafts are. */
export interface TriedList {
  readonly id: string;
  readonly plan: PostPlan;
  readonly files: ReadonlyMap<string, FileBeside>;
  /** The list as it is noted, and how many of its drafts are made for certain; null: none was begun. */
  begun: { readonly list: PostList; made: number } | null;
}

const sessions = new WeakMap<object, PostListSession>();

/** The list of a job; refuses where another one took its place. */
export const needPostList = (services: Services, job: string): PostListSession => {
  const session = sessions.get(services.stores);
  if (session?.job !== job)
    throw new Refusal('not-found', 'This list is no longer open. Choose it again; nothing was changed.');
  return session;
};
/** Drafts of a dry run that were begun and stand: what failed in the middle goes on with them. */
export const standingDrafts = ({ stores }: Services, { begun }: TriedList): TriedList['begun'] =>
  begun === null || (stores.postLists.get(begun.list.id)?.undone ?? null) !== null ? null : begun;

/** Forgets the list of a job. Fine where it is forgotten already. */
export const forgetPostList = (services: Services, job: string): void => {
  if (sessions.get(services.stores)?.job === job) sessions.delete(services.stores);
};

/** Opens the system's file dialog for a list of posts; the window gets a token, never the path. */
export const pickPostList = async (services: Services): Promise<FileToken | null> => {
  const path = await services.desk.pickFile({
    title: 'Choose a list of posts',
    name: 'Tables (CSV, TSV, text)',
    extensions: ['csv', 'tsv', 'tab', 'txt'],
  });
  return path === null ? null : ((await services.tokens.issue([path]))[0] ?? null);
};

/** Reads a chosen list and looks through it: what its columns seem to hold. Nothing is changed. */
export const readPostList = async (
  services: Services,
  { token, job }: { readonly token: string; readonly job: string },
): Promise<PostListRead> => {
  const path = services.tokens.redeem(token);
  if (path === null)
    throw new Refusal('refused', 'This list was chosen too long ago. Choose it again; nothing was changed.');
  startJob(services, job);
  const chosen = await services.readChosen(path, MAX_LIST_BYTES);
  const { name } = chosen;
  if (!chosen.ok) return { kind: 'refused', name, why: chosen.why };
  const read = tableText(chosen.bytes);
  if (!read.ok) return { kind: 'refused', name, why: read.why };
  const text = plainText(read.text);
  const surveyed = await inTurns(services, job, surveyPosts(text), {
    total: 0,
    text: 'Looking through the list',
  });
  if (surveyed === null) return { kind: 'cancelled' };
  if (!surveyed.ok) return { kind: 'refused', name, why: surveyed.why };
  const { survey } = surveyed;
  sessions.set(services.stores, { job, name, path, text, survey, tried: null });
  return { kind: 'read', name, encoding: read.encoding, survey };
};

/** A row's draft before there is one: pictures that are there, nothing of them known yet. */
const asContent = (
  { content, files }: PlannedPost,
  beside: ReadonlyMap<string, FileBeside>,
): PostContent => ({
  ...content,
  media: files
    .filter(({ name }) => beside.get(name)?.ok === true)
    .map(({ altText, decorative }, at) => ({ ...newMedia(`file${at + 1}`), altText, decorative })),
});

const asPost = (services: Services, content: PostContent): PostDocument => {
  const at = new Date(services.clock.now()).toISOString();
  const by = services.me().id;
  return {
    id: 'row',
    made: at,
    madeBy: by,
    seq: 0,
    title: null,
    content,
    assets: {},
    editors: [by],
    acknowledgements: [],
    waivers: [],
    approvals: [],
    answers: [],
    reviews: [],
    changed: at,
    changedBy: by,
    binnedAt: null,
  };
};

/** The rows by their day, each to be judged beside the others of the days around it. */
const byDay = (rows: readonly PostContent[]): ReadonlyMap<string, readonly PostContent[]> => {
  const days = new Map<string, PostContent[]>();
  for (const row of rows) {
    if (row.publishAt === null) continue;
    const day = row.publishAt.slice(0, 10);
    const others = days.get(day);
    if (others === undefined) days.set(day, [row]);
    else others.push(row);
  }
  return days;
};

/** One row judged by the one judge, as the draft it would be beside those of the other rows. */
const tryRow = async (
  services: Services,
  planned: PlannedPost,
  content: PostContent,
  files: ReadonlyMap<string, FileBeside>,
  days: ReadonlyMap<string, readonly PostContent[]>,
): Promise<TriedRow> => {
  const beside = (day: string): readonly PostContent[] =>
    (days.get(day) ?? []).filter((one) => one !== content);
  const judged = await judge(services, asPost(services, content), content, 'draft', { beside });
  const { findings: all, verdict } = judged.view();
  // Two accounts of one name say the same of each.
  const findings = [...new Map(all.map((one) => [`${one.severity} ${one.what}`, one])).values()];
  return {
    line: planned.line,
    publishAt: content.publishAt,
    targets: content.targets.flatMap((id) => {
      const account = services.stores.accounts.get(id);
      return account === null ? [] : [{ id, platform: account.platform, handle: account.handle }];
    }),
    text: (content.text || content.video.title).slice(0, 200),
    verdict,
    findings: findings.slice(0, MAX_FINDINGS_SHOWN).map(({ severity, what }) => ({ severity, what })),
    more: Math.max(0, findings.length - MAX_FINDINGS_SHOWN),
    notes: [
      ...planned.notes,
      ...planned.files.flatMap(({ name }) => {
        const file = files.get(name);
        return file?.ok === false ? [`${name}: ${file.why}`] : [];
      }),
    ],
  };
};

const NO_VERDICTS = { ready: 0, attention: 0, review: 0, blocked: 0 } as const;

/**
 * The dry run: every row read under these choices and judged as a draft. Nothing is changed. Refused while drafts of an
 * earlier one stand half-made: they would all be made a second time.
 */
export const tryPostList = async (
  services: Services,
  { job, choices }: { readonly job: string; readonly choices: PostListChoices },
): Promise<PostListTry> => {
  const session = needPostList(services, job);
  const begun = session.tried === null ? null : standingDrafts(services, session.tried);
  if (begun !== null)
    throw new Refusal(
      'refused',
      `${begun.made} of ${begun.list.posts.length} drafts of this list are there already. To read it otherwise, undo it under “Lists so far” and choose it again; nothing was changed.`,
    );
  startJob(services, job);
  session.tried = null;
  const plan = await inTurns(
    services,
    job,
    planPosts(session.text, session.survey.delimiter, {
      ...choices,
      accounts: services.stores.accounts.list(),
      zone: currentPack(services).zone,
    }),
    { total: session.survey.rows, text: 'Reading the list' },
  );
  if (plan === null) return { kind: 'cancelled' };
  const names = [...new Set(plan.posts.flatMap(({ files }) => files.map(({ name }) => name)))];
  const beside = await services.filesBeside(session.path, names);
  const files = new Map(beside.map((file) => [file.name, file]));
  const rows: TriedRow[] = [];
  const verdicts = { ...NO_VERDICTS };
  const total = plan.posts.length;
  const drafts = plan.posts.map((planned) => ({ planned, content: asContent(planned, files) }));
  const days = byDay(drafts.map(({ content }) => content));
  for (const [at, { planned, content }] of drafts.entries()) {
    if (at % 10 === 0) {
      services.tell({ kind: 'progress', job, done: at, total, text: 'Checking every post' });
      await breathe();
      if (!isRunning(services, job)) return { kind: 'cancelled' };
    }
    const row = await tryRow(services, planned, content, files, days);
    verdicts[row.verdict] += 1;
    if (rows.length < MAX_ROWS_SHOWN) rows.push(row);
  }
  session.tried = { id: services.newId(), plan, files, begun: null };
  return {
    kind: 'tried',
    plan: session.tried.id,
    posts: total,
    verdicts,
    rows,
    bad: plan.bad.slice(0, MAX_ROWS_SHOWN),
    badCount: plan.bad.length,
    files: beside.filter(({ ok }) => ok).length,
    missing: beside.filter(({ ok }) => !ok).length,
  };
};

/**
 * Stops what runs for a list; with `forget`, the list is forgotten instead. Drafts that are being made or taken back then
 * go on: whoever leaves the screen did not ask for half of them.
 */
export const cancelPostList = async (
  services: Services,
  { job, forget }: { readonly job: string; readonly forget: boolean },
): Promise<null> => {
  stopJob(services, job);
  if (forget) forgetPostList(services, job);
  else stopWork(services, job);
  return null;
};
