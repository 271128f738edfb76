import { rm } from 'node:fs/promises';
import type { Content, MediaDisk } from './media-disk.ts';

/** One cleared picture or video for a hand-off. */
export interface HandOffFile {
  readonly name: string;
  readonly content: Content;
  readonly isVideo: boolean;
  /** The captions of a video, as a file beside it. */
  readonly captions: { readonly name: string; readonly text: string } | null | undefined;
  /** Null where the picture has none. */
  readonly altText: string | null;
}

const NOTE = 'alt-text.txt';

/** Letters, digits, dots and dashes, beginning with a letter or digit: a plain name on every system, and no path. */
const isPlain = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/u.test(name);

/** What is said of one file in the note. */
const noteOf = ({ name, altText, isVideo, captions }: HandOffFile): string => {
  if (!isVideo) return `${name}\n${altText?.trim() || 'No alt text: leave the field empty.'}`;
  return `${name}\n${captions ? `A video. Upload its captions with it: ${captions.name}` : 'A video without captions.'}`;
};

/** What the person copies from. */
const altTexts = (files: readonly HandOffFile[]): string =>
  [
    'The alt text of each picture. Copy it into the field for alt text where you post.',
    ...files.map(noteOf),
  ].join('\n\n');

/** The folder of one delivery, in `<library>/hand-off`. Throws for an id that is no plain name. */
const folderFor = (library: string, delivery: string): string => {
  if (!isPlain(delivery)) throw new Error('A delivery whose id cannot name a folder');
  return `${library}/hand-off/${delivery}`;
};

/** Removes a delivery's folder with all that is in it; links in it are removed, not followed. Fine when there is none. */
export const clearFolder = async (library: string, delivery: string): Promise<void> => {
  await rm(folderFor(library, delivery), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
};

/** Writes pictures and their alt texts into a fresh folder, answers its path. Throws, and leaves no folder, when that fails. */
export const fillFolder = async (
  { library, disk }: { readonly library: string; readonly disk: MediaDisk },
  delivery: string,
  files: readonly HandOffFile[],
): Promise<string> => {
  const folder = folderFor(library, delivery);
  const captions = files.flatMap((file) => file.captions ?? []);
  if (![...files, ...captions].every(({ name }) => isPlain(name) && name !== NOTE))
    throw new Error('A picture whose name is no plain name');
  await clearFolder(library, delivery);
  try {
    await disk.makeFolders(library, ['hand-off', delivery]);
    for (const { name, content } of files) await disk.writeNew(`${folder}/${name}`, content);
    for (const { name, text } of captions)
      await disk.writeNew(`${folder}/${name}`, new TextEncoder().encode(text));
    await disk.writeNew(`${folder}/${NOTE}`, new TextEncoder().encode(`${altTexts(files)}\n`));
  } catch (thrown) {
    await clearFolder(library, delivery);
    throw thrown;
  }
  return folder;
};
