/** What main tells the window: plain data, ready to show. Names of people are filled in here and never stored. */
import type { QuarterTurns } from '../domain/box.ts';
import type { Account } from '../domain/account.ts';
import type { Colleague } from '../domain/colleague.ts';
import type { SaidFinding, Verdict } from '../compliance/finding.ts';
import type { Acknowledgement, Approval, ChecklistKey, Waiver } from '../domain/decision.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { CalendarDay, Guideline, Hold, School, Severity } from '../domain/district.ts';
import type { ConsentEntry, ConsentPlace, Person } from '../domain/person.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { Category, PostContent } from '../domain/post.ts';
import type { Citation } from '../domain/citations.ts';
import type { ChainView, HistoryLine, PostRecord } from './record-views.ts';
import type { ReviewView } from './review-views.ts';
import type { SharingBrief } from './sharing-views.ts';
// Long because: it is one list of everything the window is shown.

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Something that stands in the way of opening the library, with what was kept and what a person can choose. */
export interface Problem {
  readonly what: string;
  readonly kept: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** A colleague as the window knows them. */
export interface ColleagueView extends Colleague {
  /** They sit down with a passphrase of their own. */
  readonly hasPassphrase: boolean;
}

export interface AppState {
  /** `away`: the library is open, and nobody is at the desk. */
  readonly phase: 'first-start' | 'locked' | 'away' | 'open' | 'problem';
  readonly problem: Problem | null;
  readonly version: string;
  readonly system: 'mac' | 'windows' | 'linux';
  readonly library: { readonly path: string; readonly sample: boolean } | null;
  /** Who guards the register's key. At first start: what would. */
  readonly guard: 'keychain' | 'passphrase' | 'recovery-code';
  readonly me: Colleague | null;
  readonly colleagues: readonly ColleagueView[];
  readonly appearance: Appearance;
  readonly startAtLogin: boolean;
  readonly hold: Hold | null;
  /** Null: no district file is read or written here. */
  readonly sharing: SharingBrief | null;
  readonly zone: string;
  readonly packVersion: string;
  readonly schools: readonly School[];
  /** Deliveries that wait for a person: offered, held, missed, unknown. */
  readonly needsYou: number;
  /** Main's clock, ISO instant: the window's "today". */
  readonly now: string;
}

export interface AssetView {
  /** What `Media.id` of a post says. */
  readonly id: string;
  /** SHA-256 of the untouched original and of the cleared picture, hex. */
  readonly original: string;
  readonly derivative: string;
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What the original carried and the cleared picture does not, in words: "location", "camera", … */
  readonly removed: readonly string[];
  /** Address of the cleared picture for an <img>, of a video the one that stands for it, within the window's own origin. */
  readonly url: string;
  /** How often it is turned already, clockwise, against the upright original. Absent: it lies as that does. */
  readonly turn?: QuarterTurns;
  /** Of a video. */
  readonly film?: FilmView | undefined;
}

/** A video as the window plays it. */
export interface FilmView {
  /** Address of the cleared video for a <video>. */
  readonly url: string;
  /** Seconds. */
  readonly duration: number;
  readonly hasSound: boolean;
  readonly codec: string;
  /** Seconds of the moment that stands for it; null where this computer cannot show it. */
  readonly posterAt: number | null;
  /** Moments spread over it. */
  readonly frames: readonly { readonly at: number; readonly url: string }[];
}

/** A video with another picture that stands for it, or why it keeps the one it had. */
export type Postered =
  | { readonly kind: 'postered'; readonly asset: AssetView }
  | { readonly kind: 'refused'; readonly why: string };

/** A picture with what was to be covered in it, or why it was not. */
export type Covered =
  | { readonly kind: 'covered'; readonly asset: AssetView }
  | { readonly kind: 'refused'; readonly why: string };

/** A finding with what people decided about it. */
export interface SettledFinding extends SaidFinding {
  /** The same for findings that differ in their account alone: shown and counted as one. */
  readonly group: string;
  readonly state: 'open' | 'acknowledged' | 'waived' | 'approved';
  /** Colleague's name, for all but open. */
  readonly by: string | null;
  /** What the colleague at the desk may do about it now. */
  readonly may: { readonly acknowledge: boolean; readonly waive: boolean; readonly approve: boolean };
  /** Sources in words, one for each of `cites`. */
  readonly sources: readonly Citation[];
}

export interface Question {
  readonly key: ChecklistKey;
  readonly text: string;
  readonly answered: boolean;
  /** Colleague's name, when answered. */
  readonly by: string | null;
}

export interface Obstacle {
  readonly kind: string;
  readonly text: string;
}

/** The pane: one check of one working copy. */
export interface CheckView {
  readonly revision: string;
  readonly verdict: Verdict;
  /** Most severe first. */
  readonly findings: readonly SettledFinding[];
  readonly questions: readonly Question[];
  /** Account id → worst verdict of what concerns it. */
  readonly perTarget: Readonly<Record<string, Verdict>>;
  /** Why it cannot be queued; empty when it can. */
  readonly obstacles: readonly Obstacle[];
  /** For the button: "Queue", "Queue · 2 to fix", "Queue · needs approval" … */
  readonly queueLabel: string;
  readonly packVersion: string;
  /** Consent entries that were consulted. */
  readonly consents: number;
  readonly checkedAt: string;
  /** Milliseconds the engine took. */
  readonly ms: number;
  readonly registerLocked: boolean;
}

export interface DeliveryView extends Delivery {
  readonly title: string;
  readonly handle: string;
  readonly platform: PlatformId;
  readonly district: boolean;
  /** It is to be taken down, and cannot be read here any more: only a look at the platform tells who is in it. */
  readonly isUnread: boolean;
  /** ISO instant until which it may be posted; null where it is not on offer. */
  readonly lapsesAt: string | null;
}

export interface PostView {
  readonly id: string;
  readonly seq: number;
  readonly content: PostContent;
  readonly assets: Readonly<Record<string, AssetView>>;
  readonly made: string;
  readonly madeBy: string;
  readonly changed: string;
  readonly changedBy: string;
  readonly binnedAt: string | null;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly waivers: readonly Waiver[];
  readonly approvals: readonly Approval[];
  /** Null where nobody was asked. */
  readonly review: ReviewView | null;
  readonly deliveries: readonly DeliveryView[];
  readonly check: CheckView;
}

export type TileState = 'draft' | 'queued' | 'needs-you' | 'posted' | 'missed' | 'held';

/** Wall times in the zone that was asked in, `YYYY-MM-DDTHH:MM`; null where the next 90 days hold no free slot. */
export interface SlotsView {
  readonly next: string | null;
  /** The free one with the most room around it, in the two weeks after `next`. */
  readonly widest: string | null;
}

/** A post on the calendar or in a list. */
export interface Tile {
  readonly id: string;
  readonly title: string;
  /** Everything the post says, plain (`searchable`): for finding it. */
  readonly words: string;
  readonly publishAt: string | null;
  readonly zone: string;
  readonly category: Category | null;
  readonly targets: readonly {
    readonly id: string;
    readonly handle: string;
    readonly platform: PlatformId;
  }[];
  readonly state: TileState;
  /** Why it may not be moved to another time, in words; null where it may. */
  readonly fixed: string | null;
  readonly changed: string;
  readonly binnedAt: string | null;
}

/** What emptying the bin would do. */
export interface BinPlan {
  /** Posts that would go for good. */
  readonly going: number;
  /** Posts that stay, with the reason. */
  readonly kept: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  /** What has to be typed for it. */
  readonly toType: string;
  /** Whether whoever is at the desk may do it. */
  readonly may: boolean;
}

export interface BinEmptied {
  readonly gone: number;
  readonly kept: number;
}

export type Clearance = 'cleared' | 'not-cleared' | 'denied' | 'protected';

export const PEOPLE_FILTERS = ['everybody', 'denied', 'not-cleared', 'ending', 'protected'] as const;
/**
 * Who is shown of the register: `denied` with a no for pictures in some place, `not-cleared` whose picture is missing
 * a yes on some platform, `ending` whose permission ends this month.
 */
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];

/** Where a person is shown, now or in what was queued or went out. */
export interface AppearancesView {
  /** Posts in all; `posts` are the newest of them. */
  readonly total: number;
  readonly posts: readonly Tile[];
  readonly pictures: readonly AssetView[];
}

export interface PersonView {
  readonly person: Person;
  /** "Mason Lindqvist". */
  readonly name: string;
  /** "Grade 2 · Ridgeview Elementary School". */
  readonly line: string;
  /** Image clearance today, for each place: the platforms, the website, print and the press. */
  readonly image: Readonly<Record<ConsentPlace, Clearance>>;
  readonly nameClearance: Readonly<Record<ConsentPlace, Clearance>>;
  /** May be heard, and may have their work shown. */
  readonly voice: Readonly<Record<ConsentPlace, Clearance>>;
  readonly work: Readonly<Record<ConsentPlace, Clearance>>;
}

export interface HandOffView {
  readonly delivery: DeliveryView;
  readonly text: string;
  readonly firstComment: string | null;
  readonly title: string | null;
  /** A video's tags, commas between, and whether it is made for kids; null where the platform does not ask. */
  readonly tags: string | null;
  readonly madeForKids: boolean | null;
  readonly platformName: string;
  readonly files: readonly {
    readonly media: string;
    readonly name: string;
    readonly altText: string | null;
    /** Address of what it looks like: the picture, or a video's own. */
    readonly url: string;
    readonly isVideo: boolean;
    /** Name of the file of captions beside a video; null where it has none. */
    readonly captions: string | null;
  }[];
  readonly done: { readonly copied: boolean; readonly revealed: boolean; readonly opened: boolean };
}

/** Every hand-off step answers with either the refreshed offer or why it stopped. */
export type HandOffReply =
  | { readonly kind: 'offer'; readonly offer: HandOffView }
  | { readonly kind: 'stopped'; readonly delivery: DeliveryView; readonly why: string };

/** A post's page in the records: the post as it stands, and its record. */
export interface RecordView {
  readonly post: PostView;
  /** The journal's lines about it, oldest first. */
  readonly lines: readonly HistoryLine[];
  readonly chain: ChainView['kind'];
  readonly record: Omit<PostRecord, 'history' | 'chain'>;
  readonly may: { readonly retain: boolean };
}

/** An example of a rule: what it shows, the post's words where they are its own, and the words that are marked. */
export interface RuleExample {
  readonly name: string;
  readonly text: string | null;
  readonly words: string | null;
}

export interface RulePage {
  readonly id: string;
  readonly judges: string;
  /** In force today, and what it would be without the district's choice. */
  readonly severity: Severity;
  readonly usual: Severity;
  /** What it becomes by itself on a day to come (`YYYY-MM-DD`), when the ADA rule comes into force; null where it stays. */
  readonly becomes: { readonly severity: Severity; readonly from: string } | null;
  readonly floor: Severity;
  readonly waivable: boolean;
  readonly cites: readonly string[];
  /** Every wording, with how strict it is today and whether a colleague may let it pass: some differ from the rule. */
  readonly messages: readonly {
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly severity: Severity;
    readonly waivable: boolean;
  }[];
  readonly examples: { readonly passes: readonly RuleExample[]; readonly fails: readonly RuleExample[] };
}

/** A message of a rule, its placeholders filled with what one of its failing examples is about. */
export interface SaidWording {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export interface GuidelinesView {
  readonly packVersion: string;
  readonly lastReviewed: string;
  readonly guidelines: readonly Guideline[];
  readonly citations: readonly Citation[];
  readonly rules: readonly RulePage[];
}

export interface Reference {
  readonly accounts: readonly Account[];
  readonly calendar: readonly CalendarDay[];
}

export interface NewEntry extends Omit<ConsentEntry, 'id' | 'recordedAt'> {}
