import type { Pack } from '../../shared/domain/district.ts';
import type { ConsentScope, Person } from '../../shared/domain/person.ts';
import { PLATFORM_IDS, type PlatformId } from '../../shared/domain/platform-id.ts';
import type { Clearance } from '../../shared/ipc/views.ts';

/** A person's clearance on each platform on a day (`YYYY-MM-DD`). */
export const clearancesOf = (
  _person: Person,
  _scope: ConsentScope,
  _date: string,
  _pack: Pack,
): Readonly<Record<PlatformId, Clearance>> =>
  Object.fromEntries(PLATFORM_IDS.map((id) => [id, 'not-cleared'])) as Record<PlatformId, Clearance>;
