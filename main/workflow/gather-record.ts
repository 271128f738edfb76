import { ruleOfKey } from '../../shared/compliance/finding-key.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { ConsentEntry } from '../../shared/domain/person.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import { wordsFor } from '../../shared/platforms/words-for.ts';
import type { Services } from '../services.ts';
import type { StoredPass } from '../storage/stores.ts';
import { describeTarget } from './describe-target.ts';
import { revisionOfContent } from './judge.ts';
import { pinMedia } from './pin-media.ts';
import { colleagueName, historyOf } from './read-record.ts';
import { namedFinding } from './view-check.ts';
import { SUFFIX, filesFor, titleOf } from './what-goes-out.ts';

/** What went out, or was to go out, to one account. */
export interface RecordedDelivery {
  readonly id: string;
  readonly to: string;
  readonly state: Delivery['state'];
  readonly wall: string;
  readonly zone: string;
  readonly dueAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly link: string | null;
  readonly why: string | null;
  readonly revision: string;
  readonly pass: string;
  /** The words of the queued revision; null where no version of it can be read. */
  readonly words: {
    readonly text: string;
    readonly title: string | null;
    readonly firstComment: string | null;
  } | null;
  readonly pictures: readonly { readonly media: string; readonly altText: string | null }[];
}

export interface RecordedConsent {
  readonly person: string;
  readonly name: string;
  /** `undone`: it came with an import that was taken back, and counts no more. */
  readonly consents: readonly (ConsentEntry & { readonly consulted: boolean; readonly undone: boolean })[];
}

export interface RecordedPass {
  readonly id: string;
  readonly at: string;
  readonly moment: string;
  readonly revision: string;
  readonly contentHash: string;
  readonly packVersion: string;
  readonly consentVersion: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly what: string;
    readonly why: string;
    readonly cites: readonly string[];
  }[];
}

/** One post's record, names filled in: what is exported. Instants are ISO 8601, UTC. */
export interface PostRecord {
  readonly format: 'hallpass-record';
  readonly version: 1;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly post: {
    readonly id: string;
    readonly title: string;
    readonly made: string;
    readonly madeBy: string;
    readonly changed: string;
    readonly changedBy: string;
    readonly binnedAt: string | null;
    readonly revision: string;
    readonly content: PostContent;
  };
  readonly deliveries: readonly RecordedDelivery[];
  readonly pictures: readonly {
    readonly media: string;
    readonly file: string;
    readonly type: string;
    readonly name: string;
    readonly altText: string | null;
    readonly derivative: string;
    /** SHA-256 of the picture that stands in the record: the cleared one, or a video's poster; null where it has none. */
    readonly shown: string | null;
  }[];
  readonly passes: readonly RecordedPass[];
  readonly approvals: readonly {
    readonly by: string;
    readonly at: string;
    readonly revision: string;
    /** Ids of the rules whose findings it let pass. */
    readonly rules: readonly string[];
    readonly note: string | null;
  }[];
  readonly waivers: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly revision: string;
  }[];
  readonly acknowledgements: readonly { readonly key: string; readonly by: string; readonly at: string }[];
  readonly answers: readonly { readonly key: string; readonly by: string; readonly at: string }[];
  readonly register: 'open' | 'locked' | 'damaged';
  readonly people: readonly RecordedConsent[];
  readonly history: readonly {
    readonly n: number;
    readonly at: string;
    readonly by: string;
    readonly text: string;
    readonly kind: string;
  }[];
  readonly chain: { readonly kind: 'intact' | 'broken'; readonly lines: number; readonly why: string | null };
}

/** Collects everything a record says about a post. Where the register is locked, people stay ids and it says so. */
export const gatherRecord = async (services: Services, post: PostDocument): Promise<PostRecord> => {
  const { stores } = services;
  const name = (id: string): string => colleagueName(services, id);
  const passes = await stores.passes.list(post.id);
  const deliveries = await stores.queue.ofPost(post.id);
  const pinned = await pinMedia(services, post.content, post.content);
  const chain = await stores.journal.verify();
  return {
    format: 'hallpass-record',
    version: 1,
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
    deliveries: await recordedDeliveries(services, post, deliveries),
    pictures: Object.entries(pinned.assets).map(([media, asset], index) => ({
      media,
      // A record shows what a video looks like; the video itself would make it too large to be sent on.
      file: `picture-${index + 1}.${asset.film === undefined ? SUFFIX[asset.type] : 'jpg'}`,
      type: asset.film === undefined ? asset.type : 'image/jpeg',
      name: asset.name,
      altText: post.content.media.find((one) => one.id === media)?.altText ?? null,
      derivative: asset.derivative,
      shown: asset.film === undefined ? asset.derivative : (asset.film.poster?.picture ?? null),
    })),
    passes: passes.map((pass) => ({
      id: pass.id,
      at: pass.at,
      moment: pass.moment,
      revision: pass.revision,
      contentHash: pass.contentHash,
      packVersion: pass.packVersion,
      consentVersion: pass.consentVersion,
      findings: pass.findings.map((finding) => namedFinding(services, finding)),
    })),
    approvals: post.approvals.map(({ revision, findings, by, at, note }) => ({
      revision,
      rules: [...new Set(findings.map(ruleOfKey))],
      by: name(by),
      at,
      note,
    })),
    waivers: post.waivers.map(({ rule, reason, by, at, revision }) => ({
      rule,
      reason,
      by: name(by),
      at,
      revision,
    })),
    acknowledgements: post.acknowledgements.map((one) => ({ ...one, by: name(one.by) })),
    answers: post.answers.map(({ key, by, at }) => ({ key, by: name(by), at })),
    register: stores.register.state(),
    people: recordedPeople(services, passes),
    history: await historyOf(services, post.id),
    chain: { kind: chain.kind, lines: chain.lines, why: chain.kind === 'broken' ? chain.why : null },
  };
};

const wordsOf = (content: PostContent, account: Account): RecordedDelivery['words'] => {
  const { text, title, firstComment } = wordsFor(content, account);
  return { text, title, firstComment };
};

/** The words as they were queued come from the version kept then, not from the working copy of today. */
const recordedDeliveries = async (
  services: Services,
  post: PostDocument,
  deliveries: readonly Delivery[],
): Promise<readonly RecordedDelivery[]> => {
  const states = [post, ...(await services.stores.posts.versions(post.id)).map((one) => one.post)];
  const recorded: RecordedDelivery[] = [];
  for (const delivery of deliveries) {
    const account = services.stores.accounts.get(delivery.target);
    const queued = states.find((state) => revisionOfContent(state.content) === delivery.revision);
    let pictures: RecordedDelivery['pictures'] = [];
    if (queued !== undefined) {
      const pinned = await pinMedia(services, queued.content, queued.content);
      if (pinned.missing.length === 0) {
        pictures = filesFor(pinned, delivery.target).map(({ media, altText }) => ({ media, altText }));
      }
    }
    recorded.push({
      id: delivery.id,
      to: describeTarget(services, delivery.target),
      state: delivery.state,
      wall: delivery.wall,
      zone: delivery.zone,
      dueAt: delivery.dueAt,
      changedAt: delivery.changedAt,
      changedBy: colleagueName(services, delivery.changedBy),
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
const recordedPeople = (services: Services, passes: readonly StoredPass[]): readonly RecordedConsent[] => {
  const { register } = services.stores;
  const consulted = new Set(passes.flatMap((pass) => pass.consents));
  return [...new Set(passes.flatMap((pass) => pass.people))].map((id) => {
    const history = register.state() === 'open' ? register.history(id) : null;
    return {
      person: id,
      name: history === null ? 'Not resolved' : `${history.person.first} ${history.person.last}`,
      consents: (history?.entries ?? []).map(({ entry, undone }) => ({
        ...entry,
        consulted: consulted.has(entry.id),
        undone,
      })),
    };
  });
};
