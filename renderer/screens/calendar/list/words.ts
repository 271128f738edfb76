import type { PostField } from '../../../../shared/post-import/columns.ts';

/** What a column of a list can hold, in words. */
export const FIELD_WORDS: Readonly<Record<PostField, string>> = {
  text: 'Text',
  date: 'Day (and time)',
  time: 'Time',
  accounts: 'Accounts',
  category: 'Category',
  media: 'Pictures beside the list',
  'alt-text': 'Alt text of the pictures',
  decorative: 'Pictures that are only decoration',
  link: 'Link',
  facebook: 'Text on Facebook',
  instagram: 'Text on Instagram',
  twitter: 'Text on X',
  youtube: 'Text on YouTube',
  title: 'Video title',
  description: 'Video description',
  tags: 'Video tags',
  'first-comment': 'First comment',
};

/** "1 draft", "1,200 drafts". */
export const drafts = (count: number): string =>
  count === 1 ? '1 draft' : `${count.toLocaleString('en-US')} drafts`;
