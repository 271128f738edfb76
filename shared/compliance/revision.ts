import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PostContent } from '../domain/post.ts';

/**
 * JSON with sorted keys: the same content gives the same text, whatever order its fields were written in. A field that
 * is `undefined` is left out; a number that JSON cannot hold is refused.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`Not a number of JSON: ${value}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
};

/** SHA-256 in hex of a value's canonical JSON. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** Targets are a set: choosing one and taking it back is no other revision. */
const settled = (content: PostContent): PostContent => ({
  ...content,
  targets: [...new Set(content.targets)].sort(),
});

/**
 * The revision of a post: the hash of everything that is published or judged except its time. Moving a post keeps its
 * approvals. SHA-256, hex.
 */
export const revisionOf = (content: PostContent): string => {
  const { publishAt: _at, zone: _zone, side: _side, ...rest } = settled(content);
  return hashOf(rest);
};
