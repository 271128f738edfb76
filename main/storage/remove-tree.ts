import { type FileSystem, listOrNone } from './files.ts';

/** Removes a folder and all that is in it. Fine where there is none. */
export const removeTree = async (fs: FileSystem, folder: string): Promise<void> => {
  if ((await fs.stat(folder)) === null) return;
  for (const name of await listOrNone(fs, folder)) {
    const facts = await fs.stat(`${folder}/${name}`);
    if (facts?.kind === 'folder') await removeTree(fs, `${folder}/${name}`);
    else if (facts !== null) await fs.unlink(`${folder}/${name}`);
  }
  await fs.removeFolder(folder);
};
