import type { SharingView } from '../../shared/ipc/sharing-views.ts';
import type { Services } from '../services.ts';
import { lookAtDistrictFile, withFolderRead } from './look-at-district-file.ts';
import { needDistrict } from './need.ts';
import { needRegister } from './people.ts';
import { Refusal } from './refusal.ts';
import { bodyOf } from './verify-district-file.ts';
import { viewSharing } from './view-sharing.ts';
import { writeNext } from './write-district-file.ts';
import { writeLine } from './write-line.ts';

/** Reads the district file now, or writes it where this laptop does. */
export const shareNow = async (services: Services): Promise<SharingView> => {
  needRegister(services);
  if (services.stores.sharing.get()?.role === 'writes') await writeNext(services);
  else await lookAtDistrictFile(services);
  return viewSharing(services);
};

/**
 * On the laptop that writes, after another one wrote under the same key (a library brought back on a second laptop): this
 * one goes on, under a number after the other's. A file of another key is never written over.
 */
export const takeOverSharing = async (services: Services): Promise<SharingView> => {
  const found = await withFolderRead(
    services,
    () => {
      needDistrict(services, 'write the district file');
      needRegister(services);
      const link = services.stores.sharing.get();
      if (link?.role !== 'writes')
        throw new Refusal('refused', 'This laptop does not write the district file. Nothing was changed.');
      return link;
    },
    async (link, there) => {
      const { sharing, reviews } = services.stores;
      const opened = there.kind === 'found' ? reviews.open(there.bytes, 'district') : null;
      if (opened?.ok === true) {
        const body = bodyOf(opened.parcel);
        if (
          body === null ||
          body === 'newer' ||
          opened.parcel.key !== link.key ||
          body.district !== link.district
        )
          throw new Refusal(
            'refused',
            'The file in the folder is signed by another laptop, or written for another code. Leave the district file here and join that one, or move it away first. Nothing was changed.',
          );
        await sharing.save({
          sequence: Math.max(link.sequence, body.sequence),
          hash: opened.parcel.hash,
          trouble: null,
        });
      } else await sharing.save({ trouble: null });
      await writeLine(services, { kind: 'sharing.taken-over' });
      return there;
    },
  );
  await writeNext(services, found);
  return viewSharing(services);
};
