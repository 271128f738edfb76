import { sayWall } from '../../../shared/schedule/say-wall.ts';
import type { Crop, Place } from '../../../shared/compliance/finding.ts';
import type { EventKind, Media, MediaSource, PostContent, Shot } from '../../../shared/domain/post.ts';

/** What the fields of a post are called on the desk. */
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
  'small-group': 'One or two',
  group: 'Three or more',
  crowd: 'Crowd',
  none: 'No people',
};

export const MUSIC_WORDS: Readonly<Record<NonNullable<Media['music']>, string>> = {
  none: 'No music',
  licensed: 'Licensed',
  cleared: 'The owner said yes',
};
/** `feed` stands for no format of its own. */
export const FORMAT_WORDS: Readonly<Record<NonNullable<Media['format']> | 'feed', string>> = {
  feed: 'In the feed',
  story: 'As a story',
  reel: 'As a reel',
};

export const optionsOf = <V extends string>(
  words: Readonly<Record<V, string>>,
): readonly { id: V; label: string }[] => (Object.keys(words) as V[]).map((id) => ({ id, label: words[id] }));

/** What a post is called on its screen: its first words, else its video's title. */
export const titleOf = (content: PostContent): string => {
  const first = content.text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
  const sentence = first?.split(/(?<=[.!?])\s/u)[0];
  return sentence || content.video.title.trim() || 'New post';
};

/** Where a fix changes something other than words, for its preview. */
const FIELD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^publishAt$/, 'The time'],
  [/^side$/, 'Which of the two hours'],
  [/^category$/, 'The category'],
  [/^link$/, 'The link'],
  [/^firstComment$/, 'The first comment'],
  [/^video\.madeForKids$/, '“Made for kids”'],
  [/^video\.title$/, 'The video’s title'],
  [/^video\.description$/, 'The video’s description'],
  [/^event\.kind$/, 'Who the event is for'],
  [/^event\.offSite$/, '“Away from school”'],
  [/^event\.endsAt$/, 'When the event ends'],
  [/^media\..*\.altText$/, 'The alt text'],
  [/^media\..*\.decorative$/, '“Decorative”'],
  [/^media\..*\.source$/, 'The picture’s source'],
  [/^media\..*\.aiMade$/, '“Made with AI”'],
  [/^media\..*\.hasGps$/, 'The place in the file'],
  [/^handover$/, '“Given to the platform’s own scheduler”'],
];
const NO_FIELD = 'Something else in the post';
export const fieldWords = (path: string): string =>
  FIELD_WORDS.find(([pattern]) => pattern.test(path))?.[1] ?? NO_FIELD;

/** Where a finding stands, for a line beside others that say the same: a picture by its number and file, else the field. */
export const placeWords = (
  { media: id, field, face }: Pick<Place, 'media' | 'field' | 'face'>,
  media: readonly Pick<Media, 'id' | 'kind' | 'file'>[],
): string => {
  const at = media.findIndex((one) => one.id === id);
  const one = media[at];
  if (one === undefined) {
    const words = fieldWords(field ?? '');
    return words === NO_FIELD ? 'In the text' : words;
  }
  const kind = one.kind === 'video' ? 'Video' : 'Picture';
  return [`${kind} ${at + 1}`, one.file, face === null ? null : 'a face'].filter(Boolean).join(' · ');
};

/** A value of a fix in words. */
export const valueWords = (value: string | boolean | null): string => {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) ? sayWall(value) : `“${value}”`;
};

/** A proposed crop in words: what is left, and what is cut from which side. */
export const cropWords = ({ box: [left, top, wide, tall], width, height }: Crop): string => {
  const sides = [
    ['the left', left],
    ['the right', 1 - left - wide],
    ['the top', top],
    ['the bottom', 1 - top - tall],
  ] as const;
  const cut = sides
    .map(([side, part]) => [side, Math.round(part * 100)] as const)
    .filter(([, percent]) => percent > 0)
    .map(([side, percent]) => `${percent}% off ${side}`);
  return `Cut ${cut.join(' and ') || 'a few pixels'}: ${width} × ${height} are left.`;
};
