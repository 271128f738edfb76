import { createHash } from 'node:crypto';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { findingKeys } from '../../../shared/compliance/finding-key.ts';
import { revisionOf } from '../../../shared/compliance/revision.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { mayApprove } from '../../../shared/domain/colleague.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import { DISTRICT_FILE_NAME } from '../../../main/storage/district-folder.ts';
import { MINUTE, MONDAY, STUDENT, type World } from './world.ts';

/** The district's folder, on the laptop's own disk here. */
export const SHARE = '/share';
const HOURS_ALLOWED = 168;

/**
 * Why what lies in the district's folder lets nothing go out that was looked at against it, told from its bytes alone. The
 * first file objects to nobody, the second to Mason; both were written on Monday.
 */
export const whyDistrictNot = async ({ out, stores }: World, delivery: Delivery): Promise<string | null> => {
  const [first, second] = out.district.files;
  if (first === undefined || second === undefined) return null;
  const since = out.time.now - MONDAY;
  const path = `${SHARE}/${DISTRICT_FILE_NAME}`;
  const there = (await out.fs.stat(path)) === null ? null : Buffer.from(await out.fs.readFile(path));
  if (since > HOURS_ALLOWED * 60 * MINUTE) return 'the district file is too old';
  if (there === null) return null;
  if (since < -15 * MINUTE) return 'the district file is dated ahead';
  if (there.equals(second)) {
    const content = (await stores.posts.get(delivery.post))?.content;
    const shows = content?.media.some((media) => media.faces.some(({ person }) => person === STUDENT.id));
    return shows === true ? 'the district objects' : null;
  }
  if (!there.equals(first)) return 'the district file is torn';
  const isKnown = stores.sharing.get()?.hash !== createHash('sha256').update(first).digest('hex');
  return isKnown ? 'the district file is an older one' : null;
};

/**
 * Why this delivery must not be queued, offered or handed on, worked out anew from what is on disk and from the
 * engine, without a line of the workflow; null where it may. It knows no cache, no stored state and no earlier check.
 */
export const whyNot = async (world: World, delivery: Delivery): Promise<string | null> => {
  const { stores, out } = world;
  const post = await stores.posts.get(delivery.post);
  if (post === null) return 'the post is gone';
  if (post.binnedAt !== null) return 'it lies in the bin';
  const { content } = post;
  if (revisionOf(content) !== delivery.revision) return 'another revision than the one queued';
  if (!content.targets.includes(delivery.target)) return 'no longer a target';
  if (content.publishAt !== delivery.wall) return 'another time than the one queued';
  const account = stores.accounts.get(delivery.target);
  if (account === null) return 'the account is gone';
  const hold = stores.settings.get().holds.some((one) => one.until === null);
  if (hold && account.scope !== 'district') return 'a hold is on';
  // What waits for its time may wait for the register too; what is out may not.
  const isWaiting = delivery.state === 'queued';
  if (stores.register.state() !== 'open') return isWaiting ? null : 'the register is locked';
  for (const media of content.media) if (!out.assets.has(media.id)) return 'a picture is gone';
  const result = checkPost({
    now: new Date(out.time.now).toISOString(),
    moment: 'release',
    pack: bloomington,
    holds: [],
    calendar: [],
    accounts: stores.accounts.list(),
    people: stores.register.people(),
    post: content,
    others: [],
    checklist: Object.fromEntries(post.answers.map((answer) => [answer.key, true])),
  });
  if (result.unknownTargets.length > 0) return 'an account nobody knows';
  if (result.open.length > 0) return `a question is open: ${result.open.join()}`;
  const isKnownElsewhere = (by: string): boolean =>
    stores.reviews.known().some(({ code, approves }) => approves && by.startsWith(`elsewhere:${code}:`));
  const isApproved = (key: string): boolean =>
    post.approvals.some(
      (one) =>
        one.revision === result.revision &&
        one.findings.includes(key) &&
        !post.editors.includes(one.by) &&
        (mayApprove(stores.colleagues.get(one.by)?.role ?? 'author') || isKnownElsewhere(one.by)),
    );
  const keys = findingKeys(result.findings);
  for (const [at, finding] of result.findings.entries()) {
    if (finding.severity === 'block') return `blocked by ${finding.rule}`;
    if (finding.severity === 'review' && !isApproved(keys[at] ?? '')) return `not approved: ${finding.rule}`;
  }
  const pass = await stores.passes.get(delivery.post, delivery.pass);
  if (pass === null) return 'no stored pass';
  if (pass.revision !== delivery.revision) return 'the pass is of another revision';
  return null;
};
