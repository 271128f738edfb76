import type { PlatformId } from '../domain/platform-id.ts';

/** A limit with where and when it was read. `null` as value: no limit known. */
export interface Limit<T> {
  readonly value: T;
  /** Where it was read, in words. */
  readonly cite: string;
  /** Day it was read, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** How a platform counts a text. */
export type TextCount = 'weighted' | 'characters' | 'bytes';

/** What a platform accepts. Law only: sending lives in main/publishers. */
export interface Platform {
  readonly id: PlatformId;
  /** As people say it: Facebook, X, Instagram, YouTube. */
  readonly name: string;
  /** Pages and channels are known by a name of several words; elsewhere an account's name is its address. */
  readonly spacesInNames: boolean;
  readonly text: {
    readonly count: TextCount;
    readonly max: Limit<number>;
    readonly hashtags: Limit<number | null>;
    readonly mentions: Limit<number | null>;
    /** One text may stand on one account only. */
    readonly onceOnly: Limit<boolean>;
  };
  /** The platform's own scheduler, or null where there is none: how far ahead of its time it takes a post. */
  readonly scheduler: Limit<{ readonly leastMinutes: number; readonly mostDays: number | null } | null>;
  /** The text is the video's title and description instead of the body. */
  readonly video: {
    readonly titleMax: Limit<number>;
    readonly descriptionMaxBytes: Limit<number>;
    readonly tagsMax: Limit<number>;
    /** Characters that are refused in title and description. */
    readonly refused: Limit<string>;
    readonly needsTitle: boolean;
    readonly needsAudience: boolean;
  } | null;
  readonly media: {
    /** What a post cannot go without. */
    readonly required: 'none' | 'picture-or-video' | 'video';
    readonly maxImages: Limit<number | null>;
    readonly maxVideos: Limit<number | null>;
    /** Pictures and videos together. */
    readonly maxItems: Limit<number | null>;
    /** Pictures and videos in one post. */
    readonly mayMix: boolean;
    /** A moving GIF is one picture among others, or stands in a post by itself. */
    readonly gif: 'among-pictures' | 'alone';
    /** MIME types of pictures that are taken; `null`: no list known. */
    readonly imageTypes: Limit<readonly string[] | null>;
    /** MIME types of videos that are taken; `null`: no list known. */
    readonly videoTypes: Limit<readonly string[] | null>;
    /** Bytes of one picture that is no GIF. */
    readonly imageBytes: Limit<number | null>;
    readonly gifBytes: Limit<number | null>;
    readonly videoBytes: Limit<number | null>;
    /** Pixels: a picture's least width. */
    readonly imageMinWidth: Limit<number | null>;
    /** Pixels: the width the platform itself makes a wider picture smaller to. */
    readonly imageMaxWidth: Limit<number | null>;
    /** Width by height of a picture, from and to. */
    readonly imageAspect: Limit<{ readonly from: number; readonly to: number } | null>;
    /** Formats of a medium that go by another shape, which is not refused. */
    readonly noAspectFor: readonly ('reel' | 'story')[];
    /** Seconds. */
    readonly videoMinSeconds: Limit<number | null>;
    readonly videoMaxSeconds: Limit<number | null>;
    readonly altTextMax: Limit<number | null>;
    /** Formats of a medium that take no alt text. */
    readonly noAltTextFor: readonly ('reel' | 'story')[];
  };
  /** Hosts of a post's link, for "confirm with its link". */
  readonly linkHosts: readonly string[];
  /** Where a person makes a post. */
  readonly composeUrl: string;
  /** How a post is taken down, in one sentence. */
  readonly takedown: string;
}
