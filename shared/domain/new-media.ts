import type { Media } from './post.ts';

/** A medium of which nothing is known and no question is answered yet. */
export const newMedia = (id: string): Media => ({
  id,
  kind: 'image',
  file: null,
  type: null,
  width: null,
  height: null,
  bytes: null,
  duration: null,
  hasGps: null,
  hasSpeech: null,
  altText: null,
  decorative: false,
  source: null,
  aiMade: null,
  music: null,
  captions: null,
  tags: [],
  heard: [],
  works: [],
  format: null,
  perTarget: {},
  shot: null,
  faces: [],
  peopleAnswered: null,
});

/** What the library knows of a picture or video that was cleared. */
interface Cleared {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly film?: { readonly duration: number; readonly hasSound: boolean } | undefined;
}

/** In a video without sound nobody speaks and nothing plays: these questions are answered by the file. */
const factsOf = (film: NonNullable<Cleared['film']>): Partial<Media> => ({
  kind: 'video',
  duration: film.duration,
  ...(!film.hasSound && { hasSpeech: false, music: 'none' }),
});

/** A cleared picture or video as it enters a post: its facts, every question open. It no longer says where it was taken. */
export const mediaOf = ({ id, name, type, width, height, bytes, film }: Cleared): Media => ({
  ...newMedia(id),
  ...(film !== undefined && factsOf(film)),
  file: name,
  type,
  width,
  height,
  bytes,
  hasGps: false,
});
