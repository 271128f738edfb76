import type { Platform } from './platform.ts';

const MIB = 1024 * 1024;
const READ = '2026-11-24';

/** Facebook Pages. */
export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  spacesInNames: true,
  text: {
    count: 'characters',
    max: { value: 63_206, cite: 'General knowledge, not confirmed in Meta’s documents', checked: READ },
    hashtags: { value: null, cite: 'No limit found', checked: READ },
    mentions: { value: null, cite: 'No limit found', checked: READ },
    onceOnly: { value: false, cite: 'No rule against it found', checked: READ },
  },
  scheduler: {
    value: { leastMinutes: 10, mostDays: 30 },
    cite: 'Meta, scheduled_publish_time of a Page: 10 minutes to 30 days; older texts say 75 days',
    checked: READ,
  },
  video: null,
  media: {
    required: 'none',
    maxImages: { value: null, cite: 'No limit found for several photos in one post', checked: READ },
    maxVideos: { value: null, cite: 'No limit found', checked: READ },
    maxItems: { value: null, cite: 'No limit found', checked: READ },
    mayMix: true,
    gif: 'among-pictures',
    imageTypes: { value: null, cite: 'No list was read', checked: READ },
    videoTypes: { value: null, cite: 'No list was read', checked: READ },
    imageBytes: {
      value: 10 * MIB - 1,
      cite: 'Meta, photos of a Page: smaller than 10 MB each, second-hand',
      checked: READ,
    },
    gifBytes: {
      value: 10 * MIB - 1,
      cite: 'Meta, photos of a Page: smaller than 10 MB each, second-hand',
      checked: READ,
    },
    videoBytes: { value: null, cite: 'No limit found', checked: READ },
    imageMinWidth: { value: null, cite: 'No limit found', checked: READ },
    imageMaxWidth: { value: null, cite: 'No width found that photos are made smaller to', checked: READ },
    imageAspect: { value: null, cite: 'No limit found', checked: READ },
    noAspectFor: [],
    videoMinSeconds: { value: null, cite: 'No limit found', checked: READ },
    videoMaxSeconds: { value: null, cite: 'No limit found', checked: READ },
    altTextMax: { value: null, cite: 'Meta, alt_text_custom of a photo: no length is given', checked: READ },
    noAltTextFor: [],
  },
  linkHosts: ['facebook.com', 'www.facebook.com', 'm.facebook.com', 'fb.com', 'fb.watch'],
  composeUrl: 'https://www.facebook.com/',
  takedown: 'Open the post on the Page, choose the three dots, then Delete.',
} as const satisfies Platform;
