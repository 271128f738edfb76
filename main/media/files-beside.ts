import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileBeside, Services } from '../services.ts';

/** A name as a list from any system writes it, in this system's own way. */
const spelled = (name: string): string => (sep === '/' ? name.replaceAll('\\', '/') : name);

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const OUTSIDE = 'It lies outside the folder of the list. Put it beside the list.';

/**
 * The files a list names, in the list's own folder or below. A list comes from anybody: what it names elsewhere is never
 * opened, not even by way of a link.
 */
export const filesBeside: Services['filesBeside'] = async (list, names) => {
  const folder = await realpath(dirname(list));
  const look = async (name: string): Promise<FileBeside> => {
    const no = (why: string): FileBeside => ({ ok: false, name, why });
    const asked = resolve(folder, spelled(name));
    if (!isWithin(folder, asked) && !isWithin(dirname(list), asked)) return no(OUTSIDE);
    try {
      const path = await realpath(asked);
      if (!isWithin(folder, path)) return no(OUTSIDE);
      return (await stat(path)).isFile() ? { ok: true, name, path } : no('It is no file.');
    } catch {
      return no('There is no such file beside the list.');
    }
  };
  const found: FileBeside[] = [];
  for (const name of names) found.push(await look(name));
  return found;
};
