import type { PictureSize } from './picture-size.ts';

/** Where a face is: left, top, width, height as parts (0–1) of the upright picture. */
export type FaceBox = readonly [left: number, top: number, width: number, height: number];

/** A place where the detector sees a face, and how sure it is, from 0 to 1. */
export interface FoundFace {
  readonly box: FaceBox;
  readonly sure: number;
}

/** Part of a picture that is looked at by itself, in pixels. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels along a side of a tile: what is smaller than it is looked at as a whole only. */
export const TILE_SIDE = 768;

/** Most faces that are kept of one picture, the surest first: more than a stand full of people shows at this size. */
export const MOST_FOUND = 300;

/** How many faces one moment of a video shows, and when it is, in seconds. */
export interface SeenMoment {
  readonly at: number;
  readonly faces: number;
}

/**
 * What is known of the faces in a picture or a video. `waiting`: nobody looked yet; `closer`: the whole picture was looked at, its
 * parts still are; `failed`: it could not be looked at, and only a person can say who is in it.
 */
export interface FaceScan {
  /** Id of the asset. */
  readonly asset: string;
  readonly state: 'waiting' | 'closer' | 'done' | 'failed';
  /** Of a picture. */
  readonly boxes: readonly FaceBox[];
  /** Of a video: the moments of it that were looked at so far, in their order. */
  readonly moments?: readonly SeenMoment[] | undefined;
  /** Of a video that is looked at just now: how many of its moments were. */
  readonly looked?: { readonly done: number; readonly of: number } | undefined;
}

/** Most faces that one moment of a video shows; 0 for a picture. Whoever is seen at once cannot be one person. */
export const mostSeen = ({ moments = [] }: Pick<FaceScan, 'moments'>): number =>
  Math.max(0, ...moments.map(({ faces }) => faces));

/** Parts of two boxes that lie in both, by the area of both together and by the area of the smaller one. */
const shared = (a: FaceBox, b: FaceBox): { readonly ofBoth: number; readonly ofSmaller: number } => {
  const wide = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const tall = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (wide <= 0 || tall <= 0) return { ofBoth: 0, ofSmaller: 0 };
  const inBoth = wide * tall;
  const [one, other] = [a[2] * a[3], b[2] * b[3]];
  return { ofBoth: inBoth / (one + other - inBoth), ofSmaller: inBoth / Math.min(one, other) };
};

/** Two boxes are of one face where this much of both, or of the smaller one, lies in both. */
const SAME_OF_BOTH = 0.4;
const SAME_OF_SMALLER = 0.65;

/** True where two boxes are most likely of one face: they cover each other, or one lies in the other. */
export const isSameFace = (a: FaceBox, b: FaceBox): boolean => {
  const { ofBoth, ofSmaller } = shared(a, b);
  return ofBoth > SAME_OF_BOTH || ofSmaller > SAME_OF_SMALLER;
};

/** One box for each face, the surest of those that are of the same one; the surest first, then from left to right. */
export const mergeFound = (found: readonly FoundFace[]): readonly FoundFace[] => {
  const sorted = [...found].sort(
    (a, b) =>
      b.sure - a.sure ||
      a.box[0] - b.box[0] ||
      a.box[1] - b.box[1] ||
      a.box[2] - b.box[2] ||
      a.box[3] - b.box[3],
  );
  const kept: FoundFace[] = [];
  for (const one of sorted) if (!kept.some(({ box }) => isSameFace(box, one.box))) kept.push(one);
  return kept;
};

/** Where tiles of `side` begin along an edge, so that neighbours overlap by at least a third and the last one ends with it. */
const startsOf = (edge: number, side: number): readonly number[] => {
  if (edge <= side) return [0];
  const steps = Math.ceil((edge - side) / (side * (2 / 3)));
  return Array.from({ length: steps + 1 }, (_, n) => Math.round((n * (edge - side)) / steps));
};

/** Overlapping squares that cover a picture; none where the picture is no larger than one. `side`: in pixels. */
export const tilesOf = ({ width, height }: PictureSize, side: number): readonly Tile[] => {
  if (width <= side && height <= side) return [];
  return startsOf(height, side).flatMap((top) =>
    startsOf(width, side).map((left) => ({
      left,
      top,
      width: Math.min(side, width),
      height: Math.min(side, height),
    })),
  );
};
