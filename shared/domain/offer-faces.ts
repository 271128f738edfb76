import { nextFaceId } from './face-id.ts';
import { type FaceBox, type FaceScan, isSameFace, mostSeen } from './found-faces.ts';
import type { Face, Media } from './post.ts';

/** Four digits behind the point, as boxes drawn by hand have. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const tidy = ([left, top, width, height]: FaceBox): FaceBox => {
  const [x, y] = [rounded(left), rounded(top)];
  return [x, y, rounded(Math.min(width, 1 - x)), rounded(Math.min(height, 1 - y))];
};

/** Somebody who is known to be in the picture and was said to be nobody yet: the first boxes are theirs. */
const isOpenWithoutPlace = ({ is, box }: Face): boolean => is === 'unresolved' && box === null;

/**
 * The medium with the found boxes it was not offered before, each a face that waits for its answer. It only ever adds a
 * doubt: no face, no answer and no place that is there is changed, but for "somebody, nobody said who" without a place,
 * who gets one. A box is offered once (`offered`): what a person moved, answered or took away does not come back, and
 * neither does a box that lies on a face that is marked already.
 *
 * Where a person said that these are all and named at least as many people without a place as there are new boxes, the
 * boxes tell nothing new, and nothing changes. Otherwise "that is everyone" is asked again.
 */
export const offerFaces = (media: Media, boxes: readonly FaceBox[]): Media => {
  const before = media.offered ?? [];
  const taken = [...before, ...media.faces.flatMap(({ box }) => (box === null ? [] : [box]))];
  const fresh = boxes
    .map(tidy)
    .filter((box) => box[2] > 0 && box[3] > 0 && !taken.some((other) => isSameFace(other, box)))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (fresh.length === 0) return media;
  const namedWithoutPlace = media.faces.filter(({ is, box }) => box === null && is !== 'unresolved').length;
  if (media.peopleAnswered === true && namedWithoutPlace >= fresh.length) return media;

  const left = [...fresh];
  let faces: readonly Face[] = media.faces;
  for (const [at, face] of media.faces.entries()) {
    if (!isOpenWithoutPlace(face)) continue;
    const box = left.shift();
    if (box === undefined) break;
    const placed: Face = { ...face, id: face.id ?? nextFaceId(faces), box };
    faces = faces.map((one, index) => (index === at ? placed : one));
  }
  for (const box of left) faces = [...faces, { id: nextFaceId(faces), box, is: 'unresolved', person: null }];
  return { ...media, faces, offered: [...before, ...fresh], peopleAnswered: null };
};

/**
 * A video with a question for everybody seen at once in it who was not asked about before: `most` people are in one
 * moment of it, so at least as many are in it. As with boxes, no answer is changed or taken away, whoever was named or
 * said to be no face counts, and what was asked once (`seenAtOnce`) and taken away by a person does not come back.
 */
export const offerSeen = (media: Media, most: number): Media => {
  const before = media.seenAtOnce ?? 0;
  const missing = most - Math.max(before, media.faces.length);
  if (missing <= 0) return media;
  let { faces } = media;
  for (let n = 0; n < missing; n += 1)
    faces = [...faces, { id: nextFaceId(faces), box: null, is: 'unresolved', person: null }];
  return { ...media, faces, seenAtOnce: most, peopleAnswered: null };
};

/**
 * A picture or a video with what was found in it as questions. Which of the two it is says the scan, which is main's, and
 * not the post. Undefined: nobody looked yet.
 */
export const offerFound = (media: Media, scan: FaceScan | undefined): Media => {
  if (scan === undefined) return media;
  return scan.moments === undefined ? offerFaces(media, scan.boxes) : offerSeen(media, mostSeen(scan));
};
