import { PLATFORM_IDS } from '../../shared/domain/platform-id.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { Publisher } from '../services.ts';

/**
 * Hand-off: nothing is sent by Hallpass. A person copies the text, takes the cleared pictures and posts them; so an
 * offer is always `waiting`, and its outcome is what the person answers. Throws for a platform that does not exist.
 */
export const handOff = (): Publisher => ({
  sends: false,
  offer: () => Promise.resolve({ kind: 'waiting' }),
  composeUrl: (_delivery, platform) => {
    const known = PLATFORM_IDS.find((id) => id === platform);
    if (known === undefined) throw new Error('A delivery to a platform that is not known');
    return platformOf(known).composeUrl;
  },
});
