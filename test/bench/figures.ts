/** Figures of a bench: many short runs, told as median, 99th percentile and ratios, since machines differ and are noisy. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p99: number;
}

/** Milliseconds, from a list of them. Throws on an empty list. */
export const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    if (value === undefined) throw new Error('Nothing was measured.');
    return value;
  };
  return { n: sorted.length, median: at(0.5), p99: at(0.99) };
};

/** Runs `work` `n` times after `warm` unmeasured ones; answers milliseconds each. */
export const timed = async (
  n: number,
  warm: number,
  work: (i: number) => unknown,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let i = -warm; i < n; i += 1) {
    const from = performance.now();
    await work(i);
    if (i >= 0) times.push(performance.now() - from);
  }
  return times;
};

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** One line of the report: what, figure, target (or none), and whether it is met. */
export const report = (what: string, figure: string, target = '', met: boolean | null = null): void => {
  const word = met === null ? '' : met ? 'met' : 'MISSED';
  console.log(`${what.padEnd(58)} ${figure.padEnd(30)} ${target.padEnd(22)} ${word}`.trimEnd());
};
