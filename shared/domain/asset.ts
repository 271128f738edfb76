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
  readonly addedAt: string;
  readonly addedBy: string;
}
