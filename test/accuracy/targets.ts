import { type Figures, percent } from './measure.ts';

/** On the half that nobody tunes on, in percent: found at least, or flagged at most. */
export const TARGETS = { recall: 97, recallOfEachRule: 85, near: 2, clean: 1 } as const;

/** Every rule has at least so many violations in each half: fewer say nothing of it. */
export const FEWEST_VIOLATIONS = 8;

/** The targets that are not met, each as a line; none when all are. */
export const missedTargets = ({ recall, near, clean, rules }: Figures): readonly string[] => {
  const lines: string[] = [];
  const atLeast = (what: string, value: number | null, least: number): void => {
    if (value === null || value < least) lines.push(`${what} ${shown(value)}, at least ${least} %`);
  };
  const atMost = (what: string, value: number | null, most: number): void => {
    if (value === null || value > most) lines.push(`${what} ${shown(value)}, at most ${most} %`);
  };
  atLeast('violations found', percent(recall), TARGETS.recall);
  for (const one of rules) {
    atLeast(one.rule, percent(one.recall), TARGETS.recallOfEachRule);
    if (one.recall.of < FEWEST_VIOLATIONS)
      lines.push(`${one.rule} has ${one.recall.of} violations, at least ${FEWEST_VIOLATIONS}`);
  }
  atMost('near misses flagged', percent(near), TARGETS.near);
  atMost('clean posts with a block or a review', percent(clean), TARGETS.clean);
  return lines;
};

const shown = (value: number | null): string => (value === null ? 'not measured' : `${value.toFixed(1)} %`);
