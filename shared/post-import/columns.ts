/** What a column of a list of posts can hold, in the order people are asked. */
export const POST_FIELDS = [
  'text',
  'date',
  'time',
  'accounts',
  'category',
  'media',
  'alt-text',
  'decorative',
  'link',
  'facebook',
  'instagram',
  'twitter',
  'youtube',
  'title',
  'description',
  'tags',
  'first-comment',
] as const;
export type PostField = (typeof POST_FIELDS)[number];

/** Field → number of its column, from 0. */
export type PostColumns = Readonly<Partial<Record<PostField, number>>>;

/** What such columns are called in planning sheets and in exports of schedulers, the surest name first. */
const NAMES: Readonly<Record<PostField, readonly string[]>> = {
  text: ['text', 'post', 'post text', 'message', 'caption', 'content', 'copy', 'body', 'status'],
  date: [
    'date',
    'day',
    'publish date',
    'post date',
    'date and time',
    'day and time',
    'publish at',
    'scheduled for',
    'when',
  ],
  time: ['time', 'time of day', 'publish time', 'post time', 'hour'],
  accounts: ['accounts', 'account', 'profiles', 'profile', 'pages', 'page', 'channels', 'channel', 'where'],
  category: ['category', 'kind', 'type', 'topic'],
  media: [
    'media',
    'pictures',
    'picture',
    'images',
    'image',
    'photos',
    'photo',
    'files',
    'file',
    'attachment',
    'pictures beside the list',
  ],
  'alt-text': [
    'alt text',
    'alt',
    'alternative text',
    'image description',
    'picture description',
    'alt text of the pictures',
  ],
  decorative: ['decorative', 'decoration', 'only decoration', 'pictures that are only decoration'],
  link: ['link', 'url', 'address', 'website'],
  facebook: ['facebook', 'facebook text', 'facebook post', 'text on facebook'],
  instagram: ['instagram', 'instagram text', 'instagram caption', 'text on instagram'],
  twitter: ['x', 'twitter', 'x text', 'twitter text', 'tweet', 'text on x', 'text on twitter'],
  youtube: ['youtube', 'youtube text', 'text on youtube'],
  title: ['title', 'video title', 'youtube title'],
  description: ['description', 'video description', 'youtube description'],
  tags: ['tags', 'video tags', 'keywords'],
  'first-comment': ['first comment', 'comment'],
};

const keyOf = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Which column seems to hold what, by the headers alone; a column holds one thing. */
export const guessPostColumns = (headers: readonly string[]): PostColumns => {
  const keys = headers.map(keyOf);
  const found: Partial<Record<PostField, number>> = {};
  for (const field of POST_FIELDS) {
    const at = NAMES[field].map((name) => keys.indexOf(name)).find((column) => column >= 0);
    if (at !== undefined) found[field] = at;
  }
  return found;
};
