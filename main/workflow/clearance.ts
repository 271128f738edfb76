import { covers, type CoverReason } from '../../shared/compliance/covers.ts';
import type { Pack } from '../../shared/domain/district.ts';
import {
  CONSENT_PLACES,
  type ConsentPlace,
  type ConsentScope,
  type Person,
} from '../../shared/domain/person.ts';
import type { Clearance } from '../../shared/ipc/views.ts';

/** What a person sees of each reason; the rest is not cleared. */
const SHOWN: Readonly<Partial<Record<CoverReason, Clearance>>> = {
  protected: 'protected',
  denied: 'denied',
  withdrawn: 'denied',
};

/** A person's clearance in each place on a day (`YYYY-MM-DD`), by the one consent function. */
export const clearancesOf = (
  person: Person,
  scope: ConsentScope,
  date: string,
  pack: Pack,
): Readonly<Record<ConsentPlace, Clearance>> => {
  const on = (platform: ConsentPlace): Clearance => {
    const cover = covers(person, { scope, platform, date }, pack);
    return cover.covered ? 'cleared' : (SHOWN[cover.reason] ?? 'not-cleared');
  };
  return Object.fromEntries(CONSENT_PLACES.map((id) => [id, on(id)])) as Record<ConsentPlace, Clearance>;
};
