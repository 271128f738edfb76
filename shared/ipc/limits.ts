/** Limits of the window's border: apart from the schemas, so that the window need not carry those to know them. */

/** Longest text a field takes: far over every platform, so that a long paste is counted and kept, not cut. */
export const MAX_TEXT = 1_000_000;

/** Pasted bytes: 50 MB at most (the product's limit, not a platform's). */
export const MAX_PASTE_BYTES = 50 * 1024 * 1024;

/** Most files that are chosen or dropped at once: a class outing's pictures, several times over. */
export const MAX_FILES_AT_ONCE = 500;
