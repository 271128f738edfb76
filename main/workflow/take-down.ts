import { objectedOn, saysNo } from '../../shared/compliance/objections.ts';
import { type Delivery, isGone, isPublished } from '../../shared/domain/delivery.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { PlatformId } from '../../shared/domain/platform-id.ts';
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
import { isLookedAt, objectingUnread, platformsOf } from './unread-posts.ts';
import { viewDelivery } from './view-delivery.ts';
import { type WentOut, whatWentOut } from './what-went-out.ts';
import { HALLPASS } from './write-line.ts';

/** Those whose no may ask for something to be taken down, and how they are found in a text. */
export interface Concerned {
  readonly ids: ReadonlySet<string>;
  readonly names: PeopleIndex;
}

export const concerned = (people: readonly Person[]): Concerned => ({
  ids: new Set(people.map(({ id }) => id)),
  names: buildPeopleIndex(people),
});

/** Whether one of these people may be in what went out: in its media, or by name. */
const mayShow = (out: WentOut, { ids, names }: Concerned): boolean => {
  if (out.kind === 'unreadable') return out.people?.some((id) => ids.has(id)) ?? true;
  const { content } = out;
  return (
    peopleIn(content.media).some((id) => ids.has(id)) ||
    textsOf(content).some(({ text }) => names.findNames(text).some(({ strength }) => strength === 'full'))
  );
};

/** Whether somebody is, or may be by name, in something that is out: as it went out, whatever its draft says by now. */
export const isOutWith = async (services: Services, person: Person): Promise<boolean> => {
  const { queue } = services.stores;
  const all = [...(await queue.open()), ...(await queue.closed('0000', '9999'))];
  const who = concerned([person]);
  for (const delivery of all.filter(({ state }) => isPublished(state))) {
    const went = await whatWentOut(services, delivery);
    if (went !== null && mayShow(went, who)) return true;
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
 * Why what went out has to be taken down from where it stands: somebody in it says no to that. Null where nobody does.
 * Of an account that was taken out of the list nobody knows the platform any more: there a no to any of them counts. So
 * does any no of those who may be in what cannot be read, until a person looked at it and says that none of them is in
 * it: a look too many costs less than one too few.
 */
const whyObjected = async (
  services: Services,
  delivery: Delivery,
  out: WentOut,
  today: string,
): Promise<string | null> => {
  const { post, target } = delivery;
  if (out.kind === 'unreadable') {
    const objecting = objectingUnread(services, delivery, out, today);
    if (objecting.length === 0 || (await isLookedAt(services, delivery, objecting))) return null;
    return WHY.objectedUnread;
  }
  const accounts = services.stores.accounts.list();
  const listed = accounts.find(({ id }) => id === target);
  const { content } = out;
  for (const platform of platformsOf(services, target)) {
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

/** The day today is for what is out, as the district's clocks say: `YYYY-MM-DD`. */
export const todayOf = (services: Services): string =>
  wallNow(services.clock.now(), currentPack(services).zone).slice(0, 10);

/** One delivery that is out, taken a step on where it has to be; answers it where it is to be taken down anew. */
const lookAt = async (
  services: Services,
  delivery: Delivery,
  { who, today, waiting }: { readonly who: Concerned; readonly today: string; readonly waiting: boolean },
): Promise<Delivery | null> => {
  const isAsked = delivery.state === 'to-take-down';
  const went = await whatWentOut(services, delivery);
  if (went === null || !((waiting && isAsked) || mayShow(went, who))) return null;
  const why = await whyObjected(services, delivery, went, today);
  if (why !== null && !isAsked)
    return advance(services, delivery, {
      to: 'to-take-down',
      kind: 'delivery.to-take-down',
      by: HALLPASS,
      why,
    });
  if (why === null && isAsked)
    await advance(services, delivery, { to: 'posted', kind: 'delivery.stays', by: HALLPASS, why: null });
  return null;
};

/**
 * Looks at what is out: what shows one of these people where they say no now becomes a task to take it down; where the
 * no was lifted meanwhile, the task goes. `waiting`: every such task there is, whoever it is about. Runs inside
 * `oneAtATime`. One that the disk refuses keeps no other; the first problem is thrown once all were looked at. Tells
 * what is to be taken down anew.
 */
export const lookAtOut = async (
  services: Services,
  deliveries: readonly Delivery[],
  who: Concerned,
  { waiting }: { readonly waiting: boolean },
): Promise<void> => {
  const today = todayOf(services);
  const problems: unknown[] = [];
  const asked = new Set<string>();
  for (const delivery of deliveries) {
    if (!isPublished(delivery.state)) continue;
    try {
      if ((await lookAt(services, delivery, { who, today, waiting })) !== null) asked.add(delivery.post);
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  if (asked.size > 0)
    services.tell({
      kind: 'notice',
      text:
        asked.size === 1
          ? 'A post that is out has to be taken down. It stands in the queue, with how it is done.'
          : `${asked.size} posts that are out have to be taken down. They stand in the queue, with how it is done.`,
    });
  if (problems.length > 0) throw problems[0];
};

/** `lookAtOut` after a change of the register: `people` are those it changed. After the queue was looked at. */
export const askForTakedowns = async (services: Services, people: readonly Person[]): Promise<void> => {
  const { stores } = services;
  if (people.length === 0 || stores.register.state() !== 'open') return;
  const pack = currentPack(services);
  const today = todayOf(services);
  // A yes asks for nothing to be taken down: then only what waits already is looked at.
  const isObjecting = people.some((person) => saysNo(person, today, pack));
  const out = [
    ...(await stores.queue.open()),
    ...(isObjecting ? await stores.queue.closed('0000', '9999') : []),
  ];
  await lookAtOut(services, out, concerned(people), { waiting: false });
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

/**
 * A person says that it is still up after all: it is to be taken down again, or stays where nobody in it says no any
 * more. Refused where the post was queued for the account anew meanwhile: that one would be out beside it.
 */
export const undoTakenDown = (
  services: Services,
  { delivery: id }: { readonly delivery: string },
): Promise<DeliveryView> =>
  oneAtATime(services, async () => {
    const { queue, register } = services.stores;
    const delivery = await needDelivery(services, id);
    if (delivery.state === 'to-take-down') return viewDelivery(services, delivery);
    if (delivery.state !== 'taken-down')
      throw new Refusal('refused', 'This post was not taken down; nothing was changed.');
    const others = (await queue.ofPost(delivery.post)).filter(({ target }) => target === delivery.target);
    if (others.some(({ state }) => !isGone(state)))
      throw new Refusal(
        'refused',
        'This post was queued for this account again. Take that back first, or delete the old post there; nothing was changed.',
      );
    const went = await whatWentOut(services, delivery);
    const up = await advance(services, delivery, {
      to: 'to-take-down',
      kind: 'delivery.still-up',
      by: services.me().id,
      why: went?.kind === 'unreadable' ? WHY.objectedUnread : WHY.objected,
    });
    if (register.state() === 'open') await lookAtOut(services, [up], concerned([]), { waiting: true });
    return viewDelivery(services, await needDelivery(services, id));
  });
