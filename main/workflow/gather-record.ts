import { ruleOfKey } from '../../shared/compliance/finding-key.ts';
import { sayFinding } from '../../shared/compliance/say-finding.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type {
  ChainView,
  HistoryLine,
  PostRecord,
  RecordedConsent,
  RecordedDelivery,
} from '../../shared/ipc/record-views.ts';
import { wordsFor } from '../../shared/platforms/words-for.ts';
import type { Services } from '../services.ts';
import type { JournalLine, KeptPasses, KeptVersions, StoredPass } from '../storage/stores.ts';
import { aboutQuestion, aboutRule } from './about-rule.ts';
import { describeTarget } from './describe-target.ts';
import { type LineData, sayLine } from './journal-kinds.ts';
import { revisionOfContent } from './judge.ts';
import { pinMedia } from './pin-media.ts';
import { plainNames, type RecordNames } from './record-names.ts';
import { recordedPictures } from './recorded-pictures.ts';
import { versionFields } from './version-fields.ts';
import { inOrder } from './view-delivery.ts';
import { SUFFIX, filesFor, titleOf } from './what-goes-out.ts';

/** What is known already where many records are gathered: found once for all of them. */
export interface GatherWith {
  readonly names?: RecordNames;
  readonly chain?: ChainView;
  readonly deliveries?: readonly Delivery[];
  readonly files?: RecordFiles;
}

/** What is read from disk for one record besides the post. */
export interface RecordFiles {
  readonly passes: KeptPasses;
  readonly versions: KeptVersions;
  readonly lines: readonly JournalLine[];
}

/** Reads what lies beside a post: stored checks, versions, its lines in the journal. */
export const readRecordFiles = async ({ stores }: Services, post: string): Promise<RecordFiles> => {
  const [passes, versions, lines] = await Promise.all([
    stores.passes.kept(post),
    stores.posts.keptVersions(post),
    stores.journal.ofPost(post),
  ]);
  return { passes, versions, lines };
};

/** The journal's chain, read from its first line to its last. */
export const chainOf = async (services: Services): Promise<ChainView> => {
  const chain = await services.stores.journal.verify();
  return { kind: chain.kind, lines: chain.lines, why: chain.kind === 'broken' ? chain.why : null };
};

/** The journal's lines of a post in plain words, oldest first. */
const historyOf = (lines: readonly JournalLine[], names: RecordNames): readonly HistoryLine[] =>
  lines.map((line) => ({
    n: line.n,
    at: line.at,
    by: names.colleague(line.by),
    text: sayLine(line.kind, plain(line.data), { person: names.inHistory, colleague: names.colleague }),
    kind: line.kind,
  }));

const plain = (data: Readonly<Record<string, unknown>>): LineData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    ]),
  );

/** Collects everything a record says about a post. Where the register is locked, people stay ids and it says so. */
export const gatherRecord = async (
  services: Services,
  post: PostDocument,
  given: GatherWith = {},
): Promise<PostRecord> => {
  const { stores } = services;
  const names = given.names ?? plainNames(services);
  const name = names.colleague;
  const files = given.files ?? (await readRecordFiles(services, post.id));
  const { passes, unreadable: lostPasses } = files.passes;
  const { versions, unreadable: lostVersions } = files.versions;
  const deliveries = inOrder(services, given.deliveries ?? (await stores.queue.ofPost(post.id)));
  const pinned = await pinMedia(services, post.content, post.content);
  const states = [post, ...versions.map((one) => one.post)];
  return {
    format: 'hallpass-record',
    version: 2,
    exportedAt: new Date(services.clock.now()).toISOString(),
    exportedBy: services.me().name,
    post: {
      id: post.id,
      title: titleOf(post),
      made: post.made,
      madeBy: name(post.madeBy),
      changed: post.changed,
      changedBy: name(post.changedBy),
      binnedAt: post.binnedAt,
      revision: revisionOfContent(post.content),
      content: post.content,
    },
    retention: retentionOf(services, post.id, names),
    deliveries: await recordedDeliveries(services, states, deliveries, names),
    pictures: recordedPictures(services, pinned),
    current: versionFields(services, post),
    versions: versions.map((version) => ({
      id: version.id,
      at: version.at,
      by: name(version.by),
      why: version.why,
      revision: revisionOfContent(version.post.content),
      fields: versionFields(services, version.post),
    })),
    passes: passes.map(({ findings, ...pass }) => ({
      id: pass.id,
      at: pass.at,
      moment: pass.moment,
      revision: pass.revision,
      contentHash: pass.contentHash,
      packVersion: pass.packVersion,
      consentVersion: pass.consentVersion,
      findings: findings.map((finding) => {
        const { rule, severity, at, what, why, cites } = sayFinding(finding, names.inFinding);
        const on = at.account === null ? null : describeTarget(services, at.account);
        return { rule, severity, on, what, why, cites };
      }),
      people: pass.people,
      consents: pass.consents,
    })),
    approvals: post.approvals.map(({ revision, findings, by, at, note }) => ({
      revision,
      rules: [...new Set(findings.map(ruleOfKey))],
      about: [...new Set(findings.map(ruleOfKey))].map(aboutRule),
      by: name(by),
      at,
      note,
    })),
    waivers: post.waivers.map(({ rule, reason, by, at, revision }) => ({
      rule,
      about: aboutRule(rule),
      reason,
      by: name(by),
      at,
      revision,
    })),
    acknowledgements: post.acknowledgements.map((one) => ({
      ...one,
      about: aboutRule(ruleOfKey(one.key)),
      by: name(one.by),
    })),
    answers: post.answers.map(({ key, by, at }) => ({
      key,
      about: aboutQuestion(key),
      by: name(by),
      at,
    })),
    register: stores.register.state(),
    people: recordedPeople(services, passes, names),
    history: historyOf(files.lines, names),
    unreadable: [
      ...lostVersions.map((id) => `Version ${Number(id)} of the post cannot be read.`),
      ...lostPasses.map(() => 'The stored result of a check cannot be read.'),
      ...pinned.missing.map((id) => `The library no longer has the picture ${id}.`),
    ],
    chain: given.chain ?? (await chainOf(services)),
  };
};

/** What was said about keeping a post, the colleague by name. */
export const retentionOf = (
  services: Services,
  post: string,
  names: RecordNames,
): PostRecord['retention'] => {
  const { kind, hold } = services.stores.retention.of(post);
  return { kind, hold: hold === null ? null : { ...hold, by: names.colleague(hold.by) } };
};

const wordsOf = (content: PostContent, account: Account): RecordedDelivery['words'] => {
  const { text, title, tags, madeForKids, firstComment } = wordsFor(content, account);
  return { text, title, tags, madeForKids, firstComment };
};

/** The words as they were queued come from the version kept then, not from the working copy of today. */
const recordedDeliveries = async (
  services: Services,
  states: readonly PostDocument[],
  deliveries: readonly Delivery[],
  names: RecordNames,
): Promise<readonly RecordedDelivery[]> => {
  const recorded: RecordedDelivery[] = [];
  for (const delivery of deliveries) {
    const account = services.stores.accounts.get(delivery.target);
    const queued = states.find((state) => revisionOfContent(state.content) === delivery.revision);
    let pictures: RecordedDelivery['pictures'] = [];
    if (queued !== undefined) {
      const pinned = await pinMedia(services, queued.content, queued.content);
      if (pinned.missing.length === 0 && pinned.unmade.length === 0) {
        pictures = filesFor(pinned, delivery.target).map(({ media, altText, asset }) => ({
          media,
          altText,
          derivative: asset.derivative,
          ending: SUFFIX[asset.type],
        }));
      }
    }
    recorded.push({
      id: delivery.id,
      target: delivery.target,
      to: describeTarget(services, delivery.target),
      platform: account?.platform ?? null,
      state: delivery.state,
      wall: delivery.wall,
      zone: delivery.zone,
      dueAt: delivery.dueAt,
      changedAt: delivery.changedAt,
      changedBy: names.colleague(delivery.changedBy),
      link: delivery.link,
      why: delivery.why,
      revision: delivery.revision,
      pass: delivery.pass,
      words: queued === undefined || account === null ? null : wordsOf(queued.content, account),
      pictures,
    });
  }
  return recorded;
};

/**
 * The people a pass consulted, with their whole consent history: the register only ever grows, so the entries as
 * they stood are the ones recorded by then; those a pass was given on are marked.
 */
const recordedPeople = (
  services: Services,
  passes: readonly StoredPass[],
  names: RecordNames,
): readonly RecordedConsent[] => {
  const { register } = services.stores;
  const consulted = new Set(passes.flatMap((pass) => pass.consents));
  return [...new Set(passes.flatMap((pass) => pass.people))].map((id) => {
    const history = register.state() === 'open' ? register.history(id) : null;
    return {
      person: id,
      name: names.person(id),
      consents: (history?.entries ?? []).map(({ entry, undone }) => ({
        ...entry,
        signedBy:
          entry.signedBy === null ? null : { ...entry.signedBy, name: names.signer(id, entry.signedBy) },
        consulted: consulted.has(entry.id),
        undone,
      })),
    };
  });
};
