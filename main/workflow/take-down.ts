import { objectedOn, saysNo } from '../../shared/compliance/objections.ts';
import { type Delivery, isPublished } from '../../shared/domain/delivery.ts';
import type { Account } from '../../shared/domain/account.ts';
import { PLATFORM_IDS, type PlatformId } from '../../shared/domain/platform-id.ts';
import type { Person } from '../../shared/domain/person.ts';
import { peopleIn } from '../../shared/domain/post-document.ts';
import { textsOf } from '../../shared/domain/post-texts.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import { buildPeopleIndex, type PeopleIndex } from '../../shared/text/names.ts';
import type { Services } from '../services.ts';
import { advance } from './advance.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { gatherCase } from './gather-case.ts';
import { needDelivery } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { viewDelivery } from './view-delivery.ts';
import { type WentOut, whatWentOut } from './what-went-out.ts';
import { HALLPASS } from './write-line.ts';

/** Whether one of these people may be in what went out: in its media, or by name. */
const mayShow = (out: WentOut, changed: ReadonlySet<string>, names: PeopleIndex): boolean => {
  if (out.kind === 'unreadable') return out.people?.some((id) => changed.has(id)) ?? true;
  const { content } = out;
  return (
    peopleIn(content.media).some((id) => changed.has(id)) ||
    textsOf(content).some(({ text }) => names.findNames(text).some(({ strength }) => strength === 'full'))
  );
};

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

/** Whether one of those who may be in what nobody can read any more says no to anything on these platforms. */
const mayBeObjectedOn = (
  services: Services,
  ids: readonly string[] | null,
  platforms: readonly PlatformId[],
  today: string,
): boolean => {
  const { register } = services.stores;
  const people = ids === null ? register.people() : ids.flatMap((id) => register.person(id) ?? []);
  const pack = currentPack(services);
  return people.some((person) => saysNo(person, today, pack, platforms));
};

/**
 * Why what went out has to be taken down from where it stands: somebody in it says no to that. Null where nobody does.
 * Of an account that was taken out of the list nobody knows the platform any more: there a no to any of them counts. So
 * does any no of those who may be in what cannot be read: a look too many costs less than one too few.
 */
const whyObjected = async (
  services: Services,
  { post, target }: Delivery,
  out: WentOut,
  today: string,
): Promise<string | null> => {
  const accounts = services.stores.accounts.list();
  const listed = accounts.find(({ id }) => id === target);
  const platforms = listed === undefined ? PLATFORM_IDS : [listed.platform];
  if (out.kind === 'unreadable')
    return mayBeObjectedOn(services, out.people, platforms, today) ? WHY.objectedUnread : null;
  const { content } = out;
  for (const platform of platforms) {
    const { subject } = await gatherCase(services, {
      post,
      content,
      answeredFor: content,
      answers: [],
      moment: 'release',
      accounts: listed === undefined ? [...accounts, onceOn(target, platform)] : accounts,
    });
    if (subject !== null && objectedOn(subject, today).has(target)) return WHY.objected;
  }
  return null;
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
    const went = await whatWentOut(services, delivery);
    if (went === null || !mayShow(went, changed, names)) continue;
    const why = await whyObjected(services, delivery, went, today);
    if (why !== null && delivery.state === 'posted')
      asked.push(
        await advance(services, delivery, {
          to: 'to-take-down',
          kind: 'delivery.to-take-down',
          by: HALLPASS,
          why,
        }),
      );
    else if (why === null && delivery.state === 'to-take-down')
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
