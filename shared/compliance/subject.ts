import type { Account } from '../domain/account.ts';
import type { CalendarDay, Hold, Pack } from '../domain/district.ts';
import type { Person } from '../domain/person.ts';
import type { Face, Media, PostContent } from '../domain/post.ts';
import type { TextField } from '../domain/post-texts.ts';
import type { Platform } from '../platforms/platform.ts';
import type { PeopleIndex } from '../text/names.ts';

export type { TextField };

export const MOMENTS = ['draft', 'queue', 'release'] as const;
/** What a check is made for. `timing/past` is not judged at release. */
export type Moment = (typeof MOMENTS)[number];

/** One account the post goes to, with what exactly it would get. */
export interface Target {
  readonly account: Account;
  readonly platform: Platform;
  /** The variant's text, or the post's. */
  readonly text: string;
  /** `text` or `variants.<id>.text`. */
  readonly textPath: string;
  /** Omitted ones left out, per-target facts put in; only the faces that can be seen in what this account gets. */
  readonly media: readonly Media[];
  /** Named people in those media: neither cut off nor covered here. */
  readonly pictured: readonly Appearance[];
}

/** Somebody in a picture or video. */
export interface Appearance {
  readonly media: Media;
  readonly face: Face;
  readonly person: Person;
}

/** When the post goes out. */
export interface PublishTime {
  /** Milliseconds since 1970 UTC; null without a time, or where the wall time does not exist or is not decided. */
  readonly instant: number | null;
  /** `YYYY-MM-DD` in the post's zone; of `now` where the draft has no time. */
  readonly date: string;
  readonly clock: 'none' | 'exact' | 'missing-hour' | 'repeated-hour';
}

/** Everything a rule may read. Built once for a check by `subjectOf`. */
export interface Subject {
  /** Milliseconds since 1970 UTC: the engine reads no clock. */
  readonly now: number;
  readonly moment: Moment;
  readonly pack: Pack;
  readonly holds: readonly Hold[];
  readonly calendar: readonly CalendarDay[];
  readonly post: PostContent;
  readonly publish: PublishTime;
  /** Only accounts that are known; unknown ids are in `unknownTargets`. */
  readonly targets: readonly Target[];
  readonly unknownTargets: readonly string[];
  /** Every account there is, also those the post does not go to. */
  readonly accounts: readonly Account[];
  /** Every text of the post, once each (rules.md: "text means all text"). */
  readonly fields: readonly TextField[];
  readonly people: PeopleIndex;
  /** Named people in pictures and videos, each face once, where some account gets to see it. Unknown person ids are in `unknownPeople`. */
  readonly pictured: readonly Appearance[];
  readonly unknownPeople: readonly {
    readonly media: string;
    readonly face: string | null;
    readonly id: string;
  }[];
  /** The account's other posts. */
  readonly others: readonly { readonly account: string; readonly publishAt: string; readonly text: string }[];
}
