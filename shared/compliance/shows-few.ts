import type { Media } from '../domain/post.ts';

/** From this many people on, one of them is no longer the picture's subject. */
const A_GROUP = 3;

/** People in it, whether they can be recognized or not. One child in several frames of a video is one. */
const countPeople = (media: Pick<Media, 'faces'>): number => {
  const named = new Set<string>();
  let others = 0;
  for (const { is, person } of media.faces) {
    if (is === 'not-a-face') continue;
    if (person === null) others += 1;
    else named.add(person);
  }
  return named.size + others;
};

/** A group or crowd is one by the answer of whoever looked; not every back and profile is marked as a face. */
export const showsFew = (media: Pick<Media, 'faces' | 'shot'>): boolean =>
  media.shot !== 'group' && media.shot !== 'crowd' && countPeople(media) < A_GROUP;
