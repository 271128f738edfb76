import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DISTRICT_FILE_NAME, districtFolder } from '../../../main/storage/district-folder.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { joinSharing, publishSharing, sharingCode } from '../../../main/workflow/share.ts';
import { tendDistrictFile } from '../../../main/workflow/tend-district-file.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { DISTRICT, MINUTE, newWorld, outside, type World } from './world.ts';

let tokens = 0;

/** A folder on the real disk that two laptops reach. */
export const sharedFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hallpass-district-'));
  const path = join(folder, DISTRICT_FILE_NAME);
  return {
    folder,
    path,
    bytes: async (): Promise<Uint8Array> => new Uint8Array(await readFile(path)),
    put: (bytes: Uint8Array) => writeFile(path, bytes),
    gone: () => rm(path),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
export type SharedFolder = Awaited<ReturnType<typeof sharedFolder>>;

/** A laptop that reaches the folder, with the district role at its desk. */
export const laptop = async (shared: SharedFolder, world?: World): Promise<World> => {
  const one = world ?? (await newWorld(outside()));
  one.sit(DISTRICT);
  one.out.answers.folder = shared.folder;
  Object.assign(one.services, {
    districtFolder: districtFolder(nodeFiles, () => `t${(tokens += 1)}`),
  });
  return one;
};

/** The office's laptop writes, the school's reads. */
export const twoLaptops = async () => {
  const shared = await sharedFolder();
  const office = await laptop(shared);
  const school = await laptop(shared);
  await publishSharing(office.services);
  const { code } = await sharingCode(office.services);
  await joinSharing(school.services, { code });
  return { shared, office, school, code };
};

/** One tick of the scheduler, so many minutes later. */
export const tick = async (world: World, minutes = 3): Promise<void> => {
  world.out.time.now += minutes * MINUTE;
  await tendDistrictFile(world.services);
  await releaseDue(world.services);
};

/** The office writes what changed, the school reads it. */
export const carry = async ({ office, school }: { readonly office: World; readonly school: World }) => {
  await tick(office);
  await tick(school);
};
