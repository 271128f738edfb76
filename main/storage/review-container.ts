import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

/**
 * A review file or its answer, in a container of its own: a first line, the header's length, the header (JSON), the
 * pictures one after the other, and an Ed25519 signature over everything before it. Nothing is compressed, so nothing
 * grows when it is opened, and every length is looked at before anything is taken.
 */
const MAGIC = Buffer.from('HALLPASS REVIEW 1\n');
const LENGTH_BYTES = 4;
const SIGNATURE_BYTES = 64;
export const KEY_BYTES = 32;
/** The most a file may have, bytes: ten pictures of 20 MB. Our own bound. */
export const MOST_BYTES = 200 * 1_048_576;
const MOST_HEADER = 4 * 1_048_576;

/** Before an Ed25519 public key in DER (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const headerSchema = z.strictObject({
  kind: z.enum(['review', 'answer']),
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/u),
  files: z
    .array(
      z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().min(1).max(MOST_BYTES) }),
    )
    .max(200),
  body: z.unknown(),
});

export interface Parcel {
  readonly kind: 'review' | 'answer';
  /** The sender's public key, base64. */
  readonly key: string;
  readonly body: unknown;
  /** By SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of the whole file, hex. */
  readonly hash: string;
}

export type OpenedParcel =
  | { readonly ok: true; readonly parcel: Parcel }
  | { readonly ok: false; readonly why: string };

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a file, signed by `sign`. */
export const packParcel = (
  { kind, key, body, files }: Omit<Parcel, 'hash' | 'files'> & { readonly files: readonly Uint8Array[] },
  sign: (bytes: Uint8Array) => Uint8Array,
): Uint8Array => {
  const header = Buffer.from(
    JSON.stringify({
      kind,
      key,
      files: files.map((bytes) => ({ sha256: sha256Of(bytes), bytes: bytes.byteLength })),
      body,
    }),
  );
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(header.byteLength);
  const signed = Buffer.concat([MAGIC, length, header, ...files]);
  return Buffer.concat([signed, sign(signed)]);
};

const no = (why: string): OpenedParcel => ({ ok: false, why });
const CUT = 'The file is cut off or was changed on the way. Ask for it once more; nothing was changed.';

const headerOf = (bytes: Uint8Array): z.infer<typeof headerSchema> | null => {
  try {
    const read = headerSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Takes a file apart. Whatever is not exactly what its sender signed is answered with why; never throws. */
export const openParcel = (bytes: Uint8Array): OpenedParcel => {
  if (bytes.byteLength > MOST_BYTES)
    return no('The file is too large for a review file. Nothing was changed.');
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!all.subarray(0, MAGIC.byteLength).equals(MAGIC)) {
    return no('This is no review file of Hallpass. Nothing was changed.');
  }
  const start = MAGIC.byteLength + LENGTH_BYTES;
  if (all.byteLength < start + SIGNATURE_BYTES) return no(CUT);
  const length = all.readUInt32BE(MAGIC.byteLength);
  const end = all.byteLength - SIGNATURE_BYTES;
  if (length > MOST_HEADER || start + length > end) return no(CUT);
  const header = headerOf(all.subarray(start, start + length));
  if (header === null) return no(CUT);
  const needed = header.files.reduce((sum, file) => sum + file.bytes, start + length);
  if (needed !== end) return no(CUT);
  const key = createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(header.key, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  if (!verify(null, all.subarray(0, end), key, all.subarray(end))) return no(CUT);
  const files = new Map<string, Uint8Array>();
  let at = start + length;
  for (const file of header.files) {
    const part = all.subarray(at, at + file.bytes);
    if (sha256Of(part) !== file.sha256) return no(CUT);
    files.set(file.sha256, part);
    at += file.bytes;
  }
  return {
    ok: true,
    parcel: { kind: header.kind, key: header.key, body: header.body, files, hash: sha256Of(all) },
  };
};
