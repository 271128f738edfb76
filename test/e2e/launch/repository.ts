import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const upwards = (folder: string): string => {
  if (existsSync(join(folder, 'electron-builder.yml'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('These tests run inside the repository.');
  return upwards(above);
};

/** The repository's folder, looked for upwards: benches and the demo run from a bundle that lies elsewhere in it. */
export const repository = upwards(import.meta.dirname);
