import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';

/** Where something stands in a text: UTF-16 offsets, end exclusive. */
type Range = readonly [number, number];

/** A web or mail address as written, and what it opens. */
export interface Link {
  readonly range: Range;
  /** With its scheme: `http://` where none is written, `mailto:` for an e-mail address. */
  readonly url: string;
  readonly kind: 'url' | 'email';
}

export interface Hashtag {
  /** With the `#`. */
  readonly range: Range;
  /** Without the `#`, as typed. */
  readonly tag: string;
}

export interface Mention {
  /** With the `@`. */
  readonly range: Range;
  /** With its leading `@`, as typed. */
  readonly handle: string;
}

/**
 * Addresses without their scheme, "//isd271.org". Behind a colon or a slash they are part of a longer one: the library
 * says so too, but reads up to 10,000 characters first, and again for each `//` of a text without blanks.
 */
const SCHEMELESS = {
  validate: (text: string, at: number, { re }: LinkifyIt): number => {
    if (/[:/]/.test(text.charAt(at - 3))) return 0;
    const address = re.get_relative_proto_validator();
    address.lastIndex = at;
    return address.exec(text)?.[0].length ?? 0;
  },
};

let linkify: LinkifyIt | null = null;
/** Built when the first text asks for it: every top-level domain there is makes a large pattern (24 ms). */
const linkifier = (): LinkifyIt => {
  linkify ??= new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds }).add('//', SCHEMELESS);
  return linkify;
};

/** Without one of these a text holds no link, and most texts hold none. */
const MAY_HOLD_LINK = /[@:/]|\p{L}\.\p{L}|\d\.\p{L}/u;

/** "game.Today we": a full stop without its space, not a domain. */
const isSentenceEnd = (raw: string): boolean => {
  const host = /^[^/?#:]*/.exec(raw)?.[0] ?? '';
  if (host.length !== raw.length) return false;
  const dot = host.lastIndexOf('.');
  const end = host.slice(dot + 1);
  const before = host.slice(0, dot);
  return /^\p{Lu}/u.test(end) && before !== before.toUpperCase();
};

/** Several rules ask for the same few texts of a post, some once an account: what was found in the last ones is kept. */
const MOST_KEPT = 16;
/** YouTube's descriptions end at 5,000; longer texts are attacks, and are not held in memory for it. */
const LONGEST_KEPT = 5_000;
const kept = new Map<string, readonly Link[]>();

/** Web addresses, with or without scheme, and e-mail addresses, in order and apart. Linear in the text. */
export const findLinks = (source: string): readonly Link[] => {
  if (!MAY_HOLD_LINK.test(source)) return [];
  const seen = kept.get(source);
  if (seen !== undefined) return seen;
  const links = linksIn(source);
  if (source.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(source, links);
  }
  return links;
};

const linksIn = (source: string): readonly Link[] => {
  const out: Link[] = [];
  for (const match of linkifier().match(source) ?? []) {
    const email = match.schema === 'mailto:';
    if (!email && match.schema === '' && isSentenceEnd(match.raw)) continue;
    out.push({
      range: [match.index, match.lastIndex],
      url: match.url,
      kind: email ? 'email' : 'url',
    });
  }
  return out;
};

/** Finds `sign` followed by what `body` takes (sticky), outside links and not glued to a word before it. */
const findSigned = (source: string, sign: RegExp, body: RegExp): readonly Range[] => {
  sign.lastIndex = 0;
  if (!sign.test(source)) return [];
  const links = findLinks(source);
  const out: Range[] = [];
  let link = 0;
  sign.lastIndex = 0;
  for (let hit = sign.exec(source); hit !== null; hit = sign.exec(source)) {
    const at = hit.index;
    while (link < links.length && (links[link]?.range[1] ?? 0) <= at) link += 1;
    const inside = (links[link]?.range[0] ?? Infinity) <= at;
    const glued = at > 0 && /[\p{L}\p{N}_&/]/u.test(source.charAt(at - 1));
    if (inside || glued) continue;
    body.lastIndex = at + 1;
    const end = body.exec(source);
    if (end === null) continue;
    out.push([at, at + 1 + end[0].length]);
    sign.lastIndex = at + 1 + end[0].length;
  }
  return out;
};

/** Hashtags: a `#` and letters, digits and underscores, at least one of them not a digit. */
export const findHashtags = (source: string): readonly Hashtag[] =>
  findSigned(source, /[#＃]/g, /\d*[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*/uy).map((range) => ({
    range,
    tag: source.slice(range[0] + 1, range[1]),
  }));

/**
 * Mentions as X, Instagram and YouTube spell them: letters, digits, underscores, and dots and hyphens between them, at
 * most 30 long.
 */
export const findMentions = (source: string): readonly Mention[] =>
  findSigned(source, /[@＠]/g, /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.\-·](?=[\p{L}\p{N}_])){0,29}/uy).map(
    (range) => ({
      range,
      handle: `@${source.slice(range[0] + 1, range[1])}`,
    }),
  );
