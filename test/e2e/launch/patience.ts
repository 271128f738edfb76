/**
 * How long a test waits for what becomes true by itself, in milliseconds. Finding faces in a photo takes two seconds on a
 * quiet computer and took over thirty on one with seven times as much to do.
 */
export const PATIENCE = 90_000;
