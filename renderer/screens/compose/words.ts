import type { Category, EventKind, MediaSource, PostContent, Shot } from '../../../shared/domain/post.ts';

/** What the fields of a post are called on the desk. */
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
export const EVENT_KIND_WORDS: Readonly<Record<EventKind, string>> = {
  public: 'Open to the public',
  'school-only': 'For the school only',
  classroom: 'In the classroom',
};
export const SOURCE_WORDS: Readonly<Record<MediaSource, string>> = {
  own: 'Taken by us',
  licensed: 'Licensed',
  permission: 'With permission',
  'student-work': 'Student work',
  found: 'Found online',
};
export const SHOT_WORDS: Readonly<Record<Shot, string>> = {
  'close-up': 'Close-up',
  'small-group': 'One or two people',
  group: 'Group of three or more',
  crowd: 'Crowd',
  none: 'No people',
};

export const optionsOf = <V extends string>(
  words: Readonly<Record<V, string>>,
): readonly { id: V; label: string }[] => (Object.keys(words) as V[]).map((id) => ({ id, label: words[id] }));

/** What a post is called: its video's title, else its first words. */
export const titleOf = (content: PostContent): string => {
  const first = content.text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
  const sentence = first?.split(/(?<=[.!?])\s/u)[0];
  return content.video.title.trim() || (sentence ?? 'New post');
};
