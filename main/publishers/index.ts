import type { Publisher } from '../services.ts';
import { handOff } from './hand-off.ts';

/** Every way out there is. Direct publishers join here, one per platform, when they are built. */
export const PUBLISHERS = { 'hand-off': handOff } as const satisfies Record<string, () => Publisher>;

/** The way out of every delivery today. */
export const makePublisher = (): Publisher => PUBLISHERS['hand-off']();
