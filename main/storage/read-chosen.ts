import { type FileSystem, errnoOf } from './files.ts';

/** A file a person chose, or why it was not read, in words for that person. */
export type ChosenFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly why: string };

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

const megabytes = (bytes: number): string =>
  `${(bytes / 1_048_576).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;

const READ: Readonly<Record<string, string>> = {
  ENOENT: 'The file is no longer there. It may have been moved or renamed; choose it again.',
  EACCES:
    'This computer account may not read the file. Ask whoever it belongs to, or copy it to a folder of yours.',
  EPERM:
    'This computer account may not read the file. Ask whoever it belongs to, or copy it to a folder of yours.',
};

/** Reads a file of at most `most` bytes; a larger one is refused before it is read. It is only ever read. Never throws. */
export const readChosen =
  (fs: FileSystem) =>
  async (path: string, most: number): Promise<ChosenFile> => {
    const name = nameOf(path);
    const no = (why: string): ChosenFile => ({ ok: false, name, why });
    const tooLarge = (size: number): ChosenFile =>
      no(`The file has ${megabytes(size)}; ${megabytes(most)} is the most. Nothing was read.`);
    try {
      const facts = await fs.stat(path);
      if (facts === null) return no(READ['ENOENT'] ?? '');
      if (facts.kind === 'folder') return no('This is a folder. Choose the file in it.');
      // A pipe or a device may never end.
      if (facts.kind === 'other') return no('This is no ordinary file, so it was not read.');
      if (facts.size > most) return tooLarge(facts.size);
      const bytes = await fs.readFile(path);
      return bytes.byteLength > most ? tooLarge(bytes.byteLength) : { ok: true, name, bytes };
    } catch (thrown) {
      return no(
        READ[errnoOf(thrown) ?? ''] ??
          'The file could not be read: its disk did not give it. Check the disk or cable and choose it again.',
      );
    }
  };
