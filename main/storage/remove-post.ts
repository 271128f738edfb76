import { OLDER_GENERATIONS } from './durable-adapter.ts';
import { generationPaths } from './durable-write.ts';
import { type FileSystem, errnoOf } from './files.ts';
import { removeTree } from './remove-tree.ts';

const unlinkIfThere = async (fs: FileSystem, path: string): Promise<void> => {
  try {
    await fs.unlink(path);
  } catch (thrown) {
    if (errnoOf(thrown) !== 'ENOENT') throw thrown;
  }
};

/**
 * Removes a post's files from its month's folder: what lies beside it first, the post itself last, so that a machine
 * that stops half-way leaves a post in the bin, never half a one.
 */
export const removePost = async (fs: FileSystem, folder: string, id: string): Promise<void> => {
  await removeTree(fs, `${folder}/${id}.versions`);
  await removeTree(fs, `${folder}/${id}.passes`);
  for (const path of generationPaths(`${folder}/${id}.json`, OLDER_GENERATIONS))
    await unlinkIfThere(fs, path);
  await unlinkIfThere(fs, `${folder}/${id}.json`);
  await fs.syncFolder(folder);
};
