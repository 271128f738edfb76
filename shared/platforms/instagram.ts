import type { Platform } from './platform.ts';

const MIB = 1024 * 1024;
const READ = '2026-08-25';

/** Instagram professional accounts. */
export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  spacesInNames: false,
  text: {
    count: 'characters',
    max: { value: 2200, cite: 'Instagram API reference, caption', checked: READ },
    hashtags: {
      value: 5,
      cite: 'Announced December 18, 2025 for the app, introduced gradually; the API reference still says 30',
      checked: READ,
    },
    mentions: { value: 20, cite: 'Instagram API reference, @ tags in a caption', checked: READ },
    onceOnly: { value: false, cite: 'No rule against it found', checked: READ },
  },
  scheduler: { value: null, cite: 'Instagram API reference, publishing: none', checked: READ },
  video: null,
  media: {
    required: 'picture-or-video',
    maxImages: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    maxVideos: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    maxItems: { value: 10, cite: 'Instagram API reference, carousel of 2 to 10', checked: READ },
    mayMix: true,
    gif: 'among-pictures',
    imageTypes: { value: ['image/jpeg'], cite: 'Instagram API reference, pictures: JPEG', checked: READ },
    videoTypes: { value: null, cite: 'No list was read', checked: READ },
    imageBytes: { value: 8 * MIB, cite: 'Instagram API reference, pictures up to 8 MB', checked: READ },
    gifBytes: { value: 8 * MIB, cite: 'Instagram API reference, pictures up to 8 MB', checked: READ },
    videoBytes: {
      value: 300 * MIB,
      cite: 'Instagram API reference, reels up to 300 MB; some vendors say 1 GB',
      checked: '2026-08-03',
    },
    imageMinWidth: {
      value: 320,
      cite: 'Instagram API reference, width 320 to 1,440; a wider picture is made smaller and not refused',
      checked: READ,
    },
    imageMaxWidth: {
      value: 1440,
      cite: 'Instagram API reference, width 320 to 1,440; a wider picture is made smaller and not refused',
      checked: READ,
    },
    imageAspect: {
      value: { from: 4 / 5, to: 1.91 },
      cite: 'Instagram API reference, pictures from 4:5 to 1.91:1',
      checked: READ,
    },
    noAspectFor: ['reel', 'story'],
    videoMinSeconds: {
      value: 3,
      cite: 'Instagram API reference, reels from 3 seconds',
      checked: '2026-08-03',
    },
    videoMaxSeconds: {
      value: 900,
      cite: 'Instagram API reference, reels up to 15 minutes',
      checked: '2026-08-03',
    },
    altTextMax: { value: 1000, cite: 'Length is not documented; 1,000 is our choice', checked: READ },
    noAltTextFor: ['reel', 'story'],
  },
  linkHosts: ['instagram.com', 'www.instagram.com'],
  composeUrl: 'https://www.instagram.com/',
  takedown:
    'Open the Instagram app, open the post, choose the three dots, then Delete: it cannot be done from here.',
} as const satisfies Platform;
