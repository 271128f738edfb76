import { readKeptPack } from '../../shared/case/read-pack.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { SharingLink, SharingTrouble } from '../../shared/domain/sharing.ts';
import {
  type SharedPerson,
  sharedPeopleSchema,
  type SharingBody,
  sharingBodySchema,
  SHARING_FORMAT,
} from '../../shared/sharing/sharing-body.ts';
import { CLOCKS_MAY_DIFFER } from '../../shared/sharing/sharing-status.ts';
import type { Services } from '../services.ts';
import type { Parcel } from '../storage/stores.ts';

/** What a file must fit: whose it is and what was read before. */
export type Expected = Pick<SharingLink, 'key' | 'sequence' | 'hash'> & {
  /** Null: on joining, whichever it is. */
  readonly district: string | null;
  /** Of a code just typed in; left out: the one that is kept. */
  readonly secret?: Uint8Array;
};

export interface DistrictFile {
  readonly hash: string;
  readonly body: SharingBody;
  readonly pack: Pack;
  readonly people: readonly SharedPerson[];
}

export type Verified =
  | { readonly ok: true; readonly file: DistrictFile }
  | { readonly ok: false; readonly kind: SharingTrouble; readonly detail: string | null };

const no = (kind: SharingTrouble, detail: string | null = null): Verified => ({ ok: false, kind, detail });

/** What the sealed part is bound to: it opens in no other file. */
export const aboutSealed = ({ district, sequence }: Pick<SharingBody, 'district' | 'sequence'>): string =>
  `hallpass/district-file/${district}/${sequence}`;

const formatOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'format' in body ? body.format : null;

/** The content of a parcel; null where it is none, `newer` where a newer Hallpass made it. */
export const bodyOf = (parcel: Parcel): SharingBody | 'newer' | null => {
  const format = formatOf(parcel.body);
  if (typeof format === 'number' && format > SHARING_FORMAT) return 'newer';
  const read = sharingBodySchema.safeParse(parcel.body);
  return read.success ? read.data : null;
};

const peopleIn = (
  services: Services,
  parcel: Parcel,
  body: SharingBody,
  secret: Uint8Array | undefined,
): readonly SharedPerson[] | null => {
  const [sealed, ...more] = [...parcel.files.values()];
  if (sealed === undefined || more.length > 0) return null;
  const plain = services.stores.sharing.unseal(sealed, aboutSealed(body), secret);
  if (plain === null) return null;
  try {
    const read = sharedPeopleSchema.safeParse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)),
    );
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/**
 * Looks at every part of a district file before anything of it is believed: signature, whose it is, its number, its
 * date, its sealed part, its settings. Never throws for anything the file holds; needs the register open.
 */
export const verifyDistrictFile = (services: Services, bytes: Uint8Array, expected: Expected): Verified => {
  const opened = services.stores.reviews.open(bytes, 'district');
  if (!opened.ok) return no('broken');
  const { parcel } = opened;
  if (parcel.key !== expected.key) return no('foreign', services.stores.reviews.codeOf(parcel.key));
  const body = bodyOf(parcel);
  if (body === 'newer') return no('newer');
  if (body === null) return no('broken');
  if (expected.district !== null && body.district !== expected.district) return no('foreign');
  if (body.sequence < expected.sequence) return no('rolled-back');
  if (body.sequence === expected.sequence && parcel.hash !== expected.hash) return no('doubled');
  if (Date.parse(body.writtenAt) > services.clock.now() + CLOCKS_MAY_DIFFER) return no('future');
  const people = peopleIn(services, parcel, body, expected.secret);
  if (people === null) return no('broken');
  const read = readKeptPack(body.pack);
  if (!read.ok) return no('unfit', read.problems[0]?.message ?? null);
  return { ok: true, file: { hash: parcel.hash, body, pack: read.pack, people } };
};
