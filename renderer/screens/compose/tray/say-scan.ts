import { type FaceScan, mostSeen, type SeenMoment } from '../../../../shared/domain/found-faces.ts';
import { sayLength } from '../../../components/say-length.ts';

/** Moments that are named; where there are more, the rest are counted. */
const MOST_NAMED = 4;

const sayMoments = (moments: readonly SeenMoment[]): string => {
  const named = moments.slice(0, MOST_NAMED).map(({ at }) => sayLength(at));
  const rest = moments.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more ${rest === 1 ? 'moment' : 'moments'}`] : named;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** "Up to 3 people are seen at once, at 0:04 and 0:12." Null where the moments of a video show nobody. */
export const saySeen = (scan: FaceScan | undefined): string | null => {
  const most = scan === undefined ? 0 : mostSeen(scan);
  if (most === 0) return null;
  const where = sayMoments((scan?.moments ?? []).filter(({ faces }) => faces > 0));
  return most === 1 ? `Somebody is seen at ${where}.` : `Up to ${most} people are seen at once, at ${where}.`;
};

/** What is said of the search for people in a video. Moments only ever raise the question: most of it is never looked at. */
const sayFilm = (scan: FaceScan, isAnswered: boolean): string | null => {
  const seen = saySeen(scan);
  switch (scan.state) {
    case 'waiting':
    case 'closer': {
      const { done, of } = scan.looked ?? { done: 0, of: 0 };
      return of === 0
        ? 'Looking for people in it…'
        : `Looking for people in it, moment ${done + 1} of ${of}…`;
    }
    case 'failed':
      if (isAnswered) return null;
      return 'Hallpass could not look into this video. Please watch it and say who is in it.';
    case 'done': {
      if (seen !== null) return `${seen} Others may come in between.`;
      if (isAnswered) return null;
      const looked = scan.moments?.length ?? 0;
      return `Nobody was found in the ${looked === 1 ? 'one moment' : `${looked} moments`} of it that were looked at. Please watch it: most of it was not.`;
    }
  }
};

/**
 * What is said of the search for faces; null where the boxes say it themselves, or a person answered what it would ask
 * of them. `marked`: faces that are marked or named; `isAnswered`: somebody said that these, or nobody, are in it.
 */
export const sayScan = (
  scan: FaceScan | undefined,
  marked: number,
  isAnswered: boolean,
  kind: 'image' | 'video' = 'image',
): string | null => {
  if (scan === undefined) return null;
  if (kind === 'video') return sayFilm(scan, isAnswered);
  switch (scan.state) {
    case 'waiting':
      return 'Looking for faces…';
    case 'closer':
      return 'Looking closer, for small faces…';
    case 'failed':
      if (isAnswered) return null;
      return 'Hallpass could not look for faces in this picture. Please say who is in it.';
    case 'done':
      return scan.boxes.length === 0 && marked === 0 && !isAnswered
        ? 'No face was found. Please look for yourself: some are missed.'
        : null;
  }
};
