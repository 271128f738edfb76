import type { PictureSize } from '../../shared/domain/picture-size.ts';
import type { BrokenVideo } from './video/source.ts';
import type { FileKind } from './what-it-is.ts';

/** Largest file that is picked or dropped, in bytes: a 100-megapixel JPEG of a studio camera has about 60 MB. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Most pixels a picture may have: redrawing takes 4 bytes for each, and old school laptops have 4 GB. */
export const MAX_PIXELS = 100_000_000;

/** Largest video, in bytes: what the platforms that take short ones take, several times over, and a school laptop copies in seconds. */
export const MAX_VIDEO_BYTES = 1024 * 1024 * 1024;

/** Largest moving GIF, in bytes: what the platform that takes the largest takes. */
export const MAX_MOVING_BYTES = 15 * 1024 * 1024;
/** Longest edge of a moving GIF, in pixels: it is not made smaller, and every frame of it has to be shown. */
export const MAX_MOVING_EDGE = 2_048;

const AS_JPEG = 'Save it as JPEG or PNG and add that.';
const NOT_YET =
  'Hallpass takes JPEG, PNG, WebP, GIF, HEIC and TIFF pictures, and MP4 and MOV videos, for now.';

/** Kinds that are never taken. */
type OtherKind = Exclude<FileKind, 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'tiff'>;

/** What a file is that is not taken, and what to do. */
const OTHER: Readonly<Record<OtherKind, string>> = {
  empty:
    'This file is empty: it has no bytes at all. It may not have been copied completely; fetch it again.',
  avif: `This is an AVIF picture. ${NOT_YET} ${AS_JPEG}`,
  raw: `This is a camera’s raw file. ${NOT_YET} Export it as JPEG and add that.`,
  bmp: `This is a BMP picture. ${NOT_YET} ${AS_JPEG}`,
  svg: `This is an SVG drawing. ${NOT_YET} Export it as PNG and add that.`,
  'jpeg-xl': `This is a JPEG XL picture. ${NOT_YET} ${AS_JPEG}`,
  'jpeg-2000': `This is a JPEG 2000 picture. ${NOT_YET} ${AS_JPEG}`,
  photoshop: `This is a Photoshop document. ${NOT_YET} Export it as JPEG or PNG and add that.`,
  pdf: `This is a PDF. ${NOT_YET} Export the page as PNG and add that.`,
  mp4: 'This is a video, and a picture is needed here.',
  video:
    'This is a video of a kind that Hallpass does not take: it takes MP4 and MOV. Save it as MP4 and add that.',
  audio: `This is a sound recording. ${NOT_YET}`,
  zip: 'This is a ZIP file or an office document, not a picture. Take the picture out of it and add that.',
  'web-page':
    'This is a web page, not a picture. Download the picture itself: often a click with the right button and “Save image as”.',
  text: `This is a text, not a picture. ${NOT_YET}`,
  unknown: `This is no picture that Hallpass knows. ${NOT_YET}`,
};

const SAYS_KIND = /\.(jpe?g|png|webp|gif|hei[cf]|tiff?|mp4|m4v|mov)$/iu;

/** Why a file of another kind was not taken. Says so where its name promised a picture or a video. */
export const otherKind = (kind: OtherKind, name: string): string => {
  const promised = SAYS_KIND.exec(name)?.[0];
  return promised === undefined || kind === 'empty'
    ? OTHER[kind]
    : `The name ends in ${promised}, but the content is something else. ${OTHER[kind]}`;
};

export const cutOff =
  'The picture is cut off: the file ends in the middle of it. It may not have been copied completely; fetch it again.';
export const damaged =
  'The picture is damaged and could not be read. Fetch it again, or open it in another program and save it anew.';
export const animated =
  'This PNG is animated. Hallpass would keep only its first frame, so it was not taken in. Save the frame you want as PNG or JPEG and add that.';
export const severalPages =
  'This TIFF has several pages. Hallpass would keep only the first, so it was not taken in. Save the page you want by itself and add that.';
export const rareJpeg =
  'This is a rare kind of JPEG that only special programs open. Save it anew as an ordinary JPEG and add that.';
export const rareTiff =
  'This is a rare kind of TIFF that only special programs open. Save it as JPEG or PNG and add that.';
export const notCleared =
  'The picture could not be cleared of hidden details, so it was not taken in. Open it in another program, save it anew as JPEG or PNG, and add that.';

export const notCovered =
  'The cover could not be painted into the picture. The post keeps waiting; choose the cover again.';
export const movingNotCovered =
  'Nothing can be covered in a moving picture. Use a still one, or one that shows nobody who is to be covered.';
export const notCut =
  'The picture could not be cropped or turned. The post keeps waiting; choose the part of it again.';
export const movingNotCut =
  'A moving picture cannot be cropped or turned. Use a still one, or leave it out for this account.';
export const originalGone =
  'The original of this picture is no longer in the library, so nothing can be covered in it or cut off. Add the picture again.';
export const notInLibrary = 'This picture is not in the library. Take it off and add it again.';

/** `width` and `height` in pixels. */
export const tooManyPixels = (width: number, height: number): string =>
  `The picture has ${count(width)} × ${count(height)} pixels, ${count(Math.round((width * height) / 1_000_000))} megapixels. Hallpass takes up to ${MAX_PIXELS / 1_000_000}. Make it smaller and add that; no platform shows more than about 4 megapixels.`;

/** `bytes` of the file. */
export const tooHeavyMoving = (bytes: number): string =>
  `This moving GIF has ${megabytes(bytes)}. Hallpass takes up to ${megabytes(MAX_MOVING_BYTES)}; no platform takes more. Make it shorter or smaller and add that.`;

/** `width` and `height` in pixels. */
export const tooLargeMoving = ({ width, height }: PictureSize): string =>
  `This moving GIF has ${count(width)} × ${count(height)} pixels. Hallpass takes moving ones up to ${count(MAX_MOVING_EDGE)} a side. Make it smaller and add that.`;

/** `bytes` of the file. */
export const tooManyBytes = (bytes: number, most: number): string =>
  `The file has ${megabytes(bytes)}. Hallpass takes up to ${megabytes(most)}. Make the picture smaller and add that.`;

/** `bytes` of the file. */
export const tooLargeVideo = (bytes: number): string =>
  `The video has ${megabytes(bytes)}. Hallpass takes up to ${megabytes(MAX_VIDEO_BYTES)}. Shorten it, or save it at 1080p, and add that.`;

const BROKEN_VIDEO: Readonly<Record<BrokenVideo['how'], string>> = {
  damaged:
    'The video is damaged and could not be read, so what is hidden in it cannot be verified. Fetch it again, or open it in another program and save it anew.',
  'cut-off':
    'The video is cut off: the file ends before the video does, or the recording was never finished. It may not have been copied completely; fetch it again.',
  rare: 'This is a rare kind of video that only special programs open, so what is hidden in it cannot be verified. Save it as MP4 (H.264) and add that.',
  locked:
    'This video is locked against copying, so it cannot be looked into. Ask whoever it belongs to for a copy that is not.',
  'no-picture': 'There is no picture in this file, only sound or data. Add a video.',
  'too-long':
    'This video is longer than 12 hours, or made of more pieces than any platform takes. Shorten it and add that.',
};
/** Why a video was not taken in, with the name of what is rare in it where there is one. */
export const brokenVideo = ({ how, kind }: Pick<BrokenVideo, 'how' | 'kind'>): string => {
  if (how !== 'rare' || kind === null) return BROKEN_VIDEO[how];
  return kind.of === 'picture'
    ? `The picture of this video is ${kind.name}, which no platform takes as it is. Save it as MP4 (H.264) in any video program and add that.`
    : `The sound of this video is ${kind.name}, which no platform takes as it is. Save it as MP4 (H.264 with AAC sound) in any video program and add that.`;
};

export const notClearedVideo =
  'The video could not be cleared of hidden details, so it was not taken in. Open it in another program, save it anew as MP4, and add that.';
export const videoNotCovered =
  'Nothing can be covered in a video. Use another one, or a picture of it in which a face can be covered.';

export const noPoster =
  'This computer cannot show that moment of the video, so it keeps the picture it had. The video itself is as it was.';

export const isFolder = 'This is a folder. Choose the pictures in it; several can be chosen at once.';
export const stillChanging =
  'The file was still being written while Hallpass read it. Wait until it is complete and choose it again.';
export const isNoFile = 'This is no ordinary file, so it was not read.';

const READ: Readonly<Record<string, string>> = {
  ENOENT: 'The file is no longer there. It may have been moved or renamed; choose it again.',
  ENOTDIR: 'The file is no longer there. It may have been moved or renamed; choose it again.',
  EACCES:
    'This computer account may not read the file. Ask whoever it belongs to, or copy it to a folder of yours.',
  EPERM:
    'This computer account may not read the file. Ask whoever it belongs to, or copy it to a folder of yours.',
};

/** Why a chosen file could not be read. `code` is the system's (`ENOENT`), or null. */
export const notRead = (code: string | null): string =>
  READ[code ?? ''] ??
  'The file could not be read: its disk did not give it. Check the disk or cable and choose it again.';

const WRITE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make some room and add it again',
  EDQUOT: 'the space this computer account may use is used up. Make some room and add it again',
  EROFS: 'the library’s disk can only be read, not written',
  EACCES: 'this computer account may not write in the library’s folder',
  EPERM: 'this computer account may not write in the library’s folder',
};

/** Why a picture or video could not be kept. `code` is the system's (`ENOSPC`), or null. */
export const notKept = (code: string | null): string =>
  `It was not taken in: ${WRITE[code ?? ''] ?? 'the library’s disk did not take it'}. The file you chose was not touched.`;

const count = (number: number): string => number.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / (1024 * 1024)))} MB`;
