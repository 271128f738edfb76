import type { Box, QuarterTurns } from './box.ts';

/** What a post says and shows: the `post` object of case-format.md, every field filled. Also what is stored. */
export const CATEGORIES = [
  'news',
  'event',
  'student-recognition',
  'staff',
  'athletics',
  'arts',
  'community',
  'reminder',
  'emergency',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const FACE_ANSWERS = [
  'person',
  'adult',
  'covered',
  'unidentifiable',
  'not-a-face',
  'unresolved',
] as const;
export type FaceAnswer = (typeof FACE_ANSWERS)[number];

/** What a face can be covered with: one colour, a few large pixels, or a drawn sign that stands for an emoji. */
export const COVERS = ['solid', 'pixels', 'smile', 'star', 'heart', 'sun'] as const;
export type Cover = (typeof COVERS)[number];

export const SHOTS = ['close-up', 'small-group', 'group', 'crowd', 'none'] as const;
export type Shot = (typeof SHOTS)[number];

export const MEDIA_SOURCES = ['own', 'licensed', 'permission', 'student-work', 'found'] as const;
export type MediaSource = (typeof MEDIA_SOURCES)[number];

export const EVENT_KINDS = ['public', 'school-only', 'classroom'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface Face {
  readonly id: string | null;
  /** left, top, width, height as parts (0–1) of the upright original; `null`: somebody is in the picture, place not marked. */
  readonly box: readonly [number, number, number, number] | null;
  readonly is: FaceAnswer;
  /** Person id where `is` is `person` (or a named `adult`). */
  readonly person: string | null;
  /** What a person chose to cover it with, where `is` is `covered`. Absent: nothing. */
  readonly cover?: Cover | undefined;
  /**
   * Whether the cover is in the pixels of what goes out, where `is` is `covered`: a fact that main pins from its own
   * records. Absent: not known to Hallpass, as in a case from elsewhere, which tells what goes out itself.
   */
  readonly burned?: boolean | undefined;
  /** Accounts on which it is covered, where it is covered on some and shown on others. Absent: on none. */
  readonly coveredOn?: readonly string[] | undefined;
  /** Those of them whose file has the cover in its pixels: main's own, as `burned`. Absent: not known to Hallpass. */
  readonly burnedOn?: readonly string[] | undefined;
}

export interface MediaForTarget {
  readonly altText: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly type: string | null;
  readonly bytes: number | null;
  readonly omit: boolean;
  /** The part of the picture the account gets, as parts of the upright original. Absent: all of it. */
  readonly crop?: Box | undefined;
  /** Whether the crop is cut in what goes out: main's own, as `burned` of a face. Absent: not known to Hallpass. */
  readonly cut?: boolean | undefined;
}

export interface Media {
  readonly id: string;
  readonly kind: 'image' | 'video';
  readonly file: string | null;
  /** MIME type of what would be published. */
  readonly type: string | null;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number | null;
  /** Seconds. */
  readonly duration: number | null;
  readonly hasGps: boolean | null;
  readonly hasSpeech: boolean | null;
  readonly altText: string | null;
  readonly decorative: boolean;
  readonly source: MediaSource | null;
  readonly aiMade: boolean | null;
  readonly music: 'none' | 'licensed' | 'cleared' | null;
  /** The text of the SRT or VTT file. */
  readonly captions: string | null;
  readonly tags: readonly string[];
  /** Person ids of recognisable voices. */
  readonly heard: readonly string[];
  /** Person ids of the makers of student work shown. */
  readonly works: readonly string[];
  readonly format: 'reel' | 'story' | null;
  readonly perTarget: Readonly<Record<string, MediaForTarget>>;
  readonly shot: Shot | null;
  readonly faces: readonly Face[];
  readonly peopleAnswered: boolean | null;
  /** How often it is turned by a quarter, clockwise, wherever it goes. Absent: it lies as the original does. */
  readonly turn?: QuarterTurns | undefined;
  /**
   * Boxes of faces that were found in it and put before a person once: whatever became of them, they are not put there
   * again. Absent: none.
   */
  readonly offered?: readonly (readonly [number, number, number, number])[] | undefined;
  /** Of a video: most people seen at once in it that were put before a person, as `offered` of a picture. Absent: none. */
  readonly seenAtOnce?: number | undefined;
}

export interface Video {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly madeForKids: boolean | null;
  readonly captions: string | null;
}

export interface EventFacts {
  readonly kind: EventKind | null;
  readonly offSite: boolean | null;
  /** Wall time in the post's zone, `YYYY-MM-DDTHH:MM`. */
  readonly endsAt: string | null;
}

export interface PostContent {
  readonly category: Category | null;
  /** Wall time in `zone`, `YYYY-MM-DDTHH:MM`; `null` for a draft without a time. */
  readonly publishAt: string | null;
  /** IANA zone. */
  readonly zone: string;
  /** The side of an hour that daylight saving repeats. */
  readonly side: 'earlier' | 'later' | null;
  /** Account ids. */
  readonly targets: readonly string[];
  readonly text: string;
  readonly variants: Readonly<Record<string, { readonly text: string }>>;
  readonly link: string | null;
  readonly firstComment: string | null;
  readonly video: Video;
  readonly event: EventFacts;
  readonly media: readonly Media[];
  /** True: given to the platform's own scheduler. */
  readonly handover: boolean;
}

const DEFAULT_ZONE = 'America/Chicago';

/** A new draft: everything unanswered. */
export const emptyContent = (zone: string = DEFAULT_ZONE): PostContent => ({
  category: null,
  publishAt: null,
  zone,
  side: null,
  targets: [],
  text: '',
  variants: {},
  link: null,
  firstComment: null,
  video: { title: '', description: '', tags: [], madeForKids: null, captions: null },
  event: { kind: null, offSite: null, endsAt: null },
  media: [],
  handover: false,
});
