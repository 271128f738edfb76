import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Case } from '../../shared/case/case.ts';
import { readCase } from '../../shared/case/read-case.ts';

/** `tuning` is looked at while rules are written; `held-out` only ever as figures. */
export const HALVES = ['tuning', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** One post with what a careful reader of the guidelines says of it. */
export interface Labelled {
  /** `conduct.jsonl:12`. */
  readonly at: string;
  readonly name: string;
  /** Rules that must find something in it. */
  readonly violates: readonly string[];
  /** Rules that may not, though it looks as if. */
  readonly near: readonly string[];
  /** A normal day's post: no rule may block it or ask for a review. */
  readonly clean: boolean;
  readonly case: Case;
}

const ruleId = z.string().regex(/^[a-z]+\/[a-z-]+$/, { error: 'the id of a rule' });
const line = z
  .strictObject({
    name: z.string().min(1),
    violates: z.array(ruleId),
    near: z.array(ruleId),
    clean: z.boolean(),
    case: z.unknown(),
  })
  .refine(({ violates, near }) => near.every((id) => !violates.includes(id)), {
    error: 'a rule is either broken or nearly broken',
  })
  .refine(({ clean, violates }) => !clean || violates.length === 0, { error: 'a clean post breaks no rule' });

/**
 * The labelled cases of a half, from `test/fixtures/cases/<half>`, in the order of their files. Throws with file and
 * line where one cannot be read. `root`: the repository's folder.
 */
export const labelledCases = (half: Half, root: string): readonly Labelled[] => {
  const folder = join(root, 'test', 'fixtures', 'cases', half);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, `${file}:${index + 1}`)])),
  );
};

const readLine = (text: string, at: string): Labelled => {
  const { case: input, ...labels } = readLabels(text, at);
  const read = readCase(input);
  if (!read.ok) {
    const problems = read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${at}: ${problems.join('; ')}`);
  }
  return { at, ...labels, case: read.case };
};

const readLabels = (text: string, at: string): z.infer<typeof line> => {
  try {
    return line.parse(JSON.parse(text));
  } catch (problem) {
    throw new Error(`${at}: ${problem instanceof Error ? problem.message : String(problem)}`, {
      cause: problem,
    });
  }
};
