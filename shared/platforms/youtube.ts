import type { Platform } from './platform.ts';

const MIB = 1024 * 1024;
const READ = '2026-10-10';

/** YouTube uploads: what is read is the video's title and description. */
export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  spacesInNames: true,
  text: {
    count: 'characters',
    max: {
      value: 5000,
      cite: 'The body is not sent to YouTube; the description’s size holds',
      checked: READ,
    },
    hashtags: { value: null, cite: 'No limit that refuses a video found', checked: READ },
    mentions: { value: null, cite: 'No limit found', checked: READ },
    onceOnly: { value: false, cite: 'No rule against it found', checked: READ },
  },
  scheduler: {
    value: { leastMinutes: 0, mostDays: null },
    cite: 'YouTube Data API, status.publishAt: any time to come, while the video is private',
    checked: READ,
  },
  video: {
    titleMax: { value: 100, cite: 'YouTube Data API, snippet.title: 100 characters', checked: READ },
    descriptionMaxBytes: {
      value: 5000,
      cite: 'YouTube Data API, snippet.description: 5,000 bytes',
      checked: READ,
    },
    tagsMax: {
      value: 500,
      cite: 'YouTube Data API, snippet.tags: 500 characters with commas, and quotes around tags with spaces',
      checked: READ,
    },
    refused: { value: '<>', cite: 'YouTube Data API, snippet.title and snippet.description', checked: READ },
    needsTitle: true,
    needsAudience: true,
  },
  media: {
    required: 'video',
    maxImages: { value: 0, cite: 'A video is uploaded by itself; its thumbnail is set apart', checked: READ },
    maxVideos: { value: 1, cite: 'YouTube Data API, one video for each upload', checked: READ },
    maxItems: { value: 1, cite: 'YouTube Data API, one video for each upload', checked: READ },
    mayMix: false,
    gif: 'alone',
    imageTypes: { value: [], cite: 'A picture is no upload; a thumbnail is set apart', checked: READ },
    videoTypes: { value: null, cite: 'No list was read', checked: READ },
    imageBytes: { value: null, cite: 'No limit found', checked: READ },
    gifBytes: { value: null, cite: 'No limit found', checked: READ },
    videoBytes: { value: 256 * 1024 * MIB, cite: 'YouTube Help, uploads: 256 GB or 12 hours', checked: READ },
    imageMinWidth: { value: null, cite: 'No limit found', checked: READ },
    imageMaxWidth: { value: null, cite: 'A picture is no upload; a thumbnail is set apart', checked: READ },
    imageAspect: { value: null, cite: 'A picture is no upload; a thumbnail is set apart', checked: READ },
    noAspectFor: [],
    videoMinSeconds: { value: null, cite: 'No limit found', checked: READ },
    videoMaxSeconds: {
      value: 43_200,
      cite: 'YouTube Help, uploads: 12 hours; 15 minutes for a channel that is not verified',
      checked: READ,
    },
    altTextMax: { value: null, cite: 'Takes captions instead of alt text', checked: READ },
    noAltTextFor: [],
  },
  linkHosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be'],
  composeUrl: 'https://studio.youtube.com/',
  takedown: 'Open YouTube Studio, choose the video, then Options and Delete forever.',
} as const satisfies Platform;
