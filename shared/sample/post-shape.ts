import type { Media, PostContent } from '../domain/post.ts';

/** A picture of a sample post: its file among the sample's pictures, and what a person would answer about it. */
export interface SamplePicture {
  readonly file: string;
  readonly answers: Partial<Omit<Media, 'id' | 'file' | 'type' | 'width' | 'height' | 'bytes'>>;
}

/** How far the sample takes a post. */
export type SampleFate = 'draft' | 'queued' | 'posted';

export interface SamplePost {
  /** Days from today; negative is past. */
  readonly day: number;
  /** `HH:MM`. */
  readonly time: string;
  readonly fate: SampleFate;
  readonly content: Partial<PostContent>;
  readonly pictures: readonly SamplePicture[];
}

/** A picture without people. */
const scene = (file: string, altText: string): SamplePicture => ({
  file,
  answers: { altText, source: 'own', shot: 'none', peopleAnswered: true, aiMade: false },
});

/** One post of the sample. Day offsets are moved off weekends and days off by the maker, so texts name no weekday. */
export const samplePost = (
  day: number,
  time: string,
  fate: SampleFate,
  targets: readonly string[],
  category: NonNullable<PostContent['category']>,
  text: string,
  pictures: readonly SamplePicture[] = [],
  more: Partial<PostContent> = {},
): SamplePost => ({
  day,
  time,
  fate,
  content: { targets, category, text, ...more },
  pictures,
});

export const PICTURES = {
  front: scene('school-front.jpg', 'The brick front of the school on a bright morning'),
  shelves: scene('library-corner.jpg', 'Full bookshelves above two round reading rugs'),
  field: scene('soccer-field.jpg', 'An empty soccer field at sunset with a ball near the center circle'),
  lunch: scene('lunch-tray.jpg', 'A lunch tray with a taco, vegetables, milk and an apple'),
  bus: scene('school-bus.jpg', 'A yellow school bus in front of trees in fall colors'),
  art: scene('art-wall.jpg', 'Eight framed paintings on a classroom wall'),
  stage: scene('concert-stage.jpg', 'An empty stage with music stands under warm lights'),
  food: scene('food-drive.jpg', 'Cardboard boxes filled with canned food beside a door'),
} as const;
