import type { Platform } from './platform.ts';

const READ = '2026-08-25';

/** Instagram professional accounts. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  text: {
    count: 'characters',
    max: { value: 2200, cite: 'Instagram API reference, caption', checked: READ },
    hashtags: {
      value: 5,
      cite: 'Announced 18 December 2025 for the app, introduced gradually; the API reference still says 30',
      checked: READ,
    },
    mentions: { value: 20, cite: 'Instagram API reference, @ tags in a caption', checked: READ },
  },
  video: null,
  media: {
    required: 'picture-or-video',
    maxImages: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    maxVideos: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    maxItems: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    mayMix: true,
    altTextMax: { value: 1000, cite: 'Length is not documented; 1,000 is our choice', checked: READ },
    noAltTextFor: ['reel', 'story'],
  },
  linkHosts: ['instagram.com', 'www.instagram.com'],
  composeUrl: 'https://www.instagram.com/',
  takedown:
    'Open the Instagram app, open the post, choose the three dots, then Delete: it cannot be done from here.',
} as const satisfies Platform;
