import type { Problem } from './read-input.ts';
import { plainly } from './style.ts';

/** Problems told before the rest is only counted. */
export const MOST_PROBLEMS = 20;

/** A problem as compilers tell theirs: `file:line:column path: message`. */
const sayProblem = ({ input, line, column, path, message }: Problem): string => {
  const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
  const at = path === '' ? '' : ` ${path}:`;
  return plainly(`${input}${place}${at === '' ? ':' : ''}${at} ${message}`);
};

/** All problems, each on its line, and what became of the rest. */
export const sayProblems = (problems: readonly Problem[], count: number, hasJudged: boolean): string => {
  const more = count - Math.min(count, MOST_PROBLEMS);
  return `${[
    ...problems.slice(0, MOST_PROBLEMS).map(sayProblem),
    ...(more > 0 ? [`and ${more} more`] : []),
    hasJudged
      ? 'Checking stopped there; the cases before it were judged.'
      : 'Nothing was judged. Put this right and check again.',
  ].join('\n')}\n`;
};
