import type { Acknowledgement, Approval, ChecklistAnswer, Waiver } from './decision.ts';
import { wordsOfCaptions } from '../text/captions.ts';
import type { Media, PostContent } from './post.ts';
import { textsOf } from './post-texts.ts';
import { type ReviewStep, type ReviewTurn, turnOf } from './review.ts';

/** Where a picture of a post comes from: both files by their SHA-256, hex. */
export interface PostAsset {
  readonly original: string;
  readonly derivative: string;
  /** File name as it came. */
  readonly name: string;
}

/** A post as it is stored: what it says, who wrote it, and what people decided about it. Instants are ISO 8601, UTC. */
export interface PostDocument {
  readonly id: string;
  /** When it was begun; its month names the folder it lies in and never changes. */
  readonly made: string;
  readonly madeBy: string;
  /** Number of saves of the content. A save made from another number than the stored one is stale. */
  readonly seq: number;
  readonly title: string | null;
  readonly content: PostContent;
  /** Media id → its files. */
  readonly assets: Readonly<Record<string, PostAsset>>;
  /** Everybody who changed the content, in order of their first change: none of them approves it. */
  readonly editors: readonly string[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly waivers: readonly Waiver[];
  readonly approvals: readonly Approval[];
  readonly answers: readonly ChecklistAnswer[];
  /** What was asked of an approver and what they answered, oldest first. */
  readonly reviews: readonly ReviewStep[];
  /** Last save of the content. */
  readonly changed: string;
  readonly changedBy: string;
  /** Set while it lies in the bin. */
  readonly binnedAt: string | null;
}

/** The decisions about a post: what `amend` may change without a new save of the content. */
export type PostDecisions = Pick<
  PostDocument,
  'acknowledgements' | 'waivers' | 'approvals' | 'answers' | 'reviews'
>;

/** One line of the tile index: enough for a calendar or a list, rebuilt from the posts whenever it is in doubt. */
export interface TileRow {
  readonly id: string;
  /** `YYYY-MM` the post was made in. */
  readonly month: string;
  /** The title, else the video's title, else the first words of the text; empty for an empty draft. */
  readonly title: string;
  readonly publishAt: string | null;
  readonly zone: string;
  readonly targets: readonly string[];
  readonly category: PostContent['category'];
  readonly media: readonly string[];
  /** Ids of those who are pictured, heard, or made what is shown. */
  readonly people: readonly string[];
  /** The title and everything the post says, plain (`searchable`), cut at `MOST_WORDS` characters: for finding it. */
  readonly words: string;
  /** Pictures and videos of the post, and how many of them carry alt text or are marked as decoration. */
  readonly shown: number;
  readonly described: number;
  /** Whose turn it is to approve or to change something, and who wrote it; null where nothing waits. */
  readonly review: { readonly turn: ReviewTurn; readonly editors: readonly string[] } | null;
  readonly changed: string;
  readonly binnedAt: string | null;
  /** The file on disk is damaged; the row comes from its newest good generation, or knows only the id. */
  readonly damaged: boolean;
}

/** Longest title of a tile, UTF-16 units. */
const TILE_TITLE = 80;

/** A cut at a word where there is one, never inside a surrogate pair. */
const firstWords = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= TILE_TITLE) return line;
  const head = line.slice(0, TILE_TITLE).replace(/[\uD800-\uDBFF]$/u, '');
  const space = head.lastIndexOf(' ');
  const words = space > TILE_TITLE / 2 ? head.slice(0, space) : head;
  return `${words.replace(/[\s.,:;!?]+$/u, '')}…`;
};

/** So much of a post can be searched: several times the longest caption that platforms take. */
const MOST_WORDS = 4_000;

/** Case and accents aside, signs as blanks: "Día de los Niños!" is found by "nino". */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Captions come last, since those of a long video would leave nothing else of the post to be found. */
const allWords = ({ title, content }: PostDocument): string => {
  const [others, spoken]: [string[], string[]] = [[title ?? ''], []];
  for (const { kind, text } of textsOf(content))
    if (kind === 'captions') spoken.push(wordsOfCaptions(text));
    else others.push(text);
  return [...others, ...spoken].join('\n');
};

/** The folder month of an ISO instant, `YYYY-MM`. */
export const monthOf = (instant: string): string => instant.slice(0, 7);

/** Ids of everybody named in these media, once each. */
export const peopleIn = (media: readonly Media[]): readonly string[] => [
  ...new Set(
    media.flatMap(({ faces, heard, works }) => [
      ...faces.flatMap(({ person }) => person ?? []),
      ...heard,
      ...works,
    ]),
  ),
];

const reviewOf = ({ reviews, editors }: PostDocument): TileRow['review'] => {
  const turn = turnOf(reviews);
  return turn === null ? null : { turn, editors };
};

/** The tile of a post. */
export const tileOf = (post: PostDocument, damaged = false): TileRow => ({
  id: post.id,
  month: monthOf(post.made),
  title: firstWords(post.title ?? (post.content.text || post.content.video.title)),
  publishAt: post.content.publishAt,
  zone: post.content.zone,
  targets: post.content.targets,
  category: post.content.category,
  media: post.content.media.map((media) => media.id),
  people: peopleIn(post.content.media),
  words: searchable(allWords(post)).slice(0, MOST_WORDS),
  shown: post.content.media.length,
  described: post.content.media.filter(
    ({ altText, decorative }) => decorative || (altText ?? '').trim() !== '',
  ).length,
  review: reviewOf(post),
  changed: post.changed,
  binnedAt: post.binnedAt,
  damaged,
});
