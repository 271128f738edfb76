/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size at which a picture's longer edge is at most `longEdge`: same proportions, whole pixels, never larger than it was. */
export const fitWithin = ({ width, height }: PictureSize, longEdge: number): PictureSize => {
  const scale = Math.min(1, longEdge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};
