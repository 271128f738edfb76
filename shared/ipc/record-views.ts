/** What main tells of a post's record: plain data with names filled in, or replaced. Instants are ISO 8601, UTC. */
import type { Delivery } from '../domain/delivery.ts';
import type { ConsentEntry } from '../domain/person.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { PostContent } from '../domain/post.ts';
import type { PostRetention } from '../domain/retention.ts';

/** What went out, or was to go out, to one account. */
export interface RecordedDelivery {
  readonly id: string;
  /** Account id, and the account in words. */
  readonly target: string;
  readonly to: string;
  /** Null where the account was removed. */
  readonly platform: PlatformId | null;
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
    readonly tags: string | null;
    readonly madeForKids: boolean | null;
    readonly firstComment: string | null;
  } | null;
  readonly pictures: readonly PublishedFile[];
}

/** A picture or video as it was handed over. */
export interface PublishedFile {
  readonly media: string;
  readonly altText: string | null;
  /** SHA-256, hex, of the very bytes, and how the file's name ends. */
  readonly derivative: string;
  readonly ending: string;
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
    /** The account it is about, in words; null where it is about the post on all of them. */
    readonly on: string | null;
    readonly what: string;
    readonly why: string;
    readonly cites: readonly string[];
  }[];
  /** Ids of the people it looked at, and of the consent entries it rested on. */
  readonly people: readonly string[];
  readonly consents: readonly string[];
}

/** A kept state of the post. */
export interface RecordedVersion {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly revision: string;
  readonly fields: readonly VersionField[];
}

/** One thing a version says: "Text", "Alt text of volcano.jpg". */
export interface VersionField {
  readonly name: string;
  readonly text: string;
}

export interface HistoryLine {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  /** "Queued for Ridgeview on Facebook". */
  readonly text: string;
  readonly kind: string;
}

/** A warning that was seen, or a question that was answered with yes. */
export interface SaidYes {
  readonly key: string;
  readonly about: string;
  readonly by: string;
  readonly at: string;
}

/** One post's record: what is shown, and what is exported. */
export interface PostRecord {
  readonly format: 'hallpass-record';
  readonly version: 2;
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
  readonly retention: PostRetention;
  readonly deliveries: readonly RecordedDelivery[];
  readonly pictures: readonly {
    readonly media: string;
    /** The account it was cut or covered for; null: every other account of the post. */
    readonly to: string | null;
    readonly file: string;
    readonly type: string;
    readonly name: string;
    readonly altText: string | null;
    /** SHA-256 of the file that is published, hex, and how its name ends. */
    readonly derivative: string;
    readonly ending: string;
    /** SHA-256 of the picture that stands in the record: the cleared one, or a video's poster; null where it has none. */
    readonly shown: string | null;
  }[];
  /** What the working copy says. */
  readonly current: readonly VersionField[];
  /** Oldest first; the working copy is not among them. */
  readonly versions: readonly RecordedVersion[];
  readonly passes: readonly RecordedPass[];
  readonly approvals: readonly {
    readonly by: string;
    readonly at: string;
    readonly revision: string;
    /** Ids of the rules whose findings it let pass. */
    readonly rules: readonly string[];
    /** What each of them judges, in words. */
    readonly about: readonly string[];
    readonly note: string | null;
  }[];
  readonly waivers: readonly {
    readonly rule: string;
    /** What the rule judges, in words. */
    readonly about: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly revision: string;
  }[];
  /** `about`: what the rule of the warning judges, and the question of the checklist. */
  readonly acknowledgements: readonly SaidYes[];
  readonly answers: readonly SaidYes[];
  readonly register: 'open' | 'locked' | 'damaged';
  readonly people: readonly RecordedConsent[];
  readonly history: readonly HistoryLine[];
  /** What belongs to this record and cannot be read, in words. */
  readonly unreadable: readonly string[];
  readonly chain: ChainView;
}

/** Whether the journal is as it was written. */
export interface ChainView {
  readonly kind: 'intact' | 'broken';
  readonly lines: number;
  readonly why: string | null;
}
