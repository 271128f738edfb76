import { ADDED, SHAPE } from '../../shared/text/sentence-net.ts';
import { addFourRows, addRow, transposed } from './rows.ts';
import type { Weights } from './weights.ts';

const { vector: V, classes: C, word: W } = SHAPE;

/** Different words in the posts that are learned from together; some 1,500 are usual. */
const MOST = 8_192;
/** This share of a word's numbers is left out at random while learning. */
const LEFT_OUT = 0.2;

/** The words of the posts that are learned from together, each read once: what is left out of a word is left out of all of them. */
export class Lexicon {
  /** ADDED numbers a word: what it adds to every filter. */
  readonly added = new Float64Array(MOST * ADDED);
  private readonly indexOf = new Map<number, number>();
  private readonly rows: number[] = [];
  private readonly ofKinds: number[] = [];
  /** SHAPE.word numbers a word: its parts, how much of each is kept, and by how much each was off. */
  private readonly parts = new Float64Array(MOST * W);
  private readonly kept = new Float64Array(MOST * W);
  private readonly off = new Float64Array(MOST * W);
  /** Filters column by column, as learning goes through them. */
  private columns: Float64Array;
  private readonly columnSlopes: Float64Array;
  private readonly weights: Weights;
  private readonly slopes: Weights;
  private readonly kinds: readonly Int32Array[];
  private readonly next: () => number;

  /** `kinds`: the bits of each kind of word. `slopes`: added to by `close`. `next`: always the same numbers, 0 to 1. */
  constructor(weights: Weights, slopes: Weights, kinds: readonly Int32Array[], next: () => number) {
    this.weights = weights;
    this.slopes = slopes;
    this.kinds = kinds;
    this.next = next;
    this.columns = transposed(weights.filters, W, ADDED);
    this.columnSlopes = new Float64Array(this.columns.length);
  }

  /** A word's number. Throws where there are too many. */
  look(row: number, kind: number): number {
    const key = row * this.kinds.length + kind;
    const seen = this.indexOf.get(key);
    if (seen !== undefined) return seen;
    const at = this.rows.push(row) - 1;
    if (at >= MOST) throw new RangeError('Too many different words in posts that are learned from together');
    this.indexOf.set(key, at);
    this.ofKinds.push(kind);
    const { parts, kept, off, added, weights } = this;
    const to = at * W;
    off.fill(0, to, to + W);
    parts.fill(0, to, to + W);
    addRow(parts, to, weights.vectors, row * V, V, 1);
    for (const bit of this.kinds[kind] ?? []) addRow(parts, to + V, weights.classes, bit * C, C, 1);
    const scale = 1 / (1 - LEFT_OUT);
    for (let i = to; i < to + W; i += 1) {
      const keeps = this.next() < LEFT_OUT ? 0 : scale;
      kept[i] = keeps;
      parts[i] = (parts[i] as number) * keeps;
    }
    added.fill(0, at * ADDED, (at + 1) * ADDED);
    for (let i = 0; i < W; i += 4)
      addFourRows(added, at * ADDED, weights.filters, i * ADDED, ADDED, parts, to + i);
    return at;
  }

  /** A word's share in one column of the filters was off by so much. */
  learn(word: number, column: number, slope: number): void {
    addRow(this.columnSlopes, column * W, this.parts, word * W, W, slope);
    addRow(this.off, word * W, this.columns, column * W, W, slope);
  }

  /** Adds what was off to the slopes of filters, vectors and classes; answers the rows of vectors that were looked at. */
  close(): ReadonlySet<number> {
    const { rows, ofKinds, off, kept, slopes } = this;
    for (const [at, row] of rows.entries()) {
      for (let i = at * W; i < (at + 1) * W; i += 1) off[i] = (off[i] as number) * (kept[i] as number);
      addRow(slopes.vectors, row * V, off, at * W, V, 1);
      for (const bit of this.kinds[ofKinds[at] ?? 0] ?? [])
        addRow(slopes.classes, bit * C, off, at * W + V, C, 1);
    }
    slopes.filters.set(transposed(this.columnSlopes, ADDED, W));
    return new Set(rows);
  }

  /** Begins anew, with the weights as they are now. */
  clear(): void {
    this.indexOf.clear();
    this.rows.length = 0;
    this.ofKinds.length = 0;
    this.columnSlopes.fill(0);
    this.columns = transposed(this.weights.filters, W, ADDED);
  }
}
