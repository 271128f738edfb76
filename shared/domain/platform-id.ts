/** The four platforms Hallpass knows. Everything else about one stands in `shared/platforms/<name>.ts`. */
export const PLATFORM_IDS = ['facebook', 'instagram', 'twitter', 'youtube'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];
