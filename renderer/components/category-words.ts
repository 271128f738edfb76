import type { Category } from '../../shared/domain/post.ts';

/** What the categories of a post are called. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  news: 'News',
  event: 'Event',
  'student-recognition': 'Student recognition',
  staff: 'Staff',
  athletics: 'Athletics',
  arts: 'Arts',
  community: 'Community',
  reminder: 'Reminder',
  emergency: 'Emergency',
};
