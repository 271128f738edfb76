import type { Platform } from './platform.ts';

const READ = '2026-08-22';

/** X, which was Twitter; the id keeps the name the guidelines use. */
export const twitter = {
  id: 'twitter',
  name: 'X',
  text: {
    count: 'weighted',
    max: { value: 280, cite: 'docs.x.com, counting characters (twitter-text v3)', checked: READ },
    hashtags: { value: null, cite: 'No limit found', checked: READ },
    mentions: { value: null, cite: 'No limit found', checked: READ },
  },
  video: null,
  media: {
    required: 'none',
    maxImages: { value: 4, cite: 'docs.x.com, media_ids 1 to 4', checked: READ },
    maxVideos: { value: 1, cite: 'docs.x.com, one video in a post', checked: READ },
    maxItems: { value: 4, cite: 'docs.x.com, media_ids 1 to 4', checked: READ },
    mayMix: false,
    altTextMax: { value: 1000, cite: 'X OpenAPI, maxLength of alt_text', checked: READ },
    noAltTextFor: [],
  },
  linkHosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composeUrl: 'https://x.com/compose/post',
  takedown: 'Open the post, choose the three dots, then Delete.',
} as const satisfies Platform;
