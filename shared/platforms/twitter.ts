import type { Platform } from './platform.ts';

const MIB = 1024 * 1024;
const READ = '2026-08-22';
/** Two revisions of one page disagree; the later one is taken, so that nothing X takes is refused here. */
const VIDEO =
  'docs.x.com, media, the later revision: 20 minutes and 8 GB; the snapshot of August 2026 says 140 seconds and 512 MB';

/** X, which was Twitter; the id keeps the name the guidelines use. */
export const twitter = {
  id: 'twitter',
  name: 'X',
  spacesInNames: false,
  text: {
    count: 'weighted',
    max: { value: 280, cite: 'docs.x.com, counting characters (twitter-text v3)', checked: READ },
    hashtags: { value: null, cite: 'No limit found', checked: READ },
    mentions: { value: null, cite: 'No limit found', checked: READ },
    onceOnly: {
      value: true,
      cite: 'X, rules for automation: no duplicate posts across several accounts, second-hand',
      checked: '2026-11-25',
    },
  },
  scheduler: { value: null, cite: 'docs.x.com, posts: none that takes a post for later', checked: READ },
  video: null,
  media: {
    required: 'none',
    maxImages: { value: 4, cite: 'docs.x.com, media_ids 1 to 4', checked: READ },
    maxVideos: { value: 1, cite: 'docs.x.com, one video in a post', checked: READ },
    maxItems: { value: 4, cite: 'docs.x.com, media_ids 1 to 4', checked: READ },
    mayMix: false,
    gif: 'alone',
    imageTypes: {
      value: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
      cite: 'docs.x.com, media: JPG, PNG, GIF, WEBP',
      checked: READ,
    },
    videoTypes: { value: null, cite: 'No list was read', checked: READ },
    imageBytes: { value: 5 * MIB, cite: 'docs.x.com, media: pictures up to 5 MB', checked: READ },
    gifBytes: { value: 15 * MIB, cite: 'docs.x.com, media: GIF up to 15 MB', checked: READ },
    videoBytes: { value: 8192 * MIB, cite: VIDEO, checked: READ },
    imageMinWidth: { value: null, cite: 'No limit found', checked: READ },
    imageMaxWidth: { value: null, cite: 'No width found that pictures are made smaller to', checked: READ },
    imageAspect: { value: null, cite: 'No limit found', checked: READ },
    noAspectFor: [],
    videoMinSeconds: { value: 0.5, cite: 'docs.x.com, media: from half a second', checked: READ },
    videoMaxSeconds: { value: 1200, cite: VIDEO, checked: READ },
    altTextMax: { value: 1000, cite: 'X OpenAPI, maxLength of alt_text', checked: READ },
    noAltTextFor: [],
  },
  linkHosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  composeUrl: 'https://x.com/compose/post',
  takedown: 'Open the post, choose the three dots, then Delete.',
} as const satisfies Platform;
