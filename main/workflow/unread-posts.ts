import { saysNo } from '../../shared/compliance/objections.ts';
import { hashOf } from '../../shared/compliance/revision.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import { PLATFORM_IDS, type PlatformId } from '../../shared/domain/platform-id.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import type { WentOut } from './what-went-out.ts';

/** Where a delivery may stand; of an account that was taken out of the list nobody knows it any more. */
export const platformsOf = (services: Services, target: string): readonly PlatformId[] => {
  const listed = services.stores.accounts.get(target);
  return listed === null ? PLATFORM_IDS : [listed.platform];
};

/** Ids of those who may be in what nobody can read any more and say no to anything where it stands, on a day. */
export const objectingUnread = (
  services: Services,
  { target }: Delivery,
  { people }: Extract<WentOut, { kind: 'unreadable' }>,
  today: string,
): readonly string[] => {
  const { register } = services.stores;
  const pack = currentPack(services);
  const platforms = platformsOf(services, target);
  return (people === null ? register.people() : people.flatMap((id) => register.person(id) ?? []))
    .filter((person) => saysNo(person, today, pack, platforms))
    .map(({ id }) => id);
};

/** What the journal keeps of those whom a look was about: enough to tell whether they are still the same, and no more. */
export const markOf = (objecting: readonly string[]): string => hashOf([...objecting].sort());

/** Whether a person looked at the post for these very people and found none of them in it. The journal knows it. */
export const isLookedAt = async (
  { stores }: Services,
  { id, post }: Delivery,
  objecting: readonly string[],
): Promise<boolean> => {
  const looks = (await stores.journal.ofPost(post)).filter(
    ({ delivery, kind }) => delivery === id && kind === 'delivery.looked-at',
  );
  const mark = markOf(objecting);
  return looks.some(({ data }) => data['objecting'] === mark);
};
