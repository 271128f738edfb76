const FIRST = 0.9;
const SECOND = 0.999;
const LEAST = 1e-8;

/** Adam (Kingma and Ba, 2015) with decoupled shrinking of weights (Loshchilov and Hutter, 2019). */
export class Adam {
  private readonly weights: Float64Array;
  private readonly slopes: Float64Array;
  private readonly shrink: number;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  /** `slopes` are added to by whoever learns, and begin anew with each step. `shrink`: a share of the step. */
  constructor(weights: Float64Array, slopes: Float64Array, shrink: number) {
    this.weights = weights;
    this.slopes = slopes;
    this.shrink = shrink;
    this.mean = new Float64Array(weights.length);
    this.square = new Float64Array(weights.length);
  }

  /** Moves the weights from `first` to before `next` by what their slopes say. `count`: of steps so far, from 1. */
  step(rate: number, count: number, first = 0, next = this.weights.length): void {
    const { weights, slopes, mean, square } = this;
    const meanScale = 1 / (1 - FIRST ** count);
    const squareScale = 1 / (1 - SECOND ** count);
    for (let i = first; i < next; i += 1) {
      const slope = slopes[i] as number;
      const m = FIRST * (mean[i] as number) + (1 - FIRST) * slope;
      const s = SECOND * (square[i] as number) + (1 - SECOND) * slope * slope;
      mean[i] = m;
      square[i] = s;
      const weight = weights[i] as number;
      weights[i] =
        weight - rate * this.shrink * weight - (rate * m * meanScale) / (Math.sqrt(s * squareScale) + LEAST);
      slopes[i] = 0;
    }
  }
}
