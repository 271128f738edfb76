import { z } from 'zod';
import { isSha256, sha256 } from './hashed-files.ts';

/** The first line of a record: what it is, and the SHA-256 of the second. */
const headOf = (kind: string) =>
  z.strictObject({ kind: z.literal(kind), format: z.literal(1), sha256: z.string().refine(isSha256) });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small record as it stands on disk: a line that vouches for the next, then the record as JSON. */
export const recordLines = (kind: string, record: unknown): Uint8Array => {
  const body = JSON.stringify(record);
  return bytesOf(`${JSON.stringify({ kind, format: 1, sha256: sha256(bytesOf(body)) })}\n${body}\n`);
};

/** What a record says; null where a byte of it changed, or it is of another kind. Nothing in it is checked yet. */
export const readRecordLines = (kind: string, bytes: Uint8Array): unknown => {
  const [head = '', body = ''] = new TextDecoder().decode(bytes).split('\n');
  try {
    const said = headOf(kind).parse(JSON.parse(head));
    return said.sha256 === sha256(bytesOf(body)) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
};
