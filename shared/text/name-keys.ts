/** Name → positions in the list of people, ascending. Keys are the folded words of a name run together. */
export type Keys = Map<string, number[]>;

/** Whether a key names nobody: one Latin letter is an initial; one Chinese character is a name. */
export const isTooShort = (key: string): boolean => key.length < 2 && (key === '' || key < '\u0250');

/** Notes that the person at this place has this name; people come in order. */
export const put = (keys: Keys, key: string, at: number): void => {
  const list = keys.get(key);
  if (list === undefined) keys.set(key, [at]);
  else if (list[list.length - 1] !== at) list.push(at);
};

/** Gives back the room that lists keep to grow, once all people are noted: with 10,000 people, much of the index. */
export const settle = (keys: Keys): void => {
  for (const [key, list] of keys) if (list.length > 1) keys.set(key, list.slice());
};

/** Who is in both lists, which are ascending. */
export const shared = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const out: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[k] ?? 0;
    if (left === right) out.push(left);
    if (left <= right) i += 1;
    if (right <= left) k += 1;
  }
  return out;
};

/** Who is in any of these lists, ascending. */
export const merged = (lists: readonly (readonly number[])[]): readonly number[] => {
  const held = lists.filter((list) => list.length > 0);
  if (held.length < 2) return held[0] ?? [];
  return [...new Set(held.flat())].toSorted((a, b) => a - b);
};
