import type { Platform } from './platform.ts';

const READ = '2026-11-24';

/** Facebook Pages. */
export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  text: {
    count: 'characters',
    max: { value: 63_206, cite: 'General knowledge, not confirmed in Meta’s documents', checked: READ },
    hashtags: { value: null, cite: 'No limit found', checked: READ },
    mentions: { value: null, cite: 'No limit found', checked: READ },
  },
  video: null,
  media: {
    required: 'none',
    maxImages: { value: null, cite: 'No limit found for several photos in one post', checked: READ },
    maxVideos: { value: null, cite: 'No limit found', checked: READ },
    maxItems: { value: null, cite: 'No limit found', checked: READ },
    mayMix: true,
    altTextMax: { value: null, cite: 'Meta, alt_text_custom of a photo: no length is given', checked: READ },
    noAltTextFor: ['reel', 'story'],
  },
  linkHosts: ['facebook.com', 'www.facebook.com', 'm.facebook.com', 'fb.com', 'fb.watch'],
  composeUrl: 'https://www.facebook.com/',
  takedown: 'Open the post on the Page, choose the three dots, then Delete.',
} as const satisfies Platform;
