import type { PlatformId } from '../domain/platform-id.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { Platform } from './platform.ts';
import { twitter } from './twitter.ts';
import { youtube } from './youtube.ts';

/** The registry, sorted by id. A new platform is one file and one line here (and its id in the domain). */
export const PLATFORMS: Readonly<Record<PlatformId, Platform>> = { facebook, instagram, twitter, youtube };

/** The definition of a platform. */
export const platformOf = (id: PlatformId): Platform => PLATFORMS[id];

/** The citations of a rule that reads the platforms' limits: one for each platform. */
export const PLATFORM_CITES = Object.keys(PLATFORMS).map((id) => `platform-${id}`) as [string, ...string[]];
