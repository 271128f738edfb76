/** One figure of the reliability table: what is done n times, and what went wrong. */
export interface FigureResult {
  /** How many cases were judged. */
  readonly n: number;
  /** One line for each failure, enough to replay it. */
  readonly failures: readonly string[];
  /** What else was counted, for the figure's line. */
  readonly note?: string;
}

export interface FigureInput {
  /** How many cases are asked for; a figure that tries everything once takes it as the most. */
  readonly n: number;
  readonly seed: number;
}

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** Cases at full size. */
  readonly full: number;
  readonly run: (input: FigureInput) => Promise<FigureResult>;
}
