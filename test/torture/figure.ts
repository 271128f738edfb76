/** One figure of the reliability table: what is done n times, and what went wrong. */
export interface FigureResult {
  /** How many cases were judged. */
  readonly n: number;
  /** One line for each failure, enough to replay it. */
  readonly failures: readonly string[];
  /** What else was counted, for the figure's line. */
  readonly note?: string;
  /** It was stopped before it came to the number asked for. */
  readonly stopped?: boolean;
}

export interface FigureInput {
  /** How many cases are asked for; a figure that tries everything once takes it as the most. */
  readonly n: number;
  readonly seed: number;
  /** Processes at once, for a figure that runs in batches; as many as the machine has where it is left out. */
  readonly processes?: number;
  /** Goes on where a run of the same seed and program was stopped. */
  readonly resume?: boolean;
}

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** Cases at full size. */
  readonly full: number;
  readonly run: (input: FigureInput) => Promise<FigureResult>;
}
