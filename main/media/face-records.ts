import { z } from 'zod';
import { type FoundFace, mergeFound, MOST_FOUND, type SeenMoment } from '../../shared/domain/found-faces.ts';
import { type HashedFilesParts, incomingPath, isGone } from './hashed-files.ts';
import { foundFaceSchema } from './read-faces.ts';
import { readRecordLines, recordLines } from './record-lines.ts';

/** Which detector, and how it is asked. Another one looks at every picture again. */
export const DETECTOR = 'ssd-mobilenet-v1/1';

const recordSchema = z.strictObject({
  asset: z.string().regex(/^[0-9a-f]{20}$/u),
  detector: z.string().min(1).max(100),
  /** True once its parts were looked at, too. */
  isWhole: z.boolean(),
  faces: z.array(foundFaceSchema).max(MOST_FOUND),
  moments: z
    .array(z.strictObject({ at: z.number().min(0), faces: z.int().min(0).max(MOST_FOUND) }))
    .max(50)
    .optional(),
});

/** What was found in one picture or video. */
export interface FaceRecord {
  readonly asset: string;
  readonly detector: string;
  readonly isWhole: boolean;
  readonly faces: readonly FoundFace[];
  /** Of a video: every moment that was looked at; none where none can be shown. */
  readonly moments?: readonly SeenMoment[] | undefined;
}

/** What a pass adds to what was known. A pass over the whole begins anew. */
export const foundWith = (
  record: FaceRecord | null,
  pass: 'whole' | 'tiles',
  found: readonly FoundFace[],
): readonly FoundFace[] =>
  mergeFound(pass === 'whole' ? found : [...(record?.faces ?? []), ...found]).slice(0, MOST_FOUND);

export interface FaceRecords {
  /** Null where there is none, or it is damaged: then the picture is looked at again. */
  readonly read: (asset: string) => Promise<FaceRecord | null>;
  /** Durable once it resolves; takes the place of an earlier one. */
  readonly keep: (record: FaceRecord) => Promise<void>;
}

const KIND = 'faces';

/**
 * What was found lies beside the asset, in `<library>/media/faces/<first two digits>/<id>.json`: places, and nothing about
 * who is there. It can be made again from the picture, so no earlier one is kept.
 */
export const faceRecords = (parts: HashedFilesParts): FaceRecords => {
  const { library, disk, newId } = parts;
  const folderOf = (id: string): readonly string[] => ['media', 'faces', id.slice(0, 2)];
  const pathOf = (id: string): string => `${library}/${folderOf(id).join('/')}/${id}.json`;
  return {
    read: async (asset) => {
      if (!/^[0-9a-f]{20}$/u.test(asset)) return null;
      try {
        const said = recordSchema.safeParse(readRecordLines(KIND, await disk.readFile(pathOf(asset))));
        return said.success && said.data.asset === asset ? said.data : null;
      } catch (thrown) {
        if (isGone(thrown)) return null;
        throw thrown;
      }
    },
    keep: async (record) => {
      const bytes = recordLines(KIND, recordSchema.parse(record));
      await disk.makeFolders(library, folderOf(record.asset));
      const path = pathOf(record.asset);
      if (!(await disk.writeOnce(path, bytes, await incomingPath(parts))))
        await disk.replace(path, bytes, newId());
    },
  };
};
