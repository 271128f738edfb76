import { z } from 'zod';
import type { Asset } from '../../shared/domain/asset.ts';
import { reachesInto, WHOLE } from '../../shared/domain/box.ts';
import type { PaintedCover } from '../../shared/domain/cover.ts';
import { boxAfterCut, isUncut } from '../../shared/domain/cut.ts';
import type { PictureDone, PictureJob } from '../../shared/ipc/media-channels.ts';
import type { MediaRefusal } from '../services.ts';
import { clearPicture, type Wish } from './clear-picture.ts';
import {
  type HashedFiles,
  type HashedFilesParts,
  incomingPath,
  isGone,
  isSha256,
  sha256,
} from './hashed-files.ts';
import { type Header, readHeader } from './read-header.ts';
import { readRecordLines, recordLines } from './record-lines.ts';
import { showsTheCut } from './shows-the-cut.ts';
import { movingNotCovered, movingNotCut, notCovered, notCut, originalGone } from './refusals.ts';

/** What is known of a picture with covers in it: the facts in which it differs from the picture without. */
const madeSchema = z.strictObject({
  recipe: z.string().refine(isSha256),
  derivative: z.string().refine(isSha256),
  type: z.enum(['image/jpeg', 'image/png']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
});
type Made = z.infer<typeof madeSchema>;

const KIND = 'covered';

/** Names exactly one picture with exactly these covers and this cut: the SHA-256 of all of it. */
const recipeOf = ({ original }: Asset, { covers, cut }: Wish): string => {
  const painted = covers.map(({ kind, box }) => [kind, ...box]);
  const { turn, crop, maxWidth } = cut;
  const parts = [original, painted, ...(isUncut(cut) ? [] : [[turn, crop, maxWidth]])];
  return sha256(new TextEncoder().encode(JSON.stringify(parts)));
};

interface Parts extends HashedFilesParts {
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  readonly originals: HashedFiles;
  readonly cleared: HashedFiles;
}

export interface CoveredPictures {
  /** The asset as it goes out with these covers burned in, and so cut; null where no such picture was made. */
  readonly find: (asset: Asset, wish: Wish) => Promise<Asset | null>;
  /** Makes it from the original, or answers the one that was made before and is whole. One at a time. */
  readonly make: (asset: Asset, wish: Wish) => Promise<{ ok: true; asset: Asset } | MediaRefusal>;
}

/**
 * Pictures with covers burned into their pixels, and cut to a part of them or turned. Each is redrawn from the original, verified as every cleared picture
 * is, and kept by its own hash; a record in `<library>/media/covered` says which covers and cut it was made with.
 * Nothing but such a record, written here, says that a face is covered or cut off.
 */
export const coveredPictures = (parts: Parts): CoveredPictures => {
  const { library, disk, newId, redraw, originals, cleared } = parts;
  const known = new Map<string, Made>();
  const folderOf = (recipe: string): readonly string[] => ['media', 'covered', recipe.slice(0, 2)];
  const pathOf = (recipe: string): string => `${library}/${folderOf(recipe).join('/')}/${recipe}.json`;

  const read = async (recipe: string): Promise<Made | null> => {
    const before = known.get(recipe);
    if (before !== undefined) return before;
    try {
      const said = madeSchema.safeParse(readRecordLines(KIND, await disk.readFile(pathOf(recipe))));
      if (!said.success || said.data.recipe !== recipe) return null;
      known.set(recipe, said.data);
      return said.data;
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  };

  const keep = async (made: Made): Promise<void> => {
    await disk.makeFolders(library, folderOf(made.recipe));
    const bytes = recordLines(KIND, madeSchema.parse(made));
    const path = pathOf(made.recipe);
    if (!(await disk.writeOnce(path, bytes, await incomingPath(parts)))) {
      const token = newId();
      await disk.addName(path, `${path}.before-${token}`, token);
      await disk.replace(path, bytes, token);
    }
    known.set(made.recipe, made);
  };

  const withFacts = (asset: Asset, { derivative, type, width, height, bytes }: Made): Asset => ({
    ...asset,
    derivative,
    type,
    width,
    height,
    bytes,
  });

  /** The hash of what is drawn of an original; null where nothing is. */
  const drawnHash = async (
    original: Uint8Array,
    header: Extract<Header, { ok: true }>,
    wish: Wish,
  ): Promise<string | null> => {
    const drawn = await clearPicture(redraw, newId(), original, header, wish);
    return drawn.ok ? sha256(drawn.bytes) : null;
  };

  /**
   * Whether the covers are in a picture: it is another one than without them. A plain wall looks the same pixelated; but
   * then one colour in the same places must make another picture, or the window did not paint at all. Covers that were
   * cut off leave nothing to paint.
   */
  const isPainted = async (
    derivative: string,
    asset: Asset,
    original: Uint8Array,
    header: Extract<Header, { ok: true }>,
    { covers, cut }: Wish,
  ): Promise<boolean> => {
    if (!covers.some(({ box }) => reachesInto(boxAfterCut(box, cut), WHOLE))) return true;
    const bare = isUncut(cut) ? asset.derivative : await drawnHash(original, header, { covers: [], cut });
    if (bare === null) return false;
    if (bare !== derivative) return true;
    const solid = covers.map(({ box }): PaintedCover => ({ kind: 'solid', box }));
    const painted = await drawnHash(original, header, { covers: solid, cut });
    return painted !== null && painted !== bare;
  };

  return {
    find: async (asset, wish) => {
      const made = await read(recipeOf(asset, wish));
      return made === null ? null : withFacts(asset, made);
    },
    make: async (asset, wish) => {
      const recipe = recipeOf(asset, wish);
      const refused = wish.covers.length > 0 ? notCovered : notCut;
      const before = await read(recipe);
      if (before !== null && (await cleared.read(before.derivative)) !== null)
        return { ok: true, asset: withFacts(asset, before) };
      const original = await originals.read(asset.original);
      if (original === null) return { ok: false, why: originalGone };
      const header = readHeader(original, asset.name);
      if (!header.ok) return { ok: false, why: refused };
      if (header.isMoving)
        return { ok: false, why: wish.covers.length > 0 ? movingNotCovered : movingNotCut };
      const drawn = await clearPicture(redraw, newId(), original, header, wish);
      if (!drawn.ok || drawn.type === 'image/gif') return { ok: false, why: refused };
      // What people looked at when they chose the part; where it is gone, nothing says what the part shows.
      const whole = await cleared.read(asset.derivative);
      if (whole === null || !showsTheCut(whole, drawn.bytes, wish)) return { ok: false, why: refused };
      const derivative = await cleared.keep(drawn.bytes);
      if (!(await isPainted(derivative, asset, original, header, wish)))
        return { ok: false, why: notCovered };
      const { type, width, height } = drawn;
      const made: Made = { recipe, derivative, type, width, height, bytes: drawn.bytes.length };
      await keep(made);
      return { ok: true, asset: withFacts(asset, made) };
    },
  };
};
