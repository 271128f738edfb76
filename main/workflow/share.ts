import type { SharingLink } from '../../shared/domain/sharing.ts';
import { STALE_AFTER } from '../../shared/sharing/sharing-body.ts';
import { saySharing } from '../../shared/sharing/sharing-status.ts';
import type { SharingView } from '../../shared/ipc/sharing-views.ts';
import type { FoundDistrictFile, Services } from '../services.ts';
import { activeHold } from './hold.ts';
import { readFolder, tellSharing, withFolderRead } from './look-at-district-file.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister } from './people.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { forgetRun, sharingRun } from './sharing-state.ts';
import { takeDistrictFile } from './take-district-file.ts';
import { bodyOf, type Verified, verifyDistrictFile } from './verify-district-file.ts';
import { viewSharing } from './view-sharing.ts';
import { writeNext } from './write-district-file.ts';
import { writeLine } from './write-line.ts';

/** Where there is a colleague with the district role, only that role joins and leaves: it decides what counts here. */
const needMayShare = (services: Services, what: string): void => {
  if (services.stores.colleagues.list().some((one) => one.active && one.role === 'district'))
    needDistrict(services, what);
};

const pickFolder = async (services: Services, title: string): Promise<string | null> => {
  const chosen = await services.desk.pickFolder(title);
  if (chosen === null) return null;
  const folder = await services.districtFolder.real(chosen);
  if (folder === null)
    throw new Refusal('refused', 'This folder cannot be reached just now. Nothing was changed.');
  const library = `${services.stores.info.path.replaceAll('\\', '/').replace(/\/+$/u, '')}/`;
  if (`${folder}/`.startsWith(library))
    throw new Refusal(
      'refused',
      'This folder lies in the library itself. Choose one that the other laptops reach; nothing was changed.',
    );
  return folder;
};

const linkNow = (
  services: Services,
  link: Pick<SharingLink, 'role' | 'folder' | 'district' | 'key' | 'staleAfter'>,
): SharingLink => {
  const now = new Date(services.clock.now()).toISOString();
  return {
    ...link,
    by: services.me().id,
    since: now,
    sequence: 0,
    hash: null,
    writtenAt: null,
    writtenBy: null,
    readAt: null,
    newest: now,
    hold: null,
    applied: false,
    trouble: null,
  };
};

/** Refuses a folder in which another laptop's file lies, or something nobody can read. */
const needFree = async (services: Services, found: FoundDistrictFile): Promise<void> => {
  if (found.kind === 'missing') return;
  if (found.kind === 'unreadable')
    throw new Refusal('refused', `This folder cannot be used: ${found.why}. Nothing was changed.`);
  const { reviews } = services.stores;
  const opened = reviews.open(found.bytes, 'district');
  if (!opened.ok)
    throw new Refusal(
      'refused',
      'A file with the name of the district file lies there already, and Hallpass cannot read it. Move it away or choose another folder; nothing was changed.',
    );
  const { key } = opened.parcel;
  if (key === (await reviews.ownKey())) return;
  const body = bodyOf(opened.parcel);
  const by = body === null || body === 'newer' ? 'another laptop' : body.by;
  throw new Refusal(
    'refused',
    `The district file of ${by} (${reviews.codeOf(key)}) lies there already, and only one laptop writes it. Join that one; or, if this laptop is to take over, move the file away first. Nothing was changed.`,
  );
};

/**
 * Makes this the laptop that writes the district file, in a folder that is asked for. A new code goes with it, which the
 * other laptops type in. Null where the dialog was closed.
 */
export const publishSharing = async (services: Services): Promise<SharingView | null> => {
  needDistrict(services, 'write the district file');
  // Nothing else waits for the dialog, nor for the drive.
  const folder = await pickFolder(services, 'Choose the folder for the district file');
  if (folder === null) return null;
  const found = await readFolder(services, folder);
  await oneAtATime(services, async () => {
    needRegister(services);
    const { sharing, reviews } = services.stores;
    if (sharing.get() !== null)
      throw new Refusal('refused', 'Leave the district file there is first. Nothing was changed.');
    await needFree(services, found);
    const key = await reviews.ownKey();
    const district = sharing.newDistrict();
    forgetRun(services);
    await sharing.begin(
      linkNow(services, { role: 'writes', folder, district, key, staleAfter: STALE_AFTER }),
      sharing.newSecret(),
    );
    await writeLine(services, { kind: 'sharing.published', data: { code: reviews.codeOf(key) } });
    sharingRun(services).lookedAt = services.clock.now();
  });
  // What lies there was looked at: an older file of this very laptop, or none.
  await writeNext(services, { kind: 'missing' });
  return viewSharing(services);
};

const WHY_NOT_JOINED: Readonly<Record<string, string>> = {
  broken:
    'The code does not open this file. The code may be an older one, or the file was cut off on its way.',
  newer: 'The file was written by a newer Hallpass. Update this one first.',
  future: 'The file is dated later than this laptop’s clock. Check the time of this laptop first.',
};

const sayNotJoined = (link: SharingLink, { kind, detail }: Extract<Verified, { ok: false }>): string => {
  const known = WHY_NOT_JOINED[kind];
  if (known !== undefined) return known;
  const trouble = { kind, at: link.since, detail };
  const status = { state: kind, isClosed: true, age: null };
  return saySharing({ ...link, trouble }, status).what;
};

/** Joins a district by its code and the folder that is asked for. Null where the dialog was closed. */
export const joinSharing = async (
  services: Services,
  { code }: { readonly code: string },
): Promise<SharingView | null> => {
  needMayShare(services, 'join the district file');
  const { sharing, reviews } = services.stores;
  const read = sharing.readCode(code);
  if (!read.ok) throw new Refusal('refused', `${read.why} Nothing was changed.`);
  const folder = await pickFolder(services, 'Choose the folder the district file lies in');
  if (folder === null) return null;
  const found = await services.districtFolder.read(folder);
  return oneAtATime(services, async () => {
    needRegister(services);
    if (sharing.get()?.role === 'writes')
      throw new Refusal('refused', 'This laptop writes the district file. Nothing was changed.');
    if (found.kind !== 'found')
      throw new Refusal(
        'refused',
        found.kind === 'missing'
          ? 'There is no district file in this folder. Nothing was changed.'
          : `The district file cannot be read: ${found.why}. Nothing was changed.`,
      );
    const opened = reviews.open(found.bytes, 'district');
    if (!opened.ok) throw new Refusal('refused', opened.why);
    const { key } = opened.parcel;
    if (reviews.codeOf(key) !== read.signer)
      throw new Refusal(
        'refused',
        'This is not the code of the laptop that wrote the file in this folder. Compare it once more with the district office; nothing was changed.',
      );
    if (key === (await reviews.ownKey()))
      throw new Refusal('refused', 'This laptop wrote that file itself. Nothing was changed.');
    const fresh = linkNow(services, {
      role: 'reads',
      folder,
      district: '',
      key,
      staleAfter: STALE_AFTER,
    });
    const verified = verifyDistrictFile(services, found.bytes, {
      key,
      district: null,
      sequence: 0,
      hash: null,
      secret: read.secret,
    });
    if (!verified.ok) throw new Refusal('refused', `${sayNotJoined(fresh, verified)} Nothing was changed.`);
    const { file } = verified;
    forgetRun(services);
    await sharing.begin({ ...fresh, district: file.body.district }, read.secret);
    await writeLine(services, {
      kind: 'sharing.joined',
      data: { name: file.body.by, code: reviews.codeOf(key) },
    });
    await takeDistrictFile(services, file);
    sharingRun(services).lookedAt = services.clock.now();
    await tellSharing(services);
    services.tell({ kind: 'changed', what: ['state'], post: null });
    return viewSharing(services);
  });
};

/** Neither writes nor reads it any more. What it brought stays, its hold too: that is lifted here from now on. */
export const leaveSharing = (services: Services): Promise<SharingView> =>
  oneAtATime(services, async () => {
    needMayShare(services, 'leave the district file');
    const { sharing, settings } = services.stores;
    const link = sharing.get();
    if (link !== null) {
      const hold = link.role === 'reads' ? link.hold : null;
      if (hold !== null) await settings.save({ holds: [...settings.get().holds, { ...hold, until: null }] });
      await sharing.leave();
      forgetRun(services);
      await settleChange(services, {
        line: { kind: 'sharing.left', data: { role: link.role, held: activeHold(services) !== null } },
        what: ['state', 'queue', 'posts', 'accounts'],
      });
    }
    return viewSharing(services);
  });

/** The code that other laptops type in; for the district role of the laptop that writes. */
export const sharingCode = async (services: Services): Promise<{ readonly code: string }> => {
  needDistrict(services, 'see the code of the district file');
  needRegister(services);
  const link = services.stores.sharing.get();
  if (link?.role !== 'writes')
    throw new Refusal('refused', 'The code is shown on the laptop that writes the district file.');
  return { code: services.stores.sharing.code(link.key) };
};

/** After how many hours the other laptops take the file for too old; written into it at once. */
export const limitSharing = async (
  services: Services,
  { hours }: { readonly hours: number },
): Promise<SharingView> => {
  const found = await withFolderRead(
    services,
    () => {
      needDistrict(services, 'say how old the district file may be');
      const link = services.stores.sharing.get();
      if (link?.role !== 'writes')
        throw new Refusal(
          'refused',
          'The district office says how old its file may be. Nothing was changed.',
        );
      return link;
    },
    async (_link, there) => {
      await services.stores.sharing.save({ staleAfter: hours });
      await writeLine(services, { kind: 'sharing.limited', data: { hours } });
      return there;
    },
  );
  await writeNext(services, found);
  return viewSharing(services);
};
