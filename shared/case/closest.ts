/** How many letters must change, go or come to turn one word into the other. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
};

/** Longer words are nobody's slip of the pen; the table of distances would only grow. */
const LONGEST = 100;

/**
 * The known word that was probably meant, or null when none is near: a slip in at most a third of the letters, or a
 * word that is a part of the other one ("opted-out" for "consent/opted-out").
 */
export const closest = (word: string, known: Iterable<string>): string | null => {
  if (word.length > LONGEST) return null;
  const low = word.toLowerCase();
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const name of known) {
    const other = name.toLowerCase();
    const isPart = low.length >= 4 && other.includes(low);
    const far = isPart ? 0.5 : distance(low, other);
    if (far <= Math.max(low.length, other.length) / 3 && (best === null || far < best.far))
      best = { name, far };
  }
  return best?.name ?? null;
};
