import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { FileSystem } from './files.ts';

/** A path nobody has yet: the name, or with "(2)" and so on before its ending. */
export const freeName = async (fs: FileSystem, path: string, ending = ''): Promise<string> => {
  for (let count = 1; count <= 1_000; count += 1) {
    const free = `${path}${count === 1 ? '' : ` (${count})`}${ending}`;
    if ((await fs.stat(free)) === null) return free;
  }
  throw new StorageProblem(
    'exists',
    'There are too many exports of that name here.',
    'Choose another folder.',
  );
};
