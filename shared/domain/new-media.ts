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

/** What the library knows of a picture that was cleared. */
interface Picture {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A cleared picture as it enters a post: its facts, every question open. It no longer says where it was taken. */
export const mediaOf = ({ id, name, type, width, height, bytes }: Picture): Media => ({
  ...newMedia(id),
  file: name,
  type,
  width,
  height,
  bytes,
  hasGps: false,
});
