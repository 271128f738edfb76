import { createHash } from 'node:crypto';

/** How a document lies in its file: one line of JSON about it, then its bytes. The line makes any changed byte show. */
export interface Envelope {
  readonly kind: string;
  readonly format: number;
  /** ISO instant. */
  readonly saved: string;
  readonly body: Uint8Array;
}

export type Opened =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly why: string };

const encoder = new TextEncoder();
/** Longest first line, bytes: far over what `seal` writes. */
const MAX_LINE = 512;

/** Over the line's facts too: a changed date or format is damage as well. */
const checksumOf = (kind: string, format: number, saved: string, body: Uint8Array): string =>
  createHash('sha256').update(`${kind}\n${format}\n${saved}\n`).update(body).digest('hex');

const lineOf = (kind: string, format: number, saved: string, body: Uint8Array): string =>
  `${JSON.stringify({ hallpass: kind, format, saved, checksum: checksumOf(kind, format, saved, body) })}\n`;

/** The bytes of a file. */
export const putInEnvelope = ({ kind, format, saved, body }: Envelope): Uint8Array => {
  const line = encoder.encode(lineOf(kind, format, saved, body));
  const bytes = new Uint8Array(line.byteLength + body.byteLength);
  bytes.set(line);
  bytes.set(body, line.byteLength);
  return bytes;
};

const factsOf = (line: string): { kind: string; format: number; saved: string } | null => {
  try {
    const facts: unknown = JSON.parse(line);
    if (typeof facts !== 'object' || facts === null) return null;
    const { hallpass: kind, format, saved } = facts as Record<string, unknown>;
    if (typeof kind !== 'string' || typeof format !== 'number' || typeof saved !== 'string') return null;
    return { kind, format, saved };
  } catch {
    return null;
  }
};

/** Whether the first line is one that `putInEnvelope` writes: the file is of Hallpass, whole or not. */
export const isOfHallpass = (bytes: Uint8Array): boolean => {
  const end = bytes.subarray(0, MAX_LINE).indexOf(10);
  return end >= 0 && factsOf(new TextDecoder().decode(bytes.subarray(0, end))) !== null;
};

/** Takes a file apart; anything but exactly what `putInEnvelope` wrote for that kind is answered with why. */
export const takeFromEnvelope = (bytes: Uint8Array, kind: string): Opened => {
  if (bytes.byteLength === 0) return { ok: false, why: 'it is empty' };
  const end = bytes.subarray(0, MAX_LINE).indexOf(10);
  if (end < 0) return { ok: false, why: 'its first line is not one of Hallpass' };
  const line = new TextDecoder().decode(bytes.subarray(0, end + 1));
  const facts = factsOf(line);
  if (facts === null) return { ok: false, why: 'its first line is not one of Hallpass' };
  const body = bytes.subarray(end + 1);
  // The whole line, byte by byte: so a flipped bit in the line itself shows too.
  const right = Buffer.from(lineOf(facts.kind, facts.format, facts.saved, body));
  if (!right.equals(bytes.subarray(0, end + 1))) {
    return { ok: false, why: 'its checksum does not match what is in it' };
  }
  if (facts.kind !== kind) return { ok: false, why: `it holds something else (${facts.kind})` };
  return { ok: true, envelope: { ...facts, body } };
};
