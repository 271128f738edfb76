import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Clearance, PersonView } from '../../../../shared/ipc/views.ts';

const STRICTEST: readonly Clearance[] = ['protected', 'denied', 'not-cleared', 'cleared'];

/** What of a person a medium carries: their picture, their voice, or work they made. */
export type Carried = 'image' | 'voice' | 'work';

/** The strictest of a person's clearances over some platforms (over all of them where none is chosen). */
export const worstClearance = (
  one: PersonView,
  platforms: readonly PlatformId[],
  carried: Carried = 'image',
): Clearance => {
  const asked = platforms.length > 0 ? platforms : (Object.keys(one[carried]) as PlatformId[]);
  const said = new Set(asked.map((platform) => one[carried][platform]));
  return STRICTEST.find((clearance) => said.has(clearance)) ?? 'not-cleared';
};
