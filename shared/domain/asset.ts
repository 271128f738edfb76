/** What a cleared picture is: a GIF only where it moves. */
export type ClearedType = 'image/jpeg' | 'image/png' | 'image/gif';

/** One moment of a video as a picture: a JPEG among the cleared pictures, by its SHA-256. */
export interface Still {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** What is known of a video beyond what a picture has. */
export interface Film {
  /** Seconds. */
  readonly duration: number;
  readonly hasSound: boolean;
  /** How its picture is packed, in words: "H.264". */
  readonly codec: string;
  /** What stands for it where it does not play; null where this computer cannot show it. */
  readonly poster: Still | null;
  /** Moments spread over it, for whoever looks for faces. */
  readonly frames: readonly Still[];
}

/** A picture or a video of the library. The id is what `Media.id` of a post says; facts are main's, never the window's. */
export interface Asset {
  /** First 20 hex digits of the original's SHA-256: the same file is the same asset. */
  readonly id: string;
  /** SHA-256, hex, of the untouched original. */
  readonly original: string;
  /** SHA-256, hex, of the cleared picture or video: nothing but what is seen and heard. Only this is ever handed over. */
  readonly derivative: string;
  /** File name as it came. */
  readonly name: string;
  readonly kind: 'image' | 'video';
  /** Of what is handed over. */
  readonly type: ClearedType | 'video/mp4';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What the original carried beyond pixels, in words: "location", "camera details", "date taken", … */
  readonly removed: readonly string[];
  /** Of a video. */
  readonly film?: Film | undefined;
  /** Words by which people find it again, as they wrote them; none twice. */
  readonly tags: readonly string[];
  readonly addedAt: string;
  readonly addedBy: string;
}

/** Among what was removed of a picture that moved, and stands still now. */
export const MOVEMENT = 'movement';

/** Most tags of one picture, and most characters of one: more is a caption, which belongs in the alt text. */
export const MAX_TAGS = 20;
export const MAX_TAG_LENGTH = 40;

const BREAKS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Tags as they are kept: without blanks around, without signs that change the line they are shown in, none empty, none twice whatever its case. */
export const tidyTags = (tags: readonly string[]): readonly string[] => {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.replace(BREAKS, ' ').replace(/\s+/gu, ' ').trim();
    const key = tidy.toLowerCase();
    if (tidy !== '' && !kept.has(key)) kept.set(key, tidy);
  }
  return [...kept.values()];
};
