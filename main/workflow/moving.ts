import type { Services } from '../services.ts';

type Of = Pick<Services, 'stores'>;

/** Per library: the moves under way, and how many were begun so far. */
const libraries = new WeakMap<object, { readonly underWay: Set<Promise<unknown>>; begun: number }>();

const movesOf = ({ stores }: Of) => {
  const known = libraries.get(stores) ?? { underWay: new Set<Promise<unknown>>(), begun: 0 };
  libraries.set(stores, known);
  return known;
};

/**
 * Runs a move whose new time goes into two files, the post and the queue. Whoever shows both reads them by `unmoved`,
 * so that nobody sees the new time beside the old instant. A machine that stops between the two leaves a delivery whose
 * time is not the post's: the next start holds it.
 */
export const asOneMove = async <T>(of: Of, run: () => Promise<T>): Promise<T> => {
  const moves = movesOf(of);
  moves.begun += 1;
  const move = run();
  // Whether it succeeds is the mover's matter.
  const over = move.catch(() => undefined);
  moves.underWay.add(over);
  try {
    return await move;
  } finally {
    moves.underWay.delete(over);
  }
};

/** Reads while nothing is half moved: once more, where a move began meanwhile. */
export const unmoved = async <T>(of: Of, read: () => Promise<T>): Promise<T> => {
  const moves = movesOf(of);
  for (;;) {
    await Promise.all(moves.underWay);
    const { begun } = moves;
    const found = await read();
    if (begun === moves.begun) return found;
  }
};
