import type { Range } from './finding.ts';
import type { TextField } from './subject.ts';

interface Hit {
  readonly field: TextField;
  readonly range: Range;
  /** Hits of different kinds may lie over each other. */
  readonly kind: string;
}

/**
 * The hits that count and lie over none of their kind before them in the same text: a paragraph's words were told by its
 * sentence already.
 */
export function* toldOnce<H extends Hit>(hits: Iterable<H>, counts: (hit: H) => boolean): Generator<H> {
  const told: H[] = [];
  for (const hit of hits) {
    const { field, range, kind } = hit;
    const isTold = told.some(
      (one) =>
        one.field.path === field.path &&
        one.kind === kind &&
        one.range[0] < range[1] &&
        range[0] < one.range[1],
    );
    if (isTold || !counts(hit)) continue;
    told.push(hit);
    yield hit;
  }
}
