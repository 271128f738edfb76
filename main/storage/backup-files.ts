import { createHash } from 'node:crypto';
import { z } from 'zod';
import { putInEnvelope, takeFromEnvelope } from './envelope.ts';
import { type FileSystem, isTemp, listOrNone } from './files.ts';

/**
 * How a backup lies in its folder: every file once, named by its SHA-256, in `objects`; and a list of files for each
 * backup in `backups`. What did not change since the last backup is not copied again. What is sealed in the library
 * (the register) is copied as it lies there, sealed.
 */
export const OBJECTS = 'objects';
export const LISTS = 'backups';

export interface BackedUpFile {
  /** Path in the library. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** What the file looked like: one that looks the same is not read again. */
  readonly stamp: string;
}

export interface BackupList {
  /** ISO instant. */
  readonly at: string;
  /** The library's id. */
  readonly library: string;
  readonly files: readonly BackedUpFile[];
}

/** Plain names alone, so that a list from anywhere leads nowhere but into the library. */
const PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]{1,200}(?:\/[A-Za-z0-9._-]{1,200}){0,8}$/u;

const listSchema: z.ZodType<BackupList> = z.strictObject({
  at: z.string(),
  library: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string().regex(PATH),
      sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      size: z.int().nonnegative(),
      stamp: z.string(),
    }),
  ),
});

export const objectPath = (folder: string, sha256: string): string =>
  `${folder}/${OBJECTS}/${sha256.slice(0, 2)}/${sha256}`;

const KIND = 'backup';

export const writeList = (list: BackupList): Uint8Array =>
  putInEnvelope({
    kind: KIND,
    format: 1,
    saved: list.at,
    body: new TextEncoder().encode(JSON.stringify(list)),
  });

/** A list of files, or null where its checksum or what it says is not right. */
export const readList = async (fs: FileSystem, folder: string, name: string): Promise<BackupList | null> => {
  const opened = takeFromEnvelope(await fs.readFile(`${folder}/${LISTS}/${name}`), KIND);
  if (!opened.ok || opened.envelope.format !== 1) return null;
  const parsed = listSchema.safeParse(JSON.parse(new TextDecoder().decode(opened.envelope.body)));
  return parsed.success ? parsed.data : null;
};

/** Names of the lists in a backup's folder, newest first. */
export const listNames = async (fs: FileSystem, folder: string): Promise<readonly string[]> =>
  (await listOrNone(fs, `${folder}/${LISTS}`))
    .filter((name) => name.endsWith('.json') && !isTemp(name))
    .toReversed();

/** Bytes read at once. */
const PIECE = 1_048_576;

/** Reads a file piece by piece into `write`; answers its SHA-256, hex, and its size. */
export const pourFile = async (
  fs: FileSystem,
  path: string,
  write: (bytes: Uint8Array) => Promise<void> = async () => undefined,
): Promise<{ readonly sha256: string; readonly size: number }> => {
  const file = await fs.openRead(path);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for (;;) {
      const bytes = await file.read(size, PIECE);
      if (bytes.byteLength === 0) return { sha256: hash.digest('hex'), size };
      hash.update(bytes);
      size += bytes.byteLength;
      await write(bytes);
    }
  } finally {
    await file.close();
  }
};
