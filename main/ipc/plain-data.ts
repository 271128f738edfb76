/** Parts of one value that are looked at: many times what the largest post has, and looked at in a blink. */
const MOST_PARTS = 2_000_000;
/** Levels of one value: a post's deepest field is on the eighth. */
const MOST_LEVELS = 32;

const isPlainObject = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * True for what a call may carry at all, before its schema looks: texts, numbers, lists and plain objects, and bytes
 * where a field of that name carries them. A schema walks whatever it is given, so that 50 MB of bytes in the place of
 * an object, or a list that claims four billion entries, would keep main busy until its memory is gone.
 */
export const isPlainData = (value: unknown): boolean => {
  let left = MOST_PARTS;
  const look = (part: unknown, key: string | null, level: number): boolean => {
    left -= 1;
    if (left < 0 || level > MOST_LEVELS) return false;
    if (typeof part !== 'object' || part === null) return true;
    if (part instanceof Uint8Array) return key === 'bytes';
    if (Array.isArray(part)) {
      return part.length <= left && (part as unknown[]).every((one) => look(one, null, level + 1));
    }
    return isPlainObject(part) && Object.entries(part).every(([name, one]) => look(one, name, level + 1));
  };
  return look(value, null, 0);
};
