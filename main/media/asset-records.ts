import { z } from 'zod';
import { type Asset, MAX_TAG_LENGTH, MAX_TAGS } from '../../shared/domain/asset.ts';
import { type HashedFilesParts, incomingPath, isGone, isSha256 } from './hashed-files.ts';
import { readRecordLines, recordLines } from './record-lines.ts';

const hash = z.string().refine(isSha256);
const text = z.string().min(1).max(300);

const still = z.strictObject({
  at: z.number().nonnegative(),
  picture: hash,
  width: z.int().positive(),
  height: z.int().positive(),
});

const filmSchema = z.strictObject({
  duration: z.number().positive(),
  hasSound: z.boolean(),
  codec: text,
  poster: still.nullable(),
  frames: z.array(still).max(50),
});

const assetSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{20}$/u),
  original: hash,
  derivative: hash,
  name: text,
  kind: z.enum(['image', 'video']),
  type: z.enum(['image/jpeg', 'image/png', 'image/gif', 'video/mp4']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  removed: z.array(text).max(20),
  film: filmSchema.optional(),
  /** Records of before there were tags have none. */
  tags: z.array(z.string().min(1).max(MAX_TAG_LENGTH)).max(MAX_TAGS).default([]),
  addedAt: text,
  addedBy: text,
});

/** The asset of a record; null when a byte of it changed, or it names another asset than its file. */
const parsed = (bytes: Uint8Array, id: string): Asset | null => {
  const said = assetSchema.safeParse(readRecordLines('asset', bytes));
  if (!said.success) return null;
  const asset = said.data;
  if ((asset.kind === 'video') !== (asset.film !== undefined)) return null;
  return asset.id === id && asset.original.startsWith(id) ? asset : null;
};

/** What the library knows of its pictures: one small file each. */
export interface AssetRecords {
  /** Null where there is no record, or it is damaged. */
  readonly read: (id: string) => Promise<Asset | null>;
  /** Ids that have a file, damaged ones too. */
  readonly ids: () => Promise<readonly string[]>;
  /** Durable once it resolves. What stood there, sound or damaged, keeps a second name. */
  readonly keep: (asset: Asset) => Promise<void>;
  /** Puts a sound record's newer state in its place; durable once it resolves. */
  readonly change: (asset: Asset) => Promise<void>;
}

/** Records in `<library>/media/assets/<first two digits>/<id>.json`. */
export const assetRecords = (parts: HashedFilesParts): AssetRecords => {
  const { library, disk, newId } = parts;
  const folder = `${library}/media/assets`;
  const pathOf = (id: string): string => `${folder}/${id.slice(0, 2)}/${id}.json`;
  return {
    read: async (id) => {
      if (!/^[0-9a-f]{20}$/u.test(id)) return null;
      try {
        return parsed(await disk.readFile(pathOf(id)), id);
      } catch (thrown) {
        if (isGone(thrown)) return null;
        throw thrown;
      }
    },
    ids: async () => {
      const found: string[] = [];
      for (const prefix of await disk.list(folder)) {
        for (const name of await disk.list(`${folder}/${prefix}`)) {
          const id = /^([0-9a-f]{20})\.json$/u.exec(name)?.[1];
          if (id !== undefined) found.push(id);
        }
      }
      return found;
    },
    keep: async (asset) => {
      const bytes = recordLines('asset', assetSchema.parse(asset));
      await disk.makeFolders(library, ['media', 'assets', asset.id.slice(0, 2)]);
      const path = pathOf(asset.id);
      if (await disk.writeOnce(path, bytes, await incomingPath(parts))) return;
      const token = newId();
      await disk.addName(path, `${path}.before-${token}`, token);
      await disk.replace(path, bytes, token);
    },
    change: (asset) =>
      disk.replace(pathOf(asset.id), recordLines('asset', assetSchema.parse(asset)), newId()),
  };
};
