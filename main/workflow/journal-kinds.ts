import { DECISION_WORDS } from '../../shared/domain/consent-words.ts';
import { sayLongDate } from '../../shared/schedule/say-wall.ts';
import { aboutQuestion, aboutRule } from './about-rule.ts';
import { sayInstant, sayWall } from './say-time.ts';

/** What a line carries: ids and words of the app, never register data. */
export type LineData = Readonly<Record<string, string | number | boolean | null>>;

/** What turns ids into names when a line is shown; nothing of it is stored. */
export interface LineNames {
  readonly person: (id: string) => string;
  readonly colleague: (id: string) => string;
}

type Sentence = (data: LineData, names: LineNames) => string;

const at = (data: LineData): string =>
  typeof data['wall'] === 'string' ? sayWall(data['wall']) : 'its time';
const to = (data: LineData): string => String(data['to'] ?? 'an account');
const note = (data: LineData): string => (data['note'] ? `. Note: ${String(data['note'])}` : '');
const why = (data: LineData): string => (data['why'] ? `: ${String(data['why'])}` : '');

/** A sentence with its period. */
const ended = (text: string): string => (/[.?!”]$/u.test(text) ? text : `${text}.`);
const decided = (decision: string): string =>
  (DECISION_WORDS as Readonly<Record<string, string>>)[decision]?.toLowerCase() ?? decision;
const day = (iso: unknown): string => sayLongDate(String(iso));
const sayUtc = (instant: string): string => sayInstant(instant, 'UTC');

/** Every kind of journal line there is, with the sentence shown to people. The only table of it. */
export const JOURNAL_KINDS = {
  'account.removed': (d) => `Removed the account ${to(d)}`,
  'account.saved': (d) => `Saved the account ${to(d)}`,
  'checklist.answered': (d) =>
    `Answered the checklist: ${String(d['question'] ?? aboutQuestion(String(d['key'])))}`,
  'checklist.cleared': (d) =>
    `Took back an answer to the checklist: ${String(d['question'] ?? aboutQuestion(String(d['key'])))}`,
  'colleague.left': (d, names) => `${names.colleague(String(d['colleague']))} left the desk`,
  'colleague.passphrase-cleared': (d, names) =>
    `Took the passphrase of ${names.colleague(String(d['colleague']))} away${
      d['how'] === 'recovery-code' ? ' with the recovery code' : ''
    }`,
  'colleague.passphrase-removed': () => 'Took their own passphrase away',
  'colleague.passphrase-set': () => 'Set a passphrase of their own',
  'colleague.saved': (d, names) => `Saved the colleague ${names.colleague(String(d['colleague']))}`,
  'colleague.switched': (d, names) => `${names.colleague(String(d['colleague']))} took over at this laptop`,
  'consent.recorded': (d, names) =>
    `Recorded a consent entry (${decided(String(d['decision']))}) for ${names.person(String(d['person']))}`,
  'delivery.copied': (d) => `Copied the ${String(d['what'])} for ${to(d)}`,
  'delivery.held': (d) => `Held for ${to(d)}${why(d)}`,
  'delivery.looked-at': (d) => `Stays on ${to(d)}: somebody looked at it, and nobody in it says no`,
  'delivery.missed': (d) => `Missed for ${to(d)}${why(d)}`,
  'delivery.moved': (d) => `Moved the delivery to ${to(d)} to ${at(d)}`,
  'delivery.not-posted': (d) => `Answered that it was not posted to ${to(d)}`,
  'delivery.not-there': (d) => `Looked for on ${to(d)}: it is not there`,
  'delivery.offered': (d) => `Checked again and offered for ${to(d)}`,
  'delivery.opening': (d) => `Set out to open ${String(d['platform'] ?? 'the platform')} for ${to(d)}`,
  'delivery.posted': (d) =>
    d['link'] ? `Posted to ${to(d)}: ${String(d['link'])}` : `Posted to ${to(d)}, no link was given`,
  'delivery.queued': (d) => `Queued for ${to(d)}, ${at(d)}`,
  'delivery.recalled': (d) => `Recalled the offer for ${to(d)} and held it${why(d)}`,
  'delivery.released': (d) => `Released by a person for ${to(d)}`,
  'delivery.revealed': (d) => `Laid out the cleared pictures for ${to(d)}`,
  'delivery.stays': (d) => `Stays on ${to(d)}: nobody in it says no anymore`,
  'delivery.still-up': (d) => `Is still up on ${to(d)} after all: to be taken down`,
  'delivery.taken-back': (d) => `Taken back from ${to(d)}${why(d)}`,
  'delivery.taken-down': (d) => `Taken down from ${to(d)}`,
  'delivery.to-take-down': (d) => `To be taken down from ${to(d)}${why(d)}`,
  'delivery.unknown': (d) => `Not known whether it was posted to ${to(d)}${why(d)}`,
  'district.brought-back': (d) =>
    `Brought back the district’s settings ${String(d['from'])} as ${String(d['version'])}`,
  'district.exported': (d) => `Exported the district’s settings ${String(d['version'])}`,
  'district.imported': (d) =>
    `Imported the district’s settings from ${String(d['from'])} as ${String(d['version'])}${note(d)}`,
  'district.kept': (d) => `Kept the district’s settings as ${String(d['version'])}${note(d)}`,
  'finding.acknowledged': (d) => `Acknowledged: ${String(d['what'] ?? aboutRule(String(d['rule'])))}`,
  'finding.unacknowledged': (d) =>
    `Took back an acknowledgement: ${String(d['what'] ?? aboutRule(String(d['rule'])))}`,
  'finding.waived': (d) =>
    `Waived: ${ended(String(d['what'] ?? aboutRule(String(d['rule']))))} Reason: ${String(d['reason'])}`,
  'hold.lifted': () => 'Lifted the district hold',
  'hold.set': (d) => `Set a district hold. Reason: ${String(d['reason'])}`,
  'list.imported': (d) => `Took in the list ${String(d['file'])}: ${String(d['posts'])} drafts`,
  'list.stopped': (d) =>
    `Stopped the list ${String(d['file'])}: ${String(d['posts'])} of ${String(d['of'])} drafts are made`,
  'list.undone': (d) => `Moved the posts of the list ${String(d['file'])} to the bin`,
  'media.imported': (d) => `Took in the picture ${String(d['name'])}`,
  'media.tagged': (d) =>
    d['tags']
      ? `Tagged the picture ${String(d['name'])}: ${String(d['tags'])}`
      : `Took the tags off the picture ${String(d['name'])}`,
  'media.folder-watched': () => 'Chose a folder whose new pictures are taken in',
  'media.folder-left': () => 'Ended taking in the new pictures of a folder',
  'sharing.joined': (d) => `Joined the district file of ${String(d['name'])} (${String(d['code'])})`,
  'sharing.left': (d) =>
    d['role'] === 'writes' ? 'Ended writing the district file' : 'Left the district file',
  'sharing.limited': (d) => `Let the district file count for ${String(d['hours'])} hours`,
  'sharing.published': (d) => `Began to write the district file (${String(d['code'])})`,
  'sharing.read': (d) => `Read the district file number ${String(d['sequence'])}: ${String(d['brought'])}`,
  'sharing.refused': (d) => `The district file does not count: ${String(d['what'])}`,
  'sharing.taken-over': () => 'Wrote the district file over one that was written elsewhere',
  'sharing.written': (d) =>
    `Wrote the district file number ${String(d['sequence'])}: ${String(d['people'])} people who say no`,
  'text.removed': (d) => `Took out the text “${String(d['name'])}”`,
  'text.saved': (d) => `Kept the text “${String(d['name'])}”`,
  'person.added': (d, names) => `Added ${names.person(String(d['person']))} to the register`,
  'person.changed': (d, names) => `Changed ${names.person(String(d['person']))} in the register`,
  'person.put-back': (d, names) => `Put ${names.person(String(d['person']))} back into the register`,
  'person.removed': (d, names) => `Took ${names.person(String(d['person']))} out of the register`,
  'post.approved': (d) => (d['note'] ? `Approved. Note: ${String(d['note'])}` : 'Approved'),
  'post.ask-taken-back': () => 'Took the request for approval back',
  'post.asked': (d) => `Asked for approval${note(d)}`,
  'post.binned': () => 'Moved to the bin',
  'post.changes-wanted': (d) => `Wants changes${note(d)}`,
  'post.created': () => 'Started the draft',
  'post.duplicated': () => 'Started as a copy of another post',
  'post.purged': () => 'Deleted for good out of the bin, with its versions and stored checks',
  'post.recovered': () => 'Brought back from an earlier copy, since its file was damaged',
  'post.restored': () => 'Taken out of the bin',
  'post.version-kept': (d) => `Kept a version (${VERSION_REASONS[String(d['why'])] ?? 'asked for'})`,
  'backup.chosen': () => 'Chose a folder for backups',
  'backup.stopped': () => 'Stopped making backups',
  'posts.exported': (d) =>
    `Exported ${String(d['posts'])} posts from ${day(d['from'])} to ${day(d['to'])} as ${String(d['format']).toUpperCase()}`,
  'record.exported': () => 'Exported the record',
  'record.requested': (d) =>
    `Began a records request for ${day(d['from'])} to ${day(d['to'])}${d['account'] ? `, ${String(d['account'])}` : ''}${d['redacted'] === true ? ', names replaced' : ''}`,
  'record.request-written': (d) =>
    `Wrote a records request: ${String(d['posts'])} posts, ${String(d['unreadable'])} things that could not be read`,
  'record.request-stopped': () => 'Stopped a records request before its end',
  'library.restored': (d) => `Brought the library back from the backup of ${sayUtc(String(d['at']))}`,
  'retention.classed': (d) => `Set how long the record is kept: ${String(d['class'])}`,
  'retention.held': (d) => `Set a legal hold on the post. Reason: ${String(d['reason'])}`,
  'retention.released': () => 'Lifted the legal hold on the post',
  'register.passphrase-changed': () => 'Changed the passphrase of the register',
  'register.code-made': () => 'Made a new recovery code for the register',
  'register.key-made': () => 'Made a new key for the register and encrypted everything anew',
  'register.import-undone': (d) => `Undid an import into the register (${String(d['people'])} people)`,
  'register.imported': (d) =>
    `Imported a list into the register: ${String(d['people'])} people, ${String(d['granted'])} yes, ${String(d['denied'])} no`,
  'review.answered': (d) =>
    `Answered the review file of ${String(d['name'])} (${String(d['code'])}): ${
      d['verdict'] === 'approve' ? 'approved' : 'wants changes'
    }${note(d)}`,
  'review.approved': (d) => `Approved elsewhere by ${String(d['name'])} (${String(d['code'])})${note(d)}`,
  'review.changes-wanted': (d) =>
    `Changes wanted elsewhere by ${String(d['name'])} (${String(d['code'])})${note(d)}`,
  'review.forgotten': (d) => `No longer knows the Hallpass of ${String(d['name'])} (${String(d['code'])})`,
  'review.known': (d) => `Knows the Hallpass of ${String(d['name'])} (${String(d['code'])}) from now on`,
  'review.opened': (d) => `Opened a review file of ${String(d['name'])} (${String(d['code'])})`,
  'review.saved': (d) => `Saved a review file for an approver elsewhere${note(d)}`,
} as const satisfies Readonly<Record<string, Sentence>>;

export type JournalKind = keyof typeof JOURNAL_KINDS;

const VERSION_REASONS: Readonly<Record<string, string>> = {
  close: 'on closing',
  approval: 'on approval',
  queue: 'on queueing',
  idle: 'after a pause',
  asked: 'asked for',
  'before-restore': 'before going back',
};

/** A line in plain words. A kind of a newer version is shown by its name. */
export const sayLine = (kind: string, data: LineData, names: LineNames): string => {
  const sentence: Sentence | undefined = (JOURNAL_KINDS as Readonly<Record<string, Sentence>>)[kind];
  return sentence === undefined ? kind : sentence(data, names);
};
