import fc from 'fast-check';
import { removeAccount, saveAccount } from '../../../main/workflow/accounts.ts';
import { saveColleague } from '../../../main/workflow/colleagues.ts';
import { approve } from '../../../main/workflow/approve.ts';
import { askApproval, wantChanges } from '../../../main/workflow/ask-approval.ts';
import { deletePost, restorePost } from '../../../main/workflow/bin-post.ts';
import {
  copyForHandOff,
  openHandOff,
  openPlatform,
  revealHandOff,
} from '../../../main/workflow/hand-off-steps.ts';
import { liftHold, setHold } from '../../../main/workflow/hold.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { recheckPassedBy } from '../../../main/workflow/recheck-queue.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { confirmPosted, recordNotPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { releaseNow } from '../../../main/workflow/release-now.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { DISTRICT_FILE_NAME } from '../../../main/storage/district-folder.ts';
import { takeBack } from '../../../main/workflow/take-back.ts';
import { tendDistrictFile } from '../../../main/workflow/tend-district-file.ts';
import { SHARE } from './oracle.ts';
import { askElsewhere, forgetThem, takeAnswer } from './approver-elsewhere.ts';
import { importList, undoList } from './list-of-posts.ts';
import { lookedAt } from './steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  GRANT,
  MINUTE,
  OFFICE,
  PICTURE,
  PICTURED,
  SCHOOL,
  STUDENT,
  TEXT,
  WITHDRAWAL,
  type World,
} from './world.ts';

/** One thing a person, the clock or the world may do. */
export type Operation = (typeof NAMES)[number];

const NAMES = [
  'edit-good',
  'edit-sale',
  'edit-picture',
  'edit-unstated-picture',
  'edit-targets',
  'edit-time',
  'stale-save',
  'look',
  'queue',
  'queue',
  'queue-stale',
  'take-back',
  'move-on',
  'move-to-the-past',
  'approve',
  'ask-approval',
  'want-changes',
  'ask-elsewhere',
  'answer-elsewhere',
  'answer-elsewhere',
  'answer-again',
  'forget-elsewhere',
  'import-list',
  'undo-list',
  'withdraw',
  'grant',
  'protect',
  'unprotect',
  'hold',
  'lift',
  'unregister',
  'register',
  'remove-account',
  'demote',
  'promote',
  'lock',
  'unlock',
  'picture-lost',
  'picture-back',
  'bin',
  'restore',
  'tick',
  'tick',
  'minutes-pass',
  'until-due',
  'until-due',
  'hours-pass',
  'clock-back',
  'release-now',
  'hand-off-open',
  'hand-off-copy',
  'hand-off-reveal',
  'hand-off-platform',
  'confirm',
  'not-posted',
  'district-objects',
  'district-goes-back',
  'district-torn',
  'district-lost',
  'district-tended',
] as const;

/** What happens: one thing, two at once (two windows, or a person and the tick), or the machine stops in the midst. */
export type Event =
  | { readonly kind: 'one'; readonly does: Operation }
  | { readonly kind: 'both'; readonly does: readonly [Operation, Operation] }
  | { readonly kind: 'crash'; readonly does: Operation; readonly calls: number };

/** What another laptop does in the district's folder. Never in the midst of a step here: no look could see it. */
const DISTRICT_CHANGES: ReadonlySet<Operation> = new Set([
  'district-objects',
  'district-goes-back',
  'district-torn',
  'district-lost',
]);

const operation = fc.constantFrom(...NAMES);
const atOnce = operation.filter((does) => !DISTRICT_CHANGES.has(does));

/** Beginnings that get somewhere: random operations alone seldom reach an offer. */
const BEGINNINGS: readonly (readonly Operation[])[] = [
  [],
  ['queue'],
  ['edit-picture', 'queue'],
  ['edit-unstated-picture', 'approve', 'queue'],
  ['edit-unstated-picture', 'ask-approval', 'approve', 'queue', 'want-changes'],
  ['edit-unstated-picture', 'look', 'ask-elsewhere', 'answer-elsewhere', 'queue'],
  ['edit-unstated-picture', 'look', 'ask-elsewhere', 'answer-elsewhere', 'queue', 'forget-elsewhere'],
  ['import-list', 'queue'],
  ['edit-targets', 'queue'],
  ['queue', 'until-due'],
  ['edit-picture', 'queue', 'until-due'],
  ['edit-picture', 'queue', 'until-due', 'hand-off-reveal'],
  ['edit-targets', 'queue', 'until-due', 'hand-off-platform'],
  ['edit-picture', 'queue', 'until-due', 'hand-off-platform', 'not-posted'],
  ['edit-picture', 'queue', 'district-objects', 'until-due'],
  ['edit-picture', 'queue', 'until-due', 'district-objects', 'hand-off-reveal'],
  ['edit-targets', 'queue', 'until-due', 'district-torn', 'hand-off-platform'],
];

const anything: fc.Arbitrary<Event> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('one' as const), does: operation }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('both' as const), does: fc.tuple(atOnce, atOnce) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      does: operation,
      calls: fc.integer({ min: 1, max: 60 }),
    }),
  },
);

export const events: fc.Arbitrary<readonly Event[]> = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.array(anything, { minLength: 1, maxLength: 20 }))
  .map(([beginning, rest]) => [...beginning.map((does): Event => ({ kind: 'one', does })), ...rest]);

/** What opens the register of the model's library after it was locked. */
export const REGISTER_PASSPHRASE = 'a paper volcano in spring';

/** Operations by which a person lets a delivery be offered again. */
export const LETS_GO_AGAIN: ReadonlySet<Operation> = new Set([
  'queue',
  'queue-stale',
  'move-on',
  'release-now',
]);

const edit = async (
  { services }: World,
  id: string,
  change: (post: Awaited<ReturnType<typeof openPost>>['content']) => object,
): Promise<void> => {
  const post = await openPost(services, { id });
  const content = { ...post.content, ...change(post.content) };
  await saveDraft(services, { id, seq: post.seq, content });
};

/** What lies in the district's folder becomes another one, where this library reads one. */
const changeDistrictFile = async ({ out, services }: World, does: Operation): Promise<void> => {
  const { files } = out.district;
  const [first, second] = files;
  if (first === undefined || second === undefined) return;
  if (does === 'district-lost') {
    const path = `${SHARE}/${DISTRICT_FILE_NAME}`;
    if ((await out.fs.stat(path)) !== null) await out.fs.unlink(path);
    return;
  }
  const bytes = { 'district-objects': second, 'district-goes-back': first }[does as string];
  await services.districtFolder.write(SHARE, bytes ?? second.slice(0, 200));
};

/** Does it to the one post of the model. Refusals are thrown, as for the window. */
export const perform = async (world: World, id: string, does: Operation): Promise<void> => {
  const { services, stores, out } = world;
  const open = await stores.queue.open();
  const delivery = open[0]?.id ?? 'none';
  switch (does) {
    case 'edit-good':
      return edit(world, id, (post) => ({ text: post.text === TEXT ? `${TEXT} What fun.` : TEXT }));
    case 'edit-sale':
      return edit(world, id, () => ({ text: 'Everything is 20% off at Northside Tire with code KHS20.' }));
    case 'edit-picture':
      return edit(world, id, () => ({ media: [PICTURED] }));
    case 'edit-unstated-picture':
      return edit(world, id, () => ({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] }));
    case 'edit-targets':
      return edit(world, id, (post) => ({
        targets: post.targets.includes(OFFICE.id) ? [SCHOOL.id] : [SCHOOL.id, OFFICE.id],
      }));
    case 'edit-time':
      return edit(world, id, () => ({ publishAt: '2026-11-24T16:45' }));
    case 'stale-save': {
      const post = await openPost(services, { id });
      await saveDraft(services, { id, seq: post.seq + 1, content: { ...post.content, text: 'Never' } });
      return;
    }
    case 'look':
      return void (await lookedAt(world, id));
    case 'queue': {
      const { check } = await lookedAt(world, id);
      return void (await queuePost(services, { id, revision: check.revision }));
    }
    case 'queue-stale':
      return void (await queuePost(services, { id, revision: 'what was shown before' }));
    case 'take-back':
      return void (await takeBack(services, { id }));
    case 'move-on':
      return void (await reschedule(services, {
        id,
        publishAt: '2026-11-25T09:00',
        zone: 'America/Chicago',
        side: null,
      }));
    case 'move-to-the-past':
      return void (await reschedule(services, {
        id,
        publishAt: '2026-11-02T09:00',
        zone: 'America/Chicago',
        side: null,
      }));
    case 'approve': {
      world.sit(APPROVER);
      try {
        const { check } = await openPost(services, { id });
        await approve(services, { id, revision: check.revision, note: null });
      } finally {
        world.sit(AUTHOR);
      }
      return;
    }
    case 'ask-approval': {
      const { check } = await openPost(services, { id });
      return void (await askApproval(services, { id, revision: check.revision, note: null }));
    }
    case 'want-changes': {
      world.sit(APPROVER);
      try {
        const { check } = await openPost(services, { id });
        await wantChanges(services, { id, revision: check.revision, note: 'Not like this' });
      } finally {
        world.sit(AUTHOR);
      }
      return;
    }
    case 'ask-elsewhere':
      return askElsewhere(world, id);
    case 'answer-elsewhere':
    case 'answer-again':
      return takeAnswer(world, does === 'answer-again');
    case 'forget-elsewhere':
      return forgetThem(world);
    case 'import-list':
      return importList(world);
    case 'undo-list':
      return undoList(world);
    case 'withdraw':
      return void (await recordConsent(services, { id: STUDENT.id, entry: WITHDRAWAL }));
    case 'grant':
      return void (await recordConsent(services, { id: STUDENT.id, entry: GRANT }));
    case 'protect':
    case 'unprotect': {
      const { consents: _consents, ...facts } = STUDENT;
      return void (await savePerson(services, { ...facts, protected: does === 'protect' }));
    }
    case 'hold':
    case 'lift':
      world.sit(DISTRICT);
      try {
        await (does === 'hold' ? setHold(services, { reason: 'Storm damage' }) : liftHold(services));
      } finally {
        world.sit(AUTHOR);
      }
      return;
    case 'unregister':
    case 'register':
      return void (await saveAccount(services, { ...SCHOOL, registered: does === 'register' }));
    case 'remove-account':
      return void (await removeAccount(services, { id: SCHOOL.id }));
    case 'demote':
    case 'promote':
      world.sit(DISTRICT);
      try {
        await saveColleague(services, { ...APPROVER, role: does === 'demote' ? 'author' : 'approver' });
      } finally {
        world.sit(AUTHOR);
      }
      return;
    case 'lock':
      return stores.keys.lock();
    case 'unlock':
      await stores.keys.unlock('passphrase', REGISTER_PASSPHRASE);
      // A tick follows, which looks at this before anything is due.
      return recheckPassedBy(services);
    case 'picture-lost':
      return void out.assets.delete(PICTURE.id);
    case 'picture-back':
      return void out.assets.set(PICTURE.id, PICTURE);
    case 'bin':
      return void (await deletePost(services, { id }));
    case 'restore':
      return void (await restorePost(services, { id }));
    case 'tick':
      return releaseDue(services);
    case 'minutes-pass':
      out.time.now += 7 * MINUTE;
      return;
    case 'until-due':
      if (open[0] !== undefined) out.time.now = Math.max(out.time.now, Date.parse(open[0].dueAt) + MINUTE);
      return releaseDue(services);
    case 'hours-pass':
      out.time.now += 5 * 60 * MINUTE;
      return;
    case 'clock-back':
      out.time.now -= 3 * 60 * MINUTE;
      return;
    case 'release-now':
      return void (await releaseNow(services, { delivery }));
    case 'hand-off-open':
      return void (await openHandOff(services, { delivery }));
    case 'hand-off-copy':
      return void (await copyForHandOff(services, { delivery, what: 'text', media: null }));
    case 'hand-off-reveal':
      return void (await revealHandOff(services, { delivery }));
    case 'hand-off-platform':
      return void (await openPlatform(services, { delivery }));
    case 'confirm':
      return void (await confirmPosted(services, { delivery, link: null }));
    case 'not-posted':
      return void (await recordNotPosted(services, { delivery }));
    case 'district-objects':
    case 'district-goes-back':
    case 'district-torn':
    case 'district-lost':
      return changeDistrictFile(world, does);
    case 'district-tended':
      return tendDistrictFile(services);
  }
};
