import type { Severity } from '../domain/district.ts';

/** UTF-16 offsets, end exclusive. */
export type Range = readonly [number, number];

/** Where a finding stands. Paths are spelled as in case-format.md: `text`, `variants.<id>.text`, `media.<id>.altText`, … */
export interface Place {
  readonly account: string | null;
  readonly field: string | null;
  readonly range: Range | null;
  readonly media: string | null;
  readonly face: string | null;
}

/**
 * A value for a message's placeholder. People stand as ids, never as names: a stored finding holds no register
 * data; names are put in when it is shown (`sayFinding`).
 */
export type DataValue = string | number | { readonly person: string };

/** A part of a picture: left, top, width and height as parts (0–1) of the upright original, and its size in pixels. */
export interface Crop {
  readonly box: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
}

/**
 * One change to the post, as data. Text edits carry a range; a crop is a proposal for what one account gets of a picture
 * (`media.<id>.perTarget.<account>`); the others set the field at that path.
 */
export type Edit =
  | { readonly field: string; readonly range: Range; readonly text: string }
  | { readonly field: string; readonly crop: Crop }
  | { readonly field: string; readonly value: string | boolean | null };

/** A fix: `safe` ones apply at once, the others are previewed. */
export interface Fix {
  readonly label: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What one rule found, once. Plain data: it is stored in passes and crosses the window's border. */
export interface Finding {
  readonly rule: string;
  /** Key of the rule's message. */
  readonly message: string;
  /** After the district's settings and the date; floors already applied. */
  readonly severity: Severity;
  /** Whether the catalogue lets it be waived. */
  readonly waivable: boolean;
  readonly at: Place;
  readonly data: Readonly<Record<string, DataValue>>;
  /** The post's own words in the range, or null. */
  readonly words: string | null;
  readonly fix: Fix | null;
}

/** A finding put into words. */
export interface SaidFinding extends Finding {
  /** Stable across edits elsewhere: acknowledgements and waivers hold it. See `findingKey`. */
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly cites: readonly string[];
}

export const VERDICTS = ['ready', 'attention', 'review', 'blocked'] as const;
export type Verdict = (typeof VERDICTS)[number];
