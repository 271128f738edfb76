import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Clearance, PersonView } from '../../../../shared/ipc/views.ts';

const STRICTEST: readonly Clearance[] = ['protected', 'denied', 'not-cleared', 'cleared'];

/** The strictest of a person's clearances over some platforms (over all of them where none is chosen). */
export const worstClearance = (one: PersonView, platforms: readonly PlatformId[]): Clearance => {
  const asked = platforms.length > 0 ? platforms : (Object.keys(one.image) as PlatformId[]);
  const said = new Set(asked.map((platform) => one.image[platform]));
  return STRICTEST.find((clearance) => said.has(clearance)) ?? 'not-cleared';
};
