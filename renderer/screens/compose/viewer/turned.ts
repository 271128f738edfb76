import { backFrom, type QuarterTurns, turnedBox } from '../../../../shared/domain/box.ts';
import type { Face, Media } from '../../../../shared/domain/post.ts';
import type { Change } from '../tray/use-change.ts';

const turnedFace = (face: Face, turns: QuarterTurns): Face =>
  face.box === null ? face : { ...face, box: turnedBox(face.box, turns) };

/** A medium with its faces where they lie in a picture that is shown turned. */
export const asTurned = (media: Media, turns: QuarterTurns): Media =>
  turns === 0 ? media : { ...media, faces: media.faces.map((face) => turnedFace(face, turns)) };

const isSame = (a: Face | undefined, b: Face): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes changes of what is shown turned: boxes are kept as parts of the upright original. Faces nobody touched stay as they are. */
export const changeTurned = (change: Change, turns: QuarterTurns): Change =>
  turns === 0
    ? change
    : (some) =>
        change((now) => {
          const shown = asTurned(now, turns);
          const { faces, ...rest } = typeof some === 'function' ? some(shown) : some;
          if (faces === undefined) return rest;
          const back = faces.map(
            (face) =>
              now.faces.find((_, at) => isSame(shown.faces[at], face)) ?? turnedFace(face, backFrom(turns)),
          );
          return { ...rest, faces: back };
        });
