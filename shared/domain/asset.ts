/** What a cleared picture is: a GIF only where it moves. */
export type ClearedType = 'image/jpeg' | 'image/png' | 'image/gif';

/** A picture of the library. The id is what `Media.id` of a post says; facts are main's, never the window's. */
export interface Asset {
  /** First 20 hex digits of the original's SHA-256: the same file is the same asset. */
  readonly id: string;
  /** SHA-256, hex, of the untouched original. */
  readonly original: string;
  /** SHA-256, hex, of the cleared picture: upright, nothing but pixels. Only this is ever handed over. */
  readonly derivative: string;
  /** File name as it came. */
  readonly name: string;
  readonly kind: 'image';
  /** Of the cleared picture. */
  readonly type: ClearedType;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** What the original carried beyond pixels, in words: "location", "camera details", "date taken", … */
  readonly removed: readonly string[];
  readonly addedAt: string;
  readonly addedBy: string;
}
