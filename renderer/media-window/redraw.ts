import { type Box, type QuarterTurns, reachesInto, WHOLE } from '../../shared/domain/box.ts';
import type { PaintedCover } from '../../shared/domain/cover.ts';
import { boxAfterCut, cutSize, isUncut, turnedSize, UNCUT } from '../../shared/domain/cut.ts';
import { fitWithin } from '../../shared/domain/picture-size.ts';
import type { SentJob } from '../../shared/ipc/media-channels.ts';
import { type Decoded, decode, type RedrawJob } from './decode.ts';
import { paintCover } from './paint-cover.ts';
import { withoutProfile } from './without-profile.ts';

export interface Redrawn {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Visually the same as the original, at about a fifth of its bytes. */
const PHOTO_QUALITY = 0.9;
/** Letters of a flyer keep their edges. */
const DRAWING_QUALITY = 0.97;

/** Every canvas is read back, once or twice: it is kept where reading is quick. */
const READ_BACK = { colorSpace: 'srgb', willReadFrequently: true } as const;

/** What is done to the pen so that a picture with EXIF's number 2 to 8 comes to lie upright. Source: EXIF 2.32, Orientation. */
const TURNS: Readonly<Record<number, (width: number, height: number) => DOMMatrix2DInit>> = {
  2: (width) => ({ a: -1, b: 0, c: 0, d: 1, e: width, f: 0 }),
  3: (width, height) => ({ a: -1, b: 0, c: 0, d: -1, e: width, f: height }),
  4: (_width, height) => ({ a: 1, b: 0, c: 0, d: -1, e: 0, f: height }),
  5: () => ({ a: 0, b: 1, c: 1, d: 0, e: 0, f: 0 }),
  6: (_width, height) => ({ a: 0, b: 1, c: -1, d: 0, e: height, f: 0 }),
  7: (width, height) => ({ a: 0, b: -1, c: -1, d: 0, e: height, f: width }),
  8: (width) => ({ a: 0, b: -1, c: 1, d: 0, e: 0, f: width }),
};
const liesOnItsSide = (turn: number): boolean => turn >= 5;

/** EXIF's number for a picture that was turned clockwise by so many quarters, so that it can be turned the same way. */
const QUARTERS: Readonly<Record<QuarterTurns, number>> = { 0: 1, 1: 6, 2: 3, 3: 8 };

/** The transform that EXIF's number asks for; the sizes are those before it. */
const lay = (turn: number, width: number, height: number): DOMMatrix =>
  DOMMatrix.fromMatrix(TURNS[turn]?.(width, height));

/** Where a box of the upright picture lies in its file. */
const inFile = ([left, top, wide, tall]: Box, turn: number): Box => {
  const back = lay(turn, 1, 1).inverse();
  const [a, b] = [[left, top] as const, [left + wide, top + tall] as const].map(([x, y]) =>
    back.transformPoint({ x, y }),
  );
  if (a === undefined || b === undefined) throw new Error('There is no such turn');
  return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
};

/**
 * The part of a picture that stays, whole pixels of its own file. It is cut out before anything is made smaller: there
 * the colours of neighbours are mixed, and those outside must not be among them. Drawn, not made a bitmap of: there the
 * browser would count from the corner of a JPEG that is not turned yet.
 */
const cutOut = (picture: Decoded, crop: Box, turn: number): OffscreenCanvas => {
  const [left, top, wide, tall] = inFile(crop, turn);
  const x = Math.min(picture.width - 1, Math.round(left * picture.width));
  const y = Math.min(picture.height - 1, Math.round(top * picture.height));
  const width = Math.max(1, Math.min(picture.width - x, Math.round(wide * picture.width)));
  const height = Math.max(1, Math.min(picture.height - y, Math.round(tall * picture.height)));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', READ_BACK);
  if (pen === null) throw new Error('There is no canvas to draw on');
  pen.drawImage(picture.source, -x, -y);
  return canvas;
};

interface Laid {
  readonly canvas: OffscreenCanvas;
  readonly part: Decoded['source'] | OffscreenCanvas;
  /** The size at which the part is drawn, as it lies in its file. */
  readonly width: number;
  readonly height: number;
  /** How it then comes to lie on the canvas. */
  readonly by: DOMMatrix;
}

/** A canvas of the final size, and what is drawn on it. */
const layOut = (picture: Decoded, { longEdge, turn = 1, cut = UNCUT }: SentJob): Laid => {
  const isOnSide = liesOnItsSide(turn);
  if (isUncut(cut)) {
    const { width, height } = fitWithin(picture, longEdge);
    const canvas = isOnSide ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
    return { canvas, part: picture.source, width, height, by: lay(turn, width, height) };
  }
  const upright = isOnSide ? { width: picture.height, height: picture.width } : picture;
  const size = cutSize(upright, cut, longEdge);
  const lying = turnedSize(size, cut.turn);
  const [width, height] = isOnSide ? [lying.height, lying.width] : [lying.width, lying.height];
  return {
    canvas: new OffscreenCanvas(size.width, size.height),
    part: cut.crop === null ? picture.source : cutOut(picture, cut.crop, turn),
    width,
    height,
    by: lay(QUARTERS[cut.turn], lying.width, lying.height).multiply(lay(turn, width, height)),
  };
};

/** Decodes, turns upright, converts colours to sRGB, and paints the pixels that stay on a fresh canvas. */
const paint = async (job: RedrawJob): Promise<OffscreenCanvas> => {
  const picture = await decode(job);
  try {
    const { canvas, part, width, height, by } = layOut(picture, job);
    const pen = canvas.getContext('2d', READ_BACK);
    if (pen === null) throw new Error('There is no canvas to draw on');
    pen.imageSmoothingQuality = 'high';
    pen.setTransform(by);
    pen.drawImage(part, 0, 0, width, height);
    pen.resetTransform();
    return canvas;
  } finally {
    picture.source.close();
  }
};

/** True where any pixel lets the ground through. */
const isSeeThrough = (canvas: OffscreenCanvas): boolean => {
  const pixels =
    canvas.getContext('2d', READ_BACK)?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
};

/** Whether a picture is most often a photo; whatever else is most often a flyer, a scan or a drawing. */
const IS_PHOTO: Readonly<Record<SentJob['type'], boolean>> = {
  'image/jpeg': true,
  'image/heic': true,
  'image/webp': true,
  'image/png': false,
  'image/gif': false,
  'image/tiff': false,
};

/**
 * A JPEG, since every platform takes that and one takes nothing else; what is most often a flyer at a higher quality.
 * Only what is see-through becomes a PNG.
 */
const encode = async (canvas: OffscreenCanvas, type: SentJob['type']): Promise<Blob> => {
  if (type !== 'image/jpeg' && isSeeThrough(canvas)) return await canvas.convertToBlob({ type: 'image/png' });
  const quality = IS_PHOTO[type] ? PHOTO_QUALITY : DRAWING_QUALITY;
  return await canvas.convertToBlob({ type: 'image/jpeg', quality });
};

/** The covers where they lie in what is left; those that were cut off are left out. */
const coversIn = ({ covers = [], cut = UNCUT }: SentJob): readonly PaintedCover[] =>
  isUncut(cut)
    ? covers
    : covers
        .map(({ kind, box }) => ({ kind, box: boxAfterCut(box, cut) }))
        .filter(({ box }) => reachesInto(box, WHOLE));

/** The picture with nothing but its pixels, its covers among them: upright, cut, at most `longEdge` pixels long. Throws what cannot be decoded. */
export const redraw = async (job: RedrawJob): Promise<Redrawn> => {
  const canvas = await paint(job);
  const { width, height } = canvas;
  try {
    for (const cover of coversIn(job)) paintCover(canvas, cover);
    const blob = await encode(canvas, job.type);
    const encoded = new Uint8Array(await blob.arrayBuffer());
    const bytes = blob.type === 'image/jpeg' ? withoutProfile(encoded) : encoded;
    return { bytes, width, height };
  } finally {
    // Its pixels would otherwise stay until the next collection, which does not see how large they are.
    canvas.width = 0;
    canvas.height = 0;
  }
};
