import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { MAX_FILE_BYTES, isFolder, isNoFile, notRead, stillChanging, tooManyBytes } from './refusals.ts';

export type Picked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

const no = (why: string): Picked => ({ ok: false, why });

/** The system’s code of what a file call threw; null for anything else. */
export const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;

/** Reads a whole file, also one that grows meanwhile, up to one byte beyond the limit. */
const readUpTo = async (handle: FileHandle, size: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(Math.min(size, MAX_FILE_BYTES) + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
};

/**
 * Reads a file a person chose. It is only ever read. Folders, pipes and devices are refused before they are opened,
 * files over the limit before they are read. Never throws.
 */
export const readPicked = async (path: string): Promise<Picked> => {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return no(isFolder);
    if (!facts.isFile()) return no(isNoFile);
    if (facts.size > MAX_FILE_BYTES) return no(tooManyBytes(facts.size, MAX_FILE_BYTES));
    // Not waiting: a pipe that took the file's name meanwhile would hold the app up for ever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = await readUpTo(handle, facts.size);
      return bytes.length > facts.size ? no(stillChanging) : { ok: true, bytes };
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    return no(notRead(codeOf(thrown)));
  }
};
