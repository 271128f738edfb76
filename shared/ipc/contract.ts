import { z } from 'zod';
import { ACCOUNT_SCOPES, LEVELS, type Account } from '../domain/account.ts';
import { MAX_TAG_LENGTH, MAX_TAGS } from '../domain/asset.ts';
import { BIN_AGES } from '../domain/bin.ts';
import { ROLES, type Colleague } from '../domain/colleague.ts';
import { CHECKLIST_KEYS } from '../domain/decision.ts';
import type { Pack } from '../domain/district.ts';
import type { FaceScan } from '../domain/found-faces.ts';
import type { SettingsChange } from '../domain/kept-pack.ts';
import {
  CONSENT_BASES,
  CONSENT_CHANNELS,
  CONSENT_DECISIONS,
  CONSENT_SCOPES,
  PERSON_KINDS,
} from '../domain/person.ts';
import { MOST_APART, MOST_SLOTS, type PostingSlot } from '../domain/posting-plan.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { type Call, call, type FileToken } from './call.ts';
import type { Channel } from './channels.ts';
import { coverSchema, cropSchema, sentContent, turnSchema } from './content-schema.ts';
import type {
  CalendarFile,
  DistrictView,
  DryRunReply,
  ImportPreview,
  KeepReply,
  KeptVersion,
  SettingsCheck,
} from './district-views.ts';
import { backupCalls } from './backup-contract.ts';
import { importCalls } from './import-contract.ts';
import { postListCalls } from './post-list-contract.ts';
import { type LibraryPage, PICTURE_SORTS, type PicturePage, type WatchView } from './library-views.ts';
import { reviewCalls } from './review-contract.ts';
import { sharingCalls } from './sharing-contract.ts';
import { MAX_FILES_AT_ONCE, MAX_PASTE_BYTES } from './limits.ts';
import { recordCalls } from './record-contract.ts';
import { date, wall, zone } from './time-schema.ts';
import {
  APPEARANCES,
  type AppearancesView,
  type AppState,
  type AssetView,
  type BinEmptied,
  type BinPlan,
  type CheckView,
  type Covered,
  type Postered,
  type DeliveryView,
  type GuidelinesView,
  type HandOffReply,
  PEOPLE_FILTERS,
  type PersonView,
  type PostView,
  type RecordView,
  type Reference,
  type SaidWording,
  type SlotsView,
  type Tile,
} from './views.ts';

// Long because: it is one table of every call, read from top to bottom.

const nothing = z.undefined();
const id = z.string().min(1).max(120);
const seq = z.int().nonnegative();
const words = (max: number): z.ZodString => z.string().trim().min(1).max(max);
const onePost = z.strictObject({ id });
const oneDelivery = z.strictObject({ delivery: id });
/** A version of the district's settings. */
const version = z.string().min(1).max(120);
/** A whole pack as the form holds it: read by the district's own schema, which answers what is wrong where. */
const pack = z.unknown();
/** A pack that is being changed, and what it began from: read by its form alone. */
const unkept = z.strictObject({ version, base: pack, mine: pack }).nullable();

const postingSlots: z.ZodType<readonly PostingSlot[]> = z
  .array(
    z.strictObject({
      weekday: z.int().min(0).max(6),
      at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
    }),
  )
  .min(1)
  .max(MOST_SLOTS);

const account = z.strictObject({
  id: id.nullable(),
  platform: z.enum(PLATFORM_IDS),
  handle: words(100),
  scope: z.enum(ACCOUNT_SCOPES),
  school: z.string().max(200).nullable(),
  level: z.enum(LEVELS).nullable(),
  registered: z.boolean(),
  purpose: z.string().max(500).nullable(),
  admins: z.int().min(0).max(99).nullable(),
  trainingCurrent: z.boolean().nullable(),
  /** When it posts; null: as usual, left out: as it was. */
  plan: z
    .strictObject({
      slots: postingSlots,
      apart: z.int().min(0).max(MOST_APART),
    })
    .nullish(),
});

const newEntry = z.strictObject({
  scope: z.array(z.enum(CONSENT_SCOPES)).min(1),
  channels: z.array(z.enum(CONSENT_CHANNELS)).min(1),
  decision: z.enum(CONSENT_DECISIONS),
  basis: z.enum(CONSENT_BASES),
  from: date,
  until: date.nullable(),
  form: z.string().max(120).nullable(),
  signedBy: z.strictObject({ name: words(120), relation: words(60) }).nullable(),
});

const person = z.strictObject({
  id: id.nullable(),
  kind: z.enum(PERSON_KINDS),
  first: words(120),
  last: words(120),
  preferred: z.string().max(120).nullable(),
  school: z.string().max(200).nullable(),
  grade: z.enum(['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']).nullable(),
  adultOn: date.nullable(),
  protected: z.boolean(),
  /** Left out: as it was. */
  number: z.string().trim().max(60).nullable().exactOptional(),
});

/** An imported picture, or why it was not taken. */
export type Imported =
  /** `note`: what the person should know of how it was taken in. */
  | { readonly kind: 'taken'; readonly asset: AssetView; readonly note?: string }
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  /** Not looked at any more: the import was stopped before. */
  | { readonly kind: 'left'; readonly name: string };

export type { FileToken };

export type QueueReply =
  | { readonly kind: 'queued'; readonly deliveries: readonly DeliveryView[] }
  | { readonly kind: 'refused'; readonly check: CheckView };

/** Where a post stands in time. */
export interface PostTime {
  /** Wall time in `zone`, `YYYY-MM-DDTHH:MM`; null: without a time. */
  readonly publishAt: string | null;
  readonly zone: string;
  readonly side: 'earlier' | 'later' | null;
}

/** A moved post with the time it had, or what stands in the way of the new one. */
export type MoveReply =
  | { readonly kind: 'moved'; readonly before: PostTime }
  | { readonly kind: 'refused'; readonly why: readonly string[] };

export interface SaveReply {
  readonly seq: number;
  readonly savedAt: string;
}

/** The one contract. Each entry has a handler in main/ipc/handlers; a missing one does not compile. */
export const contract = {
  'app.state': call<AppState>()(nothing),
  /**
   * First start: makes the colleague and the library. `recoveryCode` is shown once, to be printed; null where the
   * sample was there already.
   */
  'app.begin': call<{ readonly recoveryCode: string | null; readonly state: AppState }>()(
    z.strictObject({
      colleague: z.strictObject({ name: words(80), role: z.enum(ROLES) }),
      library: z.enum(['sample', 'empty']),
      passphrase: z.string().min(8).max(200).nullable(),
      startAtLogin: z.boolean(),
    }),
  ),
  'app.unlock': call<AppState>()(
    z.strictObject({ with: z.enum(['passphrase', 'recovery-code']), secret: z.string().min(1).max(200) }),
  ),
  /** Answers a `Problem` with one of its choices. */
  'app.choose': call<AppState>()(z.strictObject({ choice: id })),
  /** Answers `flush`. `kept`: everything that is typed is on disk; else quitting asks a person first. */
  'app.flushed': call<null>()(z.strictObject({ kept: z.boolean() })),
  /** Closes the sample and goes back to the first start, for a library of one's own. */
  'app.leave-sample': call<AppState>()(nothing),
  'colleague.save': call<readonly Colleague[]>()(
    z.strictObject({ id: id.nullable(), name: words(80), role: z.enum(ROLES), active: z.boolean() }),
  ),
  /** Sits down. `passphrase`: needed where the colleague has one. */
  'colleague.switch': call<AppState>()(
    z.strictObject({ id, passphrase: z.string().min(1).max(200).nullable() }),
  ),
  /** Gets up: until somebody sits down, nothing but that and the state is answered. */
  'colleague.leave': call<AppState>()(nothing),
  /** One's own. `current`: needed where there is one; `next: null` takes it away. */
  'colleague.set-passphrase': call<AppState>()(
    z.strictObject({
      current: z.string().min(1).max(200).nullable(),
      next: z.string().min(8).max(200).nullable(),
    }),
  ),
  /** The district role takes a forgotten one away. */
  'colleague.clear-passphrase': call<AppState>()(z.strictObject({ id })),
  /** Sits down with the library's recovery code; the passphrase ends. */
  'colleague.forgot': call<AppState>()(z.strictObject({ id, code: z.string().min(1).max(200) })),
  'settings.save': call<AppState>()(
    z.strictObject({ appearance: z.enum(APPEARANCES).optional(), startAtLogin: z.boolean().optional() }),
  ),
  'library.reveal': call<null>()(nothing),

  /** The district's settings in force. */
  'district.read': call<DistrictView>()(nothing),
  /** Newest first, the built-in pack last. A version whose file is damaged is left out and stays on disk. */
  'district.history': call<readonly KeptVersion[]>()(nothing),
  /** An earlier version, and what bringing it back would change. */
  'district.read-version': call<{
    readonly kept: KeptVersion;
    readonly pack: Pack;
    readonly changes: readonly SettingsChange[];
  }>()(z.strictObject({ version })),
  /** Looks at changed settings as they are typed. Nothing is stored. */
  'district.check': call<SettingsCheck>()(z.strictObject({ pack })),
  /**
   * Remembers what the colleague `by`, who sits at the desk, changed and did not keep yet: what stands in the form, and what
   * was put aside. Without either, nothing is remembered. `district.read` answers it.
   */
  'district.save-unkept': call<null>()(z.strictObject({ by: id, working: unkept, aside: unkept })),
  /**
   * Keeps the settings as a new version and checks the queue again. `after`: the version the form was opened on; another
   * one's in between answers `stale`. `file`: the name of the file they were read from, or null for the form.
   */
  'district.keep': call<KeepReply>()(
    z.strictObject({
      pack,
      after: version,
      note: z.string().trim().max(500).nullable(),
      file: z.string().max(200).nullable(),
    }),
  ),
  /** Keeps what an earlier version said, as a new one. */
  'district.bring-back': call<KeepReply>()(z.strictObject({ version, after: version })),
  /**
   * What changed settings would find otherwise in the posts that are here. Told as `progress` of `job`, a name the window
   * makes up; stopped by `district.cancel-dry-run`, and by the next dry run.
   */
  'district.dry-run': call<DryRunReply>()(
    z.strictObject({ pack, job: id, posts: z.enum(['recent', 'all']) }),
  ),
  'district.cancel-dry-run': call<null>()(z.strictObject({ job: id })),
  /** Opens the system's file dialog; answers a token, or null when the person closed the dialog. */
  'district.pick-file': call<FileToken | null>()(nothing),
  /** Reads a picked or dropped file: a preview, or what is wrong on which line. */
  'district.read-file': call<ImportPreview>()(z.strictObject({ token: id })),
  /** Asks for a calendar file (ICS); answers a token, or null when the person closed the dialog. */
  'district.pick-calendar': call<FileToken | null>()(nothing),
  /** Reads a picked or dropped calendar file: a dry run. Its days are put into the form by the window. */
  'district.read-calendar': call<CalendarFile>()(z.strictObject({ token: id })),
  /** Asks where and writes one version as a file; answers its folder and name, or null when the dialog was closed. */
  'district.export': call<{ readonly folder: string; readonly file: string } | null>()(
    z.strictObject({ version }),
  ),

  'account.list': call<Reference>()(nothing),
  'account.save': call<Account>()(account),
  'account.remove': call<null>()(z.strictObject({ id })),

  /** Posts whose wall date lies in [from, to], and with `undated` those without one. Binned ones are in `post.bin`. */
  'post.tiles': call<readonly Tile[]>()(z.strictObject({ from: date, to: date, undated: z.boolean() })),
  /** The next free slot for a post to these accounts, and the one with the most room around it. */
  'post.slots': call<SlotsView>()(
    z.strictObject({ targets: z.array(id).max(200), zone, except: id.nullable() }),
  ),
  'post.bin': call<readonly Tile[]>()(nothing),
  /** What would go for good of what lies in the bin for so many days. Nothing is changed. */
  'post.bin-plan': call<BinPlan>()(z.strictObject({ days: z.enum(BIN_AGES) })),
  /** Removes it; `typed` names how many. */
  'post.bin-empty': call<BinEmptied>()(z.strictObject({ days: z.enum(BIN_AGES), typed: z.string().max(40) })),
  'post.create': call<PostView>()(
    /** `template`: a saved text the post begins with. */
    z.strictObject({ publishAt: wall.nullable(), template: id.exactOptional() }),
  ),
  'post.duplicate': call<PostView>()(onePost),
  'post.open': call<PostView>()(onePost),
  /** Brings a damaged post back from its newest good copy, where `post.open` answered `damaged`. */
  'post.recover': call<PostView>()(onePost),
  /**
   * `seq` is the one the window last saw; another one's save in between answers `stale`. `by`: the colleague who typed it,
   * who has to sit at the desk still: a save that is tried again later is nobody else's.
   */
  'post.save': call<SaveReply>()(z.strictObject({ id, seq, content: sentContent, by: id })),
  /** Live check of a working copy; nothing is stored. */
  'post.check': call<CheckView>()(z.strictObject({ id, content: sentContent })),
  'post.keep-version': call<null>()(onePost),
  /**
   * Moves a draft or a queued post to another time. `from`: the time the window showed; another one is `stale`. It is
   * compared alone, so that a post can be moved away from a time that does not exist.
   */
  'post.move': call<MoveReply>()(
    z.strictObject({
      id,
      from: z.string().max(40).nullable(),
      publishAt: wall.nullable(),
      zone,
      side: z.enum(['earlier', 'later']).nullable(),
    }),
  ),
  'post.delete': call<null>()(onePost),
  'post.restore': call<PostView>()(onePost),
  'post.acknowledge': call<PostView>()(z.strictObject({ id, key: z.string().max(2000), seen: z.boolean() })),
  'post.waive': call<PostView>()(
    z.strictObject({ id, key: z.string().max(2000), revision: id, reason: words(1000) }),
  ),
  /** The colleague at the desk approves exactly this revision; nobody approves their own. */
  'post.approve': call<PostView>()(
    z.strictObject({ id, revision: id, note: z.string().max(1000).nullable() }),
  ),
  /** Asks for an approval of exactly this revision. */
  'post.ask-approval': call<PostView>()(
    z.strictObject({ id, revision: id, note: z.string().trim().max(1000).nullable() }),
  ),
  'post.take-back-ask': call<PostView>()(onePost),
  /** An approver wants changes to exactly this revision, and says which. */
  'post.want-changes': call<PostView>()(z.strictObject({ id, revision: id, note: words(1000) })),
  ...reviewCalls,
  ...sharingCalls,
  'post.answer': call<PostView>()(z.strictObject({ id, key: z.enum(CHECKLIST_KEYS), yes: z.boolean() })),

  /** Opens the system's file dialog; answers tokens, never paths. */
  'media.pick': call<readonly FileToken[]>()(nothing),
  /** Stops an import before its next picture; what was taken in stays. */
  'media.cancel-import': call<null>()(z.strictObject({ job: id })),
  /** `job`: a name of the window's own, by which it hears of progress and can stop it. One answer a token, in order. */
  'media.import': call<readonly Imported[]>()(
    z.strictObject({ job: id, tokens: z.array(id).max(MAX_FILES_AT_ONCE) }),
  ),
  'media.paste': call<Imported>()(
    z.strictObject({
      name: words(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_PASTE_BYTES),
    }),
  ),
  /** Burns covers into a picture, or none; answers it as it then goes out. Boxes are parts of the upright picture. */
  /** `account`: for whom it is cut to `crop`; its platform says how wide it gets at most. Null: for all of them. */
  'media.cover': call<Covered>()(
    z.strictObject({
      id,
      covers: z.array(coverSchema).max(200),
      turn: turnSchema.optional(),
      crop: cropSchema.optional(),
      account: id.nullable().optional(),
    }),
  ),
  /** Another moment of a video, in seconds, as the picture that stands for it. */
  'media.poster': call<Postered>()(z.strictObject({ id, at: z.number().min(0).max(100_000) })),
  /** One page of the library: what holds every word asked for in its name, tags, alt texts, or in who added it. */
  'media.list': call<LibraryPage>()(
    z.strictObject({
      query: z.string().max(200),
      tag: z.string().max(MAX_TAG_LENGTH).nullable(),
      sort: z.enum(PICTURE_SORTS),
      offset: seq,
      limit: z.int().min(1).max(200),
    }),
  ),
  /** One picture of the library: what was removed, who is in it, and every post that uses it. */
  'media.page': call<PicturePage>()(z.strictObject({ id })),
  /** Puts these tags in the place of those there are; answers them as they are kept. */
  'media.tag': call<readonly string[]>()(
    z.strictObject({ id, tags: z.array(z.string().max(MAX_TAG_LENGTH)).max(MAX_TAGS) }),
  ),
  /** What is known of the faces in pictures; one that nobody looked at yet gets in line, and `faces` is told of it. */
  'media.faces': call<readonly FaceScan[]>()(z.strictObject({ ids: z.array(id).max(500) })),
  /** Looks once more; what people set stays. */
  'media.look-again': call<FaceScan>()(z.strictObject({ id })),

  'person.search': call<readonly PersonView[]>()(
    z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(50) }),
  ),
  'person.get': call<readonly PersonView[]>()(z.strictObject({ ids: z.array(id).max(500) })),
  'person.list': call<{ readonly total: number; readonly people: readonly PersonView[] }>()(
    z.strictObject({
      query: z.string().max(200),
      filter: z.enum(PEOPLE_FILTERS),
      offset: seq,
      limit: z.int().min(1).max(500),
    }),
  ),
  'person.appearances': call<AppearancesView>()(z.strictObject({ id })),
  'person.save': call<PersonView>()(person),
  /** Takes out somebody added by mistake and answers who; refused where an answer, a post or a picture speaks of them. */
  'person.remove': call<{ readonly name: string }>()(z.strictObject({ id })),
  /** Puts somebody who was taken out back as they were. */
  'person.put-back': call<PersonView>()(z.strictObject({ id })),
  /** Appends one consent entry; a withdrawal re-checks the queue at once. */
  'person.record': call<PersonView>()(z.strictObject({ id, entry: newEntry })),

  'queue.list': call<readonly DeliveryView[]>()(nothing),
  /** Checks again in main; a stale revision is refused. */
  'queue.post': call<QueueReply>()(z.strictObject({ id, revision: id })),
  'queue.take-back': call<PostView>()(z.strictObject({ id })),
  /** Moves every open delivery of the post; keeps approvals, checks again. */
  'queue.reschedule': call<QueueReply>()(
    z.strictObject({ id, publishAt: wall, zone, side: z.enum(['earlier', 'later']).nullable() }),
  ),
  /** After a hold or a missed time: offers the delivery now, after a new check. */
  'queue.release': call<HandOffReply>()(oneDelivery),
  'handoff.open': call<HandOffReply>()(oneDelivery),
  'handoff.copy': call<HandOffReply>()(
    z.strictObject({
      delivery: id,
      what: z.enum(['text', 'title', 'tags', 'first-comment', 'alt-text']),
      media: id.nullable(),
    }),
  ),
  'handoff.reveal': call<HandOffReply>()(oneDelivery),
  'handoff.open-platform': call<HandOffReply>()(oneDelivery),
  'handoff.confirm': call<DeliveryView>()(
    z.strictObject({ delivery: id, link: z.string().trim().max(2000).nullable() }),
  ),
  /** "It was not posted": back to held, to be released again or taken back. */
  'handoff.not-posted': call<DeliveryView>()(oneDelivery),
  /** "It was taken down." */
  'takedown.done': call<DeliveryView>()(oneDelivery),
  /** What somebody found who looked for it: not there, or nobody in it who says no (where it cannot be read here). */
  'takedown.looked': call<DeliveryView>()(
    z.strictObject({ delivery: id, found: z.enum(['not-there', 'nobody']) }),
  ),
  /** "It is still up": to be taken down again. */
  'takedown.undo': call<DeliveryView>()(oneDelivery),
  /** Needs the passphrase there is. */
  'keys.change-passphrase': call<null>()(
    z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(8).max(200) }),
  ),
  /** A new recovery code, told this once; the old one ends. */
  'keys.new-code': call<{ readonly code: string }>()(nothing),
  /** A new key, everything encrypted anew, and its recovery code, told this once. `current`: the passphrase, where there is one. */
  'keys.new-key': call<{ readonly code: string; readonly left: boolean }>()(
    z.strictObject({ current: z.string().min(1).max(200).nullable() }),
  ),
  'hold.set': call<AppState>()(z.strictObject({ reason: words(500) })),
  'hold.lift': call<AppState>()(nothing),

  /** Opens what was posted in the browser, by its link; false where there is none, or the browser does not open. */
  'record.open-link': call<boolean>()(oneDelivery),
  'record.read': call<RecordView>()(onePost),
  /** Asks where, writes HTML and JSON; answers the folder, or null when the person closed the dialog. */
  'record.export': call<{ readonly folder: string } | null>()(onePost),
  ...recordCalls,
  ...backupCalls,

  'watch.read': call<WatchView>()(nothing),
  'watch.choose': call<WatchView>()(nothing),
  'watch.stop': call<WatchView>()(nothing),
  ...importCalls,
  ...postListCalls,
  /** Opens the page of a cited source in the browser; false where it has none, or the browser does not open. */
  'guidelines.open-source': call<boolean>()(z.strictObject({ citation: id })),
  'guidelines.read': call<GuidelinesView>()(nothing),
  /** What a rule says, in the order of its page's messages; null where no example shows one. */
  'guidelines.say': call<readonly (SaidWording | null)[]>()(z.strictObject({ rule: id })),
} as const satisfies Record<Channel, Call<z.ZodType, unknown>>;

export type Contract = typeof contract;
export type Input<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = Contract[C]['output'];
