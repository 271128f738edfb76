import type { SharingLink, SharingTrouble } from '../../shared/domain/sharing.ts';
import { saySharing } from '../../shared/sharing/sharing-status.ts';
import type { FoundDistrictFile, Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { sharingNow, sharingRun } from './sharing-state.ts';
import { takeOrWait } from './take-district-file.ts';
import { bodyOf, verifyDistrictFile } from './verify-district-file.ts';
import { HALLPASS } from './write-line.ts';

/** How often what the clock has shown is kept, in milliseconds: so far a clock set back may make the file younger. */
const NEWEST_EVERY = 10 * 60_000;

/** Keeps what stands in the way, or that nothing does any more. */
const note = async (
  services: Services,
  link: SharingLink,
  kind: SharingTrouble | null,
  detail: string | null = null,
): Promise<void> => {
  const { trouble } = link;
  if (trouble?.kind === kind && trouble.detail === detail) return;
  if (trouble === null && kind === null) return;
  const at = new Date(services.clock.now()).toISOString();
  await services.stores.sharing.save({ trouble: kind === null ? null : { kind, at, detail } });
};

/** The latest the clock has shown is kept now and then. */
const keepNewest = async (services: Services): Promise<void> => {
  const link = services.stores.sharing.get();
  const now = services.clock.now();
  if (link === null || now - (Date.parse(link.newest) || 0) < NEWEST_EVERY) return;
  await services.stores.sharing.save({ newest: new Date(now).toISOString() });
};

/** Where the state is another than the window was told last: what is on offer is looked at, and everybody is told. */
export const tellSharing = async (services: Services): Promise<void> => {
  const now = sharingNow(services);
  const run = sharingRun(services);
  const state = now === null ? 'none' : now.status.state;
  if (run.told === state) return;
  const isFirst = run.told === null;
  run.told = state;
  if (now === null || !now.status.isClosed) {
    if (!isFirst || now?.status.state !== 'good')
      services.tell({ kind: 'changed', what: ['state', 'queue', 'posts'], post: null });
    return;
  }
  const { what } = saySharing(now.link, now.status);
  await settleChange(services, {
    line: { kind: 'sharing.refused', by: HALLPASS, data: { state, what } },
    what: ['state', 'queue', 'posts'],
  });
};

/** What lies in the folder, for a laptop that reads it. */
const readIn = async (services: Services, link: SharingLink, found: FoundDistrictFile): Promise<void> => {
  if (found.kind !== 'found') {
    await note(services, link, found.kind, found.kind === 'unreadable' ? found.why : null);
    return;
  }
  const verified = verifyDistrictFile(services, found.bytes, link);
  if (!verified.ok) {
    await note(services, link, verified.kind, verified.detail);
    return;
  }
  const { file } = verified;
  const isKnown = link.applied && link.hash === file.hash && sharingRun(services).taken === file.hash;
  if (isKnown) await note(services, link, null);
  else await takeOrWait(services, file);
};

/** Whether what lies in the folder is what this laptop wrote last, or older: then it may be written over. */
export const isOurs = (services: Services, link: SharingLink, found: FoundDistrictFile): boolean => {
  if (found.kind !== 'found') return true;
  const opened = services.stores.reviews.open(found.bytes, 'district');
  // What cannot be read is mended by writing it anew; nobody takes anything from it.
  if (!opened.ok) return true;
  const { parcel } = opened;
  const body = bodyOf(parcel);
  if (body === null || body === 'newer') return false;
  if (parcel.key !== link.key || body.district !== link.district) return false;
  return body.sequence < link.sequence || parcel.hash === link.hash;
};

/** The same for the laptop that writes it: another one's file there stops it. */
const watchOver = async (services: Services, link: SharingLink, found: FoundDistrictFile): Promise<void> => {
  if (!isOurs(services, link, found)) await note(services, link, 'conflict');
};

/** One look, read twice where the first came in the midst of a replacement. */
export const readFolder = async (services: Services, folder: string): Promise<FoundDistrictFile> => {
  const found = await services.districtFolder.read(folder);
  const isWhole = found.kind !== 'found' || services.stores.reviews.open(found.bytes, 'district').ok;
  return isWhole ? found : services.districtFolder.read(folder);
};

/**
 * Runs a change of the laptop that writes, with what lies in its folder. The folder is read before the change's turn, as
 * in `lookAtDistrictFile`; `need` answers the link or refuses, and is asked again when the turn has come.
 */
export const withFolderRead = async <T>(
  services: Services,
  need: () => SharingLink,
  run: (link: SharingLink, found: FoundDistrictFile) => Promise<T>,
): Promise<T> => {
  const { district, folder } = need();
  const found = await readFolder(services, folder);
  return oneAtATime(services, async () => {
    const link = need();
    if (link.district !== district || link.folder !== folder)
      throw new Refusal('stale', 'The district file lies in another folder by now. Nothing was changed.');
    return run(link, found);
  });
};

/**
 * Looks into the district's folder: what is new and sound comes into force, what is not is kept as trouble. The folder
 * is read before anything else of the library has to wait, so never from inside `oneAtATime`. Before every release, every
 * step of a hand-off and every queueing. Does nothing while the register is locked.
 */
export const lookAtDistrictFile = async (services: Services): Promise<void> => {
  const { sharing, register } = services.stores;
  const link = sharing.get();
  if (link === null) return;
  const found = await readFolder(services, link.folder);
  await oneAtATime(services, async () => {
    const now = sharing.get();
    if (now === null || now.district !== link.district || register.state() !== 'open') return;
    await (now.role === 'reads' ? readIn : watchOver)(services, now, found);
    sharingRun(services).lookedAt = services.clock.now();
    await keepNewest(services);
    await tellSharing(services);
  });
};

/**
 * Runs a step of a release, or a queueing, after a look into the district's folder. Where no district file is read or
 * written here, its turn is the one it was asked in, like every change's.
 */
export const afterALook = <T>(services: Services, run: () => Promise<T>): Promise<T> =>
  services.stores.sharing.get() === null
    ? oneAtATime(services, run)
    : lookAtDistrictFile(services).then(() => oneAtATime(services, run));
