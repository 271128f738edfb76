import { DISTRICT_FILE, FROM_DISTRICT } from '../../shared/domain/sharing.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { SharedFile, SharingBrief, SharingView } from '../../shared/ipc/sharing-views.ts';
import { finderOf } from '../../shared/sharing/find-people.ts';
import { objectionsOf } from '../../shared/sharing/objections-of.ts';
import { sayAge, saySharing } from '../../shared/sharing/sharing-status.ts';
import type { Services } from '../services.ts';
import type { StoredPerson } from '../storage/stores.ts';
import { currentPack } from './current-pack.ts';
import { districtToday } from './read-guidelines.ts';
import { sharingNow, sharingRun } from './sharing-state.ts';

/** People told by name as no longer said no to. */
const MOST_LIFTED = 50;

/** How it stands, for every screen; null where there is no district file for this library. */
export const viewSharingBrief = (services: Services): SharingBrief | null => {
  const now = sharingNow(services);
  if (now === null) return null;
  const { link, status } = now;
  return {
    role: link.role,
    state: status.state,
    isClosed: status.isClosed,
    ...saySharing(link, status),
    isHolding: link.role === 'reads' && link.hold !== null,
  };
};

/** The newest entry of somebody is the file's. */
const isLastOfFile = ({ consents }: StoredPerson): boolean => consents.at(-1)?.recordedBy === DISTRICT_FILE;

const peopleOf = (services: Services): Pick<SharedFile, 'people' | 'added' | 'lifted'> => {
  const { register, sharing } = services.stores;
  if (register.state() !== 'open') return { people: null, added: 0, lifted: [] };
  const everybody = register.people();
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  if (sharing.get()?.role === 'writes')
    return { people: objectionsOf(everybody, today, pack).length, added: 0, lifted: [] };
  const standing = sharing.standing();
  const find = finderOf(everybody);
  const meant = new Set<Person>(standing.flatMap((shared) => find(shared)));
  return {
    people: standing.length,
    added: everybody.filter(({ id }) => id.startsWith(FROM_DISTRICT)).length,
    lifted: everybody
      .filter((person) => isLastOfFile(person) && !meant.has(person))
      .slice(0, MOST_LIFTED)
      .map(({ id, first, last }) => ({ id, name: `${first} ${last}` })),
  };
};

const fileOf = (services: Services): SharedFile | null => {
  const now = sharingNow(services);
  const brief = viewSharingBrief(services);
  if (now === null || brief === null) return null;
  const { link, status } = now;
  const { lookedAt } = sharingRun(services);
  return {
    ...brief,
    folder: link.folder,
    signer: services.stores.reviews.codeOf(link.key),
    by: link.writtenBy,
    writtenAt: link.writtenAt,
    readAt: link.readAt,
    looked: lookedAt === null ? null : sayAge(Math.max(0, services.clock.now() - lookedAt)),
    age: status.age === null ? null : sayAge(status.age),
    staleAfter: link.staleAfter,
    sequence: link.sequence,
    ...peopleOf(services),
  };
};

const ROLE = 'A colleague with the district role does this.';

/** How it stands with the district file, with everything Settings shows of it. */
export const viewSharing = (services: Services): SharingView => {
  const me = services.me();
  const isDistrict = me.active && me.role === 'district';
  const hasDistrict = services.stores.colleagues.list().some((one) => one.active && one.role === 'district');
  const isOpen = services.stores.register.state() === 'open';
  const locked = isOpen ? null : 'Unlock the register first.';
  return {
    file: fileOf(services),
    whyNotPublish: isDistrict ? locked : ROLE,
    whyNotJoin: isDistrict || !hasDistrict ? locked : ROLE,
  };
};

export const readSharing = async (services: Services): Promise<SharingView> => viewSharing(services);
