import { objectedOn, saysNo } from '../../shared/compliance/objections.ts';
import { type Delivery, isPublished } from '../../shared/domain/delivery.ts';
import type { Account } from '../../shared/domain/account.ts';
import { PLATFORM_IDS, type PlatformId } from '../../shared/domain/platform-id.ts';
import type { Person } from '../../shared/domain/person.ts';
import { peopleIn } from '../../shared/domain/post-document.ts';
import { textsOf } from '../../shared/domain/post-texts.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import type { Services } from '../services.ts';
import { advance } from './advance.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { gatherCase } from './gather-case.ts';
import { revisionOfContent } from './judge.ts';
import { needDelivery } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { viewDelivery } from './view-delivery.ts';
import { HALLPASS } from './write-line.ts';

/** What went out with a delivery: the version it was queued with; what stands there now where none can be read. */
const contentOf = async (services: Services, delivery: Delivery): Promise<PostContent | null> => {
  const read = await services.stores.posts.read(delivery.post);
  const post = read.kind === 'ok' ? read.value : read.kind === 'damaged' ? read.newestGood : null;
  if (post === null) return null;
  if (revisionOfContent(post.content) === delivery.revision) return post.content;
  const versions = await services.stores.posts.versions(delivery.post);
  const queued = versions.find((one) => revisionOfContent(one.post.content) === delivery.revision);
  return queued?.post.content ?? post.content;
};

/** Whether one of these people may be in what went out: in its media, or by name. */
const mayShow = (content: PostContent, changed: ReadonlySet<string>, names: PeopleIndex): boolean =>
  peopleIn(content.media).some((id) => changed.has(id)) ||
  textsOf(content).some(({ text }) => names.findNames(text).some(({ strength }) => strength === 'full'));

/** Whether somebody is, or may be by name, in something that is out: as it went out, whatever its draft says by now. */
export const isOutWith = async (services: Services, person: Person): Promise<boolean> => {
  const { queue } = services.stores;
  const all = [...(await queue.open()), ...(await queue.closed('0000', '9999'))];
  const [ids, names] = [new Set([person.id]), buildPeopleIndex([person])];
  for (const delivery of all.filter(({ state }) => isPublished(state))) {
    const content = await contentOf(services, delivery);
    if (content !== null && mayShow(content, ids, names)) return true;
  }
  return false;
};

/** A removed account as it might have been: of what is judged here, its platform alone counts. */
const onceOn = (id: string, platform: PlatformId): Account => ({
  id,
  platform,
  handle: '@removed',
  scope: 'school',
  school: null,
  level: null,
  registered: null,
  purpose: null,
  admins: null,
  trainingCurrent: null,
});

/**
 * Whether somebody in what went out says no to where it stands. Of an account that was taken out of the list nobody
 * knows the platform any more: there a no to any of them counts, since a look too many costs less than one too few.
 */
const isObjectedOn = async (
  services: Services,
  { post, target }: Delivery,
  content: PostContent,
  today: string,
): Promise<boolean> => {
  const accounts = services.stores.accounts.list();
  const isListed = accounts.some(({ id }) => id === target);
  const lists = isListed
    ? [accounts]
    : PLATFORM_IDS.map((platform) => [...accounts, onceOn(target, platform)]);
  for (const each of lists) {
    const { subject } = await gatherCase(services, {
      post,
      content,
      answeredFor: content,
      answers: [],
      moment: 'release',
      accounts: each,
    });
    if (subject !== null && objectedOn(subject, today).has(target)) return true;
  }
  return false;
};

/**
 * After a change of the register: what is out and shows one of these people where they say no now becomes a task to take
 * it down; where the no was lifted meanwhile, the task goes. Runs inside `oneAtATime`, after the queue was looked at.
 * Answers what is to be taken down anew.
 */
export const askForTakedowns = async (
  services: Services,
  people: readonly Person[],
): Promise<readonly Delivery[]> => {
  const { stores } = services;
  if (people.length === 0 || stores.register.state() !== 'open') return [];
  const pack = currentPack(services);
  const today = wallNow(services.clock.now(), pack.zone).slice(0, 10);
  // A yes asks for nothing to be taken down: then only what waits already is looked at.
  const isObjecting = people.some((person) => saysNo(person, today, pack));
  const out = [
    ...(await stores.queue.open()),
    ...(isObjecting ? await stores.queue.closed('0000', '9999') : []),
  ].filter((delivery) => isPublished(delivery.state));
  if (out.length === 0) return [];
  const changed = new Set(people.map(({ id }) => id));
  const names = buildPeopleIndex(people);
  const asked: Delivery[] = [];
  for (const delivery of out) {
    const content = await contentOf(services, delivery);
    if (content === null || !mayShow(content, changed, names)) continue;
    const isObjected = await isObjectedOn(services, delivery, content, today);
    if (isObjected && delivery.state === 'posted')
      asked.push(
        await advance(services, delivery, {
          to: 'to-take-down',
          kind: 'delivery.to-take-down',
          by: HALLPASS,
          why: WHY.objected,
        }),
      );
    else if (!isObjected && delivery.state === 'to-take-down')
      await advance(services, delivery, { to: 'posted', kind: 'delivery.stays', by: HALLPASS, why: null });
  }
  if (asked.length > 0)
    services.tell({
      kind: 'notice',
      text:
        asked.length === 1
          ? 'A post that is out has to be taken down. It stands in the queue, with how it is done.'
          : `${asked.length} posts that are out have to be taken down. They stand in the queue, with how it is done.`,
    });
  return asked;
};

/** A person says that it was taken down. */
export const confirmTakenDown = (
  services: Services,
  { delivery: id }: { readonly delivery: string },
): Promise<DeliveryView> =>
  oneAtATime(services, async () => {
    const delivery = await needDelivery(services, id);
    if (delivery.state === 'taken-down') return viewDelivery(services, delivery);
    if (delivery.state !== 'to-take-down')
      throw new Refusal('refused', 'Nothing asks for this post to be taken down; nothing was changed.');
    const down = await advance(services, delivery, {
      to: 'taken-down',
      kind: 'delivery.taken-down',
      by: services.me().id,
      why: null,
    });
    return viewDelivery(services, down);
  });
