import type { Media } from '../domain/post.ts';

const BY_ENDING: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  avi: 'video/x-msvideo',
};

/** A medium's MIME type in small letters, without parameters: as stated, else by its file's ending; null where neither tells. */
export const typeOf = (media: Media): string | null => {
  const stated = (media.type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (stated !== '') return stated === 'image/jpg' ? 'image/jpeg' : stated;
  const ending = /\.([a-z0-9]+)$/u.exec((media.file ?? '').trim().toLowerCase())?.[1];
  return ending === undefined ? null : (BY_ENDING[ending] ?? null);
};

/** True for a picture in the format that may move. */
export const isGif = (media: Media): boolean => media.kind === 'image' && typeOf(media) === 'image/gif';

/** What a medium is called in a sentence: its file, else "the picture" or "the video". */
export const nameOfMedia = (media: Media): string =>
  media.file ?? (media.kind === 'video' ? 'the video' : 'the picture');

/** Bytes as people read them: "312 KB", "8.4 MB", "256 GB". */
export const sayBytes = (bytes: number): string => {
  const units = ['KB', 'MB', 'GB'] as const;
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value >= 100 ? Math.round(value) : Number(value.toFixed(1))} ${units[unit]}`;
};

/** Seconds as people read them: "45 seconds", "2.5 seconds", "20 minutes", "1 hour 5 minutes". */
export const saySeconds = (seconds: number): string => {
  const say = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (seconds < 120) return say(Number(seconds.toFixed(1)), 'second');
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say(minutes, 'minute');
  return rest === 0 ? say(hours, 'hour') : `${say(hours, 'hour')} ${say(rest, 'minute')}`;
};
