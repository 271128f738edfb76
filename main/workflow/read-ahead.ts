/**
 * Reads for a long list, a few items ahead of whoever uses them, in the list's order: the disk is asked while the one
 * before is still worked on, and no more than `ahead` answers wait in memory. A read that throws throws at its item.
 */
export async function* readAhead<T, R>(
  items: readonly T[],
  ahead: number,
  read: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const begin = (item: T): Promise<R> => {
    const reading = read(item);
    // Told at its item; until then it is nobody's.
    reading.catch(() => undefined);
    return reading;
  };
  const waiting = items.slice(0, ahead).map(begin);
  for (const [at, item] of items.entries()) {
    const next = items[at + ahead];
    if (next !== undefined) waiting.push(begin(next));
    const reading = waiting.shift();
    if (reading !== undefined) yield [item, await reading];
  }
}
