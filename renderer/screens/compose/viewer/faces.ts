import { nextFaceId } from '../../../../shared/domain/face-id.ts';
import type { Cover, Face, FaceAnswer } from '../../../../shared/domain/post.ts';
import type { Box } from './box.ts';

type Faces = readonly Face[];

/** One more face at a place, waiting for its answer; it is the last one. */
export const withFace = (faces: Faces, box: Box): Faces => [
  ...faces,
  { id: nextFaceId(faces), box, is: 'unresolved', person: null },
];

/** What was burned into the picture held for the place and the cover it had. */
const withoutBurn = ({ burned: _burned, burnedOn: _burnedOn, ...face }: Face): Face => face;

/** A face moved to a place, or marked there for the first time. */
export const withPlace = (faces: Faces, at: number, box: Box): Faces =>
  faces.map((face, index) =>
    index === at ? { ...withoutBurn(face), id: face.id ?? nextFaceId(faces), box } : face,
  );

/** Whoever covers a face without saying how gets this. */
const FIRST_COVER: Cover = 'pixels';

/** A covered face with another cover. */
export const withCover = (faces: Faces, at: number, cover: Cover): Faces =>
  faces.map((face, index) => (index === at ? { ...withoutBurn(face), cover } : face));

/**
 * A face answered. Somebody who was named before without a place is now the one in the box, and not a second person.
 * Answers the faces and where the answered one stands among them.
 */
export const withAnswer = (
  faces: Faces,
  at: number,
  is: FaceAnswer,
  person: string | null,
): { readonly faces: Faces; readonly at: number } => {
  const before = faces[at];
  if (before === undefined) return { faces, at };
  const cover = is === 'covered' ? { cover: before.cover ?? FIRST_COVER } : {};
  const answered: Face = { id: before.id, box: before.box, is, person, ...cover };
  const isSamePerson = (face: Face, index: number): boolean =>
    index !== at && person !== null && face.person === person && face.box === null;
  const kept = faces
    .map((face, index) => (index === at ? answered : face))
    .filter((face, index) => before.box === null || !isSamePerson(face, index));
  return { faces: kept, at: kept.indexOf(answered) };
};

export const withoutFace = (faces: Faces, at: number): Faces => faces.filter((_, index) => index !== at);

/** A face put back where it stood. */
export const withFaceBack = (faces: Faces, at: number, face: Face): Faces => [
  ...faces.slice(0, at),
  face,
  ...faces.slice(at),
];
