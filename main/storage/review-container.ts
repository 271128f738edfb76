import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

/**
 * A signed file, in a container of its own: a first line, the header's length, the header (JSON), further files one
 * after the other, and an Ed25519 signature over everything before it. Nothing is compressed, so nothing grows when it
 * is opened, and every length is looked at before anything is taken.
 */
const LENGTH_BYTES = 4;
const SIGNATURE_BYTES = 64;
export const KEY_BYTES = 32;
const MB = 1_048_576;

const PARCEL_KINDS = ['review', 'answer', 'district'] as const;
export type ParcelKind = (typeof PARCEL_KINDS)[number];

/** Which files are looked for: another sort is refused as if it were no file of Hallpass at all. */
export type ParcelSort = 'review' | 'district';

/** Bounds in bytes, our own: a review file holds ten pictures of 20 MB, a district file settings and a list of people. */
const SORTS: Readonly<
  Record<
    ParcelSort,
    {
      readonly first: Buffer;
      readonly most: number;
      readonly header: number;
      readonly isOurs: (kind: ParcelKind) => boolean;
      readonly called: string;
    }
  >
> = {
  review: {
    first: Buffer.from('HALLPASS REVIEW 1\n'),
    most: 200 * MB,
    header: 4 * MB,
    isOurs: (kind) => kind !== 'district',
    called: 'review file',
  },
  district: {
    first: Buffer.from('HALLPASS DISTRICT 1\n'),
    most: 32 * MB,
    header: 8 * MB,
    isOurs: (kind) => kind === 'district',
    called: 'district file',
  },
};
const MOST_OF_ANY = SORTS.review.most;

/** Before an Ed25519 public key in DER (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const headerSchema = z.strictObject({
  kind: z.enum(PARCEL_KINDS),
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/u),
  files: z
    .array(
      z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u), bytes: z.int().min(1).max(MOST_OF_ANY) }),
    )
    .max(200),
  body: z.unknown(),
});

export interface Parcel {
  readonly kind: ParcelKind;
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

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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
  const signed = Buffer.concat([
    SORTS[kind === 'district' ? 'district' : 'review'].first,
    length,
    header,
    ...files,
  ]);
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
export const openParcel = (bytes: Uint8Array, sort: ParcelSort = 'review'): OpenedParcel => {
  const { first, most, header: mostHeader, isOurs, called } = SORTS[sort];
  if (bytes.byteLength > most) return no(`The file is too large for a ${called}. Nothing was changed.`);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!all.subarray(0, first.byteLength).equals(first)) {
    return no(`This is no ${called} of Hallpass. Nothing was changed.`);
  }
  const start = first.byteLength + LENGTH_BYTES;
  if (all.byteLength < start + SIGNATURE_BYTES) return no(CUT);
  const length = all.readUInt32BE(first.byteLength);
  const end = all.byteLength - SIGNATURE_BYTES;
  if (length > mostHeader || start + length > end) return no(CUT);
  const header = headerOf(all.subarray(start, start + length));
  if (header === null || !isOurs(header.kind)) return no(CUT);
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
